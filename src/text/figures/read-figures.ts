import type { ReadLanguage } from '../languages.ts';
import { Line } from './line.ts';
import { numeralAt, type Numeral } from './numerals.ts';
import { boundOf, isNoFigure, unitOf, type About } from './surroundings.ts';
import { measureAt, type Unit } from './units.ts';
import { CURRENCIES } from './words.ts';

/** What is measured, one word for all languages: `year`, `percent`, or a currency by its ISO 4217 code. */
export type Measure = string;

/** A figure in a text. */
export interface Figure {
  /** UTF-16 offsets, the end exclusive, with what is counted. */
  start: number;
  end: number;
  text: string;
  /** How many of `measure`, or else of `unit`; of a range, its lower end. */
  value: number;
  /** The upper end of a range, counted as `value`; null for a single number. */
  upTo: number | null;
  /** What is counted, as written: “ships”, “decades”; “%” for per cent; null if nothing is. */
  unit: string | null;
  /** Null for nouns that are counted. */
  measure: Measure | null;
  /** Null if it is given as exact. */
  about: About | null;
}

/** Two numbers with “or” between them are a range if they are no further apart. */
const OR_WITHIN = 3;
/** Below it, two bare numbers with a dash are the result of a match. */
const MOST_GOALS = 10;

/** What a figure is made of. */
interface Part {
  /** Its tokens, `to` exclusive, what is counted left out. */
  from: number;
  to: number;
  value: number;
  upTo?: number;
  unit: Unit | null;
  round?: boolean;
}

/** What is read at a token, and the token to go on from. */
interface Read {
  parts: Part[];
  to: number;
}

/** A number without the noise of floating-point sums. */
const exact = (value: number): number => Number(value.toPrecision(12));

function figureOf(line: Line, { from, to, value, upTo, unit, round = false }: Part): Figure {
  const start = line.tokens[from]?.start ?? 0;
  const end = line.tokens[Math.max(to, unit?.to ?? 0) - 1]?.end ?? start;
  const by = unit?.by ?? 1;
  return {
    ...{ start, end, text: line.text.slice(start, end) },
    value: exact(value * by),
    upTo: upTo === undefined ? null : exact(upTo * by),
    ...{ unit: unit?.unit ?? null, measure: unit?.measure ?? null },
    about: boundOf(line, from, to, unit) ?? (round ? 'about' : null),
  };
}

/** A number and a measure in one word: «полгода»; a measure and its half: “a year and a half”. */
function readWhole(line: Line, from: number): Part | null {
  const whole = line.at(from, 'whole');
  if (whole) {
    const [measure = '', value] = whole.value.split('*');
    const to = from + whole.length;
    const unit = { unit: line.tokens[from]?.text ?? '', measure, by: 1, to };
    return { from, to, value: Number(value), unit };
  }
  const unit = measureAt(line, line.at(from, 'article') ? from + 1 : from);
  const more = unit && line.at(unit.to, 'more');
  return more && { from, to: unit.to + more.length, value: 1 + Number(more.value), unit };
}

/** A part of something in per cent, “a third of”; of a measure, “half an hour”, so much of it. */
function readShare(line: Line, from: number): Part | null {
  const share = line.at(from, 'share', 'share-of');
  if (!share) return null;
  const [value, to] = [Number(share.value), from + share.length];
  // «Во второй половине дня»
  if (line.before(from, 'ordinal') ?? line.at(to, 'ordinal')) return null;
  const next = line.at(to, 'article') ? to + 1 : to;
  const unit = line.isJoined(next) ? measureAt(line, next) : null;
  if (unit) return { from, to, value: value / 100, unit };
  const isPart =
    share.kind === 'share' || line.at(to, 'of') !== null || line.before(from, 'by') !== null;
  return isPart ? { from, to, value, unit: { unit: '%', measure: 'percent', by: 1, to } } : null;
}

