import type { CalendarDate } from './calendar.ts';
import { MONTHS as AR, MONTHS_MAYBE as AR_MAYBE } from './lexicon/ar.ts';
import { MONTHS as EN, MONTHS_MAYBE as EN_MAYBE, MONTHS_SHORT as EN_SHORT } from './lexicon/en.ts';
import { MONTHS as RU, MONTHS_MAYBE as RU_MAYBE, MONTHS_SHORT as RU_SHORT } from './lexicon/ru.ts';
import { WordTable } from './marks.ts';
import { form, lettersOf, matchAt } from './patterns.ts';
import { ALONE, dateOf, ENDS, MONTH_FIRST, PRINTED } from './printed.ts';

export interface TypedDate {
  date: CalendarDate;
  /** UTF-16 offsets in the text, the end exclusive. */
  start: number;
  end: number;
}

/** The names of months alone: this is what browsers load. */
const TABLE = new WordTable({
  words: [
    ...[EN, EN_SHORT, RU, RU_SHORT, AR].map((names) => `month: ${names}`),
    ...[EN_MAYBE, RU_MAYBE, AR_MAYBE].map((names) => `monthMaybe: ${names}`),
    ...['of: of', 'the: the'],
  ].join('\n'),
});
const FORMS = [
  ...PRINTED,
  MONTH_FIRST,
  `${ALONE} {year} hyphen {month:small} ${ENDS}`,
  `${ALONE} {month:small} slash {year} ${ENDS}`,
  `${ALONE} {year} ${ENDS}`,
  '{month:fullMonth}',
].map((pattern) => form(pattern, dateOf));

/**
 * The dates in a query or a sentence, from left to right, in English, Russian, Arabic or figures:
 * `15.10.2025`, `oct 15`, `15 октября`, `2025`. Nothing is counted or resolved.
 */
export function typedDates(text: string): TypedDate[] {
  const marks = TABLE.marks(text);
  const letters = lettersOf(marks);
  const found: TypedDate[] = [];
  for (let i = 0; i < marks.length;) {
    const match = matchAt(letters, marks, FORMS, i);
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
