import type { CalendarDate } from '../text/dates/calendar.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** The name of a date, complete or not: `d20251015`, `d1015`, `m202510`, `m10`, `y2025`. */
export function dateName({ year, month, day }: CalendarDate): string {
  const [y, m] = [year === undefined ? '' : String(year), month === undefined ? '' : two(month)];
  if (day !== undefined) return `d${y}${m}${two(day)}`;
  return month === undefined ? `y${y}` : `m${y}${m}`;
}

/** The names of a date and of the months and years that contain it. */
export function dateNames(date: CalendarDate): string[] {
  const { year, month, day } = date;
  const wider: CalendarDate[] = [date];
  if (month !== undefined) {
    wider.push({ month });
    if (day !== undefined) wider.push({ month, day });
    if (year !== undefined) wider.push({ year, month });
  }
  if (year !== undefined) wider.push({ year });
  return [...new Set(wider.map(dateName))];
}

/**
 * The possible dates of an EDTF date, for searching: the members of a set, the months of a range. A
 * range that is open on one side counts as the month of its other side.
 */
export function datesOfEdtf(edtf: string): CalendarDate[] {
  const plain = edtf.replace(/[?~%]/g, '');
  const dates = [...plain.matchAll(/(\d{4})(?:-(\d\d))?(?:-(\d\d))?/g)].map(([, y, m, d]) => ({
    year: Number(y),
    ...(m !== undefined && Number(m) <= 12 && { month: Number(m) }),
    ...(d !== undefined && { day: Number(d) }),
  }));
  const [from, to] = dates;
  const range = /[^,[{](?:\.\.|\/)|(?:\.\.|\/)[^,\]}]/.test(edtf);
  if (!range || !from) return dates;
  const month = (date: CalendarDate): number => (date.year ?? 0) * 12 + (date.month ?? 1) - 1;
  const last = to ? Math.min(month(to), month(from) + 36) : month(from);
  const months: CalendarDate[] = [];
  for (let at = month(from); at <= last; at++) {
    months.push({ year: Math.floor(at / 12), month: (at % 12) + 1 });
  }
  return months;
}

/**
 * The certain names of an EDTF date: those that all its possible days share, such as their month. Those
 * without a year if the year is inferred. None if the date is approximate, or open on one side.
 */
export function certainDateNames(edtf: string): string[] {
  if (/^\d{4}\?-\d\d(?:-\d\d)?$/.test(edtf)) {
    return datesOfEdtf(edtf).flatMap(({ month, day }) => dateNames({ month, day }));
  }
  if (/[~?%]|\.\.[\]}]|[[{]\.\.|\.\.$|^\.\./.test(edtf)) return [];
  const all = datesOfEdtf(edtf).map(dateNames);
  return (all[0] ?? []).filter((name) => all.every((names) => names.includes(name)));
}
