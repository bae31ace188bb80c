import { plainDigits } from '../../text/fold.ts';
import { isYear, type DateParts } from './date-parts.ts';
import type { DateRun } from './date-words.ts';

/** What a year stands before in English as an adjective: “the 2028 budget”. */
const DATED_THING =
  /^(?:budget|election|elections|vote|census|season|edition|report|agreement|accord|treaty|deal|law|act|constitution|war|crisis|revolution|earthquake|flood|floods|referendum|campaign|cup|championship|games|tournament|fire|storm|attack|attacks|festival|summit|conference|study|survey|film|novel|play|album|book|ruling|decree|convention|protocol|merger|strike|coup|uprising|theft|robbery|plan|model|version|financial|fiscal|presidential|parliamentary|municipal|general|world)$/;

/** Whether more years follow in a list that ends in the word for years. */
function yearsGoOn(p: DateParts, at: number): boolean {
  for (let i = at; i < at + 8; i++) {
    if (!p.near(i, /^[\s,]{1,2}$/u)) return false;
    const word = p.word(i);
    if (/^год(?:ах|ов|ы|ам)$/u.test(word)) return i > at;
    if (word !== 'и' && !/^\d{4}$/.test(word)) return false;
  }
  return false;
}

/** A year in figures, by what stands around it. */
export function bareYear(p: DateParts, i: number): DateRun | null {
  const { tokens, v } = p;
  const token = tokens[i];
  if (!token) return null;
  const digits = plainDigits(token.word.replace(/^[وبل](?=\d)/u, ''));
  const year = Number(digits);
  if (!/^\d{4}$/.test(digits) || !isYear(year)) return null;
  const run = (to: number): DateRun => ({ words: { type: 'date', date: { year } }, from: i, to });
  const next = tokens[i + 1];
  if (v.language === 'ru') {
    const end = p.pastEnding(i + 1);
    const after = p.near(end, /^\s?$/u) ? v.afterYear.at(tokens, end) : null;
    // «в конце 2029 — начале 2030 года», «в 2019, 2021 и 2023 годах»: the last one says it for all.
    if (v.parts.word(tokens, i - 1) || (!after && yearsGoOn(p, end))) return run(end);
    if (after) return run(end + after.length);
    // «в 1998-м», «с 2030-го», «по 2004-й»
    const ending = end > i + 1 && year >= 1700;
    return ending && p.near(i, /^\s$/u) && /^[а-я]+$/u.test(p.word(i - 1)) ? run(end) : null;
  }
  if (year < 1800) return null;
  const bracketed = token.before.endsWith('(') && (next?.before ?? ')').startsWith(')');
  const before = p.near(i, /^[\s(-]{1,2}$/u) && v.beforeYear.at(tokens, i - 1) !== null;
  const thing =
    v.language === 'en' &&
    p.near(i + 1, /^\s$/u) &&
    DATED_THING.test(p.word(i + 1)) &&
    /^(?:the|a|its|his|her|their|this|that)$/.test(p.word(i - 1));
  if (!before && !bracketed && !thing) return null;
  // “of 2,000 people”, “by 2000 votes”
  if (
    v.language === 'en' &&
    next &&
    /^\s$/u.test(next.before) &&
    /[^s]s$/.test(next.word) &&
    !/^(?:was|is|has|as|his|its|this)$/.test(next.word) &&
    !next.possessive &&
    !thing &&
    !v.say.word(tokens, i + 1)
  ) {
    if (/^(?:of|by|from|and|to|for|around|over|under)$/.test(p.word(i - 1))) return null;
  }
  if (/^\s?(?:[%‰€£$]|,\d|\.\d)/u.test(next?.before ?? '')) return null;
  return run(i + 1);
}
