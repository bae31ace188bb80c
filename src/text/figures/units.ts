import { STOP_WORDS } from '../stop-words.ts';
import type { Line } from './line.ts';
import { CURRENCIES } from './words.ts';

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

/** A measure or a currency at a token. */
export function measureAt(line: Line, i: number): Unit | null {
  const token = line.tokens[i];
  if (!token || token.kind === 'number') return null;
  if (line.isPercent(i)) return { unit: '%', measure: 'percent', by: 1, to: i + 1 };
  const code = CURRENCIES.get(token.text);
  if (code !== undefined) return { unit: token.text, measure: code, by: 1, to: i + 1 };
  const found = line.at(i, 'measure', 'currency');
  if (!found) return null;
  const [measure = '', by = '1'] = found.value.split('*');
  const to = i + found.length;
  const unit = measure === 'percent' ? '%' : line.text.slice(token.start, line.tokens[to - 1]?.end);
  return { unit, measure: measure.replaceAll('_', ' '), by: Number(by), to };
}

/** The noun that is counted, or the money: the first word that can be one, adjectives left out. */
export function nounAt(line: Line, start: number): Unit | null {
  let adjective: Unit | null = null;
  for (let i = start; i < start + WITHIN; i++) {
    const token = line.tokens[i];
    if (token?.kind !== 'word' || !line.isJoined(i)) break;
    if (STOP_WORDS.has(line.words[i] ?? '') || line.at(i, 'no-unit')) break;
    if (line.at(i, 'currency')) return measureAt(line, i);
    const unit = { unit: token.text, measure: null, by: 1, to: i + 1 };
    const isNoun = line.isNoun(i);
    // “A 12-member crew”
    if (isNoun === true || (i === start && token.gap === 'hyphen')) return unit;
    if (isNoun === 'adjective') adjective = unit;
  }
  return adjective;
}
