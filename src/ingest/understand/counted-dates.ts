import { dateOfDay, dayNumber, edtfOf, partsOf, weekdayOf } from './calendar.ts';
import type { DateWords } from './date-words.ts';
import type { Direction } from './lexicon/lexicon.ts';

/** A date resolved, with the reason where the words do not say all. */
export interface Meaning {
  edtf: string;
  why: string | null;
}

/** What dates are counted from. */
export interface Reference {
  /** EDTF date of the article; null where it is not known. */
  issued: string | null;
  /** EDTF of what an article that is undated is told around; null where there is no such date. */
  anchor: string | null;
  /** The time of the verb near by: what lies ahead or behind; null where it can't be told. */
  tense: 'past' | 'future' | null;
  /** EDTF of the last day spoken of, for “the next day”. */
  spoken: string | null;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The article's day as a number; null where only its month or year is known. */
function dayOf(issued: string | null): number | null {
  const { year, month, day } = (issued === null ? null : partsOf(issued)) ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = dayNumber(year, month, day);
  return Number.isNaN(number) ? null : number;
}

const dayEdtf = (number: number): string => edtfOf(dateOfDay(number));

const unknownDay = (why: string): Meaning => ({ edtf: 'XXXX-XX-XX', why });

/** A day of the week, counted from the article’s. */
export function resolveWeekday(
  weekday: number,
  direction: Direction | undefined,
  { issued, tense }: Reference,
): Meaning {
  const name = WEEKDAYS[weekday] ?? '';
  const today = dayOf(issued);
  if (today === null || issued === null) {
    return unknownDay(`a ${name}, and the article’s own day is not known`);
  }
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (direction === 'this') {
    const monday = today - ((weekdayOf(today) + 6) % 7);
    const day = monday + ((weekday + 6) % 7);
    return { edtf: dayEdtf(day), why: `the ${name} of the week of ${issued}, the article’s date` };
  }
  if (direction === 'next' || (direction === undefined && tense === 'future')) {
    const ahead = 7 - back;
    return {
      edtf: dayEdtf(today + ahead),
      why: `the first ${name} after ${issued}, the article’s date`,
    };
  }
  if (direction === 'last') {
    const day = today - (back === 0 ? 7 : back);
    return { edtf: dayEdtf(day), why: `the last ${name} before ${issued}, the article’s date` };
  }
  if (tense === null && back !== 0) {
    return {
      edtf: dayEdtf(today - back),
      why: `the last ${name} before ${issued}, the article’s date; nothing says that it lies ahead`,
    };
  }
  return {
    edtf: dayEdtf(today - back),
    why: `the last ${name} up to ${issued}, the article’s date`,
  };
}

/** A date counted from the article’s: “last month”. */
export function resolveRelative(
  { unit, by }: Extract<DateWords, { type: 'relative' }>['relative'],
  about: boolean,
  { issued, spoken }: Reference,
): Meaning {
  if (unit === 'next-day') {
    const from = dayOf(spoken);
    if (from === null) return unknownDay('counted from a day that is not clear');
    return {
      edtf: dayEdtf(from + by),
      why: `counted from ${spoken ?? ''}, the day spoken of before`,
    };
  }
  const parts = issued === null ? null : partsOf(issued);
  const today = dayOf(issued);
  const why = `counted from ${issued ?? ''}, the article’s date`;
  const missing = 'counted from the article’s date, which is not known';
  if (unit === 'year') {
    return parts?.year === undefined
      ? { edtf: 'XXXX', why: missing }
      : { edtf: edtfOf({ year: parts.year + by }), why };
  }
  if (unit === 'month') {
    if (parts?.year === undefined || parts.month === undefined)
      return { edtf: 'XXXX-XX', why: missing };
    const months = parts.year * 12 + parts.month - 1 + by;
    return { edtf: edtfOf({ year: Math.floor(months / 12), month: (months % 12) + 1 }), why };
  }
  if (today === null) return unknownDay(missing);
  if (unit === 'weekend') {
    // The weekend of the article’s own week lies behind it only from Saturday on.
    const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * by;
    return { edtf: `${dayEdtf(monday + 5)}/${dayEdtf(monday + 6)}`, why };
  }
  if (unit === 'week') {
    if (about) return { edtf: `${dayEdtf(today + 7 * by)}~`, why };
    const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * by;
    return { edtf: `${dayEdtf(monday)}/${dayEdtf(monday + 6)}`, why: `${why}, weeks from Monday` };
  }
  return { edtf: dayEdtf(today + by), why };
}
