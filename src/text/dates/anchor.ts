import { edtfOf } from './calendar.ts';
import type { Line } from './lines.ts';
import { knownDate, type Known } from './resolve.ts';
import { tenseAt } from './tense.ts';

/** The last date that an article prints with its year and month, and not as what is to come. */
export function anchorOf(lines: readonly Line[]): Known | null {
  const printed = lines.flatMap(({ marks, dates }) =>
    dates.flatMap(({ said, from, to }) => {
      if (said?.year === undefined || said.month === undefined || said.to) return [];
      const tense = tenseAt(marks, from, to);
      const { year, month, day } = said;
      const dated = tense !== 'future' && tense !== 'quoted';
      return dated ? [edtfOf({ year, month, day })] : [];
    }),
  );
  const last = printed.reduce((a, b) => (b > a ? b : a), '');
  return knownDate(last, 'the last date that the article prints');
}
