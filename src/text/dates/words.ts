import type { ReadLanguage } from '../languages.ts';
import { ar } from './lexicon/ar.ts';
import { en } from './lexicon/en.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { ru } from './lexicon/ru.ts';
import { figureOf, type LookUp, type Meaning } from './marks.ts';
import { longestPhrase, phrasesOf, readPhrases } from './phrases.ts';

/** Letters in the ending of a stem, and in an ending by itself, at most. */
const ENDING = 6;
/** Prefixes on one word, at most: ولل. */
const PREFIXES = 2;

/** Looks words up in a lexicon: as they are, by their beginning or ending, and behind prefixes. */
function lookUpIn({ words, capital = '', small = '', prefixes = [] }: Lexicon): LookUp {
  const phrases = readPhrases(words);
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
  ...{ en: lookUpIn(en), ru: lookUpIn(ru), ar: lookUpIn(ar) },
};
