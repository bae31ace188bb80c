import { dateOf, MONTH_FIRST, PRINTED, type Printed } from './printed.ts';
import type { CalendarDate } from './calendar.ts';
import * as ar from './lexicon/ar.ts';
import * as en from './lexicon/en.ts';
import * as ru from './lexicon/ru.ts';
import { marksOf, tableOf } from './marks.ts';
import { lettersOf, matchAt, row, type Row } from './patterns.ts';

export interface TypedDate {
  date: CalendarDate;
  /** UTF-16 offsets in the text, the end exclusive. */
  start: number;
  end: number;
}

/** Each month's names in all languages. */
const namesOf = (lists: readonly Readonly<Record<number, string>>[], first: 0 | 1): string[] =>
  en.MONTHS.map((_, i) => lists.map((list) => list[i + first] ?? '').join(', '));

const TABLE = tableOf({
  words: {
    month: namesOf([en.MONTHS, en.MONTHS_SHORT, ru.MONTHS, ru.MONTHS_SHORT, ar.MONTHS], 0),
    monthMaybe: namesOf([en.MONTHS_MAYBE, ru.MONTHS_MAYBE, ar.MONTHS_MAYBE], 1),
    ...{ of: 'of', the: 'the' },
  },
});

const ROWS: readonly Row<Printed>[] = [
  ...PRINTED,
  MONTH_FIRST,
  row('(?<! digits cut ) {year} hyphen {small} (?! cut digits )', ({ year, small }) =>
    dateOf({ year, month: small }),
  ),
  row('(?<! digits cut ) {small} slash {year}', ({ year, small }) =>
    dateOf({ year, month: small }),
  ),
  row('{sureMonth}', ({ sureMonth }) => dateOf({ month: sureMonth })),
  row('(?<! digits cut ) {year} (?! cut digits )', dateOf),
];

/**
 * The dates in a query or a sentence, from left to right, in English, Russian, Arabic or figures:
 * `15.10.2025`, `oct 15`, `15 октября`, `2025`. Nothing is counted or resolved.
 */
export function typedDates(text: string): TypedDate[] {
  const marks = marksOf(text, TABLE);
  const letters = lettersOf(marks);
  const found: TypedDate[] = [];
  for (let i = 0; i < marks.length;) {
    const match = matchAt(letters, marks, ROWS, i);
    const [first, last] = [marks[i], marks[(match?.to ?? 0) - 1]];
    if (match?.said && first && last) {
      const { year, month, day } = match.said;
      const date = {
        ...(year !== undefined && { year }),
        ...(month !== undefined && { month }),
        ...(day !== undefined && { day }),
      };
      found.push({ date, start: first.start, end: last.end });
    }
    i = match?.to ?? i + 1;
  }
  return found;
}
