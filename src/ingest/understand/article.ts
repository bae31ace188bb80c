import type { ReadLanguage, ReadSentence, Stretch } from '../reading.ts';
import { readSentences } from './sentences.ts';
import { tokensOf, type Token } from './tokens.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** An article cut into sentences and words: what every part of the reading works on. */
export interface ArticleText {
  text: string;
  language: ReadLanguage;
  vocabulary: Vocabulary;
  sentences: readonly ReadSentence[];
  tokens: readonly Token[];
}

export function cutArticle(
  text: string,
  language: ReadLanguage,
  title: string | null,
): ArticleText {
  const sentences = readSentences(text, language, title);
  const tokens = tokensOf(text, sentences, language);
  return { text, language, vocabulary: vocabularyOf(language), sentences, tokens };
}

/** Number of the sentence that a place belongs to; of the one before where it is between two. */
export function sentenceAt({ sentences }: ArticleText, offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** The stretch between two offsets. */
export function stretchOf(article: ArticleText, start: number, end: number): Stretch {
  return { sentence: sentenceAt(article, start), start, end, text: article.text.slice(start, end) };
}

/** The stretch of the words `from` to `to`, the end exclusive. */
export function stretchOfTokens(article: ArticleText, from: number, to: number): Stretch {
  const [first, last] = [article.tokens[from], article.tokens[to - 1]];
  return stretchOf(article, first?.start ?? 0, last?.end ?? 0);
}

/** Index of the first word that starts at or after an offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
