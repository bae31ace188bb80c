import type { ReadLanguage } from '../languages.ts';
import { form, type Form } from './patterns.ts';
import { ALONE, DAY, ENDS, MONTH, MONTH_FIRST, PRINTED, WEEKDAY, YEAR } from './printed.ts';
import { saidOf, type Extra, type Said } from './said.ts';

/** “of last year”, «прошлого года», من العام الماضي. */
const OF_YEAR = '(?: comma? of? (?: the? {on:direction} aYear | aYear {on_:directionAfter} ) )';
const TIME = `(?: ${YEAR} | ${OF_YEAR} )`;
const DAY_2 = '(?: the? {day2:day} (?: hyphen? ordinalEnd )? )';
/** “of this month”, من الشهر الجاري. */
const OF_MONTH =
  '(?: of? (?: the? {within:direction} aMonth | aMonth? {within_:directionAfter} ) )';
const ORDINAL_END = '(?: hyphen? ordinalEnd )?';
/** Before a month, season or year that stands alone: “in”, “by the end of”; “and”, “of the”. */
const AFTER_IN = '(?<= sure (?: the | part | of | hyphen | aYear | dayPart ){0,3} )';
const AFTER_OF = '(?<= (?: loose | the ) (?: the | aYear )? )';
const QUARTER = '(?: {quarter:ordinal} quarter | quarter {quarter_:ordinal} )';
const HALF = '(?: {half:ordinal} anyHalf | anyHalf {half_:ordinal} )';
const NTH = '(?: {nth:ordinal} | {last:direction} )';
const PLACE = '(?: {weekday} | {of:placeUnit} )';
const NO_YEAR = '(?! plural | comma digits | cut digits | ordinalEnd )';
const THIS_MONTH: Extra = { unit: 'month', which: 2 };
const THAT_MONTH: Extra = { unit: 'month', which: 5 };

