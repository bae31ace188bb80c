import { parseDate } from '../schemas/edtf.ts';

/** A date as software writes it: ISO 8601, its time cut off; the hour is nobody's concern here. */
const ISO_DATE = /^(\d{4})(?:[-/.](\d{2})(?:[-/.](\d{2}))?)?(?:[T ]\d{2}:?\d{2}.*)?$/;

/**
 * The EDTF date that a machine-readable date states, in the time zone in which it states it:
 * `2025-03-09T23:30:00+03:00` → `2025-03-09`. Null for anything else, however a person might read it.
 */
export function statedDate(text: string): string | null {
  const match = ISO_DATE.exec(text.trim().replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3'));
  if (!match) return null;
  const date = match.slice(1, 4).filter(Boolean).join('-');
  try {
    parseDate(date);
    return date;
  } catch {
    return null;
  }
}
