import type { Fingerprint } from '../schemas/fingerprint.ts';
import { append } from '../text/append.ts';
import { markedWords, parsed, printed, sameSigns, type Marks } from '../text/marked-words.ts';
import { wordsOf } from '../text/words.ts';
import { proofsIn, type Run } from './fingerprint.ts';
import type { Proof, WholeText } from './whole-text.ts';

/** Words that a quotation must have to be looked for. */
export const SHORTEST = 3;

/** The longest run of an article's words that our own prose may repeat by chance. */
export const MAX_COMMON_RUN = 8;

/** Where words stand in an article; numbers from 1. */
export interface Found extends Run {
  paragraph: number;
  sentence: number;
  lastSentence: number;
}

interface Stretch extends Run {
  paragraph: number;
  /** Number of the earlier sentence with the same words; null for the first. */
  repeats: number | null;
}

/** What makes an article's text better known than its fingerprint alone does. */
interface Known {
  /** The text itself, which the fingerprint belongs to. */
  whole?: WholeText | null;
  /** Words that another fingerprint of the same text opens. */
  opened?: Fingerprint['opened'];
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
  readonly sketch: Uint8Array;
  /** The article's text, where it is at hand. */
  readonly whole: WholeText | null;
  /** As its file has it. */
  readonly print: Fingerprint;
  readonly #opened: Fingerprint['opened'];
  readonly #open: readonly (Marks | undefined)[];
  /** Word → its offsets among the open words. */
  readonly #places: ReadonlyMap<string, number[]>;

  constructor(print: Fingerprint, { whole = null, opened = [] }: Known = {}) {
    this.print = print;
    this.words = print.words;
    this.paragraphs = print.paragraphs.length;
    this.sketch = Buffer.from(print.sketch, 'base64');
    this.whole = whole;
    this.#opened = [...opened, ...print.opened];
    const open = new Array<Marks | undefined>(print.words);
    for (const { at, words } of whole ? [] : this.#opened) {
      words.forEach((word, i) => (open[at + i] = parsed(word)));
    }
    this.#open = whole ? whole.words : open;
    const places = new Map<string, number[]>();
    this.#open.forEach((marks, at) => {
      if (marks) append(places, marks.word, at);
    });
    this.#places = places;
    const repeats = new Map(print.repeats);
    let paragraph = 0;
    this.sentences = print.sentences.map((start, i) => {
      const words = (print.sentences[i + 1] ?? print.words) - start;
      while ((print.paragraphs[paragraph] ?? Infinity) <= start) paragraph++;
      return { start, words, paragraph, repeats: repeats.get(i + 1) ?? null };
    });
  }

  /** The word at an offset, in its signs; undefined where it is not open. */
  shown(at: number): string | undefined {
    const marks = this.#open[at];
    return marks && printed(marks);
  }

  /** The word at an offset, as `words` gives it; undefined where it is not open. */
  word(at: number): string | undefined {
    return this.#open[at]?.word;
  }

  /** What opens the commitment to the word at an offset; undefined where nothing at hand does. */
  proof(at: number): Proof | undefined {
    if (this.whole) return this.whole.proof(at);
    const run = this.#opened.find((one) => one.at <= at && at < one.at + one.words.length);
    return run && proofsIn([run]).get(at);
  }

  /** Whether the fingerprint's own file opens all words of a place. */
  opens({ start, words }: Found): boolean {
    return this.print.opened.some(
      (run) => run.at <= start && start + words <= run.at + run.words.length,
    );
  }

  /** How many words anybody can read in the fingerprint's file; repeated sentences count again. */
  get openedWords(): number {
    const open = new Uint8Array(this.words);
    for (const { at, words } of this.print.opened) open.fill(1, at, at + words.length);
    for (const { start, words, repeats } of this.sentences) {
      const first = repeats === null ? undefined : this.sentences[repeats - 1]?.start;
      for (let i = 0; first !== undefined && i < words; i++) {
        open[start + i] = (open[start + i] ?? 0) | (open[first + i] ?? 0);
      }
    }
    return open.reduce((sum, one) => sum + one, 0);
  }

  /** The share of its words that is open to anybody: 0 to 1. */
  get openedShare(): number {
    return this.words === 0 ? 0 : this.openedWords / this.words;
  }

  /** Number of the sentence in which a word stands. */
  #sentenceAt(word: number): number {
    return this.sentences.findLastIndex(({ start }) => start <= word) + 1;
  }

  #found(start: number, words: number): Found {
    const sentence = this.#sentenceAt(start);
    const lastSentence = this.#sentenceAt(start + words - 1);
    const paragraph = this.sentences[sentence - 1]?.paragraph ?? 1;
    return { start, words, paragraph, sentence, lastSentence };
  }

  /**
   * Every place where words are open, consecutively and exactly, whatever signs stand between them.
   * A place in a sentence that repeats an earlier one word for word is left out.
   */
  places(list: readonly string[]): Found[] {
    const [head] = list;
    if (head === undefined) return [];
    return (this.#places.get(head) ?? [])
      .filter((start) => list.every((word, i) => this.#open[start + i]?.word === word))
      .map((start) => this.#found(start, list.length))
      .filter(({ sentence, lastSentence }) =>
        this.sentences.slice(sentence - 1, lastSentence).some(({ repeats }) => repeats === null),
      );
  }

  /**
   * Every place where the quotation's words are open, consecutively and exactly, with the signs that
   * change what a reader sees; none for fewer than three words.
   */
  find(quotation: string): Found[] {
    const quoted = markedWords(quotation);
    if (quoted.length < SHORTEST) return [];
    return this.places(quoted.map(({ word }) => word)).filter(({ start, words }) =>
      sameSigns(quoted, this.#open.slice(start, start + words) as Marks[]),
    );
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

  /** Whether a quotation stood in a former version of the text, by what that version opened. */
  hadFormerly(quotation: string): boolean {
    const list = wordsOf(quotation);
    return this.print.former.some((run) => {
      const words = run.map((word) => parsed(word).word);
      return words.some((_word, i) => list.every((word, n) => words[i + n] === word));
    });
  }
}
