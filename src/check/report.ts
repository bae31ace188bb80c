import type { Content } from '../dossier/load.ts';
import { pendingArticles } from '../dossier/published.ts';
import type { Verdict } from './check.ts';
import { summarise } from './coverage-summary.ts';
import type { Report } from './reporters/reporter.ts';

/** A verdict with what the reporters print besides: coverage, drafts, and how much was judged. */
export function reportOf({ dossier, texts, sources }: Content, verdict: Verdict): Report {
  const { articles, sheets, entities, events, disputes, claims, drafts } = dossier;
  const pending = pendingArticles(dossier);
  return {
    ...verdict,
    sources,
    coverage: articles.flatMap((article) => summarise(article, pending) ?? []),
    drafts: drafts.map(({ id, pending }) => ({ article: id, pending: pending.length })),
    texts: {
      found: articles.filter(({ id }) => texts.get(id)?.whole).length,
      missing: articles.map(({ id }) => id).filter((id) => !texts.get(id)?.whole),
    },
    counts: {
      files: [articles, sheets, entities, events, disputes].flat().length,
      claims: claims.length,
      evidence: claims.reduce((sum, { evidence }) => sum + evidence.length, 0),
    },
  };
}
