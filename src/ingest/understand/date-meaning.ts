import { edtfOf, partsOf } from './calendar.ts';
import { monthBy, resolveRelative, resolveTold, resolveWeekday } from './counted-dates.ts';
import type { DateWords, YearSaid } from './date-words.ts';
import { placeInMonth } from './month-places.ts';
import { resolveYear } from './nearest-year.ts';
import type { Meaning, Reference } from './reference.ts';
import { resolveSeason } from './season-meaning.ts';

const two = (n: number): string => String(n).padStart(2, '0');

const UNKNOWN = 'counted from the article’s date, which is not known';

/** The year that words count from the article's or from the one told last; null where none is known. */
function yearCounted(
  { yearBy = 0, fromTold }: YearSaid,
  reference: Reference,
): { year: number; why: string } | null {
  if (fromTold) {
    const told = resolveTold(['year', yearBy, 'told'], reference);
    return told && { year: Number(told.edtf), why: told.why ?? '' };
  }
  const known = reference.issued ?? reference.anchor;
  const year = known === null ? undefined : partsOf(known)?.year;
  if (known === null || year === undefined) return null;
  return { year: year + yearBy, why: `counted from ${known}, ${reference.name}` };
}

function resolvePart(words: Extract<DateWords, { type: 'part' }>, reference: Reference): Meaning {
  const counted = words.year === undefined ? yearCounted(words, reference) : null;
  const year = words.year ?? counted?.year;
  if (year === undefined) return { edtf: 'XXXX', why: UNKNOWN };
  const [first, last] = [words.first, words.last].map((month) => edtfOf({ year, month }));
  return { edtf: `${first ?? ''}/${last ?? ''}`, why: counted?.why ?? null };
}

/** A day of a month that is pointed at, or of the one told last. */
function resolveMonthDay(
  { day, by, fromTold }: Extract<DateWords, { type: 'month-day' }>,
  reference: Reference,
): Meaning {
  const month =
    fromTold === true
      ? resolveTold(['month', by, 'told'], reference)
      : resolveRelative(['month', by], false, reference);
  return { edtf: `${month?.edtf ?? 'XXXX-XX'}-${two(day)}`, why: month?.why ?? UNKNOWN };
}

/** “On the 27th”: of the month told last, or of the next where its day is past it. */
function resolveToldDay(day: number, { told }: Reference): Meaning | null {
  const last = told.findLast(({ edtf }) => /^\d{4}-(?:0\d|1[0-2])/.test(edtf))?.edtf ?? '';
  const parts = partsOf(last.split('/').at(-1) ?? '');
  if (parts?.year === undefined || parts.month === undefined) return null;
  const next = parts.day !== undefined && parts.day > day;
  return {
    edtf: `${monthBy(parts.year, parts.month, next ? 1 : 0)}-${two(day)}`,
    why: `the month is that of ${last}, told before`,
  };
}

function resolveDate(words: Extract<DateWords, { type: 'date' }>, reference: Reference): Meaning {
  const { date } = words;
  if (date.year !== undefined) return { edtf: edtfOf(date), why: null };
  if (words.yearBy !== undefined) {
    const counted = yearCounted(words, reference);
    return counted
      ? { edtf: edtfOf({ ...date, year: counted.year }), why: counted.why }
      : { edtf: edtfOf(date), why: UNKNOWN };
  }
  if (date.month !== undefined) {
    return resolveYear({ ...date, month: date.month }, words.weekday, words.direction, reference);
  }
  return { edtf: edtfOf(date), why: 'neither month nor year is printed' };
}

function resolveSpan(
  words: Extract<DateWords, { type: 'span' }>,
  reference: Reference,
): Meaning | null {
  const to = meaningOf(words.to, reference);
  const from = meaningOf(words.from, reference);
  if (!to || !from) return null;
  const why = from.why ?? to.why;
  if (/[/[{~]/.test(from.edtf + to.edtf)) return { edtf: to.edtf, why };
  const [a, b] = [partsOf(from.edtf), partsOf(to.edtf)];
  if (a?.year !== undefined && b?.year !== undefined && from.edtf > to.edtf) {
    // A span may turn the year: “between December and February”.
    if (words.from.type === 'date') {
      return { edtf: `${edtfOf({ ...a, year: b.year - 1 })}/${to.edtf}`, why };
    }
    // “from Friday to Monday”
    if (words.from.type === 'weekday') {
      const ahead = meaningOf(words.to, { ...reference, issued: from.edtf, tense: 'future' });
      return ahead && { edtf: `${from.edtf}/${ahead.edtf}`, why };
    }
  }
  return { edtf: `${from.edtf}/${to.edtf}`, why };
}

/** What words for a date mean in an article; null where they mean nothing without what is not told. */
export function meaningOf(words: DateWords, reference: Reference): Meaning | null {
  switch (words.type) {
    case 'either': {
      const [a, b] = words.dates.map(edtfOf).sort();
      return { edtf: `[${a ?? ''},${b ?? ''}]`, why: 'day and month may stand in either order' };
    }
    case 'weekday':
      return resolveWeekday(words.weekday, words.direction, words.the === true, reference);
    case 'relative': {
      const { relative } = words;
      if (relative[2] === 'told') return resolveTold(relative, reference);
      return resolveRelative(relative, words.about === true, reference);
    }
    case 'part':
      return resolvePart(words, reference);
    case 'month-day':
      return resolveMonthDay(words, reference);
    case 'nth': {
      const month = meaningOf(words.month, reference);
      return month && placeInMonth(words, month);
    }
    case 'told-day':
      return resolveToldDay(words.day, reference);
    case 'decade':
      return { edtf: `${String(words.decade)}X`, why: 'a decade' };
    case 'season':
      return resolveSeason(words, yearCounted(words, reference), reference);
    case 'date':
      return resolveDate(words, reference);
    case 'choice': {
      const [a, b] = [meaningOf(words.from, reference), meaningOf(words.to, reference)];
      if (!a || !b) return null;
      return { edtf: `[${a.edtf},${b.edtf}]`, why: a.why ?? b.why ?? 'one or the other' };
    }
    case 'span':
      return resolveSpan(words, reference);
  }
}
