import type { Article } from '../dossier/types.ts';

/** Articles as lists of sources name them, in the order of their letters. */
export function namedSources(articles: readonly Article[]) {
  return articles
    .map(({ letter, record, url }) => ({ letter, name: record['short-name'] ?? record.title, url }))
    .sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1));
}
