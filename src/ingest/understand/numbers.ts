import type { Measure, NumberMention } from '../reading.ts';
import { arabicCountAt } from './arabic-counts.ts';
import { stretchOf, type ArticleText } from './article.ts';
import { joinCompounds } from './compound-amounts.ts';
import { countedAfter } from './counted.ts';
import type { DateRun } from './date-words.ts';
import { figuresOf } from './figures.ts';
import { adjectiveAt } from './number-adjectives.ts';
import { isAgeAlone, isAgeOf } from './number-ages.ts';
import { boundsOf } from './number-bounds.ts';
import { isName, isOfName, isRate, isTimeOfDay, isYear } from './number-names.ts';
import { rangeFrom, type Range } from './number-ranges.ts';
import { endOf, mayBeAge, startOf, type NumberText } from './number-text.ts';
import { Numerals, type Numeral } from './numerals.ts';
import { inMeasure, measureAndMore, scaledPartAt, shareAt, wholeAt, type Told } from './shares.ts';
import { joined } from './tokens.ts';

/** What is read at a word, and the word to go on from. */
interface Read {
  mention: NumberMention | null;
  to: number;
}

/** The numbers that count or measure something; dates and times left out. */
export function readNumbers(article: ArticleText, dates: readonly DateRun[]): NumberMention[] {
  const figures = figuresOf(article, dates);
  const of: NumberText = { article, figures, numerals: new Numerals(article, figures) };
  const found: NumberMention[] = [];
  let date = 0;
  for (let i = 0; i < article.tokens.length;) {
    while ((dates[date]?.to ?? Infinity) <= i) date++;
    const { from, to: after } = dates[date] ?? { from: Infinity, to: Infinity };
    if (from <= i) {
      i = after;
      continue;
    }
    const { mention, to } = readAt(of, i);
    // What a date takes up is no number.
    if (mention && to <= from) found.push(mention);
    i = Math.max(i + 1, Math.min(to, from));
  }
  return joinCompounds(article, found);
}

/** The number at word `i`. */
function readAt(of: NumberText, i: number): Read {
  const { article, numerals } = of;
  const figure = of.figures.get(i) ?? null;
  const told: (Told & { age?: boolean }) | null =
    (figure ? null : wholeAt(article, i)) ??
    adjectiveAt(article, figure, i) ??
    measureAndMore(article, i) ??
    shareAt(article, numerals, i) ??
    arabicCountAt(article, i);
  if (told) return { mention: mentionOf(of, told), to: told.to };
  const numeral = scaledPartAt(article, i) ?? numerals.at(i);
  if (!numeral || isName(of, numeral)) return { mention: null, to: numeral?.to ?? i + 1 };
  const range = rangeFrom(of, numeral);
  return range && 'after' in range ? { mention: null, to: range.after } : count(of, numeral, range);
}

function mentionOf(of: NumberText, told: Told & { age?: boolean }): NumberMention {
  const { value, unit, measure, from, to } = told;
  const end = of.article.tokens[to - 1]?.end ?? 0;
  return {
    ...stretchOf(of.article, startOf(of, from), end),
    ...{ value, upTo: null, unit, measure },
    about: told.about ?? boundsOf(of.article, from, to),
    age: told.age ?? false,
  };
}

/** What a number, or a range, is of. */
interface Unit {
  unit: string | null;
  measure: Measure | null;
  by: number;
  /** The word after it, and the offset at which it ends. */
  to: number;
  end: number;
}

/** What a number is of: by a sign, by letters grown on, by the words after it. */
function unitOf(of: NumberText, low: Numeral, last: Numeral): Unit {
  const { tokens, text, vocabulary: v } = of.article;
  const [to, end] = [last.to, endOf(of, last)];
  if (low.figure?.percent || last.figure?.percent)
    return { unit: '%', measure: 'percent', by: 1, to, end };
  const before = low.figure?.currency ?? last.figure?.currency ?? null;
  const behind = /^\s?([$€£₽])(?!\d)/u.exec(text.slice(end, end + 3));
  const money = v.amounts.signs.get(before ?? behind?.[1] ?? '');
  if (money) {
    const [unit, sign] = money;
    // Dollars of other countries: “C$3m”.
    const foreign = /^(?!US)[A-Z]/.test(text.slice(startOf(of, low.from), end));
    const measure = foreign ? null : sign;
    return {
      unit,
      measure,
      by: 1,
      to,
      end: before === null ? end + (behind?.[0].length ?? 0) : end,
    };
  }
  if (last.figure?.measure && last.figure.to === to) {
    const { text: unit, amount } = last.figure.measure;
    return { unit, measure: amount[0], by: amount[1], to, end };
  }
  const counted = countedAfter(of.article, last);
  if (!counted) return { unit: null, measure: null, by: 1, to, end };
  return { ...counted, end: Math.max(end, tokens[counted.to - 1]?.end ?? end) };
}

/** A number, or a range, with what it counts. */
function count(of: NumberText, low: Numeral, range: Range | null): Read {
  const { article } = of;
  const { tokens, vocabulary: v } = article;
  const last = range?.high ?? low;
  const { unit, by, ...rest } = unitOf(of, low, last);
  let { measure, to, end } = rest;
  // “A decade and a half”, «ثلاث سنوات ونصف».
  const more =
    measure !== null && unit !== '%' && joined(tokens[to]) ? v.amounts.more.at(tokens, to) : null;
  if (more) {
    to += more.length;
    end = tokens[to - 1]?.end ?? end;
  }
  const nothing: Read = { mention: null, to: last.to };
  if (measure === 'hour' && isTimeOfDay(of, low.from, to)) return nothing;
  if (low.weak && !isOne(of, low, { measure, by, more: more !== null })) return nothing;
  const age =
    ((unit === null || measure === 'year') && isAgeAlone(of, low.from, last.to)) ||
    isAgeOf(of, low.from, to, measure);
  if (age && unit === null && mayBeAge(low.figure)) measure = 'year';
  // A number in words says nothing without what it counts; a figure of four may be a year.
  if (unit === null && !age && (low.figure === null || isYear(low) || isOfName(of, low)))
    return nothing;
  let value = (low.value * (range?.factor ?? 1) + (more?.value ?? 0)) * by;
  if (measure !== null && !range) [value, measure] = inMeasure(value, measure);
  const bounds = boundsOf(article, low.from, to) ?? boundsOf(article, low.from, last.to);
  return {
    mention: {
      ...stretchOf(article, startOf(of, low.from), end),
      value: Number(value.toPrecision(12)),
      upTo: range ? Number((range.high.value * by).toPrecision(12)) : null,
      ...{ unit, measure },
      about: bounds ?? (low.round ? 'about' : null),
      age,
    },
    to: Math.max(to, last.to),
  };
}

/** Whether “one” or “a” counts: “one hour”, “a century”, “a year and a half”; “one day” tells no time. */
function isOne(
  of: NumberText,
  low: Numeral,
  { measure, by, more }: { measure: Measure | null; by: number; more: boolean },
): boolean {
  const { tokens, language } = of.article;
  if (measure === null || language === 'ar') return false;
  if (!/^an?$/.test(tokens[low.from]?.word ?? '')) return more || measure !== 'day';
  return more || (by >= 10 && !isRate(of, low.from));
}
