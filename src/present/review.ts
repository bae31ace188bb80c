import { dateExtent, describeDate } from '../dossier/dates.ts';
import type { SheetRecord } from '../schemas/sheet.ts';

/** The day after which a sheet wants reading again, in words; null when its review has no day. */
export function nextReview(record: SheetRecord): string | null {
  const { to } = dateExtent(record.reviewed);
  if (to === null) return null;
  const due = new Date((to + record['review-every']) * 86_400_000);
  return describeDate(due.toISOString().slice(0, 10));
}
