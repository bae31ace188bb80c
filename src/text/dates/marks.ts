import { foldedWords, plainDigits } from '../fold.ts';
import type { Span } from '../sentences.ts';

/** A word of a text, or what stands between two words. */
export interface Mark extends Span {
  /** What it can be in a date: a kind of word, of figure or of gap. */
  kind: string;
  /** Which month, weekday or unit; how many. */
  value: number;
}

/** What a word or a phrase is in a date. */
export interface Meaning {
  kind: string;
  value: number;
  /** How many words it has. */
  words: number;
  /** What is written in one with it, before it: its kind, and its letters. */
  prefix?: readonly [kind: string, letters: string];
}

/**
 * Looks up the meaning of a word and those after it.
 *
 * @param word folded
 * @param next the folded words after it, as far as only a space or hyphen separates them
 * @param printed the first word as it is printed
 */
export type LookUp = (word: string, next: readonly string[], printed: string) => Meaning | null;

/** Words in the longest phrase. */
const PHRASE = 4;

const GAPS: Readonly<Record<string, string>> = {
  ...{ '': '', '*': '', _: '', '-': 'hyphen', '–': 'hyphen', '‑': 'hyphen', '−': 'hyphen' },
  ...{ '—': 'dash', ',': 'comma', '،': 'comma', '/': 'slash', '.': 'dot', ':': 'colon' },
  ...{ '(': 'open', ')': 'close' },
};
/** The same with a space beside them. */
const SPACED: Readonly<Record<string, string>> = { hyphen: 'dash', dot: 'stop', colon: 'gap' };

/** What stands between two words; '' for mere space. Of more than a few signs, the last count. */
function gapOf(gap: string): string {
  const near = gap.slice(-12);
  const kind = GAPS[near.trim()];
  if (kind !== undefined) return (near === near.trim() ? null : SPACED[kind]) ?? kind;
  if (/[“«„]|(?:^|\s)"$/u.test(near)) return 'quote';
  return /["”»]/u.test(near) ? 'unquote' : 'gap';
}

/**
 * What a figure may be: `small` a day or month, `large` a day, `nth` “15th”, `pair` other two digits,
 * `yearFigure`, `decade` “1990s”, else `figure`; null for a word.
 */
export function figureOf(word: string): Meaning | null {
  const [, digits, end] = /^(\d+)(s|st|nd|rd|th)?$/.exec(word) ?? [];
  if (digits === undefined) return null;
  const { length } = digits;
  const value = length > 4 ? 0 : Number(digits);
  const as = (kind: string): Meaning => ({ kind, value, words: 1 });
  if (end === 's') {
    return as(
      value % 10 === 0 && (length === 2 ? value >= 20 : value >= 1500) ? 'decade' : 'figure',
    );
  }
  if (length <= 2 && value >= 1 && value <= 31) {
    return as(end !== undefined ? 'nth' : value <= 12 ? 'small' : 'large');
  }
  if (end !== undefined) return as('figure');
  return as(length === 2 ? 'pair' : value >= 1500 && value < 2200 ? 'yearFigure' : 'figure');
}

/**
 * The words of a stretch of text and what stands between them, in order.
 *
 * @param from where the stretch begins in the text that the offsets are to be of
 */
export function marksOf(text: string, lookUp: LookUp, from = 0): Mark[] {
  const words = foldedWords(plainDigits(text));
  const marks: Mark[] = [];
  const add = (kind: string, start: number, end: number, value = 0): void => {
    if (kind !== '') marks.push({ kind, value, start: from + start, end: from + end });
  };
  let last = 0;
  for (let i = 0; i < words.length;) {
    const { word = '', start: begin = 0, end = 0 } = words[i] ?? {};
    // A word that folds into several, ½, has one place.
    if (begin >= last) add(gapOf(text.slice(last, begin)), last, begin);
    const next: string[] = [];
    for (let n = i + 1; n < i + PHRASE; n++) {
      const gap = text.slice(words[n - 1]?.end, words[n]?.start ?? 0);
      if (!/^[\s\u2010-\u2013-]$/u.test(gap)) break;
      next.push(words[n]?.word ?? '');
    }
    const printed = text.slice(begin, end);
    const meaning = figureOf(word) ?? lookUp(word, next, printed);
    const { prefix, words: length = 1 } = meaning ?? {};
    // Where vowel signs part the letters of a prefix, the word keeps them.
    const inner = prefix && printed.startsWith(prefix[1]) ? prefix[1].length : 0;
    const start = begin + inner;
    if (prefix) add(prefix[0], begin, start);
    last = words[i + length - 1]?.end ?? last;
    const unknown = i > 0 && /^\p{Lu}/u.test(printed) ? 'name' : 'plain';
    add(meaning?.kind ?? unknown, start, last, meaning?.value);
    i += length;
  }
  add(gapOf(text.slice(last)), last, text.length);
  return marks;
}
