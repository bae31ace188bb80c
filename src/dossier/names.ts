import { NameTable } from '../text/names/name-table.ts';
import { WordSpellings } from '../text/names/word-spellings.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { Entity, Site } from './types.ts';

/** Every name of an entity in every spelling and script, the canonical one first. */
export function spellingsOf({ title, names, aliases, ...record }: EntityRecord): string[] {
  const others = [...aliases, ...record['also-known-as']];
  return [...new Set([title, names.en, names.ar ?? [], names.ru ?? [], others].flat())];
}

/** Every spelling of an entity, and its stand-ins, such as “Kremlin”. */
export function namesOf(record: EntityRecord): string[] {
  return [...spellingsOf(record), ...record['stands-for']];
}

/** A table of the names and stand-ins of a dossier’s entities, to find them in texts. */
export function nameTable(
  {
    entities,
    site,
  }: { entities: Iterable<Pick<Entity, 'id' | 'record'>>; site: Pick<Site, 'spellings'> },
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
