import type { Dossier } from '../dossier/types.ts';
import { knownWords, type KnownWords } from './entity-spellings.ts';

/** What the search box knows before anything is typed. */
export interface Guide extends KnownWords {
  /** What the site covers; the first of them, where there are many. */
  topics: { title: string; url: string }[];
}

const MOST_TOPICS = 12;

/** Names in all spellings, the spellings of words, and the topics. */
export function guideOf(dossier: Dossier): Guide {
  const topics = dossier.sheets.map(({ record, url }) => ({ title: record.title, url }));
  return { ...knownWords(dossier), topics: topics.slice(0, MOST_TOPICS) };
}
