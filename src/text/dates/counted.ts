import type { ReadLanguage } from '../languages.ts';
import { row as rowOf, type Row, type Values } from './patterns.ts';
import {
  EITHER,
  DAY,
  DAY_WORD,
  MONTH,
  MONTH_FIRST,
  PRINTED,
  WEEKDAY,
  YEAR,
  dateOf,
} from './printed.ts';
import type { Count, Place, Said, Unit, Which } from './said.ts';

/** The values of `direction`: last, this, next; then those counted from the date before. */
const DIRECTIONS: readonly Which[] = [
  ...[-1, 0, 1].map((by) => ({ by, told: false })),
  ...[1, 0, -1].map((by) => ({ by, told: true })),
];
/** The values of `unit`. */
const UNITS: readonly Unit[] = ['day', 'week', 'month', 'year', 'weekend'];

const unitOf = (value: number | undefined): Unit => UNITS[(value ?? 1) - 1] ?? 'day';
const whichOf = (...values: (number | undefined)[]): Which =>
  DIRECTIONS[(values.find((value) => value !== undefined) ?? 2) - 1] ?? { by: 0, told: false };

/** “of last year”, «прошлого года», من العام الماضي. */
const OF_YEAR = '(?: comma? of? (?: the? {direction} aYear | aYear {directionAfter} ) )';
/** A year in figures or counted. */
const TIME = `(?: ${YEAR} | ${OF_YEAR} )`;
const DAY_2 = '(?: the? {day2} (?: hyphen? ordinalEnd )? )';
/** “of this month”, من الشهر الجاري, «числа». */
const OF_MONTH =
  '(?: of? (?: the? {direction} aMonth | aMonth {directionAfter} | {directionAfter2} | numeral ) )';
const YEAR_END = '(?: hyphen? ordinalEnd )?';
const SEASON = '(?: {season} | {seasonAlone} )';
/** Before a month or year that stands alone: “in”, “by the end of”; and what is too little for it. */
const AFTER_IN = '(?<= sure (?: the | part | of | hyphen | aYear | dayPart ){0,3} )';
const AFTER_OF = '(?<= (?: loose | the ) (?: the | aYear )? )';

/** A year counted, where one is. */
function ofYear({ year, direction, directionAfter }: Values): { year?: number; count?: Count } {
  if (year !== undefined) return { year };
  const which = direction ?? directionAfter;
  return which === undefined ? {} : { count: { unit: 'year', ...whichOf(which) } };
}

/** A date with its year, printed or counted. */
function dated(values: Values): Said | null {
  const date = dateOf(values);
  return date && { ...date, ...ofYear(values) };
}

const inSeason = (values: Values): Said => ({
  season: 20 + (values['season'] ?? values['seasonAlone'] ?? 0),
  ...ofYear(values),
});

const ofMonths = (nth: number | undefined, length: 3 | 6, values: Values): Said | undefined =>
  nth === undefined || nth < 1 || nth * length > 12
    ? undefined
    : { months: [(nth - 1) * length + 1, nth * length], ...ofYear(values) };

/** Two days of one month: from one to the other, or one of them. */
function twoDays(values: Values, join: 'to' | 'or'): Said | null | undefined {
  const { day = 0, day2 = 0 } = values;
  if (day >= day2) return undefined;
  const [first, last] = [dated(values), dated({ ...values, day: day2 })];
  return first && last && { ...first, [join]: last };
}

/** A day of a month that is pointed at. */
function inMonth({ day, day2, direction, directionAfter, directionAfter2 }: Values): Said {
  const count: Count = { unit: 'month', ...whichOf(direction, directionAfter, directionAfter2) };
  const first = { day: day ?? 1, count };
  return day2 === undefined ? first : { ...first, to: { day: day2, count } };
}

