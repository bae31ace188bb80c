import type { Extended } from 'edtf';
import { MONTHS, parseDate } from '../schemas/edtf.ts';
import { joined } from '../text/wording.ts';

/** Days since 1970-01-01 (UTC), both inclusive; null where the date is open on that side. */
export interface DateExtent {
  from: number | null;
  to: number | null;
}

const DAY = 86_400_000;
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** The bits of EDTF's mask for the four digits of the year. */
const YEAR_DIGITS = 0b1111;

/** A member of a set or list: a date, or a range of dates. */
type Member = Extended | readonly [Extended, Extended];

/** What a season or other part of a year is called, its first month (0–11) and number of months. */
type Part = readonly [name: string, month: number, months: number];

const parts = (names: readonly string[], of: (name: string) => string, months: number): Part[] =>
  names.map((name, i) => [of(name), i * months, months]);
/** Winter begins in December of the year that it is named after. */
const seasons = (hemisphere: string, first: number): Part[] =>
  ['spring', 'summer', 'autumn', 'winter'].map((name, i) => [
    hemisphere + name,
    (first + 3 * i) % 12,
    3,
  ]);

/** EDTF's codes for parts of a year, from 21 on (ISO 8601-2:2019, 4.8). Those without a hemisphere are northern. */
const PARTS = [
  ...seasons('', 2),
  ...seasons('', 2),
  ...seasons('southern ', 8),
  ...parts(['first', 'second', 'third', 'last'], (nth) => `the ${nth} quarter of`, 3),
  ...parts(['first', 'second', 'last'], (nth) => `the ${nth} third of`, 4),
  ...parts(['first', 'second'], (nth) => `the ${nth} half of`, 6),
];

/** The year of a season or other part of one, and which part it is. */
function partOf({ values }: Extended): readonly [year: number, part: Part] {
  const [year, code] = values as [number, number];
  return [year, PARTS[code - 21] ?? ['some time in', 0, 12]];
}

/** First and last millisecond of a date. The parser's own bounds take seasons for quarters. */
function bounds(date: Extended): [number, number] {
  if (date.type !== 'Season') {
    return yearUnknown(date) ? [-Infinity, Infinity] : [date.min, date.max];
  }
  const [year, [, month, months]] = partOf(date);
  return [Date.UTC(year, month, 1), Date.UTC(year, month + months, 1) - 1];
}

/** A calendar date at its own precision. */
function plain(date: Extended): string {
  if (date.type === 'Season') {
    const [year, [name]] = partOf(date);
    return `${name} ${String(year)}`;
  }
  const at = new Date(date.min);
  const year = yearUnknown(date) ? 'of an unknown year' : String(at.getUTCFullYear());
  const month = MONTHS[at.getUTCMonth()] ?? '';
  if (date.precision === 3) {
    return `${String(at.getUTCDate())} ${month} ${year}`;
  }
  return date.precision === 2 ? `${month} ${year}` : year;
}

function yearUnknown({ unspecified }: Extended): boolean {
  return ((unspecified?.value ?? 0) & YEAR_DIGITS) === YEAR_DIGITS;
}

/** Whether the year alone is uncertain of a day or month: `2025?-07-31`. */
function hasInferredYear({ uncertain, precision = 0 }: Extended): boolean {
  return uncertain?.value === YEAR_DIGITS && precision > 1;
}

function single(date: Extended): string {
  if (date.unspecified?.value === YEAR_DIGITS) {
    return date.precision === 1 ? 'an unknown year' : plain(date);
  }
  if (date.unspecified?.value) {
    // Such as 2025-XX-15: the digits that are known don't make a phrase, the bounds do.
    const from = plain({ ...date, min: date.min, precision: 3 });
    const to = plain({ ...date, min: date.max, precision: 3 });
    return `between ${from} and ${to}`;
  }
  const approximate = date.approximate?.value ? 'about ' : '';
  const uncertain = hasInferredYear(date)
    ? ' (year inferred)'
    : date.uncertain?.value
      ? ' (uncertain)'
      : '';
  return `${approximate}${plain(date)}${uncertain}`;
}

/** “a Tuesday in January 2025” for all Tuesdays of that month, if all are equally certain; else null. */
function sharedWeekday(days: readonly Extended[]): string | null {
  const [first] = days;
  if (!first || days.some((day) => day.precision !== 3 || single(day) !== plain(day))) return null;
  const at = new Date(first.min);
  const [year, month, weekday] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDay()];
  const all = Array.from({ length: 31 }, (_, i) => Date.UTC(year, month, i + 1)).filter((day) => {
    const date = new Date(day);
    return date.getUTCMonth() === month && date.getUTCDay() === weekday;
  });
  const given = new Set(days.map(({ min }) => min));
  if (given.size !== all.length || !all.every((day) => given.has(day))) return null;
  return `a ${WEEKDAYS[weekday] ?? ''} in ${MONTHS[month] ?? ''} ${String(year)}`;
}

