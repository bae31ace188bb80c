import type { ArticleText } from './article.ts';
import { dayNumber, edtfOf, weekdayOf, type CalendarDate } from './calendar.ts';
import type { DateRun } from './date-words.ts';
import { tenseAt } from './tense.ts';

/** Dates looked at; more are no article. */
const MOST = 1_000;

/** Where a date stands in time, for comparing; its month's middle where no day is said. */
const spot = ({ year = 0, month = 6, day = 15 }: CalendarDate): number =>
  dayNumber(year, month, day);

/** The year next to another's in which a day falls on its weekday; null unless there is one alone. */
function yearOfWeekday(date: CalendarDate, weekday: number, near: number): number | null {
  const { month, day } = date;
  if (month === undefined || day === undefined) return null;
  const years = [near - 1, near, near + 1].filter(
    (year) => weekdayOf(dayNumber(year, month, day)) === weekday,
  );
  return years.length === 1 ? (years[0] ?? null) : null;
}

/**
 * What an article that does not tell its own day is told around: the last day or month that it prints
 * with its year, rather of what is past than of what is to come. A day without a year, such as
 * “Monday, 21 April”, counts where only one year near by fits. EDTF; null where there is none.
 */
export function anchorOf(article: ArticleText, runs: readonly DateRun[]): string | null {
  const dated = runs.slice(0, MOST).flatMap((run) => {
    if (run.words.type !== 'date' || run.words.date.month === undefined) return [];
    const { tense } = tenseAt(article, run);
    return tense === 'future' ? [] : [{ words: run.words, past: tense === 'past' }];
  });
  const whole = dated.filter(({ words }) => words.date.year !== undefined);
  const past = whole.filter((one) => one.past);
  const latest = (dates: readonly CalendarDate[]) =>
    dates.toSorted((a, b) => spot(b) - spot(a))[0] ?? null;
  const first = latest((past.length > 0 ? past : whole).map(({ words }) => words.date));
  if (first?.year === undefined) return null;
  const near = first.year;
  const fitting = dated.flatMap(({ words: { date, weekday } }) => {
    if (date.year !== undefined || weekday === undefined) return [];
    const year = yearOfWeekday(date, weekday, near);
    return year === null ? [] : [{ ...date, year }];
  });
  return edtfOf(latest([first, ...fitting]) ?? first);
}
