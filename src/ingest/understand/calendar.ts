/** A date as far as it is said. */
export interface CalendarDate {
  year?: number;
  /** 1–12. */
  month?: number;
  day?: number;
}

const DAY = 86_400_000;

const two = (n: number): string => String(n).padStart(2, '0');

/** EDTF of a date, `XXXX` for a year that is not known: `2031-03-14`, `XXXX-10-15`. */
export function edtfOf({ year, month, day }: CalendarDate): string {
  const y = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
  if (month === undefined) return day === undefined ? y : `${y}-XX-${two(day)}`;
  return day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`;
}

/** Days since 1970-01-01 of a full date; NaN where there is no such day. */
export function dayNumber(year: number, month: number, day: number): number {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / DAY : NaN;
}

/** The date of a day number. */
export function dateOfDay(number: number): Required<CalendarDate> {
  const at = new Date(number * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** 0 for Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Whether there is such a day, in any year where none is said. */
export function exists({ year, month, day }: CalendarDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  if (day < 1 || day > 31) return false;
  return month === undefined || !Number.isNaN(dayNumber(year ?? 2000, month, day));
}

/** The parts of an EDTF date that is one day, month or year; null for any other. */
export function partsOf(edtf: string): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(edtf);
  if (!match) return null;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}
