import type { CalendarDate } from './calendar.ts';
import { Grammar } from './grammar.ts';
import calendar from './calendar-words.json' with { type: 'json' };
import type { Span } from '../sentences.ts';
import { marksOf } from './marks.ts';
import { longestPhrase, readPhrases } from './lexicon.ts';
import { ALONE, dateOf, ENDS, figures, MONTH_FIRST, PRINTED, PRINTED_CLASSES } from './printed.ts';

export interface TypedDate extends Span {
  date: CalendarDate;
}

/** The names of the months alone, in all languages: this is what browsers load. */
const PHRASES = readPhrases(
  [
    ...[calendar.months, calendar.monthsShort]
      .flatMap(Object.values<string>)
      .map((names) => `month: ${names}`),
    ...Object.values(calendar.monthsMaybe).map((names) => `monthMaybe: ${names}`),
    ...['of: of', 'the: the'],
  ].join('\n'),
);

const GRAMMAR = new Grammar(
  [
    ...PRINTED,
    MONTH_FIRST,
    ...['slash', 'dot'].map((cut) => `${figures(cut)} {short} ${ENDS}`),
    `${ALONE} {year} hyphen {month:small} ${ENDS}`,
    `${ALONE} {month:small} slash {year} ${ENDS}`,
    `${ALONE} {year} ${ENDS}`,
    '{month:fullMonth}',
  ].map((pattern) => [pattern] as const),
  PRINTED_CLASSES,
  // A year alone is a figure like others, unless it is of our time.
  (values) => {
    const { year = 2000, month } = values;
    return month === undefined && (year < 1900 || year > 2099) ? undefined : dateOf(values);
  },
);

/**
 * The dates in a query or a sentence, from left to right, in English, Russian, Arabic or figures:
 * `15.10.2025`, `oct 15`, `15 октября`, `2025`. Nothing is counted or resolved.
 */
export function typedDates(text: string): TypedDate[] {
  const marks = marksOf(text, (word, next) => longestPhrase(PHRASES, word, next) ?? null);
  return [...GRAMMAR.matches(marks)].flatMap(({ said, from, to }) => {
    const [first, last] = [marks[from], marks[to - 1]];
    return said && first && last ? [{ date: said, start: first.start, end: last.end }] : [];
  });
}
