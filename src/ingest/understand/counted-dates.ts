import { dateOfDay, dayNumber, edtfOf, partsOf, weekdayOf } from './calendar.ts';
import type { Direction, Relative } from './lexicon/calendar/calendar.ts';
import { DAY_EDTF, type Meaning, type Reference } from './reference.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A date's day as a number; null where only its month or year is known. */
export function dayOf(edtf: string | null): number | null {
  const { year, month, day } = (edtf === null ? null : partsOf(edtf)) ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = dayNumber(year, month, day);
  return Number.isNaN(number) ? null : number;
}

const dayEdtf = (number: number): string => edtfOf(dateOfDay(number));

const unknownDay = (why: string): Meaning => ({ edtf: 'XXXX-XX-XX', why });

/** “On the Saturday”: that of the days told just before; null where they have none. */
function weekdayOfTold(weekday: number, { told }: Reference): Meaning | null {
  const last = told.at(-1)?.edtf ?? '';
  const [from, to] = last.split('/').map(dayOf);
  if (from === null || from === undefined) return null;
  const day = from + ((weekday - weekdayOf(from) + 7) % 7);
  if (to !== undefined && (to === null || day > to)) return null;
  return { edtf: dayEdtf(day), why: `the ${WEEKDAYS[weekday] ?? ''} of ${last}, told before` };
}

/** A weekday of an article whose own day is not known: the one day told that is one. */
function weekdayOfDays(weekday: number, { days }: Reference): Meaning | null {
  const fitting = [...days].filter((edtf) => weekdayOf(dayOf(edtf) ?? NaN) === weekday);
  const [day] = fitting;
  return day === undefined || fitting.length > 1
    ? null
    : { edtf: day, why: `the only ${WEEKDAYS[weekday] ?? ''} that the article dates` };
}

/** A day of the week, counted from the article’s. */
export function resolveWeekday(
  weekday: number,
  direction: Direction | undefined,
  the: boolean,
  reference: Reference,
): Meaning {
  const { issued, name: what, tense } = reference;
  const name = WEEKDAYS[weekday] ?? '';
  const told = the || direction === 'following' ? weekdayOfTold(weekday, reference) : null;
  if (told) return told;
  const today = dayOf(issued);
  const soft = today === null || issued?.endsWith('~') === true;
  const only = soft && direction === undefined ? weekdayOfDays(weekday, reference) : null;
  if (only) return only;
  if (today === null || issued === null) {
    return unknownDay(`a ${name}, and the article’s own day is not known`);
  }
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (direction === 'this') {
    const monday = today - ((weekdayOf(today) + 6) % 7);
    const day = monday + ((weekday + 6) % 7);
    return { edtf: dayEdtf(day), why: `the ${name} of the week of ${issued}, ${what}` };
  }
  const ahead = tense === 'future' || tense === 'then';
  if (direction === 'next' || (direction === undefined && ahead)) {
    // “Due on Thursday”, on a Thursday, is that very day or the next: the next.
    return { edtf: dayEdtf(today + 7 - back), why: `the first ${name} after ${issued}, ${what}` };
  }
  if (direction === 'last') {
    const day = today - (back === 0 ? 7 : back);
    return { edtf: dayEdtf(day), why: `the last ${name} before ${issued}, ${what}` };
  }
  if (tense === null && back !== 0) {
    return {
      edtf: dayEdtf(today - back),
      why: `the last ${name} before ${issued}, ${what}; nothing says that it lies ahead`,
    };
  }
  return { edtf: dayEdtf(today - back), why: `the last ${name} up to ${issued}, ${what}` };
}

/** The month so many months from another. */
export function monthBy(year: number, month: number, by: number): string {
  const months = year * 12 + month - 1 + by;
  return edtfOf({ year: Math.floor(months / 12), month: (months % 12) + 1 });
}

/** A date counted from the one that the article told last: “the next day”; null where none serves. */
export function resolveTold([unit, by]: Relative, { told }: Reference): Meaning | null {
  const last = (fits: (edtf: string) => boolean) =>
    told.map(({ edtf }) => edtf.split('/').at(-1) ?? '').findLast(fits);
  const days = unit === 'day' || unit === 'week' || unit === 'weekend';
  const from = last((edtf) =>
    days
      ? DAY_EDTF.test(edtf)
      : unit === 'month'
        ? /^\d{4}-(?:0\d|1[0-2])/.test(edtf)
        : partsOf(edtf) !== null,
  );
  const { year, month } = (from === undefined ? null : partsOf(from)) ?? {};
  if (from === undefined || year === undefined) return null;
  const why = `counted from ${from}, told before`;
  if (unit === 'year') return { edtf: edtfOf({ year: year + by }), why };
  if (unit === 'month') return month === undefined ? null : { edtf: monthBy(year, month, by), why };
  const day = dayOf(from);
  if (day === null) return null;
  return unit === 'day'
    ? { edtf: dayEdtf(day + by), why }
    : { edtf: `${dayEdtf(day + 7 * by)}~`, why };
}

/** A date counted from the article’s: “last month”. */
export function resolveRelative(
  [unit, by]: Relative,
  about: boolean,
  { issued, name }: Reference,
): Meaning {
  const parts = issued === null ? null : partsOf(issued);
  const today = dayOf(issued);
  const why = `counted from ${issued ?? ''}, ${name}`;
  const missing = 'counted from the article’s date, which is not known';
  if (unit === 'year') {
    return parts?.year === undefined
      ? { edtf: 'XXXX', why: missing }
      : { edtf: edtfOf({ year: parts.year + by }), why };
  }
  if (unit === 'month') {
    if (parts?.year === undefined || parts.month === undefined)
      return { edtf: 'XXXX-XX', why: missing };
    return { edtf: monthBy(parts.year, parts.month, by), why };
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
