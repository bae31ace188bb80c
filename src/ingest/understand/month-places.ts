import { dateOfDay, dayNumber, edtfOf, partsOf, weekdayOf } from './calendar.ts';
import type { DateWords } from './date-words.ts';
import type { Meaning } from './reference.ts';

/** A day, week, weekend or half by its place in a month that is resolved. */
export function placeInMonth(
  { nth, kind }: Extract<DateWords, { type: 'nth' }>,
  { edtf, why }: Meaning,
): Meaning {
  const { year, month } = partsOf(edtf) ?? {};
  if (year === undefined || month === undefined) {
    return { edtf: 'XXXX-XX-XX', why: why ?? 'of a month that is not clear' };
  }
  const first = dayNumber(year, month, 1);
  const last = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
  const day = (number: number) => edtfOf(dateOfDay(number));
  if (kind === 'day') return { edtf: day(nth < 0 ? last : first + nth - 1), why };
  if (kind === 'week') {
    const from = nth < 0 ? last - 6 : first + 7 * (nth - 1);
    return {
      edtf: `${day(from)}/${day(from + 6)}`,
      why: why ?? 'weeks from the first of the month',
    };
  }
  if (kind === 'half') {
    const [from, to] = nth === 1 ? [first, first + 14] : [first + 15, last];
    return { edtf: `${day(from)}/${day(to)}`, why };
  }
  // A weekend is known by its Saturday.
  const weekday = kind === 'weekend' ? 6 : kind;
  const at =
    nth < 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return { edtf: kind === 'weekend' ? `${day(at)}/${day(at + 1)}` : day(at), why };
}