/** “the second Saturday of June”, “the first half of May”: a place in a month. */
function placed(values: Values): Said | null | undefined {
  const { ordinal, direction2, weekday, aWeekend, aWeek, half } = values;
  const n = ordinal ?? (direction2 === 1 ? -1 : undefined);
  if (n === undefined || n > 5) return undefined;
  const of: Place['of'] =
    weekday ?? (aWeekend ? 'weekend' : aWeek ? 'week' : half === 0 ? 'half' : 'day');
  const { month, directionAfter2 } = values;
  if (month === undefined) {
    return { place: { n, of }, count: { unit: 'month', ...whichOf(values['direction']) } };
  }
  const date = dated({ month, ...yearOnly(values) });
  return (
    date && {
      ...date,
      place: { n, of },
      ...(directionAfter2 !== undefined && { which: whichOf(directionAfter2) }),
    }
  );
}

const yearOnly = ({ year, direction, directionAfter }: Values): Values => ({
  ...{ year, direction, directionAfter },
});

const counted = (value: number | undefined, by: number, told = false): Said => {
  return { count: { unit: unitOf(value), by, told, number: true } };
};

const which = (values: Values): Said => ({
  count: {
    unit: unitOf(values['ownUnit']),
    ...whichOf(values['direction'], values['directionAfter']),
  },
});

/** A year that stands alone; no figure of another kind. */
const alone = ({ year = 0 }: Values): Said | undefined => (year < 1500 ? undefined : { year });

function years({ year = 0, year2, pair, large, small }: Values): Said | undefined {
  const short = pair ?? large ?? small;
  const last = year2 ?? (short === (year + 1) % 100 ? year + 1 : undefined);
  return last !== undefined && last > year ? { year, to: { year: last } } : undefined;
}

const decade = (tens: number): Said => ({ decade: tens });

const PLACE = '(?: {weekday} | {aWeekend} | {aDay} | {aWeek} | {half} )';
const MONTH_OF_PLACE = `(?: of | in )? (?: ${MONTH} (?: ${TIME} | {directionAfter2} )? | the? {direction} aMonth | (?: the | of ) aMonth )`;

const row = (pattern: string, read: Row<Said>['read']): Row<Said> => rowOf(pattern, read);

