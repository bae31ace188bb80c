import { exists, type CalendarDate } from './calendar.ts';
import type { Values } from './grammar.ts';

/** A date as it is printed. */
export interface Printed extends CalendarDate {
  /** 1 for Monday. */
  weekday?: number | undefined;
}

/** The classes of kinds that printed dates name. */
export const PRINTED_CLASSES = {
  ...{ day: 'small large nth', short: 'pair large', year: 'yearFigure' },
  digits: 'small large pair yearFigure figure nth decade',
  ...{ month: 'month monthShort monthMaybe', fullMonth: 'month' },
  anyWeekday: 'weekday weekdayMaybe weekdayShort',
  ...{ of: 'of fromOf', cut: 'hyphen slash dot' },
};

/** “, 2031”, «2031-го года», من عام ٢٠٣١. */
export const YEAR = '(?: comma? of? the? aYear? {year} (?: hyphen? ordinalEnd )? aYear? )';
/** A month, perhaps in its other name as well: “Oct.”, نوفمبر/تشرين الثاني. */
export const MONTH = '(?: {month} stop? (?: slash month | open month close | month )? )';
/** “the 15th of”, “15-го”, «первого», الأول من. Not the minutes of 14:05. */
export const DAY =
  '(?: (?<! digits (?: dot | colon ) ) the? (?: {day} (?: hyphen? ordinalEnd )? | {day_:ordinal} ) of? )';
export const WEEKDAY = '(?: aDay? {weekday:anyWeekday} stop? comma? open? )';
/** Not within a longer figure, such as 10.15.10.2025. */
export const ALONE = '(?<! digits cut )';
export const ENDS = '(?! cut digits )';

/** `15.10.`, with the year to follow. */
export const figures = (cut: string): string => `${ALONE} {first:day} ${cut} {second:day} ${cut}`;

/** Dates with a day and its month, or a month and its year: `2031-10-15`, `15.10.2031`, “15 October”, “15-OCT-31”. */
export const PRINTED: readonly string[] = [
  ...['hyphen', 'slash', 'dot'].flatMap((cut) => [
    `${ALONE} {year} ${cut} {month:small} ${cut} {day} ${ENDS}`,
    `${figures(cut)} {year} ${ENDS}`,
  ]),
  `${ALONE} {day} hyphen {month} hyphen (?: {year} | {short} ) ${ENDS}`,
  `${WEEKDAY}? ${DAY} ${MONTH} ${YEAR}?`,
  `${MONTH} ${YEAR}`,
];
/** Month first, as English has it: “October 15, 2031”, “Oct. 15th”. */
export const MONTH_FIRST = `${WEEKDAY}? {month} stop? the? {day} (?! (?: colon | hyphen | dot ) digits ) ${YEAR}?`;

/** A year of two figures. */
const whole = (short: number) => short + (short < 70 ? 2000 : 1900);

/** The dates that `3/4/2031` may be: the day first, then the month first. */
export function inFigures({ first = 0, second = 0, year, short = 0 }: Values): CalendarDate[] {
  const of = year ?? whole(short);
  return [
    { year: of, month: second, day: first },
    { year: of, month: first, day: second },
  ].filter(exists);
}

/** The date that a pattern names; null for one that does not exist, such as 30 February. */
export function dateOf(values: Values): Printed | null {
  const { month, day, weekday, first, short } = values;
  if (first !== undefined) return inFigures(values)[0] ?? null;
  const year = values.year ?? (short === undefined ? short : whole(short));
  const date = { year, month, day, weekday };
  return exists(date) ? date : null;
}
