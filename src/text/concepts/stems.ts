import { append } from '../append.ts';

/** How far a word may go on after a stem. */
type Reach = 'exact' | 'inflected' | 'anything' | 'ending needed';

interface Stem<T> {
  reach: Reach;
  value: T;
}

/** Another form of a stem: the letters `from` at its start or end become `to`. */
export interface Form {
  at: 'start' | 'end';
  from: string;
  to: string;
  reach: Reach;
  /** Letters that the stem must have. */
  least: number;
}

/** How the words of a script are inflected. */
export interface Inflection {
  script: RegExp;
  /** A stem or a word in the spelling that is compared. */
  plain: (word: string) => string;
  /** What is written together with the word that follows, and the letters that must come next, if any. */
  prefixes?: readonly (readonly [prefix: string, next: string])[];
  /** Absent if only whole words are compared. */
  endings?: ReadonlySet<string>;
  forms?: readonly Form[];
}

function formed(plain: string, { at, from, to, least }: Form): string | null {
  if (plain.length < least) return null;
  if (at === 'start') return plain.startsWith(from) ? to + plain.slice(from.length) : null;
  return plain.endsWith(from) ? plain.slice(0, -from.length) + to : null;
}

/** The ways to cut a plain word into stem and ending, the longest stem first. */
function* cuts(plain: string, { prefixes = [], endings }: Inflection): Generator<[string, string]> {
  for (const [prefix, next] of [['', ''] as const, ...prefixes]) {
    if (!plain.startsWith(prefix)) continue;
    const rest = plain.slice(prefix.length);
    if (rest === '' || (next !== '' && !next.includes(rest.charAt(0)))) continue;
    const shortest = endings ? 1 : rest.length;
    for (let length = rest.length; length >= shortest; length--) {
      yield [rest.slice(0, length), rest.slice(length)];
    }
  }
}

/** So many words looked up are kept. */
const MOST_KEPT = 20_000;

/** Stems, each with a value. A word is looked up by its longest stem. */
export class Stems<T> {
  readonly #stems = new Map<string, Stem<T>[]>();
  /** Other forms of the stems: stems that are entries themselves come first. */
  readonly #forms = new Map<string, Stem<T>[]>();
  /** Words looked up before: a text repeats its words. */
  readonly #kept = new Map<string, readonly T[]>();
  readonly #inflections: readonly Inflection[];

  constructor(inflections: readonly Inflection[]) {
    this.#inflections = inflections;
  }

  /** @param entry a stem, `stem*` or `=word`; of two entries alike, the first wins */
  add(entry: string, value: T): void {
    const word = entry.replace(/^=|\*$/gu, '').toLowerCase();
    const inflection = this.#inflections.find(({ script }) => script.test(word));
    if (!inflection) return;
    const plain = inflection.plain(word);
    const exact = entry.startsWith('=') || plain.length <= 2;
    const reach = entry.endsWith('*') ? 'anything' : exact ? 'exact' : 'inflected';
    append(this.#stems, plain, { reach, value });
    if (exact) return;
    for (const form of inflection.forms ?? []) {
      const other = formed(plain, form);
      if (other !== null) append(this.#forms, other, { reach: form.reach, value });
    }
  }

  /** The values of a word in lower case, the likeliest first. */
  all(word: string): readonly T[] {
    let values = this.#kept.get(word);
    if (!values) {
      values = [...this.#matches(word)];
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(word, values);
    }
    return values;
  }

  *#matches(word: string): Generator<T> {
    const inflection = this.#inflections.find(({ script }) => script.test(word));
    if (!inflection) return;
    for (const [stem, rest] of cuts(inflection.plain(word), inflection)) {
      for (const map of [this.#stems, this.#forms]) {
        for (const { reach, value } of map.get(stem) ?? []) {
          const ends = rest === '' || (inflection.endings?.has(rest) && reach !== 'exact');
          const fits = reach === 'ending needed' ? ends && rest !== '' : ends;
          if (fits || reach === 'anything') yield value;
        }
      }
    }
  }
}
