import { fold, foldedWords } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { CalendarDate } from '../text/dates/calendar.ts';
import type { WordSpellings } from '../text/names/word-spellings.ts';
import { dateNames } from './date-names.ts';

/**
 * Ends every word of the index. Pagefind takes a word that it does not have for the beginning of
 * another, or cuts letters off its end until something fits; with an end to each word, a whole word
 * finds itself and nothing else, and only a word left open finds what it begins.
 */
export const END = 'ʬ';
/** Begins a token that stands for a thing and not for a word: no one types it, folding keeps it out. */
const THING = 'ʭ';

/** The token of a person, place or organisation, however it is spelled. */
export const entityToken = (id: string): string => `${THING}n${id.replaceAll('-', '')}${END}`;

/** The token of a day, a day of any year, a month, or a year. */
export const dateToken = (name: string): string => `${THING}${name}${END}`;

/** Whether words stand for something to be looked for. */
export const isSearchable = (word: string): boolean =>
  !STOP_WORDS.has(word) && !word.includes(THING);

/** English words of two that are also written as one. */
const COMPOUNDS = [
  ...['air base', 'cease fire', 'post war', 'war torn'],
  ...['long standing', 'top level', 'decision making'],
];

/** Makes the tokens of words. */
export class Tokens {
  readonly #spellings: WordSpellings;
  readonly #joined: ReadonlyMap<string, string[]>;
  /** Made before: a text has few words that are new. */
  readonly #made = new Map<string, string>();

  /** @param compounds pairs of words that are also written as one; who looks for either means both */
  constructor(spellings: WordSpellings, compounds: readonly string[] = []) {
    this.#spellings = spellings;
    const pairs = [...COMPOUNDS, ...compounds].map((pair) => pair.split(' ').map(fold));
    this.#joined = new Map(pairs.map((pair) => [pair.join(''), pair]));
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

  /** The tokens of a text’s words that are worth finding, in order; what is one word also as two. */
  ofText(text: string): string[] {
    return foldedWords(text)
      .flatMap(({ word }) => this.#parts(word))
      .filter(isSearchable)
      .map((word) => this.ofWord(word));
  }

  /** The tokens of a word that somebody typed. */
  ofTyped(word: string): string[] {
    return this.#parts(fold(word)).map((part) => this.ofWord(part));
  }

  #parts(word: string): string[] {
    return this.#joined.get(word) ?? [word];
  }
}

/** The tokens under which dates are found: a day’s also as its month, and as its year. */
export function dateTokens(dates: readonly CalendarDate[]): string[] {
  return [...new Set(dates.flatMap(dateNames))].map(dateToken);
}
