import type { DateParts } from './date-parts.ts';
import type { DateRun } from './date-words.ts';
import type { Direction } from './lexicon/calendar/calendar.ts';
import { dayMonth } from './day-months.ts';

/** Whether a weekday without a word before it names a day in Arabic: «قالت الخميس إن». */
function bareInArabic(p: DateParts, at: number, to: number): boolean {
  const { tokens, v } = p;
  if (
    v.dayParts.word(tokens, at - 1) ||
    /^(?:في|منذ|حتي|امس|بعد|غدا|غد|من|قبل|اليوم|الي)$/u.test(p.word(at - 1))
  )
    return true;
  // الأحد is “the one”, too, and الاثنين “both of them”.
  const apart = !p.near(at, /^\s$/u) && !p.near(to, /^\s$/u);
  const goesOn = /^(?:ان|انه|انها|بان|في|علي|عن|خلال|الي)$/u.test(p.word(to));
  return v.weekdaysOnly.word(tokens, at) !== null || apart || goesOn;
}

/** Whether a weekday is part of a name: the Sunday Herald, Good Friday, سوق الجمعة. */
function isName(p: DateParts, at: number, to: number): boolean {
  const { tokens, v } = p;
  const before = p.near(at, /^\s$/u);
  const after = p.near(to, /^\s$/u);
  if (v.language === 'ar') {
    return (
      (before && v.namedAfterDays.word(tokens, at - 1) !== null) ||
      (after && v.weekdayNames.word(tokens, to) !== null)
    );
  }
  if (
    before &&
    v.weekdayNames.word(tokens, at - 1) &&
    (v.language === 'ru' || tokens[at - 1]?.capital)
  )
    return true;
  if (v.language === 'ru') return before && v.namedAfterDays.word(tokens, at - 1) !== null;
  const on = v.prepositions.word(tokens, at - 1) !== null && p.word(at - 1) !== 'of';
  return after && !on && tokens[to]?.capital === true && v.namedAfterDays.word(tokens, to) !== null;
}

/** Whether a word tells of every such day or season: “each”, «по», كل. */
export function isEvery(p: DateParts, at: number): boolean {
  const { tokens, v } = p;
  if (!p.near(at, /^\s$/u)) return false;
  // كل يوم جمعة
  const from = v.language === 'ar' && p.word(at - 1) === 'يوم' ? at - 1 : at;
  return v.every.word(tokens, from - 1) !== null;
}

/** A weekday, and the day of the month that may follow it. */
export function weekday(p: DateParts, i: number): DateRun | null {
  const { tokens, v } = p;
  const { language } = v;
  const led = language === 'ar' ? null : v.directions.at(tokens, i);
  let direction: Direction | undefined = led?.value;
  const at = i + (led?.length ?? 0);
  if (at > i && !p.near(at, /^\s$/u)) return null;
  const short = v.weekdaysShort.at(tokens, at);
  const day = v.weekdays.at(tokens, at) ?? short;
  if (!day || (language === 'en' && !tokens[at]?.capital)) return null;
  let to = at + day.length;
  const date = p.near(to, /^(?:\.?[\s,،(]{0,2})$/u) ? dayMonth(p, to) : null;
  if (date?.words.type === 'date' && date.words.date.day !== undefined) {
    return { words: { ...date.words, weekday: day.value }, from: i, to: date.to };
  }
  // “the first Monday of each month”
  const ofEach = v.every.word(tokens, to) ?? v.every.word(tokens, to + 1);
  const monthly =
    ofEach !== null && p.near(to, /^\s$/u) && /^(?:of|in|من|кажд.*|كل)$/u.test(p.word(to));
  const any = language === 'en' && p.word(at - 1) === 'a' && p.near(at, /^\s$/u);
  if (short || any || monthly || isEvery(p, at) || isName(p, at, to)) return null;
  if (language === 'ar') {
    const after = p.near(to, /^\s$/u) ? v.directions.at(tokens, to) : null;
    if (after) {
      direction = after.value;
      to += after.length;
    } else if (!bareInArabic(p, at, to)) return null;
  }
  const the =
    at === i && language === 'en' && p.word(i - 1) === 'the' && !tokens[to - 1]?.possessive;
  return {
    words: {
      type: 'weekday',
      weekday: day.value,
      ...(direction && { direction }),
      ...(the && { the }),
    },
    from: i,
    to,
  };
}

/** A day that has a name of its own: “Christmas Eve”, «к Новому году», رأس السنة. */
export function holiday(p: DateParts, i: number): DateRun | null {
  const { tokens, v } = p;
  const found = v.holidays.at(tokens, i);
  if (!found) return null;
  const to = i + found.length;
  const before = p.near(i, /^\s$/u) && v.beforeHoliday.word(tokens, i - 1) !== null;
  const whole = v.language === 'en' && /^(?:eve|day)$/.test(p.word(to - 1));
  if ((!before && !whole) || isEvery(p, i)) return null;
  // “Christmas trees”
  const goes =
    v.prepositions.word(tokens, to) ??
    v.conjunctions.word(tokens, to) ??
    v.openers.word(tokens, to);
  if (
    v.language === 'en' &&
    p.near(to, /^(?:['’]s)?\s$/u) &&
    !goes &&
    !whole &&
    p.year(to) === null
  )
    return null;
  const [month, day] = found.value;
  return p.dated({ month, day }, i, to);
}
