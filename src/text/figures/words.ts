import { readFileSync } from 'node:fs';
import { append } from '../append.ts';
import { readRows } from '../concepts/rows.ts';
import { ARABIC, RUSSIAN } from '../concepts/russian-arabic.ts';
import type { Inflection } from '../concepts/stems.ts';
import type { ReadLanguage } from '../languages.ts';
import { Phrases } from '../phrases.ts';

const SOURCE = 'src/text/figures/figures.txt';

/** The kinds of words in `figures.txt`. */
const KINDS = [
  ...(['number', 'one', 'article', 'scale', 'alone', 'grown', 'of', 'measure', 'whole'] as const),
  ...(['currency', 'link', 'and', 'between', 'label', 'street', 'clock', 'at-hour'] as const),
  ...(['ordinal', 'ordinal-ending', 'definite', 'month', 'years', 'noun-ending'] as const),
  ...(['adjective-ending', 'other-ending', 'noun', 'no-unit', 'abbreviation'] as const),
] as const;
export type Kind = (typeof KINDS)[number];

/** English words stand in the table in all their forms. */
const ENGLISH: Inflection = { script: /^\p{Script=Latin}/u, plain: (word) => word };

const rows = readRows(
  readFileSync(new URL('figures.txt', import.meta.url), 'utf8').split('\n'),
  SOURCE,
  ['kind and value'],
).map(({ head, bad, ...words }) => {
  const [name, value = '', ...signs] = (head[0] ?? '').split(/\s+/);
  const kind = KINDS.find((one) => one === name);
  if (kind === undefined) throw bad(`Unknown kind \`${String(name)}\``);
  return { kind, value, signs, ...words };
});

/** Codes and signs of currencies. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ kind, value, signs }) =>
    kind === 'currency' ? [value, ...signs].map((sign) => [sign, value] as const) : [],
  ),
);

/** English cardinals, with their values as digits. */
export const ENGLISH_CARDINALS: readonly (readonly [word: string, digits: string])[] = rows.flatMap(
  ({ kind, value, en }) => (kind === 'number' ? en.map((word) => [word, value] as const) : []),
);

/** The meaning of a word: a number, a measure. */
export interface Meaning {
  kind: Kind;
  value: string;
}

/** The words of one language for figures. */
export class FigureWords {
  readonly lookup = new Phrases<Meaning>([ENGLISH, RUSSIAN, ARABIC]);
  readonly #lists = new Map<Kind, string[]>();

  constructor(language: ReadLanguage) {
    for (const { kind, value, [language]: entries } of rows) {
      for (const entry of entries) {
        append(this.#lists, kind, entry);
        // “Ten” is a number, “tens” are none.
        const exact = kind === 'number' && !/[_=*]/.test(entry);
        this.lookup.add(exact ? `=${entry}` : entry, { kind, value });
      }
    }
  }

  /** All entries of a kind, as they are written. */
  list(kind: Kind): readonly string[] {
    return this.#lists.get(kind) ?? [];
  }
}
