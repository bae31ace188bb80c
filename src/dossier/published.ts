import { pagesOf, pick } from './lookup.ts';
import type { Dossier } from './types.ts';

/**
 * Ids of the pending articles: no claim cites them yet, and the site leaves them out.
 */
export function pendingArticles({ articles, claims }: Dossier): Set<string> {
  const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  return new Set(articles.map(({ id }) => id).filter((id) => !used.has(id)));
}

/**
 * The Dossier as it is published: without the pending articles, and with the claims in the order of
 * their pages.
 */
export function published(dossier: Dossier): Dossier {
  const pending = pendingArticles(dossier);
  const articles = dossier.articles.filter(({ id }) => !pending.has(id));
  const claims = new Map(dossier.claims.map((claim) => [claim.key, claim]));
  const keys = pagesOf({ ...dossier, articles }).flatMap((page) => page.claims);
  return { ...dossier, articles, claims: pick(claims, keys) };
}
