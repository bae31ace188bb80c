import type { Dossier } from '../dossier/types.ts';
import { knownWords, type KnownWords } from './entity-spellings.ts';

/** The data of the search box before anything is typed. */
export interface Guide extends KnownWords {
  /** The first topics of the site. */
  topics: { title: string; url: string }[];
}

const MOST_TOPICS = 12;

/** Names in all spellings, the spellings of words, and the topics. */
export function guideOf(dossier: Dossier): Guide {
  const topics = dossier.sheets.map(({ record, url }) => ({ title: record.title, url }));
  return { ...knownWords(dossier), topics: topics.slice(0, MOST_TOPICS) };
}