/** The other number of a range or a change: “30–40”, “12 to 15”, “between 30 and 40”, “from 30 to 40”. */
function otherEnd(
  line: Line,
  low: Numeral,
): { high: Numeral; link: 'dash' | 'or' | 'to' | 'from' } | null {
  const at = line.isPercent(low.to) ? low.to + 1 : low.to;
  const isBetween = line.before(low.from, 'between') !== null;
  const word = line.isJoined(at)
    ? (line.at(at, 'link') ?? (isBetween ? line.at(at, 'and') : null))
    : null;
  const gap = line.tokens[at]?.gap;
  const isRange = word ?? (gap === 'hyphen' || gap === 'dash' || (isBetween && line.hasAnd(at)));
  const high = isRange ? numeralAt(line, at + (word?.length ?? 0), low.money !== null) : null;
  if (!high || high.weak) return null;
  if (word?.value === 'or') return { high, link: 'or' };
  if (!word) return { high, link: isBetween ? 'to' : 'dash' };
  return { high, link: line.before(low.from, 'from') ? 'from' : 'to' };
}

/** A range or a change from a number to another; null if they are two numbers. */
function readRange(line: Line, low: Numeral): Read | null {
  const other = low.weak ? null : otherEnd(line, low);
  if (!other) return null;
  const { high, link } = other;
  const lent = low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale;
  const value = low.value * (lent ? high.scale : 1);
  const rises = value < high.value;
  if (link === 'or' && (!rises || high.value > OR_WITHIN * value)) return null;
  const unit = unitOf(line, high.money ? high : { ...high, money: low.money });
  const isResult = !rises || (link === 'dash' && low.digits && high.value < MOST_GOALS && !unit);
  if (
    (link !== 'from' && isResult) ||
    (unit === null && !low.digits) ||
    [low, high].some((number) => isNoFigure(line, number, unit))
  )
    return { parts: [], to: high.to };
  const to = unit?.to ?? high.to;
  const range = { from: low.from, to: high.to, value, unit };
  if (link !== 'from') return { parts: [{ ...range, upTo: high.value }], to };
  const first = { ...range, to: low.to, unit: unit && { ...unit, to: low.to } };
  return { parts: [first, { ...range, from: high.from, value: high.value }], to };
}

/** A number with what it counts. */
function readNumber(line: Line, number: Numeral): Read {
  const { from, digits, weak, round } = number;
  const unit = unitOf(line, number);
  const measured = unit?.measure ?? null;
  // “One day” is no figure, nor is a number in words that counts nothing.
  const isNone = weak ? measured === null || measured === 'day' : unit === null && !digits;
  if (isNone) return { parts: [], to: number.to };
  const more = measured !== null && unit ? line.at(unit.to, 'more') : null;
  const to = unit && more ? unit.to + more.length : number.to;
  const value = number.value + Number(more?.value ?? 0);
  const parts = isNoFigure(line, number, unit) ? [] : [{ from, to, value, unit, round }];
  return { parts, to: Math.max(to, unit?.to ?? to) };
}

function readAt(line: Line, i: number): Read {
  if (!line.mayBegin(i) && !CURRENCIES.has(line.tokens[i]?.text ?? ''))
    return { parts: [], to: i + 1 };
  const number = numeralAt(line, i);
  if (number) return readRange(line, number) ?? readNumber(line, number);
  const part = readWhole(line, i) ?? readShare(line, i);
  return part
    ? { parts: [part], to: Math.max(part.to, part.unit?.to ?? 0) }
    : { parts: [], to: i + 1 };
}

/**
 * The figures of a text: numbers in digits or words that count or measure something, in order. Dates,
 * years, times, ordinals, results of matches, versions, and numbers of houses and telephones are none;
 * nor are several of something, such as “hundreds of boats”.
 */
export function readFigures(text: string, language: ReadLanguage): Figure[] {
  const line = new Line(text, language);
  const figures: Figure[] = [];
  for (let i = 0; i < line.tokens.length;) {
    const { parts, to } = readAt(line, i);
    figures.push(...parts.map((part) => figureOf(line, part)));
    i = Math.max(i + 1, to);
  }
  return figures;
}
