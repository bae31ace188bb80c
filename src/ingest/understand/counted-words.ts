import type { DateParts } from './date-parts.ts';
import type { DateRun } from './date-words.ts';
import type { Relative } from './lexicon/calendar/calendar.ts';

const run = (relative: Relative, from: number, to: number): DateRun => ({
  words: { type: 'relative', relative, about: relative[0] === 'week' },
  from,
  to,
});

/** Whether a count goes on from something else: “two days after the vote”, بعد شهرين من انتخابها. */
function ofSomething(p: DateParts, at: number): boolean {
  const next = p.word(at);
  const later = p.near(at, /^\s$/u) && p.near(at + 1, /^\s$/u) ? p.word(at + 1) : '';
  return p.near(at, /^\s$/u) && (/^(?:من|علي)$/u.test(next) || later === 'من');
}

/** قبل يومين, بعد ثلاثة أسابيع, قبل أسبوع. */
function arabic(p: DateParts, i: number): DateRun | null {
  const { tokens, v } = p;
  const back = v.ago.word(tokens, i);
  if ((!back && !v.ahead.word(tokens, i)) || p.word(i) === 'منذ') return null;
  const sign = back ? -1 : 1;
  const counted = (relative: Relative, to: number) =>
    ofSomething(p, to) ? null : run(relative, i, to);
  const two = v.twoOf.word(tokens, i + 1);
  if (two) return counted([two, 2 * sign], i + 2);
  const single = v.units.word(tokens, i + 1);
  if (single) {
    // قبل عام 2040 names a year, بعد يوم طويل no date.
    const alone = !p.near(i + 2, /^\s$/u) || v.prepositions.word(tokens, i + 2) !== null;
    const one = /^واحده?$/u.test(p.word(i + 2));
    const plain = /^(?:يوم|اسبوع|شهر|سنه|عام)$/u.test(p.word(i + 1));
    return plain && (alone || one) ? counted([single, sign], one ? i + 3 : i + 2) : null;
  }
  const count = p.figure(i + 1, 99) ?? v.numbers.word(tokens, i + 1);
  const unit = v.units.word(tokens, i + 2);
  return count === null || !unit ? null : counted([unit, count * sign], i + 3);
}

/** “two days ago”, “two days later”, «через три недели», «две недели спустя», قبل يومين. */
export function counted(p: DateParts, i: number): DateRun | null {
  const { tokens, v } = p;
  if (v.language === 'ar') return arabic(p, i);
  const before = v.ahead.word(tokens, i) !== null;
  // «Спустя два года»; English says “later” after the count alone.
  const since = v.language === 'ru' && v.later.word(tokens, i) !== null;
  const start = before || since ? i + 1 : i;
  const one = /^(?:a|an|one)$/.test(p.word(start));
  const count = one ? 1 : (p.figure(start, 99) ?? v.numbers.word(tokens, start));
  const unit = v.units.word(tokens, count === null ? start : start + 1);
  const end = start + (count === null ? 1 : 2);
  if (!unit || (count === null && v.language === 'en')) return null;
  if (before || since) {
    if (!p.near(start, /^\s$/u)) return null;
    if (since) return run([unit, count ?? 1, 'told'], i, end);
    if (v.language === 'ru') return run([unit, count ?? 1], i, end);
    const time = p.word(end) === 'time' ? end + 1 : end;
    return { ...run([unit, count ?? 1], i, time), ...(time === end && { ahead: true }) };
  }
  if (!p.near(end, /^(?:['’]s?)?\s$/u)) return null;
  const ago = v.ago.at(tokens, end);
  if (ago) return run([unit, -(count ?? 1)], start, end + ago.length);
  const hence =
    p.word(end) === 'hence' ? 1 : p.word(end) === 'from' && p.word(end + 1) === 'now' ? 2 : 0;
  if (hence > 0) return run([unit, count ?? 1], start, end + hence);
  const later = v.later.at(tokens, end);
  const earlier = v.earlier.at(tokens, end);
  const told = later ?? earlier;
  if (!told) return null;
  // “two weeks later than planned”, «на месяц позже»: no day, but how late.
  const than = /^(?:than|чем|обещанного|намеченного|срока|запланированного)$/u.test(
    p.word(end + told.length),
  );
  if (than || p.word(start - 1) === 'на') return null;
  return run([unit, later ? (count ?? 1) : -(count ?? 1), 'told'], start, end + told.length);
}
