import { foldedWords, type FoldedWord } from '../../text/fold.ts';

/** A sentence of an article, by its place in the text. */
export interface Sentence {
  /** Its number, from 1. */
  sentence: number;
  /** UTF-16 offsets, the end exclusive. */
  start: number;
  end: number;
  heading?: boolean;
}

/** A word as it is printed; its offsets are those of the article’s text. */
export interface PrintedWord extends FoldedWord {
  /** What stands between it and the word before it in its sentence. */
  gap: string;
  /** Whether it begins with a capital letter. */
  capital: boolean;
  /** Whether it stands where any word has a capital: first, after a colon, a dash or a mark. */
  opens: boolean;
}

/** A sentence with its words. */
export interface PrintedSentence extends Sentence {
  words: readonly PrintedWord[];
  /** Whether it is a heading with so many capitals that they mean nothing. */
  titleCase: boolean;
}

/** The words of an article, and what their capitals say. */
export interface PrintedArticle {
  text: string;
  sentences: readonly PrintedSentence[];
  /** Words that are printed without a capital somewhere. */
  lower: ReadonlySet<string>;
  /** Words that are printed with a capital where nothing but a name asks for one. */
  named: ReadonlySet<string>;
  /** Those of them that are the last word of their name. */
  last: ReadonlySet<string>;
}

const OPENS = /[.!?…:–—“”"«„‘([•*#]|\s-\s/u;

function isTitleCase(words: readonly PrintedWord[]): boolean {
  const letters = words.filter(({ word }) => /\p{L}/u.test(word));
  const share = letters.filter(({ capital }) => capital).length / letters.length;
  return letters.length > 4 ? share > 0.55 : share === 1;
}

function printedSentence(text: string, sentence: Sentence): PrintedSentence {
  const found = foldedWords(text.slice(sentence.start, sentence.end));
  const first = found.findIndex(({ word }) => /\P{N}/u.test(word));
  const words = found.map(({ word, start, end }, i) => {
    const place = { start: sentence.start + start, end: sentence.start + end };
    const gap = text.slice(sentence.start + (found[i - 1]?.end ?? 0), place.start);
    // After “10:40” too, at the head of a sentence.
    const opens = i <= first || OPENS.test(gap);
    return { word, ...place, gap, opens, capital: /^\p{Lu}/u.test(text.slice(place.start)) };
  });
  return { ...sentence, words, titleCase: sentence.heading === true && isTitleCase(words) };
}

/** Reads the words of an article, sentence by sentence. */
export function printedArticle(text: string, sentences: readonly Sentence[]): PrintedArticle {
  const printed = sentences.map((sentence) => printedSentence(text, sentence));
  const lower = printed
    .flatMap(({ words }) => words)
    .filter(({ start }) => /\p{Ll}/u.test(text.charAt(start)));
  const named = printed
    .filter(({ titleCase }) => !titleCase)
    .flatMap(({ words }) => words.map((word, i) => ({ ...word, next: words[i + 1] })))
    .filter(({ capital, opens }) => capital && !opens);
  const last = named.filter(({ next }) => !next?.capital || !/^[\s-]$/u.test(next.gap));
  const wordsOf = (list: readonly FoldedWord[]) => new Set(list.map(({ word }) => word));
  const sets = { lower: wordsOf(lower), named: wordsOf(named), last: wordsOf(last) };
  return { text, sentences: printed, ...sets };
}
