import type { DateParts } from './date-parts.ts';
import type { DateRun } from './date-words.ts';
import { isThat } from './day-months.ts';
import { isEvery } from './named-days.ts';

/** Whether what follows a season tells of every year: “on Sundays”, «по воскресеньям», “always”. */
function habit(p: DateParts, at: number): boolean {
  const { tokens } = p;
  const sentence = tokens[at]?.sentence;
  for (let i = at; i < at + 8 && tokens[i]?.sentence === sentence; i++) {
    if (/[.;!?]\s/u.test(tokens[i]?.before ?? '')) return false;
    const word = p.word(i);
    if (/^(?:always|usually|обычно|всегда|عاده|دائما)$/u.test(word)) return true;
    if (/^по$/u.test(word) && /[ая](?:м)$/u.test(p.word(i + 1))) return true;
    if (word === 'on' && /^(?:sun|mon|tues|wednes|thurs|fri|satur)days$/.test(p.word(i + 1)))
      return true;
  }
  return false;
}

/** A figure of speech, or one of many: “the winter of his life”, شتاء واحد. */
function figurative(p: DateParts, at: number): boolean {
  const next = p.word(at);
  if (/^(?:واحد|العمر|жизни|патриарха)$/u.test(next)) return true;
  return next === 'of' && !p.year(at + 1) && p.v.relative.at(p.tokens, at + 1) === null;
}

/** A season, where the words about it ask for a date. */
export function season(p: DateParts, i: number): DateRun | null {
  const { tokens, v } = p;
  const found = v.seasons.at(tokens, i);
  if (!found) return null;
  const at = i + found.length;
  const of = /^(?:of|من|عام)$/u.test(p.word(at)) && p.year(at + 1) ? at + 1 : at;
  const { said, to } = p.yearAfter(of);
  const words = { type: 'season', season: found.value } as const;
  if (to > of) return { words: { ...words, ...said }, from: i, to };
  if (isEvery(p, i) || figurative(p, at)) return null;
  const that = isThat(p, i);
  if (that !== null) return { words: { ...words, direction: 'following' }, from: that, to: at };
  const before = p.near(i, /^\s$/u) ? v.directions.word(tokens, i - 1) : null;
  if (before) return { words: { ...words, direction: before }, from: i - 1, to: at };
  const alone = v.seasonsAlone.word(tokens, i) !== null;
  const two = v.beforeSeason.at(tokens, i - 2)?.length === 2;
  if (!p.near(i, /^\s$/u) && !alone) return null;
  if (habit(p, at)) return null;
  if (!alone && !two && !v.beforeSeason.word(tokens, i - 1)) return null;
  // “the summer tariff”: an adjective, no date.
  if (
    v.language === 'en' &&
    p.near(at, /^\s$/u) &&
    !/^(?:of|and|or|when|before|after|but|to|as|at|with|on|he|she|they|it|we|i|you|there|this|that|the|its|by|for|in|if|while)$/.test(
      p.word(at),
    )
  )
    return null;
  return { words, from: i, to: at };
}
