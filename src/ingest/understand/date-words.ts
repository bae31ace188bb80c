import type { CalendarDate } from './calendar.ts';
import type { Direction, Relative } from './lexicon/calendar/calendar.ts';

/** What words after a day, month or season say of its year. */
export interface YearSaid {
  year?: number;
  /** Years from the article's own, or from the one told last. */
  yearBy?: number;
  fromTold?: true;
  direction?: Direction;
}

/** What the words for a date say, before it is resolved. */
export type DateWords =
  | ({ type: 'date'; date: CalendarDate; weekday?: number } & Omit<YearSaid, 'year'>)
  /** In figures, day and month in either order. */
  | { type: 'either'; dates: readonly [CalendarDate, CalendarDate] }
  /** `the`: “on the Saturday” of what was told. */
  | { type: 'weekday'; weekday: number; direction?: Direction; the?: boolean }
  | { type: 'relative'; relative: Relative; about?: boolean }
  | ({ type: 'season'; season: number } & YearSaid)
  /** A quarter or half of a year, by its first and last month. */
  | ({ type: 'part'; first: number; last: number } & YearSaid)
  /** A day of the article’s month, or of one counted from it. */
  | { type: 'month-day'; day: number; by: number; fromTold?: boolean }
  /** A day, week, weekend or half by its place in a month, from the end where `nth` is -1. */
  | {
      type: 'nth';
      nth: number;
      kind: number | 'weekend' | 'week' | 'half' | 'day';
      month: DateWords;
    }
  /** A day of the month told last: “on the 27th”. */
  | { type: 'told-day'; day: number }
  | { type: 'decade'; decade: number }
  | { type: 'span'; from: DateWords; to: DateWords }
  /** One of two: “10 or 11 June”. */
  | { type: 'choice'; from: DateWords; to: DateWords };

/** Words for a date and the run of words that they are. */
export interface DateRun {
  words: DateWords;
  from: number;
  to: number;
  /** It is a date only where its verb looks ahead: “in three weeks”. */
  ahead?: true;
}
