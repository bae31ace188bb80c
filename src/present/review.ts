import { dateExtent, describeDate } from '../dossier/dates.ts';
import type { Dossier } from '../dossier/types.ts';
import type { SheetRecord } from '../schemas/sheet.ts';

/** The day on which the next review of a sheet is due, in words; null if its last review has no day. */
export function nextReview(record: SheetRecord): string | null {
  const { to } = dateExtent(record.reviewed);
  if (to === null) return null;
  const due = new Date((to + record['review-every']) * 86_400_000);
  return describeDate(due.toISOString().slice(0, 10));
}

/** The ISO day of the latest review: the closest that content has to a date of change. */
export function latestReview(dossier: Dossier): string | null {
  const days = dossier.sheets.map(({ record }) => record.reviewed);
  return (
    days
      .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
      .sort()
      .at(-1) ?? null
  );
}
