import { dayNumber, edtfOf, partsOf, weekdayOf, type CalendarDate } from './calendar.ts';
import type { Direction } from './lexicon/calendar/calendar.ts';
import type { Meaning, Reference } from './reference.ts';

/** Days from the article's date within which the nearest of such days is meant, whatever the verb says. */
const NEAR = 45;
/** Where only a preposition tells the time, it is no more than so many times as far as the other way. */
const FAR = 2;
/** Days after one of another year that a day without a year may belong to it. */
const TOLD_WITHIN = 92;
/** … and days that it then lies before the article's own. */
const LONG_AGO = 400;

type MonthDate = CalendarDate & { month: number };

/** Days since the start of year 0, months of 31: for comparing dates that may lack a day. */
const spot = ({ year = 0, month = 7, day = 15 }: CalendarDate): number =>
  year * 372 + month * 31 + day;

/** The last date told that has a month, within a sentence of here; null where there is none. */
function toldNear({ told }: Reference): (CalendarDate & { year: number; month: number }) | null {
  const last = told.findLast(({ edtf, back }) => back <= 1 && partsOf(edtf)?.month !== undefined);
  const { year, month, day } = (last && partsOf(last.edtf)) ?? {};
  if (year === undefined || month === undefined || month > 12) return null;
  return { year, month, ...(day !== undefined && { day }) };
}

/** The first such date after the one told last: “the following November”. */
function following(date: MonthDate, reference: Reference): Meaning | null {
  const last = reference.told.findLast(({ edtf }) => partsOf(edtf) !== null)?.edtf;
  const told = last === undefined ? null : partsOf(last);
  if (told?.year === undefined) return null;
  const on = { ...date, year: told.year };
  // After a bare year, its next.
  const after = told.month !== undefined && spot(on) > spot(told);
  return {
    edtf: edtfOf({ ...date, year: after ? told.year : told.year + 1 }),
    why: `the first after ${last ?? ''}, told before`,
  };
}

/** Whether words for the next one, told in the past, count from a date of long ago told just before. */
export function isFollowing(direction: Direction | undefined, reference: Reference): boolean {
  if (direction === 'following') return true;
  const told = direction === 'next' && isPast(reference) ? toldNear(reference) : null;
  return told !== null && isLongAgo(told, reference);
}

const isPast = ({ tense }: Reference): boolean => tense === 'past' || tense === 'then';

/** Whether a date lies well before the article's own. */
function isLongAgo(date: CalendarDate, { issued, anchor }: Reference): boolean {
  const known = issued ?? anchor;
  const own = known === null ? null : partsOf(known);
  return own?.year !== undefined && spot(own) - spot(date) >= LONG_AGO;
}

/** A month of a season told in the same sentence: “in the winter of 2028, after the storm of 11 December”. */
function ofSeason(date: MonthDate, reference: Reference): Meaning | null {
  const { edtf = '', back = 1 } = reference.told.at(-1) ?? {};
  const [, digits, season] = /^(\d{4})-(2[1-4])$/.exec(edtf) ?? [];
  if (digits === undefined || back > 0 || reference.tense === 'future') return null;
  // Winter, 24, begins in December and counts with that year.
  const months = [0, 1, 2].map((n) => (((Number(season) - 20) * 3 + n - 1) % 12) + 1);
  const year = Number(digits) + (season === '24' && date.month < 3 ? 1 : 0);
  return months.includes(date.month)
    ? { edtf: edtfOf({ ...date, year }), why: `no year is printed; it is of ${edtf}` }
    : null;
}

/** A day soon after one of long ago belongs to its story: “on 3 March 1998 …; on 5 March …”. */
function ofStory(date: MonthDate, reference: Reference): Meaning | null {
  const told = toldNear(reference);
  if (date.day === undefined) return null;
  if (!told || reference.tense === 'future' || !isLongAgo(told, reference)) return null;
  const year = [told.year, told.year + 1].find((candidate) => {
    const days = spot({ ...date, year: candidate }) - spot(told);
    return days >= (told.day === undefined ? -14 : 0) && days <= TOLD_WITHIN;
  });
  return year === undefined
    ? null
    : {
        edtf: edtfOf({ ...date, year }),
        why: `no year is printed; it goes on from ${edtfOf(told)}`,
      };
}

/** A day or month without a year, in the year that fits the article's date and the verb. */
export function resolveYear(
  date: MonthDate,
  weekday: number | undefined,
  direction: Direction | undefined,
  reference: Reference,
): Meaning {
  const { issued, anchor, tense, force, name } = reference;
  const own = issued === null ? null : partsOf(issued);
  const around = own?.year === undefined && anchor !== null ? partsOf(anchor) : null;
  const parts = around ?? own;
  if (isFollowing(direction, reference)) {
    const found = following(date, reference);
    if (found) return found;
  }
  if (parts?.year === undefined) {
    return {
      edtf: edtfOf(date),
      why: 'no year is printed, and the article’s own date is not known',
    };
  }
  const { year } = parts;
  const now = spot({ ...parts, day: date.day === undefined ? 15 : (parts.day ?? 15) });
  const candidates = [year - 1, year, year + 1].filter((candidate) => {
    if (date.day === undefined) return true;
    const number = dayNumber(candidate, date.month, date.day);
    return !Number.isNaN(number) && (weekday === undefined || weekdayOf(number) === weekday);
  });
  const distance = (candidate: number) => spot({ ...date, year: candidate }) - now;
  if (weekday !== undefined && candidates.length === 1 && candidates[0] !== undefined) {
    return {
      edtf: edtfOf({ ...date, year: candidates[0] }),
      why: `no year is printed; the day of the week fits ${String(candidates[0])}`,
    };
  }
  const story =
    direction === undefined && weekday === undefined
      ? (ofSeason(date, reference) ?? ofStory(date, reference))
      : null;
  if (story) return story;
  const nearest = Math.min(...candidates.map((candidate) => Math.abs(distance(candidate))));
  const soft = around !== null || issued?.endsWith('~') === true;
  // What was to be lay ahead then: it is rather past now.
  const then = tense === 'then';
  const plain = soft && tense !== 'future' ? null : then ? 'past' : tense;
  const wanted =
    direction === 'last'
      ? 'past'
      : direction === 'next'
        ? 'future'
        : nearest <= NEAR && force !== 'sure'
          ? null
          : plain;
  // “This April”, said in November: of the article's year, unless the turn of the year is near.
  const ownYear = direction === 'this' && nearest > NEAR;
  const fits = candidates.filter((candidate) => {
    if (ownYear) return candidate === year;
    const days = distance(candidate);
    if ((force === 'weak' || then) && Math.abs(days) > FAR * nearest) return false;
    return wanted === 'past' ? days <= 0 : wanted === 'future' ? days >= 0 : true;
  });
  const best = (fits.length > 0 ? fits : candidates).sort(
    (a, b) => Math.abs(distance(a)) - Math.abs(distance(b)),
  )[0];
  if (best === undefined)
    return { edtf: edtfOf(date), why: 'no year is printed, and none near the article’s date fits' };
  const how =
    wanted === 'past'
      ? 'the last before'
      : wanted === 'future'
        ? 'the next after'
        : 'the nearest to';
  return {
    edtf: edtfOf({ ...date, year: best }),
    why: around
      ? `no year is printed; ${how} ${anchor ?? ''}, the last day that the article dates`
      : `no year is printed; ${how} ${issued ?? ''}, ${name}`,
  };
}
