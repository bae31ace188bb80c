import { dateOfDay, dayNumber, edtfOf, partsOf, weekdayOf, type CalendarDate } from './calendar.ts';
import type { DateWords } from './date-words.ts';
import type { Direction } from './lexicon/lexicon.ts';

/** A date resolved, with the reason where the words do not say all. */
export interface Meaning {
  edtf: string;
  why: string | null;
}

/** What dates are counted from. */
export interface Reference {
  /** EDTF date of the article; null where it is not known. */
  issued: string | null;
  /** The time of the verb near by: what lies ahead or behind; null where it can't be told. */
  tense: 'past' | 'future' | null;
  /** EDTF of the last day spoken of, for “the next day”. */
  spoken: string | null;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The article's day as a number; null where only its month or year is known. */
function dayOf(issued: string | null): number | null {
  const { year, month, day } = (issued === null ? null : partsOf(issued)) ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = dayNumber(year, month, day);
  return Number.isNaN(number) ? null : number;
}

const dayEdtf = (number: number): string => edtfOf(dateOfDay(number));

const unknownDay = (why: string): Meaning => ({ edtf: 'XXXX-XX-XX', why });

function resolveWeekday(
  weekday: number,
  direction: Direction | undefined,
  { issued, tense }: Reference,
): Meaning {
  const name = WEEKDAYS[weekday] ?? '';
  const today = dayOf(issued);
  if (today === null || issued === null) {
    return unknownDay(`a ${name}, and the article’s own day is not known`);
  }
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (direction === 'this') {
    const monday = today - ((weekdayOf(today) + 6) % 7);
    const day = monday + ((weekday + 6) % 7);
    return { edtf: dayEdtf(day), why: `the ${name} of the week of ${issued}, the article’s date` };
  }
  if (direction === 'next' || (direction === undefined && tense === 'future')) {
    const ahead = 7 - back;
    return {
      edtf: dayEdtf(today + ahead),
      why: `the first ${name} after ${issued}, the article’s date`,
    };
  }
  if (direction === 'last') {
    const day = today - (back === 0 ? 7 : back);
    return { edtf: dayEdtf(day), why: `the last ${name} before ${issued}, the article’s date` };
  }
  if (tense === null && back !== 0) {
    return {
      edtf: dayEdtf(today - back),
      why: `the last ${name} before ${issued}, the article’s date; nothing says that it lies ahead`,
    };
  }
  return {
    edtf: dayEdtf(today - back),
    why: `the last ${name} up to ${issued}, the article’s date`,
  };
}

function resolveRelative(
  { unit, by }: Extract<DateWords, { type: 'relative' }>['relative'],
  about: boolean,
  { issued, spoken }: Reference,
): Meaning {
  if (unit === 'next-day') {
    const from = dayOf(spoken);
    if (from === null) return unknownDay('counted from a day that is not clear');
    return {
      edtf: dayEdtf(from + by),
      why: `counted from ${spoken ?? ''}, the day spoken of before`,
    };
  }
  const parts = issued === null ? null : partsOf(issued);
  const today = dayOf(issued);
  const why = `counted from ${issued ?? ''}, the article’s date`;
  const missing = 'counted from the article’s date, which is not known';
  if (unit === 'year') {
    return parts?.year === undefined
      ? { edtf: 'XXXX', why: missing }
      : { edtf: edtfOf({ year: parts.year + by }), why };
  }
  if (unit === 'month') {
    if (parts?.year === undefined || parts.month === undefined)
      return { edtf: 'XXXX-XX', why: missing };
    const months = parts.year * 12 + parts.month - 1 + by;
    return { edtf: edtfOf({ year: Math.floor(months / 12), month: (months % 12) + 1 }), why };
  }
  if (today === null) return unknownDay(missing);
  if (unit === 'week') {
    if (about) return { edtf: `${dayEdtf(today + 7 * by)}~`, why };
    const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * by;
    return { edtf: `${dayEdtf(monday)}/${dayEdtf(monday + 6)}`, why: `${why}, weeks from Monday` };
  }
  return { edtf: dayEdtf(today + by), why };
}

/** A day or month without a year, in the year that fits the article's date and the verb. */
function resolveYear(
  date: CalendarDate & { month: number },
  weekday: number | undefined,
  direction: Direction | undefined,
  { issued, tense }: Reference,
): Meaning {
  const parts = issued === null ? null : partsOf(issued);
  if (parts?.year === undefined) {
    return {
      edtf: edtfOf(date),
      why: 'no year is printed, and the article’s own date is not known',
    };
  }
  const { year } = parts;
  const month = parts.month ?? 6;
  const spot = date.month * 31 + (date.day ?? 15);
  const own = month * 31 + (date.day === undefined ? 15 : (parts.day ?? 15));
  const candidates = [year - 1, year, year + 1].filter((candidate) => {
    if (date.day === undefined) return true;
    const number = dayNumber(candidate, date.month, date.day);
    return !Number.isNaN(number) && (weekday === undefined || weekdayOf(number) === weekday);
  });
  const distance = (candidate: number) => (candidate - year) * 372 + spot - own;
  const only =
    weekday === undefined ? undefined : candidates.length === 1 ? candidates[0] : undefined;
  if (only !== undefined) {
    return {
      edtf: edtfOf({ ...date, year: only }),
      why: `no year is printed; the day of the week fits ${String(only)}`,
    };
  }
  const wanted =
    direction === 'last'
      ? 'past'
      : direction === 'next'
        ? 'future'
        : direction === 'this'
          ? null
          : tense;
  const fits = candidates.filter((candidate) => {
    const days = distance(candidate);
    return wanted === 'past' ? days <= 0 : wanted === 'future' ? days >= 0 : true;
  });
  const best = (fits.length > 0 ? fits : candidates).sort(
    (a, b) => Math.abs(distance(a)) - Math.abs(distance(b)),
  )[0];
  if (best === undefined)
    return { edtf: edtfOf(date), why: 'no year is printed, and none near the article’s date fits' };
  const how =
    wanted === 'past'
      ? 'the last before'
      : wanted === 'future'
        ? 'the next after'
        : 'the nearest to';
  return {
    edtf: edtfOf({ ...date, year: best }),
    why: `no year is printed; ${how} ${issued ?? ''}, the article’s date`,
  };
}

/** What words for a date mean in an article. */
export function meaningOf(words: DateWords, reference: Reference): Meaning {
  const { issued, tense } = reference;
  switch (words.type) {
    case 'either': {
      const [a, b] = words.dates.map(edtfOf).sort();
      return { edtf: `[${a ?? ''},${b ?? ''}]`, why: 'day and month may stand in either order' };
    }
    case 'weekday':
      return resolveWeekday(words.weekday, words.direction, reference);
    case 'relative':
      return resolveRelative(words.relative, words.about === true, reference);
    case 'decade':
      return { edtf: `${String(words.decade)}X`, why: 'a decade' };
    case 'season': {
      if (words.year !== undefined)
        return { edtf: `${String(words.year)}-${String(words.season)}`, why: null };
      const own = issued === null ? null : partsOf(issued);
      const year = own?.year;
      if (year === undefined)
        return { edtf: `XXXX-${String(words.season)}`, why: 'the article’s own date is not known' };
      const why = `counted from ${issued ?? ''}, the article’s date`;
      if (words.yearBy !== undefined) {
        return { edtf: `${String(year + words.yearBy)}-${String(words.season)}`, why };
      }
      // Spring is 21: March to May. Winter counts with the year in which it begins.
      const begins = (words.season - 20) * 3;
      const month = own?.month ?? 6;
      const now = month >= begins && month < begins + 3;
      const wanted =
        words.direction === 'last'
          ? 'past'
          : words.direction === 'next'
            ? 'future'
            : words.direction === 'this'
              ? null
              : tense;
      const ahead = begins > month || (now && words.direction !== 'next');
      const behind = begins < month && !(now && words.direction === 'last');
      const at =
        wanted === 'future'
          ? ahead
            ? year
            : year + 1
          : wanted === 'past'
            ? behind
              ? year
              : year - 1
            : year;
      return { edtf: `${String(at)}-${String(words.season)}`, why };
    }
    case 'date': {
      const { date } = words;
      if (date.year !== undefined) return { edtf: edtfOf(date), why: null };
      if (words.yearBy !== undefined) {
        const year = issued === null ? undefined : partsOf(issued)?.year;
        const why =
          year === undefined
            ? 'counted from the article’s date, which is not known'
            : `counted from ${issued ?? ''}, the article’s date`;
        return {
          edtf: edtfOf({ ...date, ...(year !== undefined && { year: year + words.yearBy }) }),
          why,
        };
      }
      if (date.month !== undefined) {
        return resolveYear(
          { ...date, month: date.month },
          words.weekday,
          words.direction,
          reference,
        );
      }
      return { edtf: edtfOf(date), why: 'neither month nor year is printed' };
    }
    case 'choice': {
      const [a, b] = [meaningOf(words.from, reference), meaningOf(words.to, reference)];
      return { edtf: `[${a.edtf},${b.edtf}]`, why: a.why ?? b.why ?? 'one or the other' };
    }
    case 'span': {
      const to = meaningOf(words.to, reference);
      const from = meaningOf(words.from, { issued, tense, spoken: reference.spoken });
      const why = from.why ?? to.why;
      if (/[/[{~]/.test(from.edtf + to.edtf)) return { edtf: to.edtf, why };
      // A span may turn the year: “between December and February”.
      const [a, b] = [partsOf(from.edtf), partsOf(to.edtf)];
      if (
        a?.year !== undefined &&
        b?.year !== undefined &&
        from.edtf > to.edtf &&
        words.from.type === 'date'
      ) {
        return { edtf: `${edtfOf({ ...a, year: b.year - 1 })}/${to.edtf}`, why };
      }
      return { edtf: `${from.edtf}/${to.edtf}`, why };
    }
  }
}
