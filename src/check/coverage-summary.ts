import type { Article } from '../dossier/types.ts';

/** How an article's sentences are spent. */
export interface CoverageSummary {
  article: string;
  sentences: number;
  /** Whether it waits: no claim rests on it yet, and the site does not have it. */
  waits: boolean;
  /** Sentences that a claim rests on. */
  used: number;
  /** Sentences set aside, by reason, in the order of their first. */
  unused: Record<string, number>;
  /** Word-for-word repetitions of an earlier sentence that are not listed themselves. */
  repeated: number;
  /** Sentences that a draft quotes and nothing else says anything of. */
  drafted: number;
  /** Sentences of which nothing is said. */
  open: number[];
}

/**
 * Counts the sentences of an article by what became of them; null without a fingerprint.
 *
 * @param waiting ids of the articles that wait
 */
export function summarise(
  { id, text }: Article,
  waiting: ReadonlySet<string>,
): CoverageSummary | null {
  if (!text) return null;
  const summary: CoverageSummary = {
    article: id,
    sentences: text.sentences.length,
    waits: waiting.has(id),
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
