import { partsOf } from './calendar.ts';
import type { DateWords } from './date-words.ts';
import { isFollowing } from './nearest-year.ts';
import type { Meaning, Reference } from './reference.ts';

/** The first such season after the date told last: “the following spring”. */
function seasonAfter(season: number, { told }: Reference): { year: number; why: string } | null {
  const last = told.findLast(({ edtf }) => partsOf(edtf) !== null)?.edtf ?? '';
  const { year, month = 12 } = partsOf(last) ?? {};
  if (year === undefined) return null;
  const after = (season - 20) * 3 > month;
  return { year: after ? year : year + 1, why: `the first after ${last}, told before` };
}

/**
 * A season in the year that it is said to be of, or in the one that fits the article's date and verb.
 * Spring is 21: March to May. Winter counts with the year in which it begins.
 */
export function resolveSeason(
  words: Extract<DateWords, { type: 'season' }>,
  counted: { year: number; why: string } | null,
  reference: Reference,
): Meaning {
  const { issued, anchor, tense, name } = reference;
  const in_ = (year: number | string, why: string | null): Meaning => ({
    edtf: `${String(year)}-${String(words.season)}`,
    why,
  });
  if (words.year !== undefined) return in_(words.year, null);
  if (words.yearBy !== undefined && counted) return in_(counted.year, counted.why);
  const told = isFollowing(words.direction, reference)
    ? seasonAfter(words.season, reference)
    : null;
  if (told) return in_(told.year, told.why);
  // Around a day that is not the article’s own, “in autumn” may be any.
  const known = issued ?? (words.direction === undefined && tense !== 'future' ? null : anchor);
  const own = known === null ? null : partsOf(known);
  const year = own?.year;
  if (known === null || year === undefined)
    return in_('XXXX', 'the article’s own date is not known');
  const why =
    issued === null
      ? `counted from ${known}, the last day that the article dates`
      : `counted from ${known}, ${name}`;
  const begins = (words.season - 20) * 3;
  const month = own?.month ?? 6;
  const now = month >= begins && month < begins + 3;
  const { direction } = words;
  const wanted =
    direction === 'last'
      ? 'past'
      : direction === 'next' || direction === 'following'
        ? 'future'
        : direction === 'this' || tense === 'then'
          ? null
          : tense;
  if (wanted === 'future') {
    const ahead = begins > month || (now && direction !== 'next');
    return in_(ahead ? year : year + 1, why);
  }
  if (wanted === 'past') {
    const behind = begins < month && !(now && direction === 'last');
    const begun = begins === month && direction !== 'last';
    return in_(behind || begun ? year : year - 1, why);
  }
  return in_(year, why);
}
