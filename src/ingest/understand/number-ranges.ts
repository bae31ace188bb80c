import { countedAfter } from './counted.ts';
import { isDash } from './figures.ts';
import { endOf, startOf, type NumberText } from './number-text.ts';
import type { Numeral } from './numerals.ts';
import { joined } from './tokens.ts';

/** The upper end of a range. */
export interface Range {
  high: Numeral;
  /** What the lower end is to be multiplied by: its scale is told with the upper one. */
  factor: number;
}

/** Two numbers with “or” between them are a range where they are no further apart. */
const OR_WITHIN = 3;

/**
 * The other end of a range that begins with a number: “30–40”, “12 to 15”, “between 30 and 40”, “two
 * or three”; where two figures are the result of a match or a vote, the word after it. “From 30 to 40” is rather
 * a change, and no range.
 */
export function rangeFrom(of: NumberText, low: Numeral): Range | { after: number } | null {
  const { tokens, text, vocabulary: v } = of.article;
  const next = tokens[low.to];
  if (low.weak || !next || next.sentence !== tokens[low.from]?.sentence) return null;
  const between = v.between.at(tokens, low.from - 1) !== null;
  const changed = v.from.word(tokens, low.from - 1) && tokens[low.from - 1]?.word !== 'от';
  const link = between ? v.and : changed ? null : v.amounts.to;
  // “5% and 10%”: the sign stands between the words.
  const near = joined(next) || /^\s?[%٪]\s$/u.test(next.before);
  const word = near && link?.word(tokens, low.to) === true;
  const dash = isDash(text.slice(endOf(of, low), startOf(of, low.to)));
  const grown = between && v.language === 'ar' && next.word.startsWith('و');
  if (!dash && !word && !grown) return null;
  const high = of.numerals.at(low.to + (word ? 1 : 0));
  if (!high || high.weak) return null;
  const either = word && v.or.word(tokens, low.to) === true;
  const lent = low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale;
  const factor = lent ? high.scale : 1;
  if (low.value * factor >= high.value) {
    const vote = word && low.figure !== null && !either;
    return dash || vote ? { after: high.to } : null;
  }
  if (either && high.value > OR_WITHIN * low.value * factor) return null;
  // “1–2” with nothing that is counted is told of matches.
  const bare = dash && low.figure !== null && high.value < 10 && !high.figure?.percent;
  return bare && !countedAfter(of.article, high) ? { after: high.to } : { high, factor };
}
