import type { Printed } from './printed.ts';

/** What a date is counted in. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year';

/** Which of several: -1 the last, 0 this, 1 the next; of the article’s date, or of the one before. */
export interface Which {
  by: number;
  told: boolean;
}

/** So many units on from the article’s date, or from the date before. */
export interface Count extends Which {
  unit: Unit;
  /** Of days or weeks that are counted in words: “three weeks ago”, not “last week”. */
  number?: boolean;
}

/** “the second Saturday”, “the last day”, “the first half” of a month; -1 counts from the end. */
export interface Place {
  n: number;
  /** 1 is Monday. */
  of: number | 'weekend' | 'week' | 'day' | 'half';
}

/** A date as far as its words say it. */
export interface Said extends Printed {
  /** EDTF’s 21 to 24. */
  season?: number;
  /** First and last month of a part of the year. */
  months?: readonly [number, number];
  /** Its first three digits. */
  decade?: number;
  place?: Place;
  count?: Count;
  /** Which of such weekdays, months or seasons. */
  which?: Which;
  /** Counts only beside a verb that looks ahead: “in three weeks”. */
  ahead?: boolean;
  /** The other end of a span, or the other of two days. */
  to?: Said;
  or?: Said;
}
