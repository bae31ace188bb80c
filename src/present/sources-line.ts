import type { Article } from '../dossier/types.ts';

/** A source as lists of sources name it. */
export interface NamedSource {
  letter: string;
  name: string;
  /** Address on the site, from its root. */
  url: string;
}

/** Articles by letter and short name, in the order of their letters. */
export function namedSources(articles: readonly Article[]): NamedSource[] {
  return articles
    .map(({ letter, record, url }) => ({ letter, name: record['short-name'] ?? record.title, url }))
    .sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1));
}
