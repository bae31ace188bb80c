import type { Dossier } from '../dossier/types.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { Named } from './name-table.ts';

/** Every spelling of an entity, in every script, the canonical one first. */
export function spellingsOf({ title, names, aliases }: EntityRecord): string[] {
  return [...new Set([title, names.en, names.ar ?? [], names.ru ?? [], aliases].flat())];
}

/** What the search box knows of names before anything is typed. */
export function namesOf(dossier: Dossier): Named[] {
  return dossier.entities.map(({ id, record }) => ({
    id,
    title: record.title,
    spellings: spellingsOf(record),
  }));
}
