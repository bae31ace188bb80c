import { dateExtent, yearIsInferred, type DateExtent } from '../dossier/dates.ts';
import type { Event, Site } from '../dossier/types.ts';
import { layOut, roomAround, type Axis, type Marked, type Shape } from './axis.ts';

export interface Row {
  event: Event;
  /** Its extents in days; more than one where the date is one of several days. */
  days: DateExtent[];
  shapes: Shape[];
  /** Whether the year of its date is inferred. */
  inferred: boolean;
}

/** The dates that a date may be: the members of a set in brackets, else itself. */
export function members(date: string): string[] {
  const set = /^\[([^.]*)\]$/.exec(date)?.[1];
  return set === undefined ? [date] : set.split(',').map((part) => part.trim());
}

/** The days that a timeline marks. */
export function markedDays(site: Pick<Site, 'sources-reach' | 'checked'>): Marked {
  const lastOf = (date: string | undefined) => (date === undefined ? null : dateExtent(date).to);
  return { reach: lastOf(site['sources-reach']), now: lastOf(site.checked) };
}

/** The extents in days that the date of each event may mean: more than one for one of several days. */
const daysOf = (events: readonly Event[]): DateExtent[][] =>
  events.map(({ record: { date } }) => members(date).map(dateExtent));

/** The marked days that the axis of all events has room for. */
export const roomFor = (events: readonly Event[], marked: Marked): number[] =>
  roomAround(daysOf(events), marked);

/**
 * Lays events out on one axis. A month, a range or a set of days keeps the whole extent that it may
 * mean.
 *
 * @param room other days that the axis reaches; it need not reach those that are marked
 */
export function axisOf(
  events: readonly Event[],
  room?: readonly number[],
  marked?: Marked,
): Omit<Axis, 'shapes'> & { rows: Row[] } {
  const all = daysOf(events);
  const { shapes, ...axis } = layOut(all, room, marked);
  const rows = events.map((event, i) => ({
    ...{ event, days: all[i] ?? [], shapes: shapes[i] ?? [] },
    inferred: yearIsInferred(event.record.date),
  }));
  return { ...axis, rows };
}
