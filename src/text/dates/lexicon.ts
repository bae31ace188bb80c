import { fold } from '../fold.ts';
import type { Meaning } from './marks.ts';

/** The meanings of words and phrases, folded. */
export type Phrases = ReadonlyMap<string, Meaning>;

/** The words and phrases of a list, folded. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().split(/[ -]/))
    .map((words) => words.map((word) => word.split('*').map(fold).join('*')).join(' '))
    .filter((phrase) => phrase !== '');

/** The phrases in the lines of a lexicon; `lexicon/en.txt` describes its format. */
export function readPhrases(lexicon: string): Phrases {
  const found = new Map<string, Meaning>();
  for (const [, kind = '', entries = ''] of lexicon.matchAll(/^(\w+):(.*)$/gmu)) {
    for (const [i, entry] of entries.split(';').entries()) {
      const [, value = i + 1, list = ''] = /^(?:\s*(-?\d+)=)?(.*)$/u.exec(entry) ?? [];
      for (const phrase of phrasesOf(list)) {
        found.set(phrase, { kind, value: Number(value), words: phrase.split(' ').length });
      }
    }
  }
  return found;
}

/** The longest phrase that begins with a word and goes on with the next, or that word alone. */
export function longestPhrase(phrases: Phrases, word: string, next: readonly string[]) {
  for (let n = next.length; n >= 0; n--) {
    const found = phrases.get([word, ...next.slice(0, n)].join(' '));
    if (found) return found;
  }
  return undefined;
}