function oneOf(date: Extended): string {
  const members = date.values as Member[];
  const days = members.filter((member): member is Extended => !Array.isArray(member));
  const [first] = days;
  if (first && days.length === 1 && members.length === 1) {
    const on = first.precision === 3 ? 'on' : 'in';
    if (date.later) return `${on} or after ${single(first)}`;
    if (date.earlier) return `${on} or before ${single(first)}`;
  }
  const closed = date.type === 'Set' && !date.earlier && !date.later;
  const shared = closed && days.length === members.length ? sharedWeekday(days) : null;
  if (shared) return shared;
  const parts = members.map((member) =>
    Array.isArray(member)
      ? `between ${single(member[0] as Extended)} and ${single(member[1] as Extended)}`
      : single(member as Extended),
  );
  const open = [...(date.earlier ? ['earlier'] : []), ...(date.later ? ['later'] : [])];
  return joined([...parts, ...open], date.type === 'Set' ? 'or' : 'and');
}

function interval(date: Extended): string {
  const [lower, upper] = date.values as [Extended | number | null, Extended | number | null];
  const from = typeof lower === 'object' && lower ? single(lower) : null;
  const to = typeof upper === 'object' && upper ? single(upper) : null;
  if (from && to) return `${from} to ${to}`;
  if (from) return upper === null ? `from ${from}` : `since ${from}`;
  return to ? `until ${to}` : 'at an unknown date';
}

/**
 * An EDTF date in English, with its uncertainty: `2025-10-15` → “15 October 2025”, `2025?-07-31` →
 * “31 July 2025 (year inferred)”, `2025-07~` → “about July 2025”, `[2025-10-16..]` → “on or after 16 October 2025”, four Tuesdays in brackets →
 * “a Tuesday in January 2025”. Throws a SyntaxError on what is not EDTF.
 */
export function describeDate(text: string): string {
  const date = parseDate(text);
  if (date.type === 'Interval') return interval(date);
  return date.type === 'Set' || date.type === 'List' ? oneOf(date) : single(date);
}

/**
 * The first and last day that an EDTF date may mean. Throws a SyntaxError on what is not EDTF.
 */
export function dateExtent(text: string): DateExtent {
  const date = parseDate(text);
  let [from, to] = bounds(date);
  if (date.type === 'Set' || date.type === 'List') {
    const all = (date.values as Member[]).flatMap((member) =>
      Array.isArray(member) ? (member as Extended[]).flatMap(bounds) : bounds(member as Extended),
    );
    from = date.earlier ? -Infinity : Math.min(...all);
    to = date.later ? Infinity : Math.max(...all);
  } else if (date.type === 'Interval') {
    if (date.values[0] === null) from = -Infinity;
    if (date.values[1] === null) to = Infinity;
  }
  const day = (milliseconds: number) =>
    Number.isFinite(milliseconds) ? Math.floor(milliseconds / DAY) : null;
  return { from: day(from), to: day(to) };
}

/** Orders EDTF dates by their first possible day, then their last; open starts come first. */
export function compareDates(a: string, b: string): number {
  const [x, y] = [dateExtent(a), dateExtent(b)];
  const from = (x.from ?? -Infinity) - (y.from ?? -Infinity);
  const to = (x.to ?? Infinity) - (y.to ?? Infinity);
  return (Number.isNaN(from) ? 0 : from) || (Number.isNaN(to) ? 0 : to);
}

/**
 * The calendar parts of an EDTF date, as CSL-JSON has them: `[[2025, 10, 15]]`, two lists for a
 * range; null if its possible days are not one continuous range. Throws on what is not EDTF.
 */
export function dateParts(text: string): number[][] | null {
  const parts = (date: Extended): number[] => {
    const at = new Date(date.min);
    const all = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
    return all.slice(0, date.precision);
  };
  const date = parseDate(text);
  if (date.type === 'Date' && !date.unspecified?.value) return [parts(date)];
  if (date.type !== 'Interval') return null;
  const ends = date.values as (Extended | number | null)[];
  const known = ends.filter((end): end is Extended => typeof end === 'object' && end !== null);
  return known.length === 2 && known.every(({ unspecified }) => !unspecified?.value)
    ? known.map(parts)
    : null;
}

/** Whether the year of a day or month is inferred, so that the day in the calendar is not certain. */
export function yearIsInferred(text: string): boolean {
  return hasInferredYear(parseDate(text));
}
