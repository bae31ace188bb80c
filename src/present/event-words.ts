import type { Event } from '../dossier/types.ts';
import { yearIsInferred } from '../dossier/dates.ts';

/** Of an event that no article reports: that it is announced, and what other reports say. Else null. */
export function announcementOf({ record }: Event): string | null {
  if (record.status !== 'announced') return null;
  return record['took-place']
    ? 'announced in the articles; other reports say that it took place'
    : 'announced';
}

/** “announced; date inferred”: what a reader must know before relying on the date. */
export function eventCaveat(event: Event): string {
  const { date, 'date-basis': basis } = event.record;
  return [
    announcementOf(event) ?? [],
    // The words for an inferred year say so themselves.
    basis === undefined || yearIsInferred(date) ? [] : 'date inferred',
  ]
    .flat()
    .join('; ');
}
