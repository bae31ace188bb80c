import { spellingsOf } from '../dossier/names.ts';
import type { Dossier } from '../dossier/types.ts';
import { NameTable, type Named } from '../text/names/name-table.ts';
import { WORD_SPELLINGS } from '../text/names/word-spellings.ts';

/** What the search box knows of names before anything is typed. */
export function namesOf(dossier: Dossier): Named[] {
  return dossier.entities.map(({ id, record }) => ({
    id,
    title: record.title,
    spellings: spellingsOf(record),
  }));
}

/** The names that search finds in queries and in what it marks. */
export function searchTable(names: readonly Named[]): NameTable {
  return new NameTable(names, { spellings: WORD_SPELLINGS });
}

/** The spelling under which search keeps a word: “ahmed” for “ahmad”. */
export const standardSpelling = (word: string): string => WORD_SPELLINGS.standard(word);
