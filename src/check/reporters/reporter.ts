import { VFileMessage } from 'vfile-message';
import type { CoverageSummary } from '../coverage-summary.ts';
import type { Verdict } from '../check.ts';

/** What a report tells of. */
export interface Report extends Verdict {
  coverage: CoverageSummary[];
  /** Drafts, each with the number of its sentences that are still to be worked in. */
  drafts: { article: string; pending: number }[];
  /** How many articles have their own text at hand, and the ids of those that do not. */
  texts: { found: number; missing: string[] };
  /** Numbers of files and claims judged. */
  counts: { files: number; claims: number; evidence: number };
}

/** The other place that a message is about, and what stands there, in a line; null for none. */
export function causeOf({ cause }: VFileMessage): string | null {
  if (!(cause instanceof VFileMessage)) return null;
  const { file = '', line = 1, column = 1, reason } = cause;
  return `${file}:${String(line)}:${String(column)}: ${reason}`;
}

/** Turns a report into the text that is printed. */
export type Reporter = (report: Report) => string;
