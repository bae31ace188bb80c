import type { Fingerprint } from '../schemas/fingerprint.ts';
import { markedWords, parsed, type MarkedWord } from '../text/marked-words.ts';
import { wordsOf } from '../text/words.ts';
import type { Run, WholeText } from './fingerprint.ts';

/** Words that a quotation must have to be looked for. */
export const SHORTEST = 3;

/** Where words stand in an article; word offsets and lengths, numbers from 1. */
export interface Found {
  start: number;
  words: number;
  paragraph: number;
  sentence: number;
  lastSentence: number;
}

interface Stretch {
  start: number;
  words: number;
  paragraph: number;
  /** Number of the earlier sentence with the same words; null for the first. */
  repeats: number | null;
}

type Marks = Pick<MarkedWord, 'before' | 'word' | 'after'>;

/** Signs that belong to the word beside them: without them it says another thing. */
const BINDS_BEFORE = /[−\p{Sc}]$/u;
const BINDS_AFTER = /^[%‰‱°\p{Sc}]/u;

/** Whether quoted words are those of the article, the signs between them included. */
function sameMarks(quoted: readonly Marks[], own: readonly Marks[]): boolean {
  const [first, last] = [quoted[0], quoted.at(-1)];
  const [ownFirst, ownLast] = [own[0], own.at(-1)];
  if (!first || !last || !ownFirst || !ownLast) return false;
  const inside = quoted.every((word, i) => i === 0 || word.before === own[i]?.before);
  // At its ends a quotation may leave signs out, but for those that belong to its words.
  const starts = ownFirst.before.endsWith(first.before);
  const ends = ownLast.after.startsWith(last.after);
  const bound =
    (!BINDS_BEFORE.test(ownFirst.before) || first.before !== '') &&
    (!BINDS_AFTER.test(ownLast.after) || last.after !== '');
  return inside && starts && ends && bound;
}

/**
 * An article as far as its fingerprint shows it: the words that are opened, and the places of all.
 * With the article's text at hand, every word is open.
 */
export class SealedText {
  readonly words: number;
  readonly paragraphs: number;
  /** In order; sentence n is at index n − 1. */
  readonly sentences: readonly Stretch[];
  readonly sketch: string;
  /** Whether the article's text is at hand. */
  readonly whole: boolean;
  /** Runs of words that only a former version of the text had. */
  readonly former: readonly (readonly string[])[];
  readonly #print: Fingerprint;
  readonly #open: (Marks | undefined)[];
  /** Word → its offsets among the open words. */
  readonly #places = new Map<string, number[]>();

  constructor(print: Fingerprint, text: WholeText | null = null) {
    this.#print = print;
    this.words = print.words;
    this.paragraphs = print.paragraphs.length;
    this.sketch = print.sketch;
    this.former = print.former;
    this.whole = text !== null;
    this.#open = Array.from<Marks | undefined>({ length: print.words });
    if (text) for (const [i, word] of text.words.entries()) this.#open[i] = word;
    else {
      for (const { at, words } of print.opened) {
        for (const [i, word] of words.entries()) this.#open[at + i] = parsed(word);
      }
    }
    this.#open.forEach((marks, i) => {
      if (!marks) return;
      const places = this.#places.get(marks.word);
      if (places) places.push(i);
      else this.#places.set(marks.word, [i]);
    });
    const repeats = new Map(print.repeats);
    let paragraph = 0;
    this.sentences = print.sentences.map((start, i) => {
      const words = (print.sentences[i + 1] ?? print.words) - start;
      while ((print.paragraphs[paragraph] ?? Infinity) <= start) paragraph++;
      return { start, words, paragraph, repeats: repeats.get(i + 1) ?? null };
    });
  }

  /** The runs of words that the fingerprint opens, whether the text is at hand or not. */
  get opened(): Run[] {
    return this.#print.opened.map(({ at, words }) => ({ from: at, to: at + words.length }));
  }

  /** The share of its words that the fingerprint opens: 0 to 1. */
  get openedShare(): number {
    const opened = this.opened.reduce((sum, { from, to }) => sum + to - from, 0);
    return this.words === 0 ? 0 : opened / this.words;
  }

  /** Number of the sentence in which a word stands. */
  #sentenceAt(word: number): number {
    let [low, high] = [0, this.sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle]?.start ?? 0) <= word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #found(start: number, words: number): Found {
    const sentence = this.#sentenceAt(start);
    const lastSentence = this.#sentenceAt(start + words - 1);
    const paragraph = this.sentences[sentence - 1]?.paragraph ?? 1;
    return { start, words, paragraph, sentence, lastSentence };
  }

  /**
   * Every place where the quotation's words are open, consecutively and exactly, with the signs that
   * change what a reader sees; none for fewer than three words. A place in a sentence that repeats an
   * earlier one word for word is left out.
   */
  find(quotation: string): Found[] {
    const quoted = markedWords(quotation);
    const [head] = quoted;
    if (!head || quoted.length < SHORTEST) return [];
    return (this.#places.get(head.word) ?? []).flatMap((start): Found[] => {
      const own = this.#open.slice(start, start + quoted.length);
      if (!quoted.every(({ word }, i) => own[i]?.word === word)) return [];
      if (!sameMarks(quoted, own as Marks[])) return [];
      const found = this.#found(start, quoted.length);
      const covered = this.sentences.slice(found.sentence - 1, found.lastSentence);
      return covered.every(({ repeats }) => repeats !== null) ? [] : [found];
    });
  }

  /**
   * The longest run of the given words that is open in the article: how many words, where the run
   * starts in `list`, and where in the article. Null when not even three consecutive words are.
   */
  longestRun(list: readonly string[]): { words: number; from: number; at: Found } | null {
    let best: { from: number; start: number; words: number } | null = null;
    for (let from = 0; from + SHORTEST <= list.length; from++) {
      for (const start of this.#places.get(list[from] ?? '') ?? []) {
        let n = 0;
        while (from + n < list.length && this.#open[start + n]?.word === list[from + n]) n++;
        if (n >= SHORTEST && n > (best?.words ?? 0)) best = { from, start, words: n };
      }
    }
    return best && { words: best.words, from: best.from, at: this.#found(best.start, best.words) };
  }

  /** Whether a quotation stood in a former version of the text. */
  hadFormerly(quotation: string): boolean {
    const list = wordsOf(quotation);
    return this.former.some((run) => {
      const words = run.map((word) => parsed(word).word);
      return words.some((_word, i) => list.every((word, n) => words[i + n] === word));
    });
  }
}
