import type { DateMention } from '../reading.ts';
import { dateExtent, type DateExtent } from '../../dossier/dates.ts';

/** Further apart, in days, two dates are hardly two versions of one. */
export const FAR = 200;

/** Whether two EDTF dates can be the same time. */
export function mayCoincide(a: string, b: string): boolean {
  return gapBetween(a, b) <= 0;
}

/** Days between two EDTF dates, 0 or less where they can coincide; 0 where one is open. */
export function gapBetween(a: string, b: string): number {
  const [x, y] = [dateExtent(a), dateExtent(b)];
  return Math.max(after(x, y), after(y, x));
}

/** Whether a date can lie in a time that may be open on either side. */
export function within(date: string, from: string | undefined, to: string | undefined): boolean {
  const at = dateExtent(date);
  const [start, end] = [from && dateExtent(from).from, to && dateExtent(to).to];
  const late = typeof start === 'number' && at.to !== null && at.to < start;
  const early = typeof end === 'number' && at.from !== null && at.from > end;
  return !late && !early;
}

/** Days by which `later` begins after `earlier` ends. */
function after(later: DateExtent, earlier: DateExtent): number {
  return later.from === null || earlier.to === null ? 0 : later.from - earlier.to;
}

/** Whether the year of an EDTF date is known. */
export function hasYear(edtf: string): boolean {
  return !/X{4}/.test(edtf);
}

/** Longest span, in days, that still tells a day or a month and not just a year. */
const SPAN = 62;

/** Whether an EDTF date tells more than a year. */
export function isPrecise(edtf: string): boolean {
  const { from, to } = dateExtent(edtf);
  return from !== null && to !== null && to - from <= SPAN;
}

/** A figure, or the ordinal of a day in words: “the first of May”, «первого мая», الثالث عشر من أيلول. */
const FIGURE =
  /\p{Nd}|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+(?:teen|tie)th)\b|(?:перв|втор|третье|четверт|пят|шест|седьм|восьм|девят|десят|дцат)\p{L}*го|ال(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)/iu;

/** A day, a month or a year that the words themselves give; “last Tuesday” is no version of a date. */
export function isPrinted({ edtf, text }: Pick<DateMention, 'edtf' | 'text'>): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) && hasYear(edtf) && FIGURE.test(text);
}

/** A day or month whose year is not known, in the year of another date; any other date as it is. */
export function inYearOf(edtf: string, other: string): string {
  return /^X{4}-\d\d/.test(edtf) ? other.slice(0, 4) + edtf.slice(4) : edtf;
}
