import type { About, Measure } from '../reading.ts';
import type { ArticleText } from './article.ts';
import { endingBefore } from './number-bounds.ts';
import type { Numeral, Numerals } from './numerals.ts';
import { joined } from './tokens.ts';

/** An amount that is told otherwise than by a number before what it counts. */
export interface Told {
  value: number;
  unit: string;
  measure: Measure | null;
  from: number;
  to: number;
  about: About | null;
}

/** Of how many a part is told: “three out of ten”, not “three out of the eight”. */
const OUT_OF = new Set([2, 3, 4, 5, 6, 8, 10, 20, 100, 1000]);
/** Measures of which a part is better told in a smaller one: half a year is six months. */
const SMALLER: Partial<Record<Measure, readonly [Measure, number]>> = {
  year: ['month', 12],
  day: ['hour', 24],
  hour: ['minute', 60],
};
const HALF_OF = /^(?:of|the|its|their|his|her|our|your|my|all|these|those|that)$/;

/** Before these, “one third” is no part. */
const NO_PART = /^(?:party|parties|person|time|place|mile|reading|final|finals)$/;

const percent = (part: number): number => Number((part * 100).toFixed(1));

/** A value in a measure, in the smaller one where less than one is told. */
export function inMeasure(value: number, measure: Measure): [number, Measure] {
  const smaller = SMALLER[measure];
  if (value >= 1 || !smaller || !Number.isInteger(value * smaller[1])) return [value, measure];
  return [value * smaller[1], smaller[0]];
}

/** “Half”, “two thirds”, “every fifth”, “three out of ten”; half of a measure or a scale. */
export function shareAt(article: ArticleText, numerals: Numerals, i: number): Told | null {
  const { tokens, vocabulary: v } = article;
  const every = v.amounts.everySo.at(tokens, i);
  if (every) return share(100 / every.value / 100, i, i + every.length);
  const part = partAt(article, i);
  if (part) return part.several ? share(part.value, i, part.to) : ofPart(article, i, part);
  return outOf(article, numerals, i);
}

const share = (part: number, from: number, to: number): Told => ({
  ...{ value: percent(part), unit: '%', measure: 'percent', from, to, about: null },
});

interface Part {
  value: number;
  to: number;
  /** “Two thirds”: it can be nothing else. */
  several: boolean;
}

/** A part in words at word `i`. */
function partAt(article: ArticleText, i: number): Part | null {
  const { tokens, vocabulary: v } = article;
  const number = v.numbers.at(tokens, i);
  if (number && Number.isInteger(number.value) && number.value < 20) {
    const to = i + number.length;
    const of = joined(tokens[to]) ? v.amounts.severalParts.at(tokens, to) : null;
    if (of && number.value * of.value < 1) {
      const measured = amountOf(article, to + of.length);
      if (measured) return { value: number.value * of.value, to: to + of.length, several: false };
      return { value: number.value * of.value, to: to + of.length, several: true };
    }
  }
  const [word, next] = [tokens[i], tokens[i + 1]];
  // «خُمس», and «خمس السكان»: five are never said so.
  const fifth =
    /^[وبلفك]?خُمس$/u.test(word?.text ?? '') ||
    (/^[وبلفك]?خمس$/u.test(word?.word ?? '') && next?.word.startsWith('ال') && joined(next));
  if (fifth) return { value: 1 / 5, to: i + 1, several: false };
  const part = v.amounts.parts.at(tokens, i);
  return part ? { value: part.value, to: i + part.length, several: false } : null;
}

/** A scale or measure, indefinite, that a part is of: “[half] a million”, «[четверть] века». */
function amountOf(
  { tokens, vocabulary: v, language }: ArticleText,
  at: number,
): { by: number; measure: Measure | null; scale: boolean; at: number; to: number } | null {
  let i = at;
  if (language === 'en') {
    if (tokens[i]?.word === 'of') i++;
    if (/^an?$/.test(tokens[i]?.word ?? '')) i++;
    else if (tokens[i]?.before !== '-' && v.amounts.scales.at(tokens, i) === null) return null;
  }
  if (!joined(tokens[i])) return null;
  const scale = v.amounts.scales.at(tokens, i);
  if (scale) return { by: scale.value, measure: null, scale: true, at: i, to: i + scale.length };
  const measure = v.amounts.measures.at(tokens, i);
  if (!measure || (tokens[i]?.word ?? '').startsWith('ال')) return null;
  return {
    by: measure.value[1],
    measure: measure.value[0],
    scale: false,
    at: i,
    to: i + measure.length,
  };
}

