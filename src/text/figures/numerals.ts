import type { Line } from './line.ts';
import { nounAt, type Numeral } from './units.ts';
import { CURRENCIES } from './words.ts';

/** Nothing smaller follows a scale up to this one: “two dozen”. */
const SMALL_SCALE = 24;
/** Letters that Arabic writes together with a number. */
const MOST_GROWN = 2;

/** Whether digits belong to a code, a name or an ordinal: “S-400”, “9M96”, “2000s”, “21st”, “№ 5”. */
function isCode(line: Line, i: number): boolean {
  const [before, token, after] = [line.tokens[i - 1], line.tokens[i], line.tokens[i + 1]];
  if (/^0\d/.test(line.words[i] ?? '') || /^[#№]$/u.test(before?.text ?? '')) return true;
  if (line.touches(i + 1) && line.at(i + 1, 'ordinal-ending')) return true;
  if (after?.gap === '' && after.kind === 'word') {
    const known = line.at(i + 1, 'scale', 'grown', 'measure');
    if (!known || (line.tokens[i + 2]?.gap === '' && line.tokens[i + 2]?.kind === 'number'))
      return true;
  }
  if (!line.touches(i)) return false;
  if (before?.kind === 'other') return token?.gap === '' && !/^[("«“‘[]$/u.test(before.text);
  const grown =
    line.language === 'ar' && token?.gap === '' && (before?.text.length ?? 0) <= MOST_GROWN;
  return before?.kind === 'word' && !grown;
}

/** Whether a number may follow another as its smaller part: “twenty five”, «خمسة وعشرون». */
function fits(sum: number, next: number, joined: boolean, arabic: boolean): boolean {
  const rest = sum % 100;
  if (!Number.isInteger(sum) || !Number.isInteger(next) || next >= 100) return false;
  if (sum >= 100 && rest === 0) return joined || !arabic;
  return arabic
    ? joined && rest > 0 && rest < 10 && next >= 20
    : !joined && rest >= 20 && rest % 10 === 0 && next < 10;
}

/** The number that begins at a token, perhaps the second one of money; null if none does. */
export function numeralAt(line: Line, from: number, ofMoney = false): Numeral | null {
  const arabic = line.language === 'ar';
  const token = line.tokens[from];
  const hasSign =
    (token?.kind === 'sign' ? !line.isPercent(from) : CURRENCIES.has(token?.text ?? '')) &&
    line.tokens[from + 1]?.kind === 'number' &&
    /^\s?$/u.test(line.tokens[from + 1]?.gap ?? '-');
  const start = hasSign ? from + 1 : from;
  const digits = line.tokens[start]?.kind === 'number';
  if (digits && isCode(line, start)) return null;
  /** What a scale has multiplied, and what none has yet; null right after a scale. */
  let [total, open, scale] = [0, digits ? (line.tokens[start]?.value ?? 0) : null, 1];
  let [to, isNothing] = [digits ? start + 1 : start, !digits];
  for (;;) {
    const goesOn = to > start;
    const near = (i: number) => line.isJoined(i) || line.tokens[i]?.gap === '';
    const and = goesOn && line.at(to, 'and') !== null;
    const at = and ? to + 1 : to;
    if ((goesOn && !near(to)) || (and && !near(at))) break;
    const grown = goesOn && line.tokens[at]?.gap === '' ? line.at(at, 'grown') : null;
    // “5m” is five metres before what is no noun.
    if (grown && line.at(at, 'measure') && !(hasSign || ofMoney) && !nounAt(line, at + 1)) break;
    // «2 млн 300 тыс.»
    const more = goesOn && line.tokens[at]?.kind === 'number' && line.at(at + 1, 'scale');
    const number = more ? { kind: 'number', value: line.tokens[at]?.value, length: 1 } : null;
    const kinds = goesOn ? [] : (['article'] as const);
    const found = grown ?? number ?? line.at(at, 'scale', 'number', 'one', ...kinds);
    if (!found) break;
    const joined = and || line.hasAnd(at) || number !== null;
    const value = found.value === '' ? 1 : Number(found.value);
    if (found.kind === 'scale' || found.kind === 'grown') {
      if (and && !arabic) break;
      if (open === null && (total > 0 || !line.at(at, 'alone'))) break;
      if (value === 100 && open !== null && open < 100) open *= value;
      else if (total > 0 && value >= scale) break;
      else [total, open, scale] = [total + (open ?? 1) * value, null, value];
    } else {
      // A definite number is an ordinal, or names something; “between a hundred and two hundred” are two.
      if (line.isDefinite(at) || (and && line.before(from, 'between'))) break;
      const isAnother =
        open === null
          ? total > 0 && (value >= scale || scale <= SMALL_SCALE || (arabic && !joined))
          : (digits && total === 0) || !fits(open, value, joined, arabic);
      if (isAnother) break;
      open = (open ?? 0) + value;
    }
    // “One” and “a” alone count nothing.
    isNothing = !goesOn && (found.kind === 'one' || found.kind === 'article');
    to = at + found.length;
  }
  const ordinal = line.isJoined(to) ? line.at(to, 'ordinal') : null;
  const isOrdinal = ordinal !== null || (arabic && line.before(start, 'ordinal') !== null);
  if (isNothing || (!digits && isOrdinal)) return null;
  const sign = hasSign ? (token?.text ?? null) : null;
  return { value: total + (open ?? 0), from, to, scale, sign, digits };
}