const COMMON: readonly Row<Said>[] = [
  ...PRINTED,
  // Day and month of a year that is counted; «3 июня этого года», ٣ يونيو الماضي.
  row(`${WEEKDAY}? ${DAY} of? ${MONTH} ${OF_YEAR}`, dated),
  row(`${WEEKDAY}? ${DAY_WORD} ${MONTH} ${OF_YEAR}`, dated),
  row(`${MONTH} ${OF_YEAR}`, dated),
  row(`${WEEKDAY}? (?: ${DAY} | ${DAY_WORD} ) of? ${MONTH} {directionAfter}`, (values) => {
    const date = dateOf(values);
    return date && { ...date, which: whichOf(values['directionAfter']) };
  }),
  row(`(?: the? {direction} {month} | ${MONTH} {directionAfter} )`, (values) => ({
    ...(values['month'] !== undefined && { month: values['month'] }),
    which: whichOf(values['direction'], values['directionAfter']),
  })),
  // Two days of a month.
  row(`${DAY} span ${DAY_2} of? ${MONTH} (?: ${TIME} | directionAfter )?`, (v) => twoDays(v, 'to')),
  row(`(?<= between ) ${DAY} and ${DAY_2} of? ${MONTH} ${TIME}?`, (v) => twoDays(v, 'to')),
  row(`${DAY} and ${DAY_2} of? ${MONTH} ${TIME}?`, (values) =>
    values['day2'] === (values['day'] ?? 0) + 1 ? twoDays(values, 'to') : undefined,
  ),
  row(`${DAY} or ${DAY_2} of? ${MONTH} ${TIME}?`, (values) => twoDays(values, 'or')),
  // A day of a month that is pointed at.
  row(`${DAY} (?: (?: span | and ) ${DAY_2} )? ${OF_MONTH}`, inMonth),
  row('(?<= (?: in | until | since | and ) ) the {nth} (?! unknown | of )', ({ nth }) => ({
    day: nth ?? 1,
    count: { unit: 'month', by: 0, told: true },
  })),
  row(`the? (?: {ordinal} | {direction2} ) ${PLACE} ${MONTH_OF_PLACE}`, placed),
  row(`${PLACE} {ordinal} ${MONTH_OF_PLACE}`, placed),
  // Quarters, halves, seasons, decades.
  row(`the? (?: {ordinal} quarter | quarter {ordinal2} ) (?! of )`, (v) =>
    ofMonths(v['ordinal'] ?? v['ordinal2'], 3, v),
  ),
  row(`the? (?: {ordinal} quarter | quarter {ordinal2} ) (?: ${TIME} | of? the? aYear )`, (v) =>
    ofMonths(v['ordinal'] ?? v['ordinal2'], 3, v),
  ),
  row(`{quarterName} ${TIME}?`, (values) => ofMonths(values['quarterName'], 3, values)),
  row(`the? (?: {ordinal} anyHalf | anyHalf {ordinal2} ) (?: ${TIME} | of? the? aYear )`, (v) =>
    ofMonths(v['ordinal'] ?? v['ordinal2'], 6, v),
  ),
  row('{ordinal} halfYear', (values) => ofMonths(values['ordinal'], 6, values)),
  row(`the? ${SEASON} ${TIME}`, inSeason),
  row(`${SEASON} of? {year} (?: hyphen | slash ) digits aYear?`, inSeason),
  row(`(?: the? {direction} ${SEASON} | season {directionAfter} )`, (values) => ({
    ...inSeason({ ...values, direction: undefined, directionAfter: undefined }),
    which: whichOf(values['direction'], values['directionAfter']),
  })),
  row('{seasonAlone}', inSeason),
  row(`${AFTER_IN} {season} (?! unknown | of )`, inSeason),
  row('the? {decade}', ({ decade: value = 0 }) =>
    value >= 1500
      ? decade(value / 10)
      : value >= 20 && value < 100
        ? decade(190 + value / 10)
        : undefined,
  ),
  row('{year} hyphen decadeEnd aYear?', ({ year = 0 }) => decade(Math.floor(year / 10))),
  row('(?: {pair} | {large} ) hyphen decadeEnd aYear?', ({ pair, large }) =>
    decade(190 + Math.floor((pair ?? large ?? 0) / 10)),
  ),
  row('{decadeWord} aYear? century? (?! of )', ({ decadeWord = 0 }) => decade(190 + decadeWord)),
  // Days of the week.
  row('(?: the? {direction} {weekday} | aDay? {weekday2} {directionAfter} )', (values) => ({
    weekday: values['weekday'] ?? values['weekday2'] ?? 1,
    which: whichOf(values['direction'], values['directionAfter']),
  })),
  row('(?<! the | ordinal | direction ) aDay? {sureWeekday}', ({ sureWeekday = 1 }) => ({
    weekday: sureWeekday,
  })),
  row('the {sureWeekday} (?! unknown )', ({ sureWeekday = 1 }) => ({
    weekday: sureWeekday,
    which: { by: 0, told: true },
  })),
  row('aDay {weekdayMaybe}', ({ weekdayMaybe = 1 }) => ({ weekday: weekdayMaybe })),
  row('(?<= sure | comma | dayPart | past | relative ) {weekdayMaybe}', ({ weekdayMaybe = 1 }) => ({
    weekday: weekdayMaybe,
  })),
  row('{weekdayMaybe} (?= joint | comma )', ({ weekdayMaybe = 1 }) => ({ weekday: weekdayMaybe })),
  // Counted from the article’s date, or from the date before.
  row('{relative} (?: comma? open? aDay? weekday )?', ({ relative = 0 }) => counted(1, relative)),
  row('{told} (?! of )', ({ told = 0 }) => counted(1, told, true)),
  row('(?: the? {direction} {ownUnit} | {ownUnit2} {directionAfter} )', (values) =>
    which({ ...values, ownUnit: values['ownUnit'] ?? values['ownUnit2'] }),
  ),
  row('part of? the? {ownUnit} {directionAfter}? (?! year )', which),
  row('{count}? {unit} ago', ({ count = 1, unit }) => counted(unit, -count)),
  row(
    'agoMaybe (?: {two} | {count} {unit} | {ownUnit} ) (?! of | year | ordinal | directionAfter )',
    (v) => counted(v['two'] ?? v['unit'] ?? v['ownUnit'], -(v['two'] ? 2 : (v['count'] ?? 1))),
  ),
  row('ahead (?: {two} | {count} {unit} ) (?! of | ago | later )', (v) => ({
    ...counted(v['two'] ?? v['unit'], v['two'] ? 2 : (v['count'] ?? 1)),
    ahead: true,
  })),
  row('ahead {unit} (?! of | year | directionAfter | plain )', ({ unit }) => ({
    ...counted(unit, 1),
    ahead: true,
  })),
  row('(?<! in | to ) {count}? {unit} {later} (?! joint )', ({ count = 1, unit, later = 1 }) =>
    counted(unit, later * count, true),
  ),
  row('{later} {count}? {unit}', ({ count = 1, unit, later = 1 }) =>
    counted(unit, later * count, true),
  ),
  row(`${AFTER_IN} {holiday} ${YEAR}? (?! unknown )`, ({ holiday = 0, year }) => ({
    ...(year !== undefined && { year }),
    ...{ month: Math.floor(holiday / 100), day: holiday % 100 },
  })),
  // Months and years alone.
  row(`${AFTER_IN} {justMonth}`, ({ justMonth = 1 }) => ({ month: justMonth })),
  row(`${AFTER_OF} {justMonth} (?! name )`, ({ justMonth = 1 }) => ({ month: justMonth })),
  row(`${AFTER_IN} {year} (?! plural | comma digits | cut digits | ordinalEnd )`, alone),
  row(`${AFTER_OF} {year} (?! plural | comma digits | cut digits | ordinalEnd )`, alone),
  row('{year} (?: hyphen | slash ) (?: {pair} | {large} | {small} ) aYear?', years),
  row(`{year} ${YEAR_END} span the? aYear? {year2} ${YEAR_END} aYear?`, years),
  row(`(?<= between aYear? ) {year} and {year2}`, years),
  row(`{year} ${YEAR_END} aYear`, alone),
  row('aYear {year}', alone),
  row(`${AFTER_IN} {year} hyphen ordinalEnd`, alone),
  // No dates: every Friday, a Friday, 18 March Street.
  row('(?: every | a ) the? aDay? (?: weekday | season | month | ownUnit )', () => null),
  row(`street (?: ${DAY} | ${DAY_WORD} ) of? month`, () => null),
  row(`${DAY} month street`, () => null),
];

const ENGLISH: readonly Row<Said>[] = [
  EITHER,
  MONTH_FIRST,
  row(`{month} stop? ${DAY} (?: span | and ) ${DAY_2} (?! month ) ${YEAR}?`, (v) =>
    twoDays(v, 'to'),
  ),
  row(`{month} stop? ${DAY} or ${DAY_2} (?! month ) ${YEAR}?`, (v) => twoDays(v, 'or')),
  row('the {year} (?= plain )', alone),
  row('in the {aWeekend}', () => ({ count: { unit: 'weekend', by: -1, told: false } })),
  row('{endOf}', ({ endOf }) => counted(endOf, 0)),
  ...COMMON,
];

/** All ways to write a date in a language. */
export const ROWS: Readonly<Record<ReadLanguage, readonly Row<Said>[]>> = {
  ...{ en: ENGLISH, ru: COMMON, ar: COMMON },
};
