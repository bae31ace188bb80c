import { dateOf, inFigures, type Printed } from './printed.ts';
import type { Values } from './grammar.ts';

/** What a date is counted in, or a place in a month. The values of `unit` are 1 for a day, 2 … */
const UNITS = ['day', 'week', 'month', 'year', 'weekend', 'half'] as const;
export type Unit = (typeof UNITS)[number];

/** Which of several: -1 the last, 0 this, 1 the next. */
export interface Which {
  by: number;
  /** Seen from the date before in the text; else from the article’s date. */
  previous: boolean;
}
/** The values of `direction`: last, this, next; then following, that, previous. */
const DIRECTIONS: readonly Which[] = [
  ...[-1, 0, 1].map((by) => ({ by, previous: false })),
  ...[1, 0, -1].map((by) => ({ by, previous: true })),
];

/** So many units on from the article’s date, or from the date before. */
export interface Count extends Which {
  unit: Unit;
  /** Counted in words: “three weeks ago”, not “last week”. */
  number?: boolean;
}

/** A date as far as its words say it. */
export interface Said extends Printed {
  /** EDTF’s 21 to 24. */
  season?: number;
  /** First and last month of a part of the year. */
  months?: readonly number[];
  /** The first three digits of its years. */
  decade?: number;
  /** “the second Saturday” of a month; -1 is the last, and a number is a weekday. */
  place?: { n: number; of: Unit | number };
  count?: Count;
  /** Which of such weekdays, months or seasons. */
  which?: Which;
  /** The other end of a span, or the other of two days. */
  to?: Said;
  or?: Said;
}

/** What a form adds to what its words say. */
export interface Extra {
  unit?: Unit;
  /** A value of `direction`. */
  which?: number;
  /** What two days are to each other: a span, one if they are neighbours, one or the other. */
  two?: 'to' | 'next' | 'or';
  /** No date, though it looks like one. */
  none?: true;
}

const whichOf = (value: number | undefined): Which | undefined => DIRECTIONS[(value ?? 0) - 1];
const partOf = (nth: number, length: number): number[] => [(nth - 1) * length + 1, nth * length];
const decadeOf = (year: number): number => Math.floor(year / 10) + (year < 1000 ? 190 : 0);

/** What is counted, and from where. */
function countOf(values: Values, extra: Extra): Count | undefined {
  const { on, within, which = extra.which, unit: n, two, number = 1 } = values;
  const { relative, nextDay, later, sign = 1 } = values;
  const [year, month, way] = [whichOf(on), whichOf(within), whichOf(which)];
  if (year) return { unit: 'year', ...year };
  if (month) return { unit: 'month', ...month };
  const day = relative ?? nextDay;
  if (day !== undefined) return { unit: 'day', by: day, previous: relative === undefined };
  const unit = extra.unit ?? UNITS[(two ?? n ?? 0) - 1];
  if (!unit) return undefined;
  if (way) return { unit, ...way };
  const by = (two === undefined ? number : 2) * (later ?? sign);
  return { unit, by, previous: later !== undefined, number: true };
}

/** The other of two days or years; null where the two are in no order. */
function otherOf({ day, day2, year = 0, year2, next }: Values, { two }: Extra): Printed | null {
  if (next !== undefined) return next === (year + 1) % 100 ? { year: year + 1 } : null;
  if (year2 !== undefined) return year2 > year ? { year: year2 } : null;
  const [from, to] = [day ?? 0, day2 ?? 0];
  return two === 'next' ? (to === from + 1 ? { day: to } : null) : to > from ? { day: to } : null;
}

/**
 * What the words of a form say: null for no date, such as 30 February; undefined if the form does
 * not fit after all.
 */
export function saidOf(values: Values, extra: Extra = {}): Said | null | undefined {
  const { season, quarter, half, decade, tens, holiday, nth, last, of, weekday } = values;
  const date: Said | null = extra.none ? null : dateOf(values);
  if (!date) return null;
  const count = countOf(values, extra);
  if (count) date.count = count;
  const which = count ? undefined : whichOf(values['which'] ?? extra.which);
  if (which) date.which = which;
  if (season !== undefined) date.season = 20 + season;
  if (quarter !== undefined) date.months = partOf(quarter, 3);
  if (half !== undefined) date.months = partOf(half, 6);
  if (decade !== undefined || tens !== undefined)
    date.decade = decadeOf(decade ?? (tens ?? 0) * 10);
  if (holiday !== undefined) {
    [date.month, date.day] = [Math.floor(holiday / 100), holiday % 100];
  }
  const n = last === undefined ? nth : last === 1 ? -1 : 9;
  if (n !== undefined) {
    if (n > 5) return undefined;
    date.place = { n, of: weekday ?? UNITS[(of ?? 1) - 1] ?? 'day' };
  }
  if (values['first'] !== undefined && extra.two) {
    const [, other] = inFigures(values);
    return other && other.day !== date.day ? { ...date, or: other } : date;
  }
  const { year2, day2, next } = values;
  if (year2 === undefined && day2 === undefined && next === undefined) return date;
  const other = otherOf(values, extra);
  if (!other || !dateOf({ ...values, ...other })) return undefined;
  return { ...date, [extra.two === 'or' ? 'or' : 'to']: { ...date, ...other } };
}
