import words from './inflections.json' with { type: 'json' };
import type { Form, Inflection } from './stems.ts';

const { ru: russian, ar: arabic } = words;
const endings = (list: string): ReadonlySet<string> => new Set(['', ...list.split(' ')]);
const prefixes = (list: string, next: string) =>
  list.split(' ').map((prefix) => [prefix, next] as const);

export const RUSSIAN: Inflection = {
  script: /^\p{Script=Cyrillic}/u,
  plain: (word) => word.replaceAll('ё', 'е'),
  // Of nouns and adjectives: verbs have stems of their own in the table.
  endings: endings(russian.endings),
};

const LETTERS: Readonly<Record<string, string>> = arabic.letters;
const MARKS = /[\u064B-\u0652\u0670\u0640]/gu;

export const ARABIC: Inflection = {
  script: /^\p{Script=Arabic}/u,
  // One form of alif, of hamza and of final ya; “ة” is kept: “سنة” is a year, “سن” an age.
  plain: (word) =>
    word.replace(MARKS, '').replace(/\p{L}/gu, (letter) => LETTERS[letter] ?? letter),
  // And, then, in, to, like, the; “will” only before an imperfect.
  prefixes: [...prefixes(arabic.prefixes, ''), ...prefixes(arabic.will, arabic.imperfect)],
  endings: endings(arabic.endings),
  // The “ة” is a “ت” before an ending, and gone in the plural; the hamza gets a seat: بناء, بنائه, بناؤه;
  // she and we, where three letters may as well be a noun: يوم.
  forms: arabic.forms as Form[],
};
