import type { DateExtent as Days } from '../dossier/dates.ts';

/* The axis of a timeline, for the build and for the page in the browser, which narrows it. */

/** What is drawn for a date, in per cent of the axis. */
export type Shape =
  | { kind: 'day'; at: number }
  | { kind: 'span'; from: number; width: number; open: 'start' | 'end' | null };

/** Days that are marked on an axis; null for one that is not known. */
export interface Marked {
  /** The last day that the sources can know of. */
  reach: number | null;
  /** The day of the last check; in a browser, today. */
  now: number | null;
}

/** A line across all events. Months are drawn equally wide. */
export interface Line {
  /** What starts with it: the finer, the sooner its label is left out. */
  of: 'year' | 'half' | 'quarter' | 'month' | 'now';
  /** In per cent of the axis. */
  at: number;
  /** Empty where there is no room. */
  label: string;
}

export interface Axis {
  lines: Line[];
  /** From where on no source knows anything, in per cent; 100 if nothing of the axis is so late. */
  beyond: number;
  shapes: Shape[][];
}

const DAY = 86_400_000;
const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** An axis of so few months has a label for each, and one of more than so many only for years, or tens of them. */
const SHORT = 4;
const LONG = 60;
const VERY_LONG = 240;
/** After so many per cent of the axis there is no room for a label. */
const LAST_LABEL = 92;

/** To a tenth: less than a pixel on any screen. */
const round = (n: number): number => Math.round(n * 10) / 10;

/** Months since the year 0 at a day, which may have a fraction; days are fractions of their month. */
function monthsAt(day: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return year * 12 + month + (date.getUTCDate() - 1 + (day - Math.floor(day))) / length;
}

/** The lines of an axis. Where no January names the year, the first month does. */
function linesOf(first: number, length: number): Line[] {
  const hasYear = (12 - (first % 12)) % 12 < length;
  const lines = Array.from({ length }, (_, i): Line => {
    const [year, inYear] = [String(Math.floor((first + i) / 12)), (first + i) % 12];
    const at = round((100 * i) / length);
    const isNamed = length <= VERY_LONG || year.endsWith('0');
    if (inYear === 0) return { of: 'year', at, label: isNamed ? year : '' };
    const of = inYear === 6 ? 'half' : inYear % 3 === 0 ? 'quarter' : 'month';
    const name = MONTH_NAMES[inYear] ?? '';
    if (i === 0 && !hasYear) return { of: 'year', at, label: `${name} ${year}` };
    const hasRoom = length <= SHORT || (length <= LONG && of !== 'month' && (hasYear || i > 2));
    return { of, at, label: hasRoom ? name : '' };
  });
  return lines.map((line) => (line.at > LAST_LABEL ? { ...line, label: '' } : line));
}

const boundsOf = (dates: readonly (readonly Days[])[]): number[] =>
  dates
    .flat()
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null);

/** Whole months around some days, with one to spare at the end. */
function frame(days: readonly number[]): { first: number; last: number } {
  if (days.length === 0) return { first: 0, last: 1 };
  const first = Math.floor(monthsAt(Math.min(...days)));
  return { first, last: Math.floor(monthsAt(Math.max(...days))) + 2 };
}

const YEAR = 366;

/** The marked days that an axis has room for: none that is further from the dates than they are from each other. */
export function roomAround(dates: readonly (readonly Days[])[], marked: Marked): number[] {
  const days = boundsOf(dates);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const near = Math.max(last - first, YEAR);
  return [marked.reach, marked.now]
    .filter((day) => day !== null)
    .filter((day) => day - last <= near);
}

/**
 * Lays dates out on one axis: a day is a point, anything longer a span, and an open end runs to the
 * edge. The axis reaches around all of them.
 *
 * @param dates for each event the extents that its date may mean
 * @param room other days that the axis reaches; it need not reach those that are marked
 */
export function layOut(
  dates: readonly (readonly Days[])[],
  room: readonly number[] = [],
  { reach, now }: Marked = { reach: null, now: null },
): Axis {
  const { first, last } = frame([...boundsOf(dates), ...room]);
  const place = (day: number): number => round((100 * (monthsAt(day) - first)) / (last - first));
  const shapeOf = ({ from, to }: Days): Shape => {
    if (from !== null && from === to) return { kind: 'day', at: place(from + 0.5) };
    const start = from === null ? 0 : place(from);
    const end = to === null ? 100 : place(to + 1);
    const open = from === null ? 'start' : to === null ? 'end' : null;
    return { kind: 'span', from: start, width: round(end - start), open };
  };
  const today = now === null ? -1 : place(now + 0.5);
  return {
    lines: [
      ...linesOf(first, last - first),
      ...(today < 0 || today > 100 ? [] : [{ of: 'now' as const, at: today, label: '' }]),
    ],
    beyond: reach === null ? 100 : Math.min(100, Math.max(0, place(reach + 1))),
    shapes: dates.map((extents) => extents.map(shapeOf)),
  };
}
