import type { Measure, NumberMention } from '../reading.ts';
import { stretchOf, type ArticleText } from './article.ts';

/** Measures of which a second, smaller one may follow, and how many of it make one. */
const SMALLER: Partial<Record<Measure, Partial<Record<Measure, number>>>> = {
  year: { month: 12 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  minute: { second: 60 },
  kilometre: { metre: 1000 },
  tonne: { kilogram: 1000 },
};

/** How many of the second measure make one of the first; null where they do not add. */
function factorOf(large: NumberMention, small: NumberMention): number | null {
  if (large.measure === null || small.measure === null) return null;
  // Centimetres are parts of a metre already.
  if (large.measure === 'metre' && small.measure === 'metre')
    return small.value < 1 && large.value >= 1 ? 1 : null;
  return SMALLER[large.measure]?.[small.measure] ?? null;
}

/** “Three years and six months”, «متران وأربعون سنتيمترًا» are one amount. */
export function joinCompounds(
  article: ArticleText,
  mentions: readonly NumberMention[],
): NumberMention[] {
  const found: NumberMention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    const gap = last ? article.text.slice(last.end, mention.start) : '';
    const factor = last?.upTo === null && mention.upTo === null ? factorOf(last, mention) : null;
    if (!last || factor === null || mention.about !== null || !/^\s(?:and\s|и\s)?$/u.test(gap)) {
      found.push(mention);
      continue;
    }
    found[found.length - 1] = {
      ...mention,
      ...stretchOf(article, last.start, mention.end),
      value: Number((last.value * factor + mention.value).toPrecision(12)),
      about: last.about,
      age: last.age || mention.age,
    };
  }
  return found;
}
