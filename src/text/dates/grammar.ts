import type { Mark } from './marks.ts';

/** The values of the words that a pattern names. */
export type Values = Readonly<Record<string, number | undefined>>;

/** What was read, null for no date, and the marks that it spans, the end exclusive. */
export interface Match<Said> {
  said: Said | null;
  from: number;
  to: number;
}

/**
 * A way to write a date: a pattern, and what it adds to what its words say. A pattern is a regular
 * expression whose letters are names of kinds of marks, or of classes of them. `{month}` also takes
 * the value of the word, `{day:ordinal}` under another name than its kind; names that differ only
 * in `_` at the end are one.
 */
export type Form<Extra> = readonly [pattern: string, extra?: Extra];

/** Kinds of marks at which no date begins. */
const IDLE: ReadonlySet<string> = new Set(['plain', 'name', 'comma', 'gap']);

/** Finds dates among marks by their forms. */
export class Grammar<Said, Extra> {
  /** A letter for each kind that a pattern names: marks become a string for the patterns. */
  readonly #letters = new Map<string, string>();
  readonly #forms: readonly (readonly [RegExp, Extra | undefined])[];
  readonly #read: (values: Values, extra?: Extra) => Said | null | undefined;

  /**
   * @param classes for each class, its kinds
   * @param read what the values say: null for no date, undefined if the form does not fit after all
   */
  constructor(
    forms: readonly Form<Extra>[],
    classes: Readonly<Record<string, string>>,
    read: (values: Values, extra?: Extra) => Said | null | undefined,
  ) {
    const letter = (kind: string): string => {
      const own = this.#letters.get(kind) ?? String.fromCharCode(0x100 + this.#letters.size);
      this.#letters.set(kind, own);
      return own;
    };
    const any = (name: string) => `[${(classes[name] ?? name).split(' ').map(letter).join('')}]`;
    const source = (pattern: string): string =>
      pattern.replace(/\{(\w+)(?::(\w+))?\}|[A-Za-z]+| /g, (word, name?: string, kind?: string) =>
        name === undefined
          ? word.trim() && any(word)
          : `(?<${name}>${any(kind ?? name.replace(/_+$/, ''))})`,
      );
    this.#forms = forms.map(([pattern, extra]) => [new RegExp(source(pattern), 'dy'), extra]);
    this.#read = read;
  }

  /** The kinds of marks that the forms name. */
  get kinds(): string[] {
    return [...this.#letters.keys()];
  }

  /**
   * The dates among some marks, from left to right, none overlapping another.
   *
   * @param more what a date becomes with the marks around it; `at` gives the date at another mark
   */
  *matches(
    marks: readonly Mark[],
    more: (date: Match<Said>, at: (mark: number) => Match<Said> | null) => Match<Said> = (d) => d,
  ): Generator<Match<Said>> {
    const letters = marks.map(({ kind }) => this.#letters.get(kind) ?? ' ').join('');
    const at = (mark: number) => this.#at(marks, letters, mark);
    for (let i = 0; i < marks.length;) {
      const found = IDLE.has(marks[i]?.kind ?? '') ? null : at(i);
      const date = found && more(found, at);
      if (date?.said) yield date;
      i = date?.to ?? i + 1;
    }
  }

  /** The longest date at a mark; of several, that of the first form. */
  #at(marks: readonly Mark[], letters: string, from: number): Match<Said> | null {
    let best: Match<Said> | null = null;
    for (const [pattern, extra] of this.#forms) {
      pattern.lastIndex = from;
      const found = pattern.exec(letters);
      const to = from + (found?.[0].length ?? 0);
      if (!found || to <= (best?.to ?? from)) continue;
      const values: Record<string, number | undefined> = {};
      for (const [name, place] of Object.entries(found.indices?.groups ?? {})) {
        const value = (place as [number, number] | undefined) && marks[place[0]]?.value;
        if (value !== undefined) values[name.replace(/_+$/, '')] = value;
      }
      const said = this.#read(values, extra);
      if (said !== undefined) best = { said, from, to };
    }
    return best;
  }
}
