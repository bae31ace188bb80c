import type { DateParts } from './date-parts.ts';
import type { DateRun, YearSaid } from './date-words.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const RU_ORDINAL = [/^перв/u, /^втор/u, /^трет/u, /^четверт/u];
const EN_FIGURE = /^([1-4])(?:st|nd|rd|th)$/;

interface Named {
  parts: number;
  which: number;
  to: number;
}

/** Which of its parts: “third”, “IV”, الثاني; null where the word is no ordinal up to four. */
function which(p: DateParts, at: number): number | null {
  const word = p.word(at);
  if (p.v.language === 'ru') {
    const n = RU_ORDINAL.findIndex((ordinal) => ordinal.test(word));
    return n >= 0 ? n + 1 : (ROMAN[word] ?? (/^[1-4]$/.test(word) ? Number(word) : null));
  }
  const figure = EN_FIGURE.exec(word)?.[1];
  const n = figure === undefined ? p.v.ordinals.word(p.tokens, at) : Number(figure);
  return n !== null && n <= 4 ? n : null;
}

/** The ordinal and the noun at a word, in the language’s order: parts to a year, which, end. */
function named(p: DateParts, i: number): Named | null {
  const { v } = p;
  const short = v.language === 'en' ? /^q([1-4])$/.exec(p.word(i)) : null;
  if (short) return { parts: 4, which: Number(short[1]), to: i + 1 };
  const noun = v.language === 'ar' ? i : i + 1;
  const n = which(p, v.language === 'ar' ? i + 1 : i);
  // «2-й квартал»: the ending of the ordinal is a word of its own.
  const ending = v.language === 'ru' && /^(?:и|го|м|му)$/u.test(p.word(noun)) ? 1 : 0;
  const at = noun + ending;
  const quarter = /^(?:quarter|квартал\p{L}{0,2}|الربع)$/u.test(p.word(at));
  const half = /^(?:half|полугоди\p{L}{1,2}|النصف|السداسي)$/u.test(p.word(at));
  if (n === null || (!quarter && !half) || (half && n > 2)) return null;
  return p.near(i + 1, /^[\s-]$/u)
    ? { parts: quarter ? 4 : 2, which: n, to: at + 1 + (v.language === 'ar' ? 1 : 0) }
    : null;
}

function part({ parts, which: n }: Named, said: YearSaid, from: number, to: number): DateRun {
  const months = 12 / parts;
  return {
    words: { type: 'part', first: (n - 1) * months + 1, last: n * months, ...said },
    from,
    to,
  };
}

/** “the quarter to March”, “the three months to the end of March”: by the month that ends it. */
function partTo(p: DateParts, i: number): DateRun | null {
  if (p.v.language !== 'en') return null;
  const word = p.word(i);
  const months = word === 'quarter' ? 3 : word === 'half' ? 6 : null;
  if (months === null || !/^(?:to|ended|ending)$/.test(p.word(i + 1))) return null;
  const month = p.near(i + 1, /^\s$/u) && p.near(i + 2, /^\s$/u) ? p.month(i + 2) : null;
  if (!month || month.month % months !== 0) return null;
  const { said, to } = p.yearAfter(month.to);
  return part({ parts: 12 / months, which: month.month / months, to }, said, i, to);
}

/** “the first quarter of 2032”, “IV квартал”, النصف الثاني من العام. */
export function yearPart(p: DateParts, i: number): DateRun | null {
  const found = named(p, i);
  if (!found) return partTo(p, i);
  const { v } = p;
  const link = /^(?:of|in|من|في)$/u.test(p.word(found.to)) ? found.to + 1 : found.to;
  const { said, to } = p.yearAfter(p.year(found.to) ? found.to : link);
  const at = to > link || said.year !== undefined ? to : found.to;
  if (said.yearBy !== undefined) {
    // “next year, 2032”
    const year = p.year(at);
    return year ? part(found, { year: year.year }, i, year.to) : part(found, said, i, at);
  }
  if (said.year !== undefined) return part(found, said, i, at);
  const the = p.word(link) === 'the' ? link + 1 : link;
  const own = /^(?:year|года|العام|السنه)$/u.test(p.word(the));
  if (own) return part(found, { yearBy: 0 }, i, the + 1);
  // “the first half” is mostly a match’s; a quarter “of the company” is a share.
  const shared = v.language === 'en' && link > found.to;
  const half = p.word(found.to - (v.language === 'ar' ? 2 : 1));
  if (found.parts === 2 ? !/^(?:полугоди|السداسي)/u.test(half) : shared || v.language === 'ar') {
    return null;
  }
  return part(found, {}, i, at);
}
