import { dateExtent, yearIsInferred } from '../dossier/dates.ts';
import type { Event } from '../dossier/types.ts';

/** What is drawn for a date, in per cent of the axis. */
export type Extent =
  | { kind: 'day'; at: number }
  | { kind: 'span'; from: number; width: number; open: 'start' | 'end' | null };

export interface Row {
  event: Event;
  /** More than one where the date is one of several days. */
  extents: Extent[];
  /** Whether the year of its date is inferred. */
  inferred: boolean;
}

/** A month of the axis. All are drawn equally wide, so that labels and lines need no arithmetic. */
export interface Month {
  /** Empty for months that start no quarter. */
  label: string;
  /** What starts with it: the finer, the sooner its label is left out. */
  of: 'year' | 'half' | 'quarter' | 'month';
}

const DAY = 86_400_000;
const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** To a tenth: less than a pixel on any screen. */
const round = (n: number): number => Math.round(n * 10) / 10;

/** Months since the year 0 at a day, which may have a fraction; days are fractions of their month. */
function monthsAt(day: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return year * 12 + month + (date.getUTCDate() - 1 + (day - Math.floor(day))) / length;
}

function monthOf(index: number): Month {
  const inYear = index % 12;
  if (inYear === 0) return { label: String(index / 12), of: 'year' };
  const of = inYear === 6 ? 'half' : inYear % 3 === 0 ? 'quarter' : 'month';
  return { label: of === 'month' ? '' : (MONTH_NAMES[inYear] ?? ''), of };
}

/** The dates that a date may be: the members of a set in brackets, else itself. */
export function members(date: string): string[] {
  const set = /^\[([^.]*)\]$/.exec(date)?.[1];
  return set === undefined ? [date] : set.split(',').map((part) => part.trim());
}

/** Whole months around all the bounds that are known, with one to spare at the end. */
function frame(events: readonly Event[]): { first: number; last: number } {
  const days = events
    .map(({ record }) => dateExtent(record.date))
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null);
  if (days.length === 0) return { first: 0, last: 1 };
  const first = Math.floor(monthsAt(Math.min(...days)));
  return { first, last: Math.floor(monthsAt(Math.max(...days))) + 2 };
}

/**
 * Lays events out on one axis. A day is a point; a month, a range or a set of days keeps the whole
 * extent that it may mean, and an open end runs to the edge. The axis has room for `all`.
 */
export function axisOf(
  events: readonly Event[],
  all: readonly Event[] = events,
): { rows: Row[]; months: Month[] } {
  const { first, last } = frame(all);
  const place = (day: number): number => round((100 * (monthsAt(day) - first)) / (last - first));
  const rows = events.map((event): Row => {
    const extents = members(event.record.date).map((date): Extent => {
      const { from, to } = dateExtent(date);
      if (from !== null && from === to) return { kind: 'day', at: place(from + 0.5) };
      const start = from === null ? 0 : place(from);
      const end = to === null ? 100 : place(to + 1);
      const open = from === null ? 'start' : to === null ? 'end' : null;
      return { kind: 'span', from: start, width: round(end - start), open };
    });
    return { event, extents, inferred: yearIsInferred(event.record.date) };
  });
  const months = Array.from({ length: last - first }, (_, i) => monthOf(first + i));
  return { rows, months };
}
