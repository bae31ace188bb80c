import type { Fingerprint } from '../schemas/fingerprint.ts';
import { shinglesIn, shinglesOf } from './fingerprint.ts';
import { wordsOf } from '../text/words.ts';

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

/** An article's text as far as its fingerprint tells it: questions are asked of it, it shows none. */
export class FingerprintedText {
  readonly words: number;
  readonly paragraphs: number;
  /** In order; sentence n is at index n − 1. */
  readonly sentences: readonly Stretch[];
  readonly shingles: Uint32Array;
  readonly #places = new Map<number, number[]>();

  constructor(print: Fingerprint) {
    this.words = print.words;
    this.paragraphs = print.paragraphs.length;
    this.shingles = shinglesIn(print);
    this.shingles.forEach((value, i) => {
      const places = this.#places.get(value);
      if (places) places.push(i);
      else this.#places.set(value, [i]);
    });
    const first = new Map<string, number>();
    let paragraph = 0;
    this.sentences = print.sentences.map((start, i) => {
      const length = (print.sentences[i + 1] ?? print.words) - start;
      // A sentence of one or two words has no shingle of its own, so it is never called a repeat.
      const key = this.shingles.slice(start, Math.max(start, start + length - 2)).join();
      const repeats = key === '' ? null : (first.get(key) ?? null);
      if (key !== '' && repeats === null) first.set(key, i + 1);
      while ((print.paragraphs[paragraph] ?? Infinity) <= start) paragraph++;
      return { start, words: length, paragraph, repeats };
    });
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

  /**
   * Every place where the quotation's words stand, consecutively and exactly; none for fewer than
   * three words. A place in a sentence that repeats an earlier one word for word is left out.
   */
  find(quotation: string): Found[] {
    const list = wordsOf(quotation);
    const wanted = shinglesOf(list);
    const [head] = wanted;
    if (head === undefined) return [];
    const found: Found[] = [];
    for (const start of this.#places.get(head) ?? []) {
      if (!wanted.every((value, i) => this.shingles[start + i] === value)) continue;
      const sentence = this.#sentenceAt(start);
      const lastSentence = this.#sentenceAt(start + list.length - 1);
      const stretch = this.sentences[sentence - 1];
      if (!stretch) continue;
      const covered = this.sentences.slice(sentence - 1, lastSentence);
      if (covered.every(({ repeats }) => repeats !== null)) continue;
      const { paragraph } = stretch;
      found.push({ start, words: list.length, paragraph, sentence, lastSentence });
    }
    return found;
  }

  /**
   * The longest run of the given words that stands in the article: how many words, where the run
   * starts in `list`, and where in the article. Null when not even three consecutive words do.
   *
   * @param wanted the shingles of the words, made once where several articles are asked
   */
  longestRun(
    list: readonly string[],
    wanted = shinglesOf(list),
  ): { words: number; from: number; at: Found } | null {
    let best: { from: number; start: number; words: number } | null = null;
    for (let from = 0; from < wanted.length; from++) {
      for (const start of this.#places.get(wanted[from] ?? -1) ?? []) {
        let n = 0;
        while (from + n < wanted.length && this.shingles[start + n] === wanted[from + n]) n++;
        if (n + 2 > (best?.words ?? 0)) best = { from, start, words: n + 2 };
      }
    }
    if (!best) return null;
    const { from, start, words } = best;
    const sentence = this.#sentenceAt(start);
    const lastSentence = this.#sentenceAt(start + words - 1);
    const paragraph = this.sentences[sentence - 1]?.paragraph ?? 1;
    return { words, from, at: { start, words, paragraph, sentence, lastSentence } };
  }
}
