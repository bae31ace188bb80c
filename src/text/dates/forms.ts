import type { ReadLanguage } from '../languages.ts';
import { Grammar, type Form } from './grammar.ts';
import {
  DAY,
  ENDS,
  figures,
  MONTH,
  MONTH_FIRST,
  PRINTED,
  PRINTED_CLASSES,
  WEEKDAY,
  YEAR,
} from './printed.ts';
import { saidOf, type Extra, type Said } from './said.ts';

const CLASSES: Readonly<Record<string, string>> = {
  ...PRINTED_CLASSES,
  ...{ weekday: 'weekday weekdayMaybe', sureWeekday: 'weekday', season: 'season seasonAlone' },
  number: 'small large number a',
  unit: 'aDay aWeek aMonth aYear units',
  oneUnit: 'aWeek aMonth aYear aWeekend',
  placeUnit: 'aDay aWeek aWeekend half',
  anyHalf: 'half halfYear',
  span: 'to until hyphen dash',
  // Before a month, season or year that stands alone: surely, and perhaps.
  sure: 'in from fromOf fromSince to until since between part ahead agoMaybe dayPart',
  loose: 'and or of fromOf open',
  unknown: 'plain name plural past future',
};

/** “of last year”, “of next year, 2032”, «прошлого года», من العام الماضي. */
const OF_YEAR =
  '(?: comma? of? (?: the? {on:direction} aYear | aYear {on_:directionAfter} ) (?: comma {year_:year} )? )';
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
/** After a unit that is counted, and names no time of its own: not قبل عام 2030, بعد يومين من. */
const UNNAMED = '(?! of | year | ordinal | directionAfter )';
/** The values of `direction`. */
const [LAST, THIS, THAT] = [1, 2, 5];
const THIS_MONTH: Extra = { unit: 'month', which: THIS };
const THAT_MONTH: Extra = { unit: 'month', which: THAT };

const COMMON: readonly Form<Extra>[] = [
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
  ['{nextDay} (?! of )'],
  ['the? {which:direction} {unit:oneUnit}'],
  ['{unit:oneUnit} {which:directionAfter}'],
  ['part of? the? {unit:oneUnit} {which:directionAfter}? (?! year )', { which: THIS }],
  ['{unit:endOf}', { which: THIS }],
  ['{number}? {unit} {sign:ago}'],
  [`{sign:agoMaybe} (?: {two} | {number} {unit} | {unit_:oneUnit} ) ${UNNAMED}`],
  ['ahead (?: {two} | {number} {unit} ) (?! of | ago | later )'],
  [`ahead {unit:oneUnit} (?! plain ) ${UNNAMED}`],
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
  // No dates: every Friday, a Friday.
  ['(?: every | a | units ) the? aDay? (?: weekday | season | month | oneUnit )', { none: true }],
];

const ENGLISH: readonly Form<Extra>[] = [
  [`${figures('slash')} {year} ${ENDS}`, { two: 'or' }],
  [MONTH_FIRST],
  [`{month} stop? the? {day} (?: span | and ) ${DAY_2} (?! month ) ${YEAR}?`, { two: 'to' }],
  [`{month} stop? the? {day} or ${DAY_2} (?! month ) ${YEAR}?`, { two: 'or' }],
  ['the {year} (?= plain )'],
  ['in the {unit:aWeekend}', { which: LAST }],
  ['(?<= (?: in | until | since | and ) ) the {day:nth} (?! unknown | of )', THAT_MONTH],
  ['the {weekday:sureWeekday} (?! unknown )', { which: THAT }],
  // “the summer tariff” is no date.
  [`${AFTER_IN} {season} (?! unknown | of )`],
];
const OTHERS: readonly Form<Extra>[] = [[`${AFTER_IN} {season} (?! of | number )`]];

const grammarOf = (forms: readonly Form<Extra>[]) =>
  new Grammar<Said, Extra>([...forms, ...COMMON], CLASSES, saidOf);

/** The forms of the dates in the articles of a language. */
export const GRAMMARS: Readonly<Record<ReadLanguage, Grammar<Said, Extra>>> = {
  ...{ en: grammarOf(ENGLISH), ru: grammarOf(OTHERS), ar: grammarOf(OTHERS) },
};
