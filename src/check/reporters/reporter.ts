import { VFileMessage } from 'vfile-message';
import { count } from '../../text/wording.ts';
import type { Report } from '../report.ts';

/** The other place that a message is about, and what is there, in a line; null for none. */
export function causeOf({ cause }: VFileMessage): string | null {
  if (!(cause instanceof VFileMessage)) return null;
  const { file = '', line = 1, column = 1, reason } = cause;
  return `${file}:${String(line)}:${String(column)}: ${reason}`;
}

/** The verdict in a line: how much was judged, and what was found. */
export function totalOf({ errors, warnings, counts }: Report): string {
  const { files, claims, evidence } = counts;
  const judged = [count(files, 'file'), count(claims, 'claim'), count(evidence, 'quotation')];
  const found = [count(errors, 'error'), count(warnings, 'warning')].join(', ');
  return `${judged.join(', ')}: ${errors + warnings === 0 ? 'no problems' : found}`;
}
