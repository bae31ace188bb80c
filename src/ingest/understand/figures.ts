import { plainDigits } from '../../text/fold.ts';
import type { Measure, ReadLanguage } from '../reading.ts';
import { tokenFrom, type ArticleText } from './article.ts';
import type { DateRun } from './date-words.ts';

/** A number in figures, thousands separated, decimals; the sign of a currency or per cent before. */
const FIGURES =
  /([$€£₽%٪])?\s?(?<![\p{N}.,])(\d{1,3}(?:[,٬\u00A0\u202F ]\d{3})+(?:[.٫]\d+|,\d{1,2}(?!\d))?|\d+(?:[.,٫]\d+)?)(?![\p{N}])/gu;
/** “3.5bn”, “40km”: what is grown on a figure. */
const GROWN = /^(\p{L}{1,4})(?!\p{L})/u;
const SCALES: Readonly<Record<string, number>> = {
  ...{ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, tn: 1e12, trn: 1e12 },
  ...{ тыс: 1e3, млн: 1e6, млрд: 1e9 },
};
const GROWN_MEASURES: Readonly<Record<string, readonly [Measure, number]>> = {
  ...{ km: ['kilometre', 1], kg: ['kilogram', 1], cm: ['metre', 0.01], mm: ['metre', 0.001] },
  ...{ ft: ['foot', 1], mw: ['megawatt', 1], gw: ['megawatt', 1000], pc: ['percent', 1] },
  ...{ км: ['kilometre', 1], кг: ['kilogram', 1], м: ['metre', 1], га: ['hectare', 1] },
  ...{ كم: ['kilometre', 1], كلم: ['kilometre', 1], كغ: ['kilogram', 1], م: ['metre', 1] },
};
/** After “5m”, what there are millions of. */
const MANY = /^\s(?:[a-z-]+\s){0,2}(?:[a-z]{2,}s|people|men|women|children)\b/;
/** Signs between figures; with one more figure they are a telephone number or a code. */
const DASH = /^[–—-]$/u;

/** A number in figures, and what stands grown on it. */
export interface Figure {
  value: number;
  /** UTF-16 offsets, the sign of a currency included. */
  start: number;
  end: number;
  /** Words that it takes up. */
  from: number;
  to: number;
  /** A sign before it. */
  currency: string | null;
  percent: boolean;
  /** A scale grown on: “4bn”. */
  scale: number | null;
  measure: { text: string; amount: readonly [Measure, number] } | null;
  /** In one piece, without separators: may be a year. */
  bare: boolean;
}

function valueOf(digits: string, language: ReadLanguage): number {
  const plain = digits.replace(/[\s\u00A0\u202F٬]/g, '').replace('٫', '.');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) && language !== 'ru')
    return Number(plain.replaceAll(',', ''));
  if (/,.*,/.test(plain)) return Number(plain.replaceAll(',', ''));
  return Number(plain.replace(',', '.'));
}

/** Whether what stands before or after a figure makes it a time, a code, an ordinal, a telephone number. */
function isNoCount(before: string, after: string, digits: string): boolean {
  if (/[:/.\\@_+]$|[#№]\s?$/u.test(before)) return true;
  if (
    /^(?::\d|[.]\d|\/\p{N}|(?:st|nd|rd|th)(?!\p{L})|-(?:й|я|е|го|му|м|х|ю|ым|ом|ей|ое|ая)(?!\p{L})|\.[\p{L}]|\))/u.test(
      after,
    ) &&
    !after.startsWith(')')
  )
    return true;
  // A list: “1. …”, “2) …”.
  if (/(?:^|\n)\s*$/u.test(before) && /^[.)]\s/u.test(after)) return true;
  if (/^0\d/.test(digits) || /\+\d[\d\s()-]*$/.test(before)) return true;
  if (before.endsWith('[') && after.startsWith(']')) return true;
  // “B-52”, “555-01-02”; a range has a single dash.
  if (/\p{L}[-–]$/u.test(before) || /^-\p{Lu}/u.test(after)) return true;
  return (
    /\d[-–—]\d+[-–—]$/.test(before) ||
    /^[-–—]\d+[-–—]\d/.test(after) ||
    (/\d[-–—]$/.test(before) && /^[-–—]\d/.test(after))
  );
}

