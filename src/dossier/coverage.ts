import { sealMark } from '../articles/fingerprint.ts';
import type { SealedText } from '../articles/text.ts';
import type { ArticleRecord } from '../schemas/article.ts';
import type { ArticleText, Claim } from './types.ts';

/**
 * Which claims cite which sentences of an article, and which sentences the record sets aside. A sentence
 * that repeats an earlier one word for word shares its claims.
 *
 * @param article the article's id
 * @param drafted numbers of the sentences that a draft quotes
 */
export function coverage(
  text: SealedText,
  record: ArticleRecord,
  claims: readonly Claim[],
  article: string,
  drafted: ReadonlySet<number>,
): ArticleText {
  const citing = text.sentences.map((): string[] => []);
  for (const { key, evidence } of claims) {
    const touched = new Set<number>();
    for (const piece of evidence) {
      if (piece.article !== article) continue;
      for (const { sentence, lastSentence } of piece.found) {
        for (let n = sentence; n <= lastSentence; n++) touched.add(n);
      }
    }
    for (const n of touched) citing[n - 1]?.push(key);
  }
  const unused = new Map(
    record.unused.flatMap(({ sentences, reason, note }) =>
      sentences.map((n) => [n, { reason, note: note ?? null }] as const),
    ),
  );
  return {
    words: text.words,
    openedWords: text.openedWords,
    seal: sealMark(text.print),
    paragraphs: text.paragraphs,
    sentences: text.sentences.map(({ start, words, paragraph, repeats }, i) => ({
      number: i + 1,
      paragraph,
      start,
      words,
      repeats,
      claims: citing[(repeats ?? i + 1) - 1] ?? [],
      drafted: drafted.has(i + 1),
      unused: unused.get(i + 1) ?? null,
    })),
  };
}
