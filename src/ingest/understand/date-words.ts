import type { CalendarDate } from './calendar.ts';
import type { Direction, Relative } from './lexicon/lexicon.ts';

/** What the words for a date say, before it is resolved. */
export type DateWords =
  | { type: 'date'; date: CalendarDate; weekday?: number; direction?: Direction; yearBy?: number }
  /** In figures, day and month in either order. */
  | { type: 'either'; dates: readonly [CalendarDate, CalendarDate] }
  | { type: 'weekday'; weekday: number; direction?: Direction }
  | { type: 'relative'; relative: Relative; about?: boolean }
  | { type: 'season'; season: number; year?: number; yearBy?: number; direction?: Direction }
  /** A quarter or half of a year, by its first and last month. */
  | { type: 'part'; first: number; last: number; year?: number; yearBy?: number }
  /** A day of the article’s month, or of one counted from it. */
  | { type: 'month-day'; day: number; by: number }
  /** A day by its place in a month, from the end where `nth` is -1; the month as words of its own. */
  | { type: 'nth'; nth: number; kind: number | 'weekend' | 'day'; month: DateWords }
  /** A day of the month told last. */
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
}
