import { LETTERS, type Mark } from './marks.ts';

/** Names that stand for several kinds of words. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  day: ['small', 'large', 'nth'],
  digits: ['small', 'large', 'pair', 'yearFigure', 'figure', 'nth', 'decade'],
  year: ['yearFigure'],
  month: ['month', 'monthShort', 'monthMaybe'],
  sureMonth: ['month', 'monthShort'],
  justMonth: ['month'],
  weekday: ['weekday', 'weekdayMaybe'],
  sureWeekday: ['weekday'],
  anyWeekday: ['weekday', 'weekdayMaybe', 'weekdayShort'],
  count: ['small', 'large', 'number', 'a'],
  unit: ['aDay', 'aWeek', 'aMonth', 'aYear', 'units'],
  ownUnit: ['aWeek', 'aMonth', 'aYear', 'aWeekend'],
  anyHalf: ['half', 'halfYear'],
  of: ['of', 'fromOf'],
  from: ['from', 'fromOf', 'fromSince'],
  cut: ['hyphen', 'slash', 'dot'],
  span: ['to', 'until', 'hyphen', 'dash'],
  /** Before a month, season or year that stands alone. */
  sure: [
    ...[
      'in',
      'from',
      'fromOf',
      'fromSince',
      'to',
      'until',
      'since',
      'between',
      'part',
      'ahead',
      'agoMaybe',
    ],
    ...['dayPart'],
  ],
  loose: ['and', 'or', 'of', 'open'],
  unknown: ['plain', 'name', 'plural', 'past', 'future'],
};

const letterClass = (name: string): string => {
  const letters = (CLASSES[name] ?? [name]).map((kind) => LETTERS.get(kind));
  if (letters.includes(undefined)) throw new Error(`Unknown name in a pattern: ${name}`);
  return `[${letters.join('')}]`;
};

/** The values of the words that a pattern names. */
export type Values = Readonly<Record<string, number | undefined>>;

/** A way to write a date, and what it means: null for no date, undefined where it does not apply. */
export interface Row<Said> {
  pattern: RegExp;
  read: (values: Values) => Said | null | undefined;
}

/**
 * Compiles a pattern: names of kinds or classes of words, `?`, `|`, brackets and look-arounds as in
 * regular expressions. `{name}` also takes the word’s value; a digit after the name tells two apart.
 */
export function row<Said>(pattern: string, read: Row<Said>['read']): Row<Said> {
  const source = pattern
    .replace(/(\{?)([A-Za-z]+)(\d?)\}?/g, (_, taken: string, name: string, digit: string) =>
      taken === '' ? letterClass(name) : `(?<${name}${digit}>${letterClass(name)})`,
    )
    .replaceAll(' ', '');
  return { pattern: new RegExp(source, 'dy'), read };
}

/** What was read, and the marks that it spans, the end exclusive. */
export interface Match<Said> {
  said: Said | null;
  from: number;
  to: number;
}

/** The longest match of a table at a mark; of several, the first. */
export function matchAt<Said>(
  letters: string,
  marks: readonly Mark[],
  rows: readonly Row<Said>[],
  at: number,
): Match<Said> | null {
  let best: Match<Said> | null = null;
  for (const { pattern, read } of rows) {
    pattern.lastIndex = at;
    const found = pattern.exec(letters);
    if (!found || found[0].length <= (best ? best.to - at : 0)) continue;
    const values: Record<string, number | undefined> = {};
    for (const [name, place] of Object.entries(found.indices?.groups ?? {})) {
      // A group that took no part has no place.
      if (place as [number, number] | undefined) values[name] = marks[place[0]]?.value;
    }
    const said = read(values);
    if (said !== undefined) best = { said, from: at, to: at + found[0].length };
  }
  return best;
}

/** The letters of marks, one for one. */
export const lettersOf = (marks: readonly Mark[]): string =>
  marks.map(({ kind }) => LETTERS.get(kind) ?? '').join('');
