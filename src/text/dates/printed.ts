import { exists, type CalendarDate } from './calendar.ts';
import { row, type Row, type Values } from './patterns.ts';

/** A date as it is printed. */
export interface Printed extends CalendarDate {
  /** 1 for Monday. */
  weekday?: number;
  /** The same figures with day and month the other way round, if both are dates: `3/4/2031`. */
  or?: CalendarDate;
}

/** A year with what may belong to it: “, 2031”, «2031-го года», من عام ٢٠٣١. */
export const YEAR = '(?: comma? of? the? aYear? {year} (?: hyphen? ordinalEnd )? aYear? )';
/** A month, perhaps in its other name as well: “Oct.”, نوفمبر/تشرين الثاني. */
export const MONTH = '(?: {month} stop? (?: slash month | open month close | month )? )';
export const DAY = '(?: the? {day} (?: hyphen? ordinalEnd )? )';
/** A day in words, up to “thirty-first”: «первого», الأول من. */
export const DAY_WORD = '(?: the? {ordinal} of? )';
export const WEEKDAY = '(?: aDay? {anyWeekday} stop? comma? open? )';
/** Not within a longer figure, such as 10.15.10.2025; nor, for a day, within 14:05 or 2.5. */
const ALONE = '(?<! digits cut )';
const ENDS = '(?! cut digits )';
export const NO_FRACTION = '(?<! digits (?: dot | colon ) )';

const real = (date: Printed): Printed | null => (exists(date) ? date : null);

/** A date of what a pattern names. Days of which there are none are no date. */
export function dateOf({ day, ordinal, month, year, anyWeekday }: Values): Printed | null {
  const of = day ?? ordinal;
  return real({
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(of !== undefined && { day: of }),
    ...(anyWeekday !== undefined && { weekday: anyWeekday }),
  });
}

/** What three figures may be: the day first, then the month first. */
function inFigures({ day = 0, day2 = 0, year, pair, large }: Values): CalendarDate[] {
  const short = pair ?? large ?? 0;
  const of = year ?? short + (short < 70 ? 2000 : 1900);
  return [
    { year: of, month: day2, day },
    { year: of, month: day, day: day2 },
  ].filter(exists);
}
const figures = (cut: string): string =>
  `${ALONE} {day} ${cut} {day2} ${cut} (?: {year} | {pair} | {large} ) ${ENDS}`;

/** Dates that name a day and its month, or a month and its year. */
export const PRINTED: readonly Row<Printed>[] = [
  ...['hyphen', 'slash', 'dot'].flatMap((cut) => [
    row(`${ALONE} {year} ${cut} {small} ${cut} {day} ${ENDS}`, ({ year, small, day }) =>
      dateOf({ year, month: small, day }),
    ),
    row(figures(cut), (values) => inFigures(values)[0] ?? null),
  ]),
  row(`${NO_FRACTION} ${WEEKDAY}? ${DAY} of? ${MONTH} ${YEAR}?`, dateOf),
  row(`${WEEKDAY}? ${DAY_WORD} ${MONTH} ${YEAR}?`, dateOf),
  row(`${MONTH} ${YEAR}`, dateOf),
];
/** Month first, as English has it: “October 15, 2031”, “Oct. 15th”. */
export const MONTH_FIRST: Row<Printed> = row(
  `${WEEKDAY}? {month} stop? ${DAY} (?! (?: colon | hyphen | dot ) digits ) ${YEAR}?`,
  dateOf,
);
/** `3/4/2031`, which English has both ways. */
export const EITHER: Row<Printed> = row(figures('slash'), (values) => {
  const [date, other] = inFigures(values);
  return date && other && date.day !== other.day ? { ...date, or: other } : (date ?? null);
});
