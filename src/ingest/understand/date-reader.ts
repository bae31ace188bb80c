import { DateParts } from './date-parts.ts';
import { dateSpan } from './date-spans.ts';
import type { DateRun } from './date-words.ts';
import { singleDate } from './single-dates.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every run of words that is a date, in order. */
export function dateRunsOf(tokens: readonly Token[], vocabulary: Vocabulary): DateRun[] {
  const parts = new DateParts(tokens, vocabulary);
  const runs: DateRun[] = [];
  for (let i = 0; i < tokens.length;) {
    const run = dateSpan(parts, i) ?? singleDate(parts, i);
    if (run) runs.push(run);
    i = run?.to ?? i + 1;
  }
  return runs;
}