/** A part of a measure, or of what is named after it; null where the word is no part. */
function ofPart(article: ArticleText, i: number, part: Part): Told | null {
  const { tokens, vocabulary: v, language } = article;
  if (v.amounts.whichPart.word(tokens, i - 1) && joined(tokens[i]) && language !== 'ar')
    return null;
  const amount = amountOf(article, part.to);
  if (amount && !amount.scale && amount.measure) {
    const [value, measure] = inMeasure(part.value * amount.by, amount.measure);
    const unit = tokens[amount.at]?.text ?? '';
    return {
      value: Number(value.toPrecision(6)),
      unit,
      measure,
      from: i,
      to: amount.to,
      about: null,
    };
  }
  if (amount?.scale) return null;
  const next = tokens[part.to];
  if (language === 'ar') {
    return joined(next) && v.amounts.whichPart.word(tokens, part.to)
      ? null
      : share(part.value, i, part.to);
  }
  if (language === 'ru') return share(part.value, i, part.to);
  const follows = joined(next) ? (next?.word ?? '') : '';
  // “A quarter of a point”.
  if (follows === 'of' && /^an?$/.test(tokens[part.to + 1]?.word ?? '')) return null;
  const told =
    endingBefore(article, v.amounts.before, i) !== null ||
    /^(?:by|to|than|only)$/.test(tokens[i - 1]?.word ?? '');
  const half = tokens[i]?.word === 'half';
  if (
    half
      ? HALF_OF.test(follows) || (told && !/^(?:way|past|time|as)$/.test(follows))
      : follows === 'of'
  )
    return share(part.value, i, part.to);
  if (tokens[i]?.word === 'one')
    return NO_PART.test(follows) ? null : share(part.value, i, part.to);
  const sole = follows === '' || v.prepositions.word(tokens, part.to);
  return !half && tokens[i]?.word !== 'quarter' && told && sole
    ? share(part.value, i, part.to)
    : null;
}

/** “Three out of ten”, “one in five”. */
function outOf(article: ArticleText, numerals: Numerals, i: number): Told | null {
  const { tokens, vocabulary: v, language } = article;
  const one = v.amounts.one.word(tokens, i) && !/^an?$/.test(tokens[i]?.word ?? '');
  const some: Pick<Numeral, 'value' | 'to'> | null = one ? { value: 1, to: i + 1 } : numerals.at(i);
  if (!some || !joined(tokens[some.to])) return null;
  const link = v.amounts.outOf.at(tokens, some.to);
  if (!link) return null;
  const all = numerals.at(some.to + link.length);
  if (!all || all.weak || all.scale > 1 || !OUT_OF.has(all.value) || all.value <= some.value)
    return null;
  const plain = link.length === 1;
  if (tokens[some.to + 1]?.word === 'اصل' && all.value < 10) return null;
  // “Two in three days”, «три из десяти кораблей»: they are counted.
  if (plain && language === 'en' && (v.amounts.measures.at(tokens, all.to) ?? all.value < 3))
    return null;
  if (plain && language === 'ru' && (all.value < 10 || some.value === 1)) return null;
  return share(some.value / all.value, i, all.to);
}

/** A part of a scale: “half a million”, «полтора …» aside; with the word after it. */
export function scaledPartAt(article: ArticleText, i: number): Numeral | null {
  const part = partAt(article, i);
  const amount = part && amountOf(article, part.to);
  if (!part || !amount?.scale) return null;
  const round = article.vocabulary.amounts.round.word(article.tokens, amount.at) === true;
  return {
    ...{ value: Number((part.value * amount.by).toPrecision(6)), from: i, to: amount.to },
    ...{ scale: amount.by, figure: null, weak: false, round },
  };
}

/** A fixed phrase: “a fortnight”, «полгода», «شهرين»; more may follow: «عامين ونصف». */
export function wholeAt({ tokens, vocabulary: v }: ArticleText, from: number): Told | null {
  const whole = v.amounts.wholes.at(tokens, from);
  if (!whole) return null;
  const to = from + whole.length;
  const [measure, by] = whole.value;
  const more = joined(tokens[to]) ? v.amounts.more.at(tokens, to) : null;
  // «عقدين ونصف»: of two, half of one more.
  const value = by + (more ? more.value * (by >= 20 ? by / 2 : 1) : 0);
  const unit = tokens[to - 1]?.text ?? '';
  return { value, unit, measure, from, to: to + (more?.length ?? 0), about: null };
}

/** «Год с половиной», «سنة ونصف», «عام واحد»: a measure alone with more, or with “one” after it. */
export function measureAndMore(article: ArticleText, i: number): Told | null {
  const { tokens, vocabulary: v, language } = article;
  if (language === 'en') return null;
  const measured = v.amounts.measures.at(tokens, i);
  if (!measured || (tokens[i]?.word ?? '').startsWith('ال')) return null;
  const to = i + measured.length;
  if (!joined(tokens[to])) return null;
  const [measure, by] = measured.value;
  const unit = tokens[i]?.text ?? '';
  const more = v.amounts.more.at(tokens, to);
  if (more)
    return {
      value: (1 + more.value) * by,
      unit,
      measure,
      from: i,
      to: to + more.length,
      about: null,
    };
  const one = language === 'ar' && measure !== 'day' && v.amounts.one.word(tokens, to);
  return one ? { value: by, unit, measure, from: i, to: to + 1, about: null } : null;
}
