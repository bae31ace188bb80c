import { wordsOf } from '../text/words.ts';
import type { EntityRecord } from '../schemas/entity.ts';

/** A name found in a text, as a run of its words. */
export interface NamedEntity {
  entity: string;
  from: number;
  words: number;
}

/** Every spelling of an entity, and the words that stand for it. */
export function namesOf(record: EntityRecord): string[] {
  const { title, names, aliases, 'stands-for': standsFor } = record;
  return [title, ...Object.values(names), ...aliases, ...standsFor].filter(
    (name): name is string => name !== undefined,
  );
}

/** Finds entities by their names. Words are compared as in quotations: folded, signs ignored. */
export class NameIndex {
  /** First word → names that begin with it, the longest first. */
  readonly #byFirst = new Map<string, { entity: string; words: string[] }[]>();

  constructor(entities: Iterable<{ id: string; record: EntityRecord }>) {
    for (const { id, record } of entities) {
      for (const name of namesOf(record)) {
        const words = wordsOf(name);
        const [first] = words;
        if (first === undefined) continue;
        const list = this.#byFirst.get(first) ?? [];
        list.push({ entity: id, words });
        this.#byFirst.set(first, list);
      }
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The names in a text, from left to right, the longest at each place; all that share it. */
  find(text: string): NamedEntity[] {
    const words = wordsOf(text);
    const found: NamedEntity[] = [];
    for (let i = 0; i < words.length;) {
      const fits = (this.#byFirst.get(words[i] ?? '') ?? []).filter((name) =>
        name.words.every((word, n) => words[i + n] === word),
      );
      const longest = fits[0]?.words.length ?? 0;
      const here = new Set(
        fits.filter((name) => name.words.length === longest).map(({ entity }) => entity),
      );
      for (const entity of here) found.push({ entity, from: i, words: longest });
      i += Math.max(1, longest);
    }
    return found;
  }
}
