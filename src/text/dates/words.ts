import { readFileSync } from 'node:fs';
import { byLanguage, type ReadLanguage } from '../languages.ts';
import calendar from './calendar-words.json' with { type: 'json' };
import { longestPhrase, readPhrases } from './lexicon.ts';
import { figureOf, type LookUp, type Meaning } from './marks.ts';

/** Lines of the lexicons that are not in their files. */
const LINES: Readonly<Record<ReadLanguage, readonly string[]>> = {
  en: [
    `month: ${calendar.months.en}`,
    `monthShort: ${calendar.monthsShort.en}`,
    `weekday: ${calendar.weekdays}`,
  ],
  ru: [`month: ${calendar.months.ru}`, `monthShort: ${calendar.monthsShort.ru}`],
  ar: [`month: ${calendar.months.ar}`, `monthMaybe: ${calendar.monthsMaybe.ar}`],
};

/** Letters in the ending of a stem, and in an ending by itself, at most. */
const ENDING = 6;
/** Prefixes on one word, at most: ولل. */
const PREFIXES = 2;

function lexiconOf(language: ReadLanguage): string {
  const file = new URL(`lexicon/${language}.txt`, import.meta.url);
  return [...LINES[language], readFileSync(file, 'utf8')].join('\n');
}

/** The words of dates in a language. */
export const phrasesIn = (language: ReadLanguage) => readPhrases(lexiconOf(language));

/** Looks words up in a lexicon: as they are, by their beginning or ending, and behind prefixes. */
function lookUpIn(language: ReadLanguage): LookUp {
  const lexicon = lexiconOf(language);
  const phrases = readPhrases(lexicon);
  const setting = (name: string) =>
    new RegExp(`^@${name} (.*)$`, 'mu').exec(lexicon)?.[1]?.split(', ') ?? [];
  const prefixes = setting('prefixes').map((prefix) => prefix.split(' '));
  const [onlyCapital, onlySmall] = [new Set(setting('capital')), new Set(setting('small'))];
  const hasCase = (word: string, printed: string): boolean =>
    /^\p{Lu}/u.test(printed)
      ? !onlySmall.has(word) || printed === printed.toUpperCase()
      : !onlyCapital.has(word);
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
    longestPhrase(phrases, word, next) ?? byStem(word);
  return (word, next, printed) => {
    let rest = word;
    let found = meaningOf(word, next);
    let prefix: Meaning['prefix'];
    for (let n = 0; !found && n < PREFIXES; n++) {
      const [letters = '', kind = '', left = ''] =
        prefixes.find(([one = '']) => rest.startsWith(one)) ?? [];
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
export const LOOK_UP = byLanguage(lookUpIn);
