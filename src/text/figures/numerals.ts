import type { Line } from './line.ts';
import { nounAt } from './units.ts';
import { CURRENCIES } from './words.ts';

/** A number in digits or words, before what it counts. */
export interface Numeral {
  value: number;
  /** Its tokens, `to` exclusive; the sign of a currency before it is one of them. */
  from: number;
  to: number;
  /** Its last scale, 1 if it has none: “30 to 40 million” lends it to the first number. */
  scale: number;
  /** The currency before it, and its sign as printed. */
  money: { sign: string; currency: string | null } | null;
  digits: boolean;
  /** “A dozen”: not exact. */
  round: boolean;
  /** “One” alone, which counts only before a measure. */
  weak: boolean;
}

/** A word or digits of a number. */
interface Part {
  kind: 'digits' | 'number' | 'scale' | 'more' | 'one' | 'article';
  value: number;
  to: number;
  /** Whether an “and” is before it, or written together with it. */
  joined: boolean;
}

/** Scales up to this one stand alone: nothing smaller follows “two dozen”. */
const SMALL_SCALE = 24;
/** Letters that Arabic writes together with a number. */
const MOST_GROWN = 2;

/** Whether digits belong to a code, a name or an ordinal: “S-400”, “9M96”, “2000s”, “21st”, “№ 5”. */
function isCode(line: Line, i: number): boolean {
  const [before, token, after] = [line.tokens[i - 1], line.tokens[i], line.tokens[i + 1]];
  if (/^0\d/.test(line.words[i] ?? '') || /^[#№]$/u.test(before?.text ?? '')) return true;
  const touches = after?.gap === 'none' || after?.gap === 'hyphen';
  if (touches && line.at(i + 1, 'ordinal-ending')) return true;
  const known = line.at(i + 1, 'scale', 'grown', 'measure');
  const isGrown = after?.gap === 'none' && after.kind === 'word';
  const last = line.tokens[i + 2];
  if (isGrown && (!known || (last?.gap === 'none' && last.kind === 'number'))) return true;
  if (token?.gap !== 'none' && token?.gap !== 'hyphen') return false;
  if (before?.kind === 'other') return token.gap === 'none' && !/^[("«“‘[]$/u.test(before.text);
  const grown =
    line.language === 'ar' && token.gap === 'none' && (before?.text.length ?? 0) <= MOST_GROWN;
  return before?.kind === 'word' && !grown;
}

/** The part of a number, perhaps of money, at a token; `start` is the number's first token. */
function partAt(line: Line, at: number, start: number, isMoney: boolean): Part | null {
  const goesOn = at > start;
  if (goesOn && !line.isJoined(at) && line.tokens[at]?.gap !== 'none') return null;
  const and = goesOn && !line.at(at, 'more') && line.at(at, 'and') !== null;
  const i = and ? at + 1 : at;
  const token = line.tokens[i];
  if (!token || (and && !line.isJoined(i) && token.gap !== 'none')) return null;
  const joined = and || line.hasAnd(i);
  if (token.kind === 'number') {
    // Digits go on a number only with a scale of their own: «2 млн 300 тыс.».
    const own = line.at(i + 1, 'scale') && (!and || token.gap === 'none');
    if (goesOn ? !own : isCode(line, i)) return null;
    return { kind: 'digits', value: token.value, to: i + 1, joined };
  }
  const grown = goesOn && token.gap === 'none' ? line.at(i, 'grown') : null;
  // “5m” is five metres before what is no noun.
  if (grown && line.at(i, 'measure') && !isMoney && !nounAt(line, i + 1)) return null;
  const half = goesOn ? null : line.at(i, 'share', 'share-of');
  if (half) {
    // “Half a million”
    const past = i + half.length;
    const to = line.at(past, 'article') ? past + 1 : past;
    return line.at(to, 'scale') && { kind: 'number', value: Number(half.value) / 100, to, joined };
  }
  const kinds = goesOn ? (['more', 'one'] as const) : (['one', 'article'] as const);
  const found = grown ?? line.at(i, 'scale', 'number', ...kinds);
  // A definite number is an ordinal, or names something.
  if (!found || (found.kind === 'number' && line.isDefinite(i))) return null;
  if (and && found.kind === 'scale' && line.language === 'en') return null;
  const kind = found.kind === 'grown' ? 'scale' : (found.kind as Part['kind']);
  return { kind, value: Number(found.value || 1), to: i + found.length, joined };
}

/** Whether a number may follow another as its smaller part: “twenty five”, «خمسة وعشرون». */
function fits(sum: number, next: number, unitsFirst: boolean): boolean {
  const rest = sum % 100;
  if (!Number.isInteger(sum) || !Number.isInteger(next)) return false;
  if (sum >= 100 && rest === 0) return next < 100;
  if (unitsFirst) return rest > 0 && rest < 10 && next >= 20 && next < 100;
  return rest >= 20 && rest % 10 === 0 && next < 10;
}

/** Adds up the parts of a number from left to right. */
class Sum {
  /** What a scale has multiplied, and what none has yet; null right after a scale. */
  total = 0;
  open: number | null = null;
  scale = 1;
  #digits = false;

  /** Adds a part; false if it belongs to another number. */
  add({ kind, value, joined }: Part, alone: boolean, arabic: boolean): boolean {
    if (kind === 'more') {
      if (this.open === null) this.total += value * this.scale;
      else this.open += value;
    } else if (kind === 'scale') {
      if (this.open === null && (this.total > 0 || !alone)) return false;
      const hundreds = value === 100 && this.open !== null && this.open < 100;
      if (!hundreds && this.total > 0 && value >= this.scale) return false;
      if (hundreds) {
        this.open = (this.open ?? 1) * value;
      } else {
        this.total += (this.open ?? 1) * value;
        [this.open, this.scale] = [null, value];
      }
    } else if (this.open === null) {
      const another = value >= this.scale || this.scale <= SMALL_SCALE || (arabic && !joined);
      if (this.total > 0 && another) return false;
      [this.open, this.#digits] = [value, kind === 'digits'];
    } else {
      if (kind === 'digits' || this.#digits || !fits(this.open, value, arabic)) return false;
      if (arabic ? !joined : joined && this.open % 100 !== 0) return false;
      this.open += value;
    }
    return true;
  }
}

/** The number that begins at a token, perhaps the second of a range of money; null if none does. */
export function numeralAt(line: Line, from: number, ofMoney = false): Numeral | null {
  const [token, next] = [line.tokens[from], line.tokens[from + 1]];
  const sign = token?.text ?? '';
  const currency = CURRENCIES.get(sign) ?? null;
  const isMoney = currency !== null || (token?.kind === 'sign' && !line.isPercent(from));
  const touches = next?.kind === 'number' && (next.gap === 'none' || next.gap === 'space');
  const money = isMoney && touches ? { sign, currency } : null;
  const start = money ? from + 1 : from;
  const sum = new Sum();
  let to = start;
  let round = false;
  let first: Part | null = null;
  const partHere = () => partAt(line, to, start, money !== null || ofMoney);
  for (let part = partHere(); part; part = partHere()) {
    // “Between a hundred and two hundred” are two numbers.
    const two =
      part.joined && part.kind !== 'more' && line.language === 'en' && line.before(from, 'between');
    if (two || !sum.add(part, line.at(to, 'alone') !== null, line.language === 'ar')) break;
    round ||= part.kind === 'scale' && line.at(to, 'round') !== null;
    first ??= part;
    to = part.to;
  }
  const alone = first?.to === to;
  if (!first || (alone && first.kind === 'article')) return null;
  const digits = first.kind === 'digits';
  const follows = line.language === 'ar' && line.before(start, 'ordinal') !== null;
  if (!digits && (follows || (line.isJoined(to) && line.at(to, 'ordinal')))) return null;
  const [value, weak] = [sum.total + (sum.open ?? 0), alone && first.kind === 'one'];
  return { value, from, to, scale: sum.scale, money, digits, round, weak };
}
