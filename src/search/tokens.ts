import { fold, foldedWords } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { CalendarDate } from '../text/dates/calendar.ts';
import { dateNames } from './date-names.ts';
import { standardSpelling } from './entity-spellings.ts';

/**
 * Ends every word of the index. Pagefind takes a word that it does not have for the beginning of
 * another, or cuts letters off its end until something fits; with an end to each word, a whole word
 * finds itself and nothing else, and only a word left open finds what it begins.
 */
export const END = 'ʬ';
/** Begins a token that stands for a thing and not for a word: no one types it, folding keeps it out. */
const THING = 'ʭ';

/** Tokens made before: a text has few words that are new. */
const made = new Map<string, string>();

/** The token of a word. */
export function wordToken(word: string): string {
  let token = made.get(word);
  if (token === undefined) {
    token = `${stem(standardSpelling(word))}${END}`;
    made.set(word, token);
  }
  return token;
}

/** The token of a person, place or organisation, however it is spelled. */
export const entityToken = (id: string): string => `${THING}n${id.replaceAll('-', '')}${END}`;

/** The token of a day, a day of any year, a month, or a year. */
export const dateToken = (name: string): string => `${THING}${name}${END}`;

/** Whether words stand for something to be looked for. */
export const isTelling = (word: string): boolean => !STOP_WORDS.has(word) && !word.includes(THING);

/** Words of two that are also written as one; whoever looks for either means both. */
const COMPOUNDS: readonly (readonly [string, string])[] = [
  ...([
    ['air', 'base'],
    ['cease', 'fire'],
    ['post', 'war'],
    ['war', 'torn'],
  ] as const),
  ...([
    ['long', 'standing'],
    ['top', 'level'],
    ['decision', 'making'],
  ] as const),
];
const JOINED = new Map(COMPOUNDS.map(([first, second]) => [first + second, [first, second]]));

/** The words of a text that are worth finding, those written as one also apart. */
export function tellingWords(text: string): string[] {
  return foldedWords(text)
    .flatMap(({ word }) => JOINED.get(word) ?? [word])
    .filter(isTelling);
}

/** The tokens of a text’s words, in order. */
export function textTokens(text: string): string[] {
  return tellingWords(text).map(wordToken);
}

/** The tokens under which dates are found: a day’s also as its month, and as its year. */
export function dateTokens(dates: readonly CalendarDate[]): string[] {
  return [...new Set(dates.flatMap(dateNames))].map(dateToken);
}

/** A word typed, ready to be looked for; split where it is written as one of two. */
export function typedWords(word: string): string[] {
  const folded = fold(word);
  return JOINED.get(folded) ?? [folded];
}
