import { plainDigits } from '../../text/fold.ts';
import { exists } from './calendar.ts';
import { isYear, type DateParts } from './date-parts.ts';
import type { DateRun, DateWords } from './date-words.ts';

/** `2031-03-14`, `14.03.2031`, `3/14/2031`. */
export function inFigures({ tokens, v }: DateParts, i: number): DateRun | null {
  const run: number[] = [];
  let sign = '';
  for (let n = i; n < i + 3; n++) {
    const token = tokens[n];
    const digits = plainDigits(token?.word ?? '');
    if (!token || !/^\d{1,4}$/.test(digits)) break;
    if (n > i) {
      if (!/^[-./]$/.test(token.before) || (sign !== '' && token.before !== sign)) break;
      sign = token.before;
    }
    run.push(Number(digits));
  }
  if (run.length !== 3) return null;
  const [a = 0, b = 0, c = 0] = run;
  const make = (year: number, month: number, day: number) => {
    const date = { year, month, day };
    return isYear(year) && exists(date) ? date : null;
  };
  const ymd = make(a, b, c);
  const dmy = make(c, b, a);
  const mdy = sign === '/' ? make(c, a, b) : null;
  const done = (words: DateWords): DateRun => ({ words, from: i, to: i + 3 });
  if (ymd) return done({ type: 'date', date: ymd });
  if (dmy && mdy && a !== b && v.language === 'en')
    return done({ type: 'either', dates: [dmy, mdy] });
  const date = dmy ?? mdy;
  return date ? done({ type: 'date', date }) : null;
}

/** Whether what stands before a month's bare name asks for a month. */
function expected(p: DateParts, i: number): boolean {
  const { tokens, v } = p;
  if (!p.near(i, /^[\s-]$/u)) return false;
  // «и в марте», ومارس: Arabic writes some of them together with the month.
  return v.beforeMonth.word(tokens, i - 1) !== null || v.parts.word(tokens, i - 1) !== null;
}

/** Whether a month's bare name is rather somebody's: “April Jones”, “June said”, «Марта пришла». */
function isSomebody(p: DateParts, i: number, to: number): boolean {
  const { tokens, v } = p;
  const token = tokens[i];
  if (v.language === 'ru') {
    return (
      token?.capital === true && (token.first ? /[ая]$/u.test(token.word) : !isUpper(token.text))
    );
  }
  if (v.language !== 'en' || expected(p, i)) return false;
  const next = tokens[to];
  const beside = next?.sentence === token?.sentence && next?.before === ' ';
  const name =
    next?.capital === true &&
    v.months.at(tokens, to) === null &&
    v.weekdays.at(tokens, to) === null &&
    v.thingNouns.at(tokens, to) === null;
  return beside && (name || v.say.word(tokens, to) !== null);
}

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** Where “that August” begins, not “said that August …”; null where it does not. */
export function isThat({ tokens, v }: DateParts, i: number): number | null {
  const at = tokens[i - 1]?.word === 'same' ? i - 2 : i - 1;
  const said = v.language !== 'en' || tokens[at]?.word !== 'that' || v.say.at(tokens, at - 1);
  return said || !tokens[at]?.before.startsWith(' ') ? null : at;
}

/** Day and month in this order: “14 March”, “14th of March”, الأول من مارس. */
function dayFirst(p: DateParts, i: number): DateRun | null | undefined {
  const day = p.day(i);
  if (day === null) return undefined;
  let at = day.to;
  // “14th of March”, الأول من مارس
  if (/^(?:of|من|من شهر)$/u.test(p.word(at))) at++;
  if (p.v.language === 'ar' && p.word(at) === 'شهر') at++;
  const month = p.near(at, /^[\s-]{1,2}$/u) ? p.month(at) : null;
  if (!month || !exists({ month: month.month, day: day.day })) return null;
  return p.dated({ day: day.day, month: month.month }, i, month.to);
}

/** Day and month, or month alone, with a year where one follows. */
export function dayMonth(p: DateParts, i: number): DateRun | null {
  const { tokens, v } = p;
  const first = dayFirst(p, i);
  if (first !== undefined) return first;
  const month = p.month(i);
  // After a day that names a street, or that there is none of, it is no month either.
  if (!month || (p.near(i, /^\s$/u) && p.figure(i - 1, 31) !== null)) return null;
  let at = month.to;
  if (p.word(at) === 'the') at++;
  const next = v.language === 'en' && p.near(at, /^\.?[\s]$/u) ? p.figure(at, 31) : null;
  const yearAhead = /^\d{4}$/.test(plainDigits(p.word(at)));
  if (next !== null && !yearAhead && exists({ month: month.month, day: next })) {
    return p.dated({ day: next, month: month.month }, i, at + 1);
  }
  at = month.to;
  if (/^(?:of|من)$/u.test(p.word(at)) && p.year(at + 1)) at++;
  const dated = p.dated({ month: month.month }, i, at);
  if (dated.to > at) return dated;
  // “last March”, “в прошлом марте”
  const before = tokens[i - 1] && p.near(i, /^\s$/u) ? v.directions.word(tokens, i - 1) : null;
  const that = isThat(p, i);
  if (that !== null) {
    return {
      words: { type: 'date', date: { month: month.month }, direction: 'following' },
      from: that,
      to: month.to,
    };
  }
  const every = p.near(i, /^\s$/u) && v.every.word(tokens, i - 1) !== null;
  if (every) return null;
  if (before) {
    return {
      words: { type: 'date', date: { month: month.month }, direction: before },
      from: i - 1,
      to: month.to,
    };
  }
  if (month.also && !expected(p, i)) return null;
  if (isSomebody(p, i, month.to)) return null;
  return { words: { type: 'date', date: { month: month.month } }, from: i, to: month.to };
}
