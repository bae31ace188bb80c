import { bareYear } from './bare-years.ts';
import { counted } from './counted-words.ts';
import { dayMonth, inFigures } from './day-months.ts';
import type { DateParts } from './date-parts.ts';
import type { DateRun } from './date-words.ts';
import { decadeByName, decadeInFigures } from './decades.ts';
import { holiday, isEvery, weekday } from './named-days.ts';
import { dayOfMonth, placedDate, toldDay } from './placed-dates.ts';
import { season } from './seasons.ts';
import { yearPart } from './year-parts.ts';

/** “the day after the theft”: counted from what is told there, not from the day before in the text. */
function ofSomething(p: DateParts, at: number): boolean {
  const { tokens, v } = p;
  if (v.language !== 'en' || !/^(?:after|before)$/.test(p.word(at - 1)) || !p.near(at, /^\s$/u))
    return false;
  return v.determiners.word(tokens, at) !== null || tokens[at]?.capital === true;
}

/** A date counted from the article’s or the one told last; أمس الثلاثاء names its weekday too. */
function relative(p: DateParts, i: number): DateRun | null {
  const found = p.v.relative.at(p.tokens, i);
  if (!found) return null;
  const [unit, , told] = found.value;
  const to = i + found.length;
  if (told && ofSomething(p, to)) return null;
  // اليوم نفسه: the same day, not today.
  if (unit === 'day' && /^(?:نفسه|نفسها|ذاته|ذاتها|عينه)$/u.test(p.word(to))) return null;
  if (p.v.language === 'ru' && told && isEvery(p, i)) return null;
  const weekdayAfter =
    unit === 'day' && p.near(to, /^[\s,،(]{1,2}$/u) ? p.v.weekdays.at(p.tokens, to) : null;
  return {
    words: { type: 'relative', relative: found.value },
    from: i,
    to: to + (weekdayAfter?.length ?? 0),
  };
}

/** “the end of the year”, «к концу месяца», نهاية العام: a part of the article’s own. */
function partOfOwn(p: DateParts, i: number): DateRun | null {
  const { tokens, v } = p;
  const part = v.parts.at(tokens, i);
  if (!part) return null;
  const at = i + part.length;
  if (!p.near(at, /^\s$/u) || v.relative.at(tokens, at)) return null;
  const own = v.own.at(tokens, at);
  const to = at + (own?.length ?? 0);
  // نهاية العام 2030, “the end of the year 2030”, «конец года работы»: the year is said, or is none.
  if (!own || p.year(to)) return null;
  return { words: { type: 'relative', relative: [own.value, 0] }, from: i, to };
}

/** Each way to read a date; where several fit, the first is meant. */
const READERS = [
  inFigures,
  placedDate,
  weekday,
  yearPart,
  dayOfMonth,
  holiday,
  dayMonth,
  toldDay,
  counted,
  partOfOwn,
  relative,
  decadeByName,
  decadeInFigures,
  season,
  bareYear,
] as const;

/** Whether a day of a month is the name of a street, a movement: “18 March Street”, شارع 6 أكتوبر. */
function isName({ tokens, v }: DateParts, { words, from, to }: DateRun): boolean {
  if (words.type !== 'date' || words.date.year !== undefined || words.date.month === undefined)
    return false;
  if (v.language !== 'en') return v.namedAfterDays.word(tokens, from - 1) !== null;
  const [next, token] = [tokens[to], tokens[from]];
  return (
    next?.capital === true &&
    next.before === ' ' &&
    next.sentence === token?.sentence &&
    v.namedAfterDays.word(tokens, to) !== null
  );
}

/** One date at word `i`, no span. */
export function singleDate(p: DateParts, i: number): DateRun | null {
  for (const read of READERS) {
    const run = read(p, i);
    if (run) return isName(p, run) ? null : run;
  }
  return null;
}
