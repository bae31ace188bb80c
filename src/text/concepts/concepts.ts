import { readFileSync } from 'node:fs';
import { ENGLISH, regular, REPORTING } from '../english-words.ts';
import type { ReadLanguage } from '../languages.ts';
import { canonical } from '../number-words.ts';
import { Phrases } from '../phrases.ts';
import { stem } from '../stem.ts';
import { readRows } from './rows.ts';
import { ARABIC, RUSSIAN } from './russian-arabic.ts';

/** One line of `concepts.txt`: the entries of each language. */
export interface Concept extends Record<ReadLanguage, string[]> {
  /** Null for what stands for nothing. */
  name: string | null;
  subject: string;
}

const NOTHING = '-';
const entriesOf = ({ en, ru, ar }: Record<ReadLanguage, string[]>) => [...en, ...ru, ...ar];

/**
 * Reads the lines of a table of concepts, in the format described in `concepts.txt`.
 *
 * @param source the file, for messages
 * @throws on the first bad line, with file and line
 */
export function readConcepts(lines: readonly string[], source: string): Concept[] {
  /** Names and entries, with their lines. */
  const seen = new Map<string, number>();
  return readRows(lines, source, ['concept', 'subject']).map(
    ({ head: [name = '', subject = ''], line, bad, ...words }) => {
      if (name !== NOTHING && !/^[a-z_]+$/.test(name)) {
        throw bad(`Concept \`${name}\` is not a name like \`peace_talks\``);
      }
      const entries = entriesOf(words).map((entry) => `Entry \`${entry}\``);
      for (const one of [...(name === NOTHING ? [] : [`Concept \`${name}\``]), ...entries]) {
        const before = seen.get(one);
        if (before !== undefined) throw bad(`${one} is already on line ${String(before)}`);
        seen.set(one, line);
      }
      return { name: name === NOTHING ? null : name, subject, ...words };
    },
  );
}

const TABLE = 'src/text/concepts/concepts.txt';

/** The stem of an English word or a number; null for a word in other letters. */
const stemOf = (word: string): string | null =>
  /^[\p{Script=Latin}\d]/u.test(word) ? stem(regular(canonical(word))) : null;

/**
 * The concepts of a table, so that a Russian or Arabic sentence can be compared with an English one,
 * and “inaugurated” with “opened”. Words are in lower case.
 */
export class Concepts {
  /** The lines of the table. */
  readonly list: readonly Concept[];
  readonly #lookup = new Phrases<string | null>([ENGLISH, RUSSIAN, ARABIC]);
  /** Terms of words asked for before: texts repeat their words. */
  readonly #terms = new Map<string, string | null>();

  /** @param list of two entries alike, the first wins */
  constructor(list: readonly Concept[]) {
    this.list = list;
    const translated = new Set(list.flatMap(({ name, en }) => (en.length > 0 ? name : [])));
    for (const { name, ...words } of list) {
      const term = name === null || !translated.has(name) ? name : `~${name}`;
      for (const entry of entriesOf(words)) this.#lookup.add(entry, term);
    }
  }

  /** The concept of a word, `~` before its name; null if it has none. */
  conceptOf(word: string): string | null {
    return this.#lookup.word(word) ?? null;
  }

  /**
   * What a word is compared by: its concept, or else its stem. Null for a word in other than Latin
   * letters without a concept: no English text could share it.
   */
  termOf(word: string): string | null {
    let term = this.#terms.get(word);
    if (term === undefined) {
      term = REPORTING.has(word) ? null : (this.conceptOf(word) ?? stemOf(word));
      this.#terms.set(word, term);
    }
    return term;
  }

  /**
   * What the words of a text are compared by, in their order: phrases first, as “came into force” is
   * one concept, then the other words one by one.
   *
   * @param isEmpty whether a word outside of phrases has no meaning of its own
   */
  termsOf(list: readonly string[], isEmpty: (word: string) => boolean = () => false): string[] {
    const found = this.#lookup.find(list);
    const byStart = new Map(found.map(({ start, values }) => [start, values[0]]));
    const taken = new Set(found.flatMap(({ places }) => places));
    return list.flatMap((word, i) => {
      const own = taken.has(i) || isEmpty(word) ? null : this.termOf(word);
      return [byStart.get(i), own].filter((term) => typeof term === 'string');
    });
  }
}

const table = readConcepts(
  readFileSync(new URL('concepts.txt', import.meta.url), 'utf8').split('\n'),
  TABLE,
);

/**
 * The concepts of the shared table with those of a dossier, which win.
 *
 * @param extraLines in the format of `concepts.txt`
 * @throws on a bad line, with file and line
 */
export function conceptsWith(extraLines: readonly string[]): Concepts {
  return new Concepts([...readConcepts(extraLines, 'content/site.yaml'), ...table]);
}

/** The concepts of the shared table alone. */
export const CONCEPTS = new Concepts(table);
