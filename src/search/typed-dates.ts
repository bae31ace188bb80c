import { fold, foldedWords, plainDigits, type FoldedWord } from '../text/fold.ts';

/** A date as far as it is given. */
export interface PartialDate {
  year?: number;
  /** 1–12. */
  month?: number;
  day?: number;
}

export interface TypedDate {
  date: PartialDate;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

/** Names of the months, in the cases in which dates have them; those of two words joined by a line. */
const MONTHS = new Map(
  [
    'jan january янв январь января январе يناير كانون_الثاني',
    'feb february фев февраль февраля феврале فبراير شباط',
    'mar march март марта марте مارس آذار',
    'apr april апр апрель апреля апреле أبريل نيسان',
    'may май мая мае مايو أيار',
    'jun june июнь июня июне يونيو حزيران',
    'jul july июль июля июле يوليو تموز',
    'aug august авг август августа августе أغسطس آب',
    'sep sept september сен сентябрь сентября сентябре سبتمبر أيلول',
    'oct october окт октябрь октября октябре أكتوبر تشرين_الأول',
    'nov november ноя ноябрь ноября ноябре نوفمبر تشرين_الثاني',
    'dec december дек декабрь декабря декабре ديسمبر كانون_الأول',
  ].flatMap((line, i) =>
    line.split(' ').map((name) => [name.split('_').map(fold).join(' '), i + 1] as const),
  ),
);
/** Months whose names are words of their own: dates only beside a day or a year. */
const ALSO_WORDS = /^(mar|march|may|маи|мая|اب)$/;
const YEAR = /^(19|20)\d\d$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/;

const isDay = (n: number): boolean => n >= 1 && n <= 31;
const isMonth = (n: number): boolean => n >= 1 && n <= 12;

/** What is read at a place: how many words, and the date that they give. */
type Reading = { words: number; date: PartialDate } | null;

/** Dates in figures: `2025-10-15`, `15.10.2025`, `15.10.25`, `10/15/2025`, `2025-10`, `10/2025`. */
function inFigures(words: readonly FoldedWord[], i: number, text: string): Reading {
  const run: string[] = [];
  for (let n = i; n < i + 4; n++) {
    const word = words[n];
    const before = words[n - 1];
    if (!word || !/^\d+$/.test(word.word)) break;
    if (n > i && !/^[-./]$/.test(text.slice(before?.end, word.start))) break;
    run.push(word.word);
  }
  const [a = 0, b = 0, c = 0] = run.map(Number);
  if (run.length === 3 && YEAR.test(run[0] ?? '') && isMonth(b) && isDay(c)) {
    return { words: 3, date: { year: a, month: b, day: c } };
  }
  if (run.length === 3 && (YEAR.test(run[2] ?? '') || /^\d\d$/.test(run[2] ?? ''))) {
    const year = c < 100 ? 2000 + c : c;
    if (isDay(a) && isMonth(b)) return { words: 3, date: { year, month: b, day: a } };
    if (isDay(b) && isMonth(a)) return { words: 3, date: { year, month: a, day: b } };
  }
  if (run.length === 2 && YEAR.test(run[0] ?? '') && isMonth(b)) {
    return { words: 2, date: { year: a, month: b } };
  }
  if (run.length === 2 && YEAR.test(run[1] ?? '') && isMonth(a)) {
    return { words: 2, date: { year: b, month: a } };
  }
  return null;
}

/** Dates with the month in words: `15th of October, 2025`, `Oct 15`, `October 2025`, `2025`. */
function inWords(words: readonly string[], i: number): Reading {
  const monthAt = (at: number): { month: number; words: number } | null => {
    const [one = '', two = ''] = [words[at], words[at + 1]];
    const ofTwo = MONTHS.get(`${one} ${two}`);
    if (ofTwo !== undefined) return { month: ofTwo, words: 2 };
    const month = MONTHS.get(one);
    return month === undefined ? null : { month, words: 1 };
  };
  const numberAt = (at: number, fits: (n: number) => boolean): number | undefined => {
    const n = Number(ORDINAL.exec(words[at] ?? '')?.[1] ?? NaN);
    return fits(n) ? n : undefined;
  };
  const yearAt = (at: number) => (YEAR.test(words[at] ?? '') ? Number(words[at]) : undefined);
  const withYear = (date: PartialDate, at: number): Reading => {
    const year = yearAt(at);
    return year === undefined
      ? { words: at - i, date }
      : { words: at - i + 1, date: { ...date, year } };
  };

  const day = numberAt(i, isDay);
  if (day !== undefined) {
    const at = words[i + 1] === 'of' ? i + 2 : i + 1;
    const month = monthAt(at);
    return month ? withYear({ day, month: month.month }, at + month.words) : null;
  }
  const month = monthAt(i);
  if (month) {
    const at = i + month.words;
    const next = numberAt(words[at] === 'the' ? at + 1 : at, isDay);
    const after = words[at] === 'the' ? at + 2 : at + 1;
    if (next !== undefined) return withYear({ day: next, month: month.month }, after);
    const of = words[at] === 'of' ? at + 1 : at;
    if (yearAt(of) !== undefined) return withYear({ month: month.month }, of);
    return ALSO_WORDS.test(words[i] ?? '')
      ? null
      : { words: month.words, date: { month: month.month } };
  }
  const year = yearAt(i);
  return year === undefined ? null : { words: 1, date: { year } };
}

/** The dates in a text or query, from left to right, in English, Russian or Arabic, or in figures. */
export function datesIn(text: string): TypedDate[] {
  const plain = plainDigits(text);
  const words = foldedWords(plain);
  const folded = words.map(({ word }) => word);
  const found: TypedDate[] = [];
  for (let i = 0; i < words.length;) {
    const reading = inFigures(words, i, plain) ?? inWords(folded, i);
    const [first, last] = [words[i], words[i + (reading?.words ?? 1) - 1]];
    if (reading && first && last) {
      found.push({ date: reading.date, start: first.start, end: last.end });
    }
    i += reading?.words ?? 1;
  }
  return found;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The one name of a date as far as it is given: `d20251015`, `d1015`, `m202510`, `m10`, `y2025`. */
export function dateName({ year, month, day }: PartialDate): string {
  const [y, m] = [year === undefined ? '' : String(year), month === undefined ? '' : two(month)];
  if (day !== undefined) return `d${y}${m}${two(day)}`;
  return month === undefined ? `y${y}` : `m${y}${m}`;
}

/** A date’s own name and those of all that it lies in. */
export function dateNames(date: PartialDate): string[] {
  const { year, month, day } = date;
  const wider: PartialDate[] = [date];
  if (month !== undefined) {
    wider.push({ month });
    if (day !== undefined) wider.push({ month, day });
    if (year !== undefined) wider.push({ year, month });
  }
  if (year !== undefined) wider.push({ year });
  return [...new Set(wider.map(dateName))];
}

/**
 * The dates that an EDTF date may mean, for searching: members of a set, months of a range. A date
 * open on one side counts as the month of its bound.
 */
export function datesOfEdtf(edtf: string): PartialDate[] {
  const dates = [...edtf.matchAll(/(\d{4})(?:-(\d\d))?(?:-(\d\d))?/g)].map(([, y, m, d]) => ({
    year: Number(y),
    ...(m !== undefined && isMonth(Number(m)) && { month: Number(m) }),
    ...(d !== undefined && { day: Number(d) }),
  }));
  const [from, to] = dates;
  const range = /[^,[{](?:\.\.|\/)|(?:\.\.|\/)[^,\]}]/.test(edtf);
  if (!range || !from) return dates;
  const month = (date: PartialDate): number => (date.year ?? 0) * 12 + (date.month ?? 1) - 1;
  const last = to ? Math.min(month(to), month(from) + 36) : month(from);
  const months: PartialDate[] = [];
  for (let at = month(from); at <= last; at++) {
    months.push({ year: Math.floor(at / 12), month: (at % 12) + 1 });
  }
  return months;
}

/**
 * Of the names of an EDTF date those that are certain: what all the days have in common that it may
 * mean, such as their month. None where it is approximate, or open on one side.
 */
export function certainDateNames(edtf: string): string[] {
  if (/[~?%]|\.\.[\]}]|[[{]\.\.|\.\.$|^\.\./.test(edtf)) return [];
  const all = datesOfEdtf(edtf).map(dateNames);
  return (all[0] ?? []).filter((name) => all.every((names) => names.includes(name)));
}
