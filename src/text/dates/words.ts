import { readFileSync } from 'node:fs';
import type { ReadLanguage } from '../languages.ts';
import { MONTHS, MONTHS_MAYBE, MONTHS_SHORT, WEEKDAYS } from './calendar-words.ts';
import { longestPhrase, phrasesOf, readPhrases } from './lexicon.ts';
import { figureOf, type LookUp, type Meaning } from './marks.ts';

/** How words are written in a language. */
interface Writing {
  /** Lines of its lexicon that are not in its file. */
  lines: readonly string[];
  /** Words that count only with a capital, or only without: English “may”, Russian «марта». */
  capital?: string;
  small?: string;
  /** What is written in one with the word after it: its kind, and what it leaves there. */
  prefixes?: readonly (readonly [prefix: string, kind: string, rest: string])[];
}

const WRITING: Readonly<Record<ReadLanguage, Writing>> = {
  en: {
    lines: [`month: ${MONTHS.en}`, `monthShort: ${MONTHS_SHORT.en}`, `weekday: ${WEEKDAYS}`],
    capital: 'march, mar, may, sun, sat, wed, mon, fri',
  },
  ru: {
    lines: [`month: ${MONTHS.ru}`, `monthShort: ${MONTHS_SHORT.ru}`],
    small: 'марта, марте, мая, мае, май',
  },
  ar: {
    lines: [`month: ${MONTHS.ar}`, `monthMaybe: ${MONTHS_MAYBE.ar}`],
    prefixes: [
      ...[['و', 'and', ''] as const, ['ف', 'and', ''] as const, ['لل', 'in', 'ال'] as const],
      ...[['ب', 'in', ''] as const, ['ل', 'in', ''] as const],
    ],
  },
};

/** Letters in the ending of a stem, and in an ending by itself, at most. */
const ENDING = 6;
/** Prefixes on one word, at most: ولل. */
const PREFIXES = 2;

/** The words of dates in a language. */
export function phrasesIn(language: ReadLanguage) {
  const file = new URL(`lexicon/${language}.txt`, import.meta.url);
  return readPhrases([...WRITING[language].lines, readFileSync(file, 'utf8')].join('\n'));
}

/** Looks words up in a lexicon: as they are, by their beginning or ending, and behind prefixes. */
function lookUpIn(language: ReadLanguage): LookUp {
  const { capital = '', small = '', prefixes = [] } = WRITING[language];
  const phrases = phrasesIn(language);
  const firsts = new Set([...phrases.keys()].map((phrase) => phrase.split(' ', 1)[0]));
  const [onlyCapital, onlySmall] = [capital, small].map((list) => new Set(phrasesOf(list)));
  const hasCase = (word: string, printed: string): boolean =>
    /^\p{Lu}/u.test(printed)
      ? !onlySmall?.has(word) || printed === printed.toUpperCase()
      : !onlyCapital?.has(word);
  const byStem = (word: string): Meaning | undefined => {
    for (let cut = 0; cut <= ENDING && word.length - cut >= 2; cut++) {
      const found = phrases.get(`${word.slice(0, word.length - cut)}*`);
      if (found) return found;
    }
    for (let length = ENDING; length > 0; length--) {
      const found = word.length >= length + 2 && phrases.get(`*${word.slice(-length)}`);
      if (found) return found;
    }
    return undefined;
  };
  const meaningOf = (word: string, next: readonly string[]): Meaning | undefined =>
    (firsts.has(word) ? longestPhrase(phrases, word, next) : undefined) ??
    phrases.get(word) ??
    byStem(word);
  return (word, next, printed) => {
    let rest = word;
    let found = meaningOf(word, next);
    let prefix: Meaning['prefix'];
    for (let n = 0; !found && n < PREFIXES; n++) {
      const [letters = '', kind = '', left = ''] = prefixes.find(([l]) => rest.startsWith(l)) ?? [];
      if (letters === '') break;
      rest = left + rest.slice(letters.length);
      prefix = [kind, letters];
      found = figureOf(rest) ?? meaningOf(rest, next);
    }
    if (!found || !hasCase(word, printed)) return null;
    return prefix ? { ...found, prefix } : found;
  };
}

/** The date words of each language. */
export const LOOK_UP: Readonly<Record<ReadLanguage, LookUp>> = {
  ...{ en: lookUpIn('en'), ru: lookUpIn('ru'), ar: lookUpIn('ar') },
};
