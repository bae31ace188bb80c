import type { Dossier } from '../dossier/types.ts';
import { namesOf } from './entity-spellings.ts';
import type { Named } from '../text/names/name-table.ts';

/** What the search box knows before anything is typed. */
export interface Guide {
  names: Named[];
  /** What the site covers; the first of them, where there are many. */
  topics: { title: string; url: string }[];
}

const MOST_TOPICS = 12;

/** Names in all spellings, and the topics. */
export function guideOf(dossier: Dossier): Guide {
  const topics = dossier.sheets.map(({ record, url }) => ({ title: record.title, url }));
  return { names: namesOf(dossier), topics: topics.slice(0, MOST_TOPICS) };
}
