import type { Content } from '../dossier/load.ts';
import { pagesOf } from '../dossier/lookup.ts';
import { pendingArticles } from '../dossier/published.ts';
import type { Article } from '../dossier/types.ts';
import type { Source } from '../markdown/source.ts';
import type { Verdict } from './check.ts';

/** What reporters print. */
export interface Report extends Verdict {
  coverage: CoverageSummary[];
  /** The files, by path, for the lines that messages are about. */
  sources: ReadonlyMap<string, Source>;
  /** Drafts, each with the number of its sentences that nobody has dealt with yet. */
  drafts: { article: string; pending: number }[];
  /** How many articles have their own text at hand, and the ids of those that do not. */
  texts: { found: number; missing: string[] };
  /** Numbers of files and claims judged. */
  counts: { files: number; claims: number; evidence: number };
}

/** How many sentences of an article are cited, set aside and so on. */
export interface CoverageSummary {
  article: string;
  sentences: number;
  /** Whether no claim cites it yet, so that the site leaves it out. */
  pending: boolean;
  /** Sentences that a claim cites. */
  used: number;
  /** Sentences set aside, by reason, in the order in which the reasons first occur. */
  unused: Record<string, number>;
  /** Word-for-word repetitions of an earlier sentence that are not listed themselves. */
  repeated: number;
  /** Sentences that only a draft quotes. */
  drafted: number;
  /** Numbers of the sentences that are none of these. */
  open: number[];
}

/**
 * Counts the sentences of an article by what became of them; null without a fingerprint.
 *
 * @param pending ids of the pending articles
 */
export function summarise(
  { id, text }: Article,
  pending: ReadonlySet<string>,
): CoverageSummary | null {
  if (!text) return null;
  const summary: CoverageSummary = {
    article: id,
    sentences: text.sentences.length,
    pending: pending.has(id),
    used: 0,
    unused: {},
    repeated: 0,
    drafted: 0,
    open: [],
  };
  for (const { number, claims, unused, repeats, drafted } of text.sentences) {
    if (repeats !== null && !unused) summary.repeated++;
    else if (claims.length > 0) summary.used++;
    else if (unused) summary.unused[unused.reason] = (summary.unused[unused.reason] ?? 0) + 1;
    else if (drafted) summary.drafted++;
    else summary.open.push(number);
  }
  return summary;
}

/** A verdict with what the reporters print besides: coverage, drafts, and how much was judged. */
export function reportOf({ dossier, texts, sources }: Content, verdict: Verdict): Report {
  const { articles, claims, drafts } = dossier;
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
      files: pagesOf(dossier).length,
      claims: claims.length,
      evidence: claims.reduce((sum, { evidence }) => sum + evidence.length, 0),
    },
  };
}
