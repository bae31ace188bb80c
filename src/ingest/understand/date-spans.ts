import { plainDigits } from '../../text/fold.ts';
import { isYear, type DateParts } from './date-parts.ts';
import type { DateRun, DateWords } from './date-words.ts';
import { singleDate } from './single-dates.ts';

/** Words between a verb of moving and the days. */
const MOVED_WITHIN = 6;
const DASH = /^\s?[-–—]\s?$/u;

type Opening = 'between' | 'from';

/** A bare day that opens a span whose end tells the month: “7 and 9 March”, «7–9 марта». */
function openDay(p: DateParts, i: number): { day: number; to: number } | null {
  const at = p.word(i) === 'the' ? i + 1 : i;
  const day = p.figure(at, 31);
  // 14:05
  const time = /^[:.]$/.test(p.tokens[at + 1]?.before ?? '') && /^\d\d$/.test(p.word(at + 1));
  return day === null || time ? null : { day, to: p.pastEnding(at + 1) };
}

/** A bare year that opens a span of years: «С 2019 по 2025 год», بين عامي 2019 و2025. */
function openYear(p: DateParts, i: number): { year: number; to: number } | null {
  const at = /^(?:عامي|عام|سنتي|سنه)$/u.test(p.word(i)) ? i + 1 : i;
  const digits = plainDigits(p.word(at));
  const year = Number(digits);
  return /^\d{4}$/.test(digits) && isYear(year) ? { year, to: p.pastEnding(at + 1) } : null;
}

function lastYear(p: DateParts, at: number): DateRun | null {
  const year = openYear(p, at);
  const digits = Number(plainDigits(p.word(at).replace(/^و/u, '')));
  const said = year?.year ?? (isYear(digits) ? digits : null);
  if (said === null) return null;
  return { words: { type: 'date', date: { year: said } }, from: at, to: year?.to ?? at + 1 };
}

/** What joins the two ends of a span at word `at`: a dash before it, or a word. */
function joint(p: DateParts, at: number, kind: Opening | 'bare' | 'or' | null): number | null {
  const token = p.tokens[at];
  if (!token) return null;
  if (DASH.test(token.before)) return kind === 'or' ? null : at;
  // «4 и 5 ноября», 4 و5 نوفمبر: two days, told as one.
  if (p.v.language === 'ar' && (kind === 'between' || kind === 'bare') && /^و\d/u.test(token.word))
    return at;
  if (p.v.language === 'ru' && kind === 'bare' && token.word === 'и' && p.near(at + 1, /^\s$/u))
    return at + 1;
  const tables = { between: p.v.and, from: p.v.to, bare: p.v.to, or: p.v.or };
  const found = kind === null ? null : tables[kind].at(p.tokens, at);
  return found && p.near(at, /^\s$/u) && p.near(at + found.length, /^\s$/u)
    ? at + found.length
    : null;
}

/** Years from one to the other: “between 2019 and 2025”, «2019–2021 годах», “2024–26”. */
function yearSpan(p: DateParts, i: number, start: number, opening: Opening | null): DateRun | null {
  const year = openYear(p, start);
  if (!year) return null;
  const span = (last: number, to: number): DateRun => ({
    words: {
      type: 'span',
      from: { type: 'date', date: { year: year.year } },
      to: { type: 'date', date: { year: last } },
    },
    from: i,
    to,
  });
  const token = p.tokens[year.to];
  const slash = token?.before === '/';
  if (DASH.test(token?.before ?? '') || slash) {
    const digits = plainDigits(token?.word ?? '');
    const short = /^\d\d$/.test(digits) ? Math.floor(year.year / 100) * 100 + Number(digits) : NaN;
    const last = /^\d{4}$/.test(digits) && isYear(Number(digits)) ? Number(digits) : short;
    const end = p.pastEnding(year.to + 1);
    const after = p.near(end, /^\s?$/u) ? p.v.afterYear.at(p.tokens, end) : null;
    const to = end + (after?.length ?? 0);
    // Of bare figures, a word beside them tells that they are years: «2030/31 учебном году».
    const school =
      /^(?:учебн|финансов)/u.test(p.word(end)) || /^(?:season|term|school)$/.test(p.word(end));
    const told =
      opening !== null ||
      after !== null ||
      school ||
      p.v.beforeYear.word(p.tokens, start - 1) !== null;
    return told && last > year.year && !(slash && last > year.year + 1) ? span(last, to) : null;
  }
  const until = opening === null ? null : joint(p, year.to, opening);
  if (until === null) return null;
  const last = singleDate(p, until) ?? lastYear(p, until);
  const date = last?.words.type === 'date' ? last.words.date : null;
  return last && date?.year !== undefined && date.month === undefined
    ? span(date.year, last.to)
    : null;
}

