import type { CoverageSummary } from '../coverage-summary.ts';
import type { Verdict } from '../check.ts';

/** What a report tells of. */
export interface Report extends Verdict {
  coverage: CoverageSummary[];
  /** Numbers of files and claims judged. */
  counts: { files: number; claims: number; evidence: number };
}

/** Turns a report into the text that is printed. */
export type Reporter = (report: Report) => string;
