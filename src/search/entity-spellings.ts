import { spellingsOf } from '../dossier/names.ts';
import type { Dossier } from '../dossier/types.ts';
import { NameTable, type Named } from '../text/names/name-table.ts';
import { WordSpellings } from '../text/names/word-spellings.ts';
import { Tokens } from './tokens.ts';

/** Names and words that search recognises. Plain data: the search box loads it. */
export interface KnownWords {
  names: Named[];
  /** Spellings of the words of names, as in the settings. */
  spellings: readonly string[];
  /** Pairs of words that are also written as one, as in the settings. */
  compounds: readonly string[];
}

/** The data of the search box before anything is typed. */
export interface Guide extends KnownWords {
  /** The first topics of the site. */
  topics: { title: string; url: string }[];
}

const MOST_TOPICS = 12;

/** The tables for reading queries and texts. The index and the search box use the same. */
export interface SearchTables {
  /** Finds names in queries and in texts to be highlighted. */
  names: NameTable;
  tokens: Tokens;
}

/** The names and words of a dossier that search recognises. */
export function knownWords({ entities, site }: Dossier): KnownWords {
  const names = entities.map(({ id, record }) => ({
    id,
    title: record.title,
    spellings: spellingsOf(record),
  }));
  return { names, spellings: site.spellings, compounds: site.search.compounds };
}

/** Names in all spellings, the spellings of words, and the topics. */
export function guideOf(dossier: Dossier): Guide {
  const topics = dossier.sheets.map(({ record, url }) => ({ title: record.title, url }));
  return { ...knownWords(dossier), topics: topics.slice(0, MOST_TOPICS) };
}

/** Builds the tables for reading queries and texts. */
export function searchTables({ names, spellings: lines, compounds }: KnownWords): SearchTables {
  const spellings = new WordSpellings(lines);
  return { names: new NameTable(names, { spellings }), tokens: new Tokens(spellings, compounds) };
}
