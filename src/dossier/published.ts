import type { Dossier } from './types.ts';

/**
 * Ids of the articles that wait: no claim rests on them yet. What is said of them is not finished,
 * and the site does not have them.
 */
export function waitingArticles({ articles, claims }: Dossier): Set<string> {
  const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  return new Set(articles.map(({ id }) => id).filter((id) => !used.has(id)));
}

/** The Dossier as it is published: without the articles that wait. */
export function published(dossier: Dossier): Dossier {
  const waiting = waitingArticles(dossier);
  return { ...dossier, articles: dossier.articles.filter(({ id }) => !waiting.has(id)) };
}
