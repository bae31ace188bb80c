import { CONCEPTS } from '../concepts/concepts.ts';
import type { ReadLanguage } from '../languages.ts';
import type { Passage } from '../sentences.ts';
import { Line } from './line.ts';
import { numeralAt } from './numerals.ts';
import { isNoFigure, type Numeral, type Unit, unitOf, wholeAt } from './units.ts';
import { CURRENCIES } from './words.ts';

/** A figure in a text, with what is counted. */
export interface Figure extends Passage {
  /** How many of `measure`, or else of `unit`. */
  value: number;
  /** What is counted, as written: “ships”, “decades”; “%” for per cent; null if nothing is. */
  unit: string | null;
  /** What is measured, one word for all languages: `year`, `percent`, or a currency by its ISO 4217 code; null for nouns that are counted. */
  measure: string | null;
}

/** A number with what it counts. */
interface Counted {
  number: Numeral;
  unit: Unit | null;
}

/** Whether two numbers are joined by no more than a dash or a word between: “30–40”, “12 to 15”. */
function areLinked(line: Line, a: Numeral, b: Numeral): boolean {
  const at = line.isPercent(a.to) ? a.to + 1 : a.to;
  if (at === b.from) return line.isDash(at) || line.hasAnd(at);
  return at + 1 === b.from && line.at(at, 'link', 'and') !== null;
}

/** The number at a token with what it counts, and the token to go on from. */
function countedAt(line: Line, i: number, before: Counted | undefined) {
  const whole = wholeAt(line, i);
  if (whole) {
    const number = { from: i, to: whole.to, value: 1, scale: 1, sign: null, digits: false };
    return { number, unit: whole };
  }
  const ofMoney = before?.number.sign != null && before.number.to >= i - 1;
  const number = numeralAt(line, i, ofMoney);
  return number && { number, unit: unitOf(line, number) };
}

/** Two linked numbers count the same, in the same scale: “$30–40 million”. */
function lend(line: Line, all: readonly Counted[]): void {
  for (const [i, second] of all.entries()) {
    const first = all[i - 1];
    if (!first || !areLinked(line, first.number, second.number)) continue;
    const { number: low } = first;
    const { number: high } = second;
    if (first.unit && low.sign !== null) second.unit ??= { ...first.unit, to: high.to };
    if (second.unit) first.unit ??= { ...second.unit, to: low.to };
    if (low.scale === 1 && low.value < high.value / high.scale) low.value *= high.scale;
  }
}

/**
 * The figures of a text: numbers in digits or words that count or measure something, in order. Dates,
 * years, times, ordinals, results of matches, versions, and numbers of houses and telephones are none;
 * nor are parts of something, and several, such as “hundreds of boats”.
 */
export function readFigures(text: string, language: ReadLanguage): Figure[] {
  const line = new Line(text, language);
  const all: Counted[] = [];
  for (let i = 0; i < line.tokens.length;) {
    const found =
      line.mayBegin(i) || CURRENCIES.has(line.tokens[i]?.text ?? '')
        ? countedAt(line, i, all.at(-1))
        : null;
    if (found) all.push(found);
    i = Math.max(i + 1, found?.number.to ?? 0);
  }
  lend(line, all);
  return all.flatMap(({ number, unit }): Figure[] => {
    const { from, to, value, digits } = number;
    const isResult = unit === null && (line.isDash(to) || line.isDash(from));
    // A number in words that counts nothing is no figure.
    if (isResult || (unit === null && !digits) || isNoFigure(line, number, unit)) return [];
    const start = line.tokens[from]?.start ?? 0;
    const end = line.tokens[Math.max(to, unit?.to ?? 0) - 1]?.end ?? start;
    return [
      {
        ...{ start, end, text: text.slice(start, end) },
        // Without the noise of floating-point products.
        value: Number((value * (unit?.by ?? 1)).toPrecision(12)),
        ...{ unit: unit?.unit ?? null, measure: unit?.measure ?? null },
      },
    ];
  });
}

/** Measures that are so many of another. */
const CONVERTED: ReadonlyMap<string, readonly [measure: string, by: number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['hour', ['minute', 60]],
  ['kilometre', ['metre', 1000]],
  ['tonne', ['kilogram', 1000]],
  ['square kilometre', ['hectare', 100]],
]);

/** How many of what, the same in all languages; null for what is not known. */
function counted({ value, unit, measure }: Figure): [number, string | null] {
  if (measure === null) return [value, unit && CONCEPTS.termOf(unit.toLowerCase())];
  const [plain, by] = CONVERTED.get(measure) ?? [measure, 1];
  return [value * by, plain];
}

/** Whether two figures, in whatever languages, can be the same: the number is, and what it counts may be. */
export function sameFigure(a: Figure, b: Figure): boolean {
  const [[count, one], [other, another]] = [counted(a), counted(b)];
  const isMeasured = a.measure !== null || b.measure !== null;
  return (
    count === other && (one === another || (!isMeasured && (one === null || another === null)))
  );
}
