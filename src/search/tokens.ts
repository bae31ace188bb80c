import { fold, foldedWords } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { CalendarDate } from '../text/dates/calendar.ts';
import type { WordSpellings } from '../text/names/word-spellings.ts';
import { dateNames } from './date-names.ts';

/**
 * Ends every word of the index. Pagefind treats an unknown word as the beginning of another, or cuts
 * letters off its end until something matches. With this sign a whole word matches only itself, and
 * only a word without the sign matches what begins with it.
 */
const END = 'ʬ';
/** Begins a token that stands for a thing and not for a word. Folding removes it from typed text. */
const THING = 'ʭ';

/** The token of a person, place or organisation in any spelling. */
export const entityToken = (id: string): string => `${THING}n${id.replaceAll('-', '')}${END}`;

/** The token of a day, a day of any year, a month, or a year. */
export const dateToken = (name: string): string => `${THING}${name}${END}`;

/** Whether a word is worth searching for. */
export const isSearchable = (word: string): boolean =>
  !STOP_WORDS.has(word) && !word.includes(THING);

/** Pairs of English words that are also written as one word. */
const COMPOUNDS = [
  ...['air base', 'cease fire', 'post war', 'war torn'],
  ...['long standing', 'top level', 'decision making'],
];

/** Makes the tokens of words. */
export class Tokens {
  readonly #spellings: WordSpellings;
  readonly #joined: ReadonlyMap<string, string[]>;
  /** A cache: most words of a text occurred before. */
  readonly #made = new Map<string, string>();

  /** @param compounds pairs of words that are also written as one; either form finds both */
  constructor(spellings: WordSpellings, compounds: readonly string[] = []) {
    this.#spellings = spellings;
    const pairs = [...COMPOUNDS, ...compounds].map((pair) => pair.split(' ').map(fold));
    this.#joined = new Map(pairs.map((pair) => [stem(pair.join('')), pair]));
  }

  /** The token of a word. */
  ofWord(word: string): string {
    let token = this.#made.get(word);
    if (token === undefined) {
      token = `${stem(this.#spellings.standard(word))}${END}`;
      this.#made.set(word, token);
    }
    return token;
  }

  /** The tokens of a text’s words in order, stop words left out and compounds split. */
  ofText(text: string): string[] {
    return foldedWords(text)
      .flatMap(({ word }) => this.#parts(word))
      .filter(isSearchable)
      .map((word) => this.ofWord(word));
  }

  /** The tokens of a typed word. */
  ofTyped(word: string): string[] {
    return this.#parts(fold(word)).map((part) => this.ofWord(part));
  }

  #parts(word: string): string[] {
    return this.#joined.get(stem(word)) ?? [word];
  }
}

/** The tokens that find dates: those of a day, of its month and of its year. */
export function dateTokens(dates: readonly CalendarDate[]): string[] {
  return [...new Set(dates.flatMap(dateNames))].map(dateToken);
}