const COMMON: readonly (readonly [pattern: string, extra?: Extra])[] = [
  ...PRINTED.map((pattern) => [pattern] as const),
  // Day and month, month, of a year that is counted; «3 июня этого года», ٣ يونيو الماضي.
  [`${WEEKDAY}? ${DAY} ${MONTH} ${OF_YEAR}`],
  [`${WEEKDAY}? ${DAY} ${MONTH} {which:directionAfter}`],
  [`${MONTH} ${OF_YEAR}`],
  [`${MONTH} {which:directionAfter}`],
  ['the? {which:direction} {month}'],
  // Two days of a month, a day of a month that is pointed at, a place in a month.
  [`${DAY} span ${DAY_2} of? ${MONTH} (?: ${TIME} | directionAfter )?`, { two: 'to' }],
  [`(?<= between ) ${DAY} and ${DAY_2} of? ${MONTH} ${TIME}?`, { two: 'to' }],
  [`${DAY} and ${DAY_2} of? ${MONTH} ${TIME}?`, { two: 'next' }],
  [`${DAY} or ${DAY_2} of? ${MONTH} ${TIME}?`, { two: 'or' }],
  [`${DAY} (?: (?: span | and ) ${DAY_2} )? ${OF_MONTH}`],
  [`${DAY} (?: span ${DAY_2} )? numeral`, THIS_MONTH],
  [`the? ${NTH} ${PLACE} (?: of | in | ahead )? ${MONTH} (?: ${TIME} | {which:directionAfter} )?`],
  [`the? ${NTH} ${PLACE} ${OF_MONTH}`],
  [`the? ${NTH} ${PLACE} of? the? aMonth`, THIS_MONTH],
  [`${PLACE} {nth:ordinal} of ${MONTH} (?: ${TIME} | {which:directionAfter} )?`],
  // Quarters, halves, seasons, decades.
  [`(?: the? ${QUARTER} | {quarter__:quarterName} ) (?: ${TIME} | of? the? aYear )? (?! of )`],
  [`the? ${HALF} (?: ${TIME} | of? the? aYear )`],
  ['{half:ordinal} halfYear'],
  [`the? {season} ${TIME}`],
  ['{season} of? {year} (?: hyphen | slash ) digits aYear?'],
  ['the? {which:direction} {season}'],
  ['{season} {which:directionAfter}'],
  ['{season:seasonAlone}'],
  ['the? {decade}'],
  ['(?: {decade:yearFigure} | {decade_:short} ) hyphen decadeEnd aYear?'],
  ['{tens:decadeWord} aYear? century? (?! of )'],
  // Days of the week, days and longer times counted from another date, days with a name.
  ['the? {which:direction} {weekday}'],
  ['aDay? {weekday} {which:directionAfter}'],
  ['(?<! the | ordinal | direction ) aDay? {weekday:sureWeekday}'],
  ['aDay {weekday}'],
  ['(?<= sure | comma | past | relative ) {weekday}'],
  ['{weekday} (?= joint | comma | to | in )'],
  ['{relative} (?: comma? open? aDay? anyWeekday )?'],
  ['{told} (?! of )'],
  ['the? {which:direction} {unit:oneUnit}'],
  ['{unit:oneUnit} {which:directionAfter}'],
  ['part of? the? {unit:oneUnit} {which:directionAfter}? (?! year )', { which: 2 }],
  ['{unit:endOf}', { which: 2 }],
  ['{number}? {unit} ago', { sign: -1 }],
  [
    'agoMaybe (?: {two} | {number} {unit} | {unit_:oneUnit} ) (?! of | year | ordinal | directionAfter )',
    { sign: -1 },
  ],
  ['ahead (?: {two} | {number} {unit} ) (?! of | ago | later )'],
  ['ahead {unit:oneUnit} (?! of | year | directionAfter | plain )'],
  ['(?<! in | to ) {number}? {unit} {later} (?! than )'],
  ['{later} {number}? {unit}'],
  [`${AFTER_IN} {holiday} ${YEAR}? (?! plural )`],
  // Months and years alone.
  [`${AFTER_IN} {month:fullMonth}`],
  [`${AFTER_OF} {month:fullMonth} (?! name )`],
  [`${AFTER_IN} {year} ${NO_YEAR}`],
  [`${AFTER_OF} {year} ${NO_YEAR}`],
  [`${AFTER_IN} {year} hyphen ordinalEnd`],
  [`{year} ${ORDINAL_END} aYear`],
  ['aYear {year}'],
  ['{year} (?: hyphen | slash ) (?: {next:short} | {next_:small} ) aYear?'],
  [`{year} ${ORDINAL_END} span the? aYear? {year2:year} ${ORDINAL_END} aYear?`],
  ['(?<= between aYear? ) {year} and {year2:year}'],
];

const ENGLISH: typeof COMMON = [
  [`${ALONE} {first:day} slash {second:day} slash {year} ${ENDS}`, { two: 'or' }],
  [MONTH_FIRST],
  [`{month} stop? the? {day} (?: span | and ) ${DAY_2} (?! month ) ${YEAR}?`, { two: 'to' }],
  [`{month} stop? the? {day} or ${DAY_2} (?! month ) ${YEAR}?`, { two: 'or' }],
  ['the {year} (?= plain )'],
  ['in the {unit:aWeekend}', { which: 1 }],
  ['(?<= (?: in | until | since | and ) ) the {day:nth} (?! unknown | of )', THAT_MONTH],
  ['the {weekday:sureWeekday} (?! unknown )', { which: 5 }],
  // “the summer tariff” is no date.
  [`${AFTER_IN} {season} (?! unknown | of )`],
];
const OTHERS: typeof COMMON = [[`${AFTER_IN} {season} (?! of | number )`]];

/** Words that look like a date and are none: every Friday, a Friday. */
const NONE = form<Said>(
  '(?: every | a | units ) the? aDay? (?: weekday | season | month | oneUnit )',
  () => null,
);

const formsOf = (rows: typeof COMMON): Form<Said>[] => [
  ...rows.map(([pattern, extra]) => form(pattern, (values) => saidOf(values, extra))),
  NONE,
];

/** All ways to write a date that are read in the articles of a language. */
export const FORMS: Readonly<Record<ReadLanguage, readonly Form<Said>[]>> = {
  ...{
    en: formsOf([...ENGLISH, ...COMMON]),
    ru: formsOf([...OTHERS, ...COMMON]),
    ar: formsOf([...OTHERS, ...COMMON]),
  },
};
