import { plainDigits } from '../../language/fold.ts';
import type { NumberMention } from '../reading.ts';
import { stretchOf, stretchOfTokens, tokenFrom, type ArticleText } from './article.ts';
import type { DateRun } from './date-words.ts';
import { joined, type Token } from './tokens.ts';

/** A number in figures, with thousands separated and decimals; signs of currency and per cent. */
const FIGURES =
  /([$€£₽])?\s?(?<![\p{L}\p{N}.,])(\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?:\.\d+)?|\d+(?:[.,٫]\d+)?)(?![\p{N}])/gu;
/** “3.5bn”: a scale grown on. */
const GROWN = /^(bn|mn|m|k|tn)(?!\p{L})/u;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };
/** Words looked at for what is counted. */
const UNIT_WITHIN = 4;
const PLURALS = new Set([
  'people',
  'men',
  'women',
  'children',
  'percent',
  'tonnes',
  'personnel',
  'staff',
  'crew',
  'fish',
  'aircraft',
  'km',
  'kg',
  'mw',
  'miles',
  'feet',
]);

/** A token of what is counted: the noun after the number, adjectives left out. */
function unitAfter(article: ArticleText, at: number): { unit: string; to: number } | null {
  const { tokens, vocabulary, language } = article;
  const sentence = tokens[at - 1]?.sentence;
  let first: { unit: string; to: number } | null = null;
  for (let i = at; i < at + UNIT_WITHIN; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || !joined(token)) break;
    if (/\p{Nd}/u.test(token.word)) break;
    if (language === 'en') {
      if (token.word === 'per' && (tokens[i + 1]?.word ?? '').startsWith('cent'))
        return { unit: '%', to: i + 2 };
      if (token.word === 'percent') return { unit: '%', to: i + 1 };
      if (PLURALS.has(token.word) || (/[^siu]s$/.test(token.word) && !token.possessive)) {
        // “years old”, “fishing boats”: the first plural ends the phrase.
        return { unit: token.text, to: i + 1 };
      }
      if (vocabulary.prepositions.word(tokens, i) && token.word !== 'of') break;
      if (vocabulary.say.word(tokens, i) || vocabulary.conjunctions.word(tokens, i)) break;
      if (/^(?:the|a|an|was|were|is|are|had|has|have|which|who|that|of|year)$/.test(token.word))
        break;
      continue;
    }
    if (token.word === 'في' && /^الم[ائي]+ه$/u.test(tokens[i + 1]?.word ?? ''))
      return { unit: '%', to: i + 2 };
    if (token.word.startsWith('процент') || /^(?:بالمئه|بالمايه)$/u.test(token.word))
      return { unit: '%', to: i + 1 };
    if (vocabulary.prepositions.word(tokens, i) || vocabulary.conjunctions.word(tokens, i)) break;
    if (
      language === 'ru' &&
      /(?:ых|их|ого|его|ыми|ые|ие|ои|ая|ую)$/u.test(token.word) &&
      token.word.length > 4
    )
      continue;
    first = { unit: token.text, to: i + 1 };
    break;
  }
  return first;
}

/** A scale after a number: “million”, “тыс.”; with the words that it takes. */
function scaleAt(
  { vocabulary, tokens }: ArticleText,
  at: number,
): { by: number; to: number } | null {
  const token: Token | undefined = tokens[at];
  if (!token || !/^[\s-]?$/u.test(token.before)) return null;
  const by = vocabulary.scales.word(tokens, at);
  return by === null ? null : { by, to: at + 1 };
}

const value = (digits: string, language: string): number => {
  const plain = plainDigits(digits)
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace('٫', '.');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) && language !== 'ru')
    return Number(plain.replaceAll(',', ''));
  return Number(plain.replace(',', '.'));
};

/** The numbers that count or measure something; dates and times left out. */
export function readNumbers(article: ArticleText, dates: readonly DateRun[]): NumberMention[] {
  const { text, tokens, vocabulary, language } = article;
  const found: NumberMention[] = [];
  const taken = dates.map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
  let date = 0;
  const plain = plainDigits(text);
  for (const match of plain.matchAll(FIGURES)) {
    const [whole, currency, digits = ''] = match;
    const start = match.index + (whole.length - whole.trimStart().length);
    const end = match.index + whole.length;
    while ((taken[date]?.end ?? Infinity) <= start) date++;
    if ((taken[date]?.start ?? Infinity) < end) continue;
    // Times, ordinals, names with a figure, versions, ranges of a code.
    const [previous, following] = [
      plain.slice(Math.max(0, start - 2), start),
      plain.slice(end, end + 2),
    ];
    if (/^(?::\d|[.]\d|st|nd|rd|th|\/|-[\p{L}])/u.test(following) || /[:/.\p{L}-]$/u.test(previous))
      continue;
    const grown = GROWN.exec(plain.slice(end, end + 4))?.[1];
    if (/^\p{L}/u.test(following) && grown === undefined) continue;
    const at = tokenFrom(tokens, end);
    const percent = /^\s?[%٪]/u.test(following);
    const scale = grown === undefined ? scaleAt(article, at) : { by: SCALES[grown] ?? 1, to: at };
    const to = scale?.to ?? at;
    const counted = percent || currency ? null : unitAfter(article, to);
    const unit = percent
      ? '%'
      : currency
        ? (vocabulary.lexicon.currencies[currency] ?? currency)
        : (counted?.unit ?? null);
    const stop = percent
      ? end + following.search(/[%٪]/u) + 1
      : (tokens[Math.max(counted?.to ?? 0, scale?.to ?? 0) - 1]?.end ?? end);
    const number = value(digits, language) * (scale?.by ?? 1);
    if (!Number.isFinite(number)) continue;
    found.push({
      ...stretchOf(article, start, Math.max(end, stop)),
      value: Number(number.toPrecision(12)),
      unit,
    });
  }
  return [...found, ...inWords(article, dates)].sort((a, b) => a.start - b.start);
}

/** Numbers in words: “three ships”, “twenty-five boats”, “двадцать судов”. */
function inWords(article: ArticleText, dates: readonly DateRun[]): NumberMention[] {
  const { tokens, vocabulary } = article;
  const found: NumberMention[] = [];
  let date = 0;
  for (let i = 0; i < tokens.length; i++) {
    while ((dates[date]?.to ?? Infinity) <= i) date++;
    if ((dates[date]?.from ?? Infinity) <= i) continue;
    const first = vocabulary.numbers.word(tokens, i);
    if (first === null) continue;
    let total = first;
    let to = i + 1;
    const ones = vocabulary.numbers.word(tokens, to);
    if (first >= 20 && ones !== null && ones < 10 && /^[\s-]$/u.test(tokens[to]?.before ?? '')) {
      total += ones;
      to++;
    }
    const scale = scaleAt(article, to);
    const unit = unitAfter(article, scale?.to ?? to);
    if (!unit) continue;
    found.push({
      ...stretchOfTokens(article, i, unit.to),
      value: total * (scale?.by ?? 1),
      unit: unit.unit,
    });
    i = unit.to - 1;
  }
  return found;
}
