import { dateOfDay, dayNumber, edtfOf, partsOf, weekdayOf, type CalendarDate } from './calendar.ts';
import { resolveRelative, resolveWeekday, type Meaning, type Reference } from './counted-dates.ts';
import type { DateWords } from './date-words.ts';
import type { Direction } from './lexicon/lexicon.ts';

/** A day or month without a year, in the year that fits the article's date and the verb. */
function resolveYear(
  date: CalendarDate & { month: number },
  weekday: number | undefined,
  direction: Direction | undefined,
  { issued, anchor, tense }: Reference,
): Meaning {
  const own = issued === null ? null : partsOf(issued);
  const around = own?.year === undefined && anchor !== null ? partsOf(anchor) : null;
  const parts = around ?? own;
  if (parts?.year === undefined) {
    return {
      edtf: edtfOf(date),
      why: 'no year is printed, and the article’s own date is not known',
    };
  }
  const { year } = parts;
  const month = parts.month ?? 6;
  const spot = date.month * 31 + (date.day ?? 15);
  const now = month * 31 + (date.day === undefined ? 15 : (parts.day ?? 15));
  const candidates = [year - 1, year, year + 1].filter((candidate) => {
    if (date.day === undefined) return true;
    const number = dayNumber(candidate, date.month, date.day);
    return !Number.isNaN(number) && (weekday === undefined || weekdayOf(number) === weekday);
  });
  const distance = (candidate: number) => (candidate - year) * 372 + spot - now;
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
        : direction === 'this' || around || isNear(candidates, distance)
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
    why: around
      ? `no year is printed; the nearest to ${anchor ?? ''}, the last day that the article dates`
      : `no year is printed; ${how} ${issued ?? ''}, the article’s date`,
  };
}

/** Days from the article's date within which the nearest of such days is meant, whatever the verb says. */
const NEAR = 45;

/** Whether one of some years puts a date close to the article's: “due on 1 April, has been put off”. */
function isNear(years: readonly number[], distance: (year: number) => number): boolean {
  return years.some((year) => Math.abs(distance(year)) <= NEAR);
}

/** A day or weekend by its place in a month that is resolved. */
function placeInMonth(
  { nth, kind }: Extract<DateWords, { type: 'nth' }>,
  { edtf, why }: Meaning,
): Meaning {
  const { year, month } = partsOf(edtf) ?? {};
  if (year === undefined || month === undefined) {
    return { edtf: 'XXXX-XX-XX', why: why ?? 'of a month that is not clear' };
  }
  const first = dayNumber(year, month, 1);
  const last = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
  if (kind === 'day') {
    return { edtf: edtfOf(dateOfDay(nth < 0 ? last : first + nth - 1)), why };
  }
  // A weekend is known by its Saturday.
  const weekday = kind === 'weekend' ? 6 : kind;
  const day =
    nth < 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  const at = edtfOf(dateOfDay(day));
  return { edtf: kind === 'weekend' ? `${at}/${edtfOf(dateOfDay(day + 1))}` : at, why };
}

/** What words for a date mean in an article. */
export function meaningOf(words: DateWords, reference: Reference): Meaning {
  const { issued, anchor, tense } = reference;
  switch (words.type) {
    case 'either': {
      const [a, b] = words.dates.map(edtfOf).sort();
      return { edtf: `[${a ?? ''},${b ?? ''}]`, why: 'day and month may stand in either order' };
    }
    case 'weekday':
      return resolveWeekday(words.weekday, words.direction, reference);
    case 'relative':
      return resolveRelative(words.relative, words.about === true, reference);
    case 'part': {
      const known = issued ?? anchor;
      const own = known === null ? undefined : partsOf(known)?.year;
      const year = words.year ?? (own === undefined ? undefined : own + (words.yearBy ?? 0));
      if (year === undefined)
        return { edtf: 'XXXX', why: 'counted from the article’s date, which is not known' };
      const why =
        words.year === undefined ? `counted from ${known ?? ''}, the article’s date` : null;
      const [first, last] = [words.first, words.last].map((month) => edtfOf({ year, month }));
      return { edtf: `${first ?? ''}/${last ?? ''}`, why };
    }
    case 'month-day': {
      const month = resolveRelative({ unit: 'month', by: words.by }, false, reference);
      return { edtf: `${month.edtf}-${String(words.day).padStart(2, '0')}`, why: month.why };
    }
    case 'nth':
      return placeInMonth(words, meaningOf(words.month, reference));
    case 'told-day': {
      const told = reference.spoken === null ? null : partsOf(reference.spoken);
      if (told?.month === undefined)
        return {
          edtf: `XXXX-XX-${String(words.day).padStart(2, '0')}`,
          why: 'of a month that is not clear',
        };
      return {
        edtf: edtfOf({ ...told, day: words.day }),
        why: `the month is that of ${reference.spoken ?? ''}, told before`,
      };
    }
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
      const from = meaningOf(words.from, reference);
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
