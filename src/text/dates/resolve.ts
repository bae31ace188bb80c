import {
  dateOfDay,
  dayNumber,
  edtfOf,
  exists,
  partsOf,
  weekdayOf,
  type CalendarDate,
} from './calendar.ts';
import type { Count, Said, Unit, Which } from './said.ts';
import type { Tense } from './tense.ts';

type Dated = CalendarDate & { year: number };

/** A date that others are counted from. */
export interface Known {
  edtf: string;
  /** What it is: “the article’s date”. */
  name: string;
  /** Its day, or the last of its days; as much of it as is known. */
  date: Dated;
}

/** What a date is resolved with. */
export interface Context {
  /** The article's own date. */
  issued: Known | null;
  /** For an article without one: the last date that it prints with its year. */
  anchor: Known | null;
  /** The dates just before, the last one first. */
  recent: readonly Known[];
  tense: Tense;
}

/** A date resolved. */
export interface Meaning {
  /** EDTF; with unknown parts (`XXXX-10-15`) where nothing resolves them. */
  edtf: string;
  /** How it was resolved, in a sentence, where the words do not say everything. */
  why: string | null;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Days within which the nearest such day, month or season is meant, whatever the verb says. */
const NEAR = 45;
/** Days after one of long ago that a day without a year is taken to belong to it. */
const STORY = 92;
const LONG_AGO = 400;

/** A known date; null where it is none that can be counted from. */
export function knownDate(edtf: string, name: string): Known | null {
  const date = partsOf(edtf.split('/').at(-1) ?? '');
  return date && { edtf, name, date };
}

const dayEdtf = (day: number): string => edtfOf(dateOfDay(day));
const days = (from: number, to: number): string => `${dayEdtf(from)}/${dayEdtf(to)}`;
/** The number of a day; of a day in the middle, for a month or a year. */
const spot = ({ year = 0, month = 7, day = 15 }: CalendarDate): number =>
  dayNumber({ year, month, day: 1 }) + day - 1;
const monthsOn = ({ year, month = 1 }: Dated, by: number): Dated & { month: number } => {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
};
const because = ({ edtf, name }: Known): string => `counted from ${edtf}, ${name}`;

/** The date that a count begins at: one that is as exact as the count. */
function baseOf(unit: Unit, previous: boolean, { issued, anchor, recent }: Context): Known | null {
  const own = issued ?? (unit === 'year' ? anchor : null);
  const fits = ({ date: { month, day } }: Known) =>
    unit === 'year' || (month !== undefined && (unit === 'month' || day !== undefined));
  return (previous ? recent : own ? [own] : []).find(fits) ?? null;
}

/** What a count comes to: a date, or EDTF for a span; null where there is nothing to count from. */
function countOn({ unit, by, previous, number }: Count, context: Context) {
  const base = baseOf(unit, previous, context);
  if (!base) return null;
  const why = because(base);
  if (unit === 'year') return { date: { year: base.date.year + by }, why };
  if (unit === 'month') return { date: monthsOn(base.date, by), why };
  const today = dayNumber(base.date);
  if (unit === 'day') return { date: dateOfDay(today + by), why };
  if (number === true) return { edtf: dayEdtf(today + 7 * by) + (by * by > 1 ? '~' : ''), why };
  const monday = today - weekdayOf(today) + 1 + 7 * by;
  const edtf = unit === 'week' ? days(monday, monday + 6) : days(monday + 5, monday + 6);
  return { edtf, why: `${why}, weeks from Monday` };
}

/** EDTF of a place in a month; null where there is none: a fifth Monday. */
function placeIn(month: Dated, { n, of }: NonNullable<Said['place']>): string | null {
  const first = spot({ ...month, day: 1 });
  const last = spot({ ...monthsOn(month, 1), day: 1 }) - 1;
  if (of === 'half') return n === 1 ? days(first, first + 14) : days(first + 15, last);
  if (of === 'week') {
    const start = n > 0 ? first + 7 * (n - 1) : last - 6;
    return days(start, Math.min(last, start + 6));
  }
  const weekday = of === 'weekend' ? 6 : Number(of);
  const ahead = of === 'day' ? 0 : (weekday - weekdayOf(first) + 7) % 7;
  const behind = of === 'day' ? 0 : (weekdayOf(last) - weekday + 7) % 7;
  const day = n > 0 ? first + ahead + (of === 'day' ? 1 : 7) * (n - 1) : last - behind;
  if (day > last) return null;
  return of === 'weekend' ? days(day, day + 1) : dayEdtf(day);
}

/** A day of the week: the one before or after today. */
function onWeekday(weekday: number, which: Which | undefined, context: Context): Meaning | null {
  const name = WEEKDAYS[weekday - 1] ?? '';
  const { issued, tense } = context;
  const today = issued ? dayNumber(issued.date) : NaN;
  if (!issued || Number.isNaN(today)) return null;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const by =
    which && !which.previous ? which.by : tense === 'future' || tense === 'then' ? 1 : null;
  const past = today - (by === -1 && back === 0 ? 7 : back);
  const day = by === 0 ? today - weekdayOf(today) + weekday : by === 1 ? past + 7 : past;
  const ways = [`last ${name} before`, `${name} in the week of`, `first ${name} after`];
  const how = ways[(by ?? NaN) + 1] ?? `last ${name} up to`;
  return { edtf: dayEdtf(day), why: `the ${how} ${issued.edtf}, ${issued.name}` };
}

/** The year of a day that follows one of long ago: “on 3 March 1998 …; on 5 March …”. */
function yearOfStory(date: CalendarDate, { recent, issued, tense }: Context): Known | null {
  const before = recent.find((each) => each.date.month !== undefined);
  if (!before || date.day === undefined || tense === 'future') return null;
  const { year } = before.date;
  const days = [year, year + 1].map((each) => spot({ ...date, year: each }) - spot(before.date));
  const old = !issued || spot(issued.date) - spot(before.date) > LONG_AGO;
  const turn = days.findIndex((each) => each >= 0 && each <= STORY);
  return old && turn >= 0 ? { ...before, date: { year: year + turn } } : null;
}

/** The year of a day, month or season that prints none. */
function yearOf(said: Said, month: number, context: Context): { year: number; why: string } | null {
  const { day, weekday, which, season } = said;
  const { issued, anchor, tense, recent } = context;
  const date = { month, day };
  const story = which || weekday !== undefined ? null : yearOfStory(date, context);
  if (story) {
    return { year: story.date.year, why: `no year is printed; it goes on from ${story.edtf}` };
  }
  const known =
    (which?.previous ? recent[0] : null) ??
    issued ??
    (season === undefined || which?.by === -1 ? anchor : null);
  if (!known) return null;
  const own = known.date.year;
  const now = spot(day === undefined ? { ...known.date, day: 15 } : known.date);
  const years = [own - 1, own, own + 1].filter((year) => {
    if (day === undefined) return true;
    const number = dayNumber({ ...date, year });
    return !Number.isNaN(number) && (weekday === undefined || weekdayOf(number) === weekday);
  });
  const [only] = years;
  if (only === undefined) return null;
  if (weekday !== undefined && years.length === 1) {
    return { year: only, why: `no year is printed; the weekday fits ${String(only)}` };
  }
  const distance = (year: number): number => spot({ ...date, year }) - now;
  const nearest = Math.min(...years.map((year) => Math.abs(distance(year))));
  const verb = nearest <= NEAR || (!issued && tense !== 'future') ? null : tense;
  const side = which ? which.by : verb === 'future' ? 1 : verb === 'past' ? -1 : 0;
  // “Last spring”, said in spring, is that of the year before.
  const least = which && season !== undefined ? NEAR : which ? 0 : -1;
  const fits = years.filter((year) =>
    side === 0
      ? which === undefined || (!which.previous && nearest <= NEAR) || year === own
      : distance(year) * side > least,
  );
  const [year] = fits.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  if (year === undefined) return null;
  const how = side < 0 ? 'the last before' : side > 0 ? 'the next after' : 'the nearest to';
  return { year, why: `no year is printed; ${how} ${known.edtf}, ${known.name}` };
}

/** From one date to another. */
function spanOf(said: Said, to: Said, context: Context): Meaning | null {
  const last = resolve(to, context);
  const end = last && partsOf(last.edtf.split('/').at(-1) ?? '');
  // “from December to February 2031”: the year counts for both, and may turn between them.
  const open = said.month !== undefined && said.year === undefined && !said.count;
  const first = resolve(open && to.year !== undefined ? { ...said, year: to.year } : said, context);
  const start = first && partsOf(first.edtf.split('/')[0] ?? '');
  if (!start || !end) return null;
  const late = spot(start) > spot(end);
  if (late && said.month === undefined && said.weekday !== undefined) {
    return { edtf: `${edtfOf(start)}/${dayEdtf(spot(end) + 7)}`, why: first.why };
  }
  const turns = late && spot({ ...start, year: end.year }) > spot(end) ? 1 : 0;
  const from = edtfOf(late ? { ...start, year: end.year - turns } : start);
  return { edtf: `${from}/${edtfOf(end)}`, why: first.why ?? last.why };
}

/** What the words for a date mean; null where they mean nothing without what is not known. */
export function resolve(all: Said, context: Context): Meaning | null {
  const { to, or, ...said } = all;
  if (to) return spanOf(said, to, context);
  if (or) {
    const [a, b] = [resolve(said, context), resolve({ ...said, ...or }, context)];
    return a && b && { edtf: `[${[a.edtf, b.edtf].sort().join()}]`, why: a.why };
  }
  const { decade, season, months, place, which, weekday, count } = said;
  if (decade !== undefined) return { edtf: `${String(decade)}X`, why: null };
  const own: Count = { unit: 'year', by: 0, previous: false };
  const needs = count ?? (months && said.year === undefined ? own : undefined);
  const on = needs && countOn(needs, context);
  if (on === null) return null;
  if (on?.edtf !== undefined) return { edtf: on.edtf, why: on.why };
  let why = on?.why ?? null;
  const date: CalendarDate = { ...on?.date };
  for (const part of ['year', 'month', 'day'] as const) {
    if (said[part] !== undefined) date[part] = said[part];
  }
  if (weekday !== undefined && date.month === undefined) return onWeekday(weekday, which, context);
  if (date.year === undefined) {
    // A season as its middle month; winter counts with the year in which it begins.
    const month = date.month ?? Math.min(12, ((season ?? 21) - 20) * 3 + 1);
    const found = yearOf(said, month, context);
    if (found) date.year = found.year;
    else if (date.month === undefined) return null;
    why = found?.why ?? 'no year is printed, and nothing near gives it';
  }
  const { year, month } = date;
  if (season !== undefined) return { edtf: `${String(year)}-${String(season)}`, why };
  if (months && year !== undefined) {
    return { edtf: months.map((each) => edtfOf({ year, month: each })).join('/'), why };
  }
  if (place) {
    const edtf = year === undefined || month === undefined ? null : placeIn({ year, month }, place);
    return edtf === null ? null : { edtf, why };
  }
  return exists(date) ? { edtf: edtfOf(date), why } : null;
}
