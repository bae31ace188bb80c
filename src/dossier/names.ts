import { NameTable } from '../text/names/name-table.ts';
import { WordSpellings } from '../text/names/word-spellings.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { words } from '../text/words.ts';
import type { Site } from './types.ts';

/** Every spelling of an entity, in every script, the canonical one first. */
export function spellingsOf({ title, names, aliases }: EntityRecord): string[] {
  return [...new Set([title, names.en, names.ar ?? [], names.ru ?? [], aliases].flat())];
}

/** Every spelling of an entity, and the words that stand for it. */
export function namesOf(record: EntityRecord): string[] {
  return [...spellingsOf(record), ...record['stands-for']];
}

/** What the names of a dossier are made of. */
export interface NameSource {
  entities: Iterable<{ id: string; record: EntityRecord }>;
  site: Pick<Site, 'spellings'>;
}

/** The names of a dossier’s entities, and the words that stand for them, to be found in texts. */
export function nameTable(
  { entities, site }: NameSource,
  options: { surnames?: boolean } = {},
): NameTable {
  const list = [...entities].map(({ id, record }) => ({
    id,
    title: record.title,
    kind: record.kind,
    spellings: spellingsOf(record),
    standsFor: record['stands-for'],
  }));
  return new NameTable(list, { ...options, spellings: new WordSpellings(site.spellings) });
}

/** A name as a run of a text’s words. For the old reading of articles alone; goes with it. */
export interface NamedEntity {
  entity: string;
  from: number;
  words: number;
}

/** Finds names as runs of words. For the old reading of articles alone; goes with it. */
export class NameIndex {
  readonly #table: NameTable;

  constructor(source: NameSource) {
    this.#table = nameTable(source);
  }

  find(text: string): NamedEntity[] {
    const list = words(text);
    return this.#table.find(text).flatMap(({ ids, standsFor, start, end }) => {
      const from = list.findIndex((word) => word.end > start);
      const to = list.findLastIndex((word) => word.start < end);
      return [...ids, ...standsFor].map((entity) => ({ entity, from, words: to - from + 1 }));
    });
  }
}
