/** A date as far as it is known. */
export interface CalendarDate {
  year?: number | undefined;
  /** 1–12. */
  month?: number | undefined;
  day?: number | undefined;
}

const DAY = 86_400_000;

const two = (n: number): string => String(n).padStart(2, '0');

/** EDTF of a date, with `X` for what is not known: `2031-03-14`, `XXXX-10-15`, `XXXX-XX-XX`. */
export function edtfOf({ year, month, day }: CalendarDate): string {
  const y = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
  if (month === undefined) return day === undefined ? y : `${y}-XX-${two(day)}`;
  return day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`;
}

/** Days since 1970-01-01; NaN where the date is no full date, or there is no such day. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  if (year === undefined || month === undefined || day === undefined) return NaN;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / DAY : NaN;
}

/** The date of a day number. */
export function dateOfDay(number: number): Record<'year' | 'month' | 'day', number> {
  const at = new Date(number * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Whether there is such a day or month, in some year if none is given. */
export function exists({ year = 2000, month = 1, day = 1 }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && !Number.isNaN(dayNumber({ year, month, day }));
}

/** The parts of an EDTF date that is one day, month or year; null for any other. */
export function partsOf(edtf: string): (CalendarDate & { year: number }) | null {
  const [, year, month, day] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?[~?%]?$/.exec(edtf) ?? [];
  const number = (digits: string | undefined) => (digits === undefined ? digits : Number(digits));
  return year === undefined ? null : { year: Number(year), month: number(month), day: number(day) };
}
