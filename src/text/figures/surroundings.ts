import { STOP_WORDS } from '../stop-words.ts';
import type { Line } from './line.ts';
import type { Numeral } from './numerals.ts';
import { measureAt, nounAt, type Unit } from './units.ts';

/** How exact a figure is, by the words around it. */
export type About = 'about' | 'at least' | 'more than' | 'at most' | 'less than';

/** Four digits in these bounds may be a year; round ones are rather a number before a noun. */
const YEARS = { first: 1500, last: 2100, round: 100 };
const MOST_DAYS = 31;
const HOURS = 24;

/** What a number counts: by its sign, or by the words after it. */
export function unitOf(line: Line, { to, money, value }: Numeral): Unit | null {
  if (money) return { unit: money.sign, measure: money.currency, by: 1, to };
  if (line.tokens[to]?.gap !== 'none' && !line.isJoined(to)) return null;
  // “20 or so boats”, “three of the ships”, «ثمانية من القطع»
  let at = to + (line.at(to, 'after', 'either')?.length ?? 0);
  for (let n = 0; n < 2 && line.at(at, 'of'); n++) at++;
  const own = measureAt(line, at);
  // «В девять часов»
  const isTime = own?.measure === 'hour' && value <= HOURS && line.before(to - 1, 'at-hour');
  return isTime ? null : (own ?? nounAt(line, at));
}

/** What the words around a number say of how exact it is: “some”, “at least”, “or more”. */
export function boundOf(line: Line, from: number, to: number, unit: Unit | null): About | null {
  const before = (end: number) => line.before(end, 'before', 'either');
  const after = (at: number) => line.at(at, 'after', 'either');
  // «Не менее чем в 12 км»
  const small = STOP_WORDS.has(line.words[from - 1] ?? '') ? before(from - 1) : null;
  const first = line.isJoined(from) ? (before(from) ?? small) : null;
  const found = first ?? after(to) ?? after(unit?.to ?? to);
  if (found) return found.value.replace('-', ' ') as About;
  // «С 30 до 42» bounds nothing.
  const link =
    line.isJoined(from) && line.tokens[from - 2]?.kind !== 'number'
      ? line.at(from - 1, 'link')
      : null;
  return link?.value === 'at-most' ? 'at most' : null;
}

/** Whether four digits are a year. */
function isYear(line: Line, { from, to, value }: Numeral, unit: Unit | null): boolean {
  if (to - from !== 1 || !/^\d{4}$/.test(line.words[from] ?? '')) return false;
  if (value < YEARS.first || value > YEARS.last) return false;
  if (measureAt(line, from - 1)?.measure === 'year') return true;
  if (unit?.measure === 'year') return !line.at(to, 'years');
  if (unit?.measure != null || boundOf(line, from, to, unit)) return false;
  return !unit || value % YEARS.round !== 0;
}

/** Whether a number is a day, a year, a time, or the number of a house, a room, a law. */
export function isNoFigure(line: Line, number: Numeral, unit: Unit | null): boolean {
  const { tokens } = line;
  const { from, to, digits, money, value } = number;
  if (!digits || money) return false;
  const hasCapital = (i: number) => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
  const isMonth = (i: number) => line.at(i, 'month') && (line.language !== 'en' || hasCapital(i));
  if (tokens[from]?.gap !== 'far' && line.before(from, 'label')) return true;
  if (line.at(to, 'clock') ?? line.at(unit?.to ?? to, 'clock')) return true;
  // “8 December”, «с 16 по 20 июня»
  const months = [from - 1, to, ...(tokens[to + 1]?.kind === 'number' ? [to + 2] : [])];
  if (value <= MOST_DAYS && months.some(isMonth)) return true;
  if (isYear(line, number, unit)) return true;
  if (hasCapital(to) && (line.at(to, 'street') ?? line.at(to + 1, 'street'))) return true;
  // “Resolution 2254”, “a Boeing 737”; a sentence begins with a capital anyway.
  const first = /^[.!?]?$/.test(tokens[from - 2]?.text ?? '') || tokens[from - 1]?.gap === 'far';
  return unit === null && !first && hasCapital(from - 1) && line.isJoined(from);
}
