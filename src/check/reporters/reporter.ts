import { VFileMessage } from 'vfile-message';
import { count } from '../../text/wording.ts';
import type { Source } from '../../markdown/source.ts';
import type { CoverageSummary } from '../coverage-summary.ts';
import type { Verdict } from '../check.ts';

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

/** The other place that a message is about, and what is there, in a line; null for none. */
export function causeOf({ cause }: VFileMessage): string | null {
  if (!(cause instanceof VFileMessage)) return null;
  const { file = '', line = 1, column = 1, reason } = cause;
  return `${file}:${String(line)}:${String(column)}: ${reason}`;
}

/** Turns a report into the text that is printed; with colours only where they are asked for. */
export type Reporter = (report: Report, options?: { colours: boolean }) => string;

/** The verdict in a line: how much was judged, and what was found. */
export function totalOf({ errors, warnings, counts }: Report): string {
  const judged = [
    count(counts.files, 'file'),
    count(counts.claims, 'claim'),
    count(counts.evidence, 'quotation'),
  ];
  const found = [
    ...(errors + warnings === 0 ? ['no problems'] : []),
    ...(errors + warnings > 0 ? [count(errors, 'error'), count(warnings, 'warning')] : []),
  ];
  return `${judged.join(', ')}: ${found.join(', ')}`;
}