/** The figures of an article that may count something, by the word that they begin at. */
export function figuresOf(
  { text, tokens, language }: ArticleText,
  dates: readonly DateRun[],
): ReadonlyMap<number, Figure> {
  const plain = plainDigits(text);
  const found = new Map<number, Figure>();
  let date = 0;
  for (const match of plain.matchAll(FIGURES)) {
    const [whole, sign, digits = ''] = match;
    let start = match.index + (whole.length - whole.trimStart().length);
    let end = match.index + whole.length;
    const from = tokenFrom(tokens, end - digits.length + 1) - 1;
    while ((dates[date]?.to ?? Infinity) <= from) date++;
    const to = tokenFrom(tokens, end);
    if ((dates[date]?.from ?? Infinity) < to) continue;
    const before = plain.slice(Math.max(0, start - 24), start);
    if (isNoCount(before, plain.slice(end, end + 8), digits)) continue;
    // “US$”; Arabic “and”, “by” grown on; nothing else may touch a figure.
    const touching = /[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? '';
    const allowed = sign === '$' ? /^[A-Z]{1,2}$/ : language === 'ar' ? /^[وفبلك]{1,2}$/u : /^$/;
    if (touching !== '' && !allowed.test(touching)) continue;
    if (sign === '$' && touching !== '') start -= touching.length;
    const word = GROWN.exec(plain.slice(end, end + 6))?.[1] ?? '';
    if (word === '' && /^\p{L}/u.test(plain.slice(end, end + 1))) continue;
    const currency = sign && !/[%٪]/u.test(sign) ? sign : null;
    const { scale, measure } = grown(
      word,
      currency,
      before,
      plain.slice(end + word.length, end + word.length + 40),
    );
    if (word !== '' && scale === null && measure === null) continue;
    end += word.length;
    const value = valueOf(digits, language);
    if (!Number.isFinite(value)) continue;
    const percent =
      (sign !== undefined && currency === null) || /^\s?[%٪]/u.test(plain.slice(end, end + 2));
    if (percent && currency === null && sign === undefined)
      end += plain.slice(end, end + 2).search(/[%٪]/u) + 1;
    found.set(from, {
      ...{ value, start, end, from, to, currency, percent, scale, measure },
      bare: /^\d+$/.test(digits),
    });
  }
  return found;
}

/** What letters grown on a figure mean; “5m” is metres before “high” or “wall”, else millions. */
function grown(
  word: string,
  currency: string | null,
  before: string,
  after: string,
): Pick<Figure, 'scale' | 'measure'> {
  if (word === '') return { scale: null, measure: null };
  const key = word.toLowerCase();
  const metres =
    /^(?:\s(?:high|tall|long|deep|wide|from|below|above|off|away)\b|[.,;)])/.test(after) ||
    (/\b(?:a|the)\s$/i.test(before) && /^(?:-|\s[a-z]+[^s\W](?:\s|$))/.test(after));
  if (word === 'm' && currency === null && metres)
    return { scale: null, measure: { text: word, amount: ['metre', 1] } };
  // “100m in 10 seconds”: metres or millions.
  if (word === 'm' && currency === null && !MANY.test(after)) return { scale: null, measure: null };
  const amount = GROWN_MEASURES[key];
  if (amount) return { scale: null, measure: { text: word, amount } };
  return { scale: SCALES[key] ?? null, measure: null };
}

/** Whether a single dash is all between two places of a text. */
export function isDash(text: string): boolean {
  return DASH.test(text.trim());
}
