import type { Article } from '../dossier/types.ts';

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
