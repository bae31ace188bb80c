import { NameTable } from '../text/names/name-table.ts';
import { WORD_SPELLINGS } from '../text/names/word-spellings.ts';
import type { EntityRecord } from '../schemas/entity.ts';

/** Every spelling of an entity, in every script, the canonical one first. */
export function spellingsOf({ title, names, aliases }: EntityRecord): string[] {
  return [...new Set([title, names.en, names.ar ?? [], names.ru ?? [], aliases].flat())];
}

/** Every spelling of an entity, and the words that stand for it. */
export function namesOf(record: EntityRecord): string[] {
  return [...spellingsOf(record), ...record['stands-for']];
}

/** The names of some entities, and the words that stand for them, to be found in texts. */
export function nameTable(
  entities: Iterable<{ id: string; record: EntityRecord }>,
  options: { surnames?: boolean } = {},
): NameTable {
  const list = [...entities].map(({ id, record }) => ({
    id,
    title: record.title,
    kind: record.kind,
    spellings: spellingsOf(record),
    standsFor: record['stands-for'],
  }));
  return new NameTable(list, { ...options, spellings: WORD_SPELLINGS });
}