/** A span that a bare day opens: “7 and 9 March”, بين ٢٢ و٢٦ من الشهر الجاري. */
function daySpan(
  day: number,
  last: DateRun | null,
  type: 'span' | 'choice',
  i: number,
): DateRun | null {
  const words = last?.words;
  if (!last || !words) return null;
  let from: DateWords;
  if (words.type === 'date' && words.date.day !== undefined && day < words.date.day) {
    // The day of the week, if one is said, is that of the last day.
    const { direction, yearBy, fromTold } = words;
    from = {
      type: 'date',
      date: { ...words.date, day },
      ...(direction && { direction }),
      ...(yearBy !== undefined && { yearBy }),
      ...(fromTold && { fromTold }),
    };
  } else if (words.type === 'month-day' && day < words.day) {
    from = { ...words, day };
  } else return null;
  return { words: { type, from, to: words }, from: i, to: last.to };
}

/** Whether a span is rather a move from one day to another: “postponed from 10 June to 17 June”. */
function isMove(p: DateParts, i: number): boolean {
  const { tokens, v } = p;
  for (
    let at = i - 1;
    at >= i - MOVED_WITHIN && tokens[at]?.sentence === tokens[i]?.sentence;
    at--
  ) {
    if (v.moved.at(tokens, at)) return true;
  }
  return false;
}

/** A span, or a choice of two, that begins at word `i`. */
export function dateSpan(p: DateParts, i: number): DateRun | null {
  const { tokens, v } = p;
  const opening = (['between', 'from'] as const).find((kind) => v[kind].at(tokens, i)) ?? null;
  const start = i + (opening ? (v[opening].at(tokens, i)?.length ?? 1) : 0);
  if (opening && !p.near(start, /^\s$/u)) return null;
  const years = yearSpan(p, i, start, opening);
  if (years) return years;
  const single = singleDate(p, start);
  const lone = openDay(p, start);
  const ends: { first: DateRun | null; at: number }[] = [];
  if (single) ends.push({ first: single, at: single.to });
  if (lone && !(single && single.to > lone.to)) ends.push({ first: null, at: lone.to });
  for (const { first, at } of ends) {
    // “11 to 12 March”, but not “9 March to …”: a bare day asks for its month.
    const bare = first || opening ? null : 'bare';
    const either = opening ? null : joint(p, at, 'or');
    const second = either ?? joint(p, at, opening ?? bare);
    if (second === null) continue;
    const type = either === null ? 'span' : 'choice';
    const the = p.word(second) === 'the' && p.figure(second + 1, 31) !== null;
    const last = singleDate(p, the ? second + 1 : second);
    if (!first && lone) {
      const span = daySpan(lone.day, last, type, i);
      if (!span) continue;
      // «Перенесли с 10 на 17 июня»: the new day is told in full.
      return opening === 'from' && last && isMove(p, i) ? { ...span, words: last.words } : span;
    }
    if (!first) continue;
    const { words } = first;
    const day = openDay(p, second);
    if (
      words.type === 'date' &&
      words.date.day !== undefined &&
      words.date.year === undefined &&
      day &&
      day.day > words.date.day &&
      !(last && last.to > day.to)
    ) {
      // Month first: “March 7–9”, “between March 7 and 9”.
      const year = p.year(day.to);
      const whole = { ...words.date, ...(year && { year: year.year }) };
      const to: DateWords = { type: 'date', date: { ...whole, day: day.day } };
      return {
        words: { type, from: { type: 'date', date: whole }, to },
        from: i,
        to: year?.to ?? day.to,
      };
    }
    if (!last || (opening === 'from' && isMove(p, i))) continue;
    let from = words;
    // “from March to June 2031”: the year counts for both.
    if (
      words.type === 'date' &&
      last.words.type === 'date' &&
      words.date.year === undefined &&
      last.words.date.year !== undefined
    ) {
      const before = (words.date.month ?? 0) > (last.words.date.month ?? 13) ? 1 : 0;
      from = { ...words, date: { ...words.date, year: last.words.date.year - before } };
    }
    return { words: { type, from, to: last.words }, from: i, to: last.to };
  }
  return null;
}
