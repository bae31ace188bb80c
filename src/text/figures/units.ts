import { STOP_WORDS } from '../stop-words.ts';
import type { Line } from './line.ts';
import { CURRENCIES, type Kind } from './words.ts';

/** A number in digits or words, before what it counts. */
export interface Numeral {
  value: number;
  /** Its tokens, `to` exclusive; the sign of a currency before it is one of them. */
  from: number;
  to: number;
  /** Its last scale, 1 if it has none: “30 to 40 million” lends it to the first number. */
  scale: number;
  /** The sign of a currency before it, as printed. */
  sign: string | null;
  digits: boolean;
}

/** What a figure counts or measures. */
export interface Unit {
  /** As written; “%” for per cent. */
  unit: string;
  measure: string | null;
  /** How many of `measure` one unit is: 10 for a decade. */
  by: number;
  /** The token after it. */
  to: number;
}

/** Words looked at for what is counted. */
const WITHIN = 3;
/** Four digits in these bounds may be a year; round ones are rather a number before a noun. */
const YEARS = { first: 1500, last: 2100, round: 100 };
const MOST_DAYS = 31;
const HOURS = 24;

/** A word of some kinds at a token that says what is measured. */
function wordOfMeasure(line: Line, i: number, ...kinds: Kind[]): Unit | null {
  const [token, found] = [line.tokens[i], line.at(i, ...kinds)];
  if (!token || !found) return null;
  const [measure = '', by = '1'] = found.value.split('*');
  const to = i + found.length;
  const unit = measure === 'percent' ? '%' : line.text.slice(token.start, line.tokens[to - 1]?.end);
  return { unit, measure: measure.replaceAll('_', ' '), by: Number(by), to };
}

/** A number and a measure in one word: «полгода». */
export const wholeAt = (line: Line, i: number) => wordOfMeasure(line, i, 'whole');

/** A measure or a currency at a token. */
function measureAt(line: Line, i: number): Unit | null {
  const token = line.tokens[i];
  if (!token || token.kind === 'number') return null;
  if (line.isPercent(i)) return { unit: '%', measure: 'percent', by: 1, to: i + 1 };
  const code = CURRENCIES.get(token.text);
  if (code !== undefined) return { unit: token.text, measure: code, by: 1, to: i + 1 };
  return wordOfMeasure(line, i, 'measure', 'currency');
}

/** The noun that is counted, or the money: the first word that can be one, adjectives left out. */
export function nounAt(line: Line, start: number): Unit | null {
  let adjective: Unit | null = null;
  for (let i = start; i < start + WITHIN; i++) {
    const token = line.tokens[i];
    if (token?.kind !== 'word' || !line.isJoined(i)) break;
    if (STOP_WORDS.has(line.words[i] ?? '') || line.at(i, 'no-unit', 'number')) break;
    if (line.at(i, 'currency')) return measureAt(line, i);
    const unit = { unit: token.text, measure: null, by: 1, to: i + 1 };
    const isNoun = line.isNoun(i);
    // “A 12-member crew”
    if (isNoun === true || (i === start && line.touches(i))) return unit;
    if (isNoun === 'adjective') adjective = unit;
  }
  return adjective;
}

/** What a number counts: by its sign, or by the words after it. */
export function unitOf(line: Line, { to, sign, value }: Numeral): Unit | null {
  if (sign !== null) return { unit: sign, measure: CURRENCIES.get(sign) ?? null, by: 1, to };
  if (line.tokens[to]?.gap !== '' && !line.isJoined(to)) return null;
  let at = to;
  // “Three of the ships”
  for (let of = line.at(at, 'of'); of && at < to + WITHIN; of = line.at(at, 'of')) at += of.length;
  const own = measureAt(line, at);
  // «В девять часов»
  const isTime = own?.measure === 'hour' && value <= HOURS && line.before(to - 1, 'at-hour');
  return isTime ? null : (own ?? nounAt(line, at));
}

/** Whether a number is a day, a year, a time, or the number of a house, a room, a law. */
export function isNoFigure(line: Line, number: Numeral, unit: Unit | null): boolean {
  const { tokens } = line;
  const { from, to, digits, sign, value } = number;
  if (!digits || sign !== null) return false;
  const hasCapital = (i: number) => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
  const isMonth = (i: number) => line.at(i, 'month') && (line.language !== 'en' || hasCapital(i));
  // “Pier 25”, but not “the pier 25 million crowns”.
  if (line.before(from, 'label') && number.scale === 1) return true;
  if (line.at(to, 'clock') ?? line.at(unit?.to ?? to, 'clock')) return true;
  // “8 December”, «с 16 по 20 июня»
  const months = [from - 1, to, ...(tokens[to + 1]?.kind === 'number' ? [to + 2] : [])];
  if (value <= MOST_DAYS && months.some(isMonth)) return true;
  if (to - from === 1 && /^\d{4}$/.test(line.words[from] ?? '') && isYear(line, number, unit))
    return true;
  if (hasCapital(to) && (line.at(to, 'street') ?? line.at(to + 1, 'street'))) return true;
  // “Resolution 2254”, “a Boeing 737”; a sentence begins with a capital anyway.
  const first = /^[.!?]?$/.test(tokens[from - 2]?.text ?? '');
  return unit === null && !first && hasCapital(from - 1) && line.isJoined(from);
}

/** Whether four digits are a year. */
function isYear(line: Line, { from, to, value }: Numeral, unit: Unit | null): boolean {
  if (value < YEARS.first || value > YEARS.last) return false;
  if (measureAt(line, from - 1)?.measure === 'year') return true;
  if (unit?.measure === 'year') return !line.at(to, 'years');
  return unit?.measure == null && (!unit || value % YEARS.round !== 0);
}
