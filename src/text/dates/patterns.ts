import { LETTERS, type Mark } from './marks.ts';

/** Names for several kinds of words. */
const CLASSES: Readonly<Record<string, string>> = {
  day: 'small large nth',
  short: 'pair large',
  digits: 'small large pair yearFigure figure nth decade',
  year: 'yearFigure',
  month: 'month monthShort monthMaybe',
  fullMonth: 'month',
  weekday: 'weekday weekdayMaybe',
  anyWeekday: 'weekday weekdayMaybe weekdayShort',
  sureWeekday: 'weekday',
  season: 'season seasonAlone',
  number: 'small large number a',
  unit: 'aDay aWeek aMonth aYear units',
  oneUnit: 'aWeek aMonth aYear aWeekend',
  placeUnit: 'aDay aWeek aWeekend half',
  anyHalf: 'half halfYear',
  of: 'of fromOf',
  cut: 'hyphen slash dot',
  span: 'to until hyphen dash',
  // Before a month, season or year that stands alone: surely, and perhaps.
  sure: 'in from fromOf fromSince to until since between part ahead agoMaybe dayPart',
  loose: 'and or of open',
  unknown: 'plain name plural past future',
};

function letterClass(name: string): string {
  const letters = (CLASSES[name] ?? name).split(' ').map((kind) => LETTERS.get(kind));
  if (letters.includes(undefined)) throw new Error(`Unknown name in a pattern: ${name}`);
  return `[${letters.join('')}]`;
}

/** The values of the words that a pattern names. */
export type Values = Readonly<Record<string, number | undefined>>;

/** A way to write a date, and what it says: null for no date, undefined if it does not fit. */
export interface Form<Said> {
  pattern: RegExp;
  read: (values: Values) => Said | null | undefined;
}

/**
 * Compiles a pattern: names of kinds or classes of words, with `?`, `|`, brackets and look-arounds
 * as in regular expressions. `{month}` also takes the value of the word, `{day:ordinal}` under
 * another name than its kind; names that differ only in a `_` at the end are one.
 */
export function form<Said>(pattern: string, read: Form<Said>['read']): Form<Said> {
  const source = pattern
    .replace(/\{(\w+)(?::(\w+))?\}|[A-Za-z]+/g, (word, role?: string, kind?: string) =>
      role === undefined
        ? letterClass(word)
        : `(?<${role}>${letterClass(kind ?? role.replace(/_+$/, ''))})`,
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

/** The letters of marks, one for one: what the patterns are matched on. */
export const lettersOf = (marks: readonly Mark[]): string =>
  marks.map(({ kind }) => LETTERS.get(kind) ?? '').join('');

/** The longest form of a date at a mark; of several, the first. */
export function matchAt<Said>(
  letters: string,
  marks: readonly Mark[],
  forms: readonly Form<Said>[],
  from: number,
): Match<Said> | null {
  let best: Match<Said> | null = null;
  for (const { pattern, read } of forms) {
    pattern.lastIndex = from;
    const found = pattern.exec(letters);
    const to = from + (found?.[0].length ?? 0);
    if (!found || to <= (best?.to ?? from)) continue;
    const values: Record<string, number | undefined> = {};
    for (const [role, place] of Object.entries(found.indices?.groups ?? {})) {
      const value = (place as [number, number] | undefined) && marks[place[0]]?.value;
      if (value !== undefined) values[role.replace(/_+$/, '')] = value;
    }
    const said = read(values);
    if (said !== undefined) best = { said, from, to };
  }
  return best;
}
