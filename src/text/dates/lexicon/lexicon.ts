/**
 * What words can be in a date, or near one: the names in the patterns. `…Maybe` are words that are
 * also something else; `a…` are units in the singular, `units` all others.
 */
export const WORD_KINDS = `
  month monthShort monthMaybe weekday weekdayShort weekdayMaybe season seasonAlone
  ordinal ordinalEnd number a two half halfYear quarter quarterName century decadeWord decadeEnd
  aDay aWeek aWeekend aMonth aYear units endOf holiday numeral
  direction directionAfter relative told ago agoMaybe ahead later
  from fromOf fromSince between to until since and or of in the every part dayPart
  past future then be than joint plural word published live`;

/** The date words of a language. */
export interface Lexicon {
  /**
   * A line for each kind: `month: january; february`. What `;` separates has the values 1, 2 …, or
   * the one that it gives: `-1= yesterday, last night`. `stem*` is a word that begins so, with an
   * ending of up to six letters; `*ed` is a word that ends so.
   */
  words: string;
  /** Words that count only with a capital, or only without: English “may”, Russian «марта». */
  capital?: string;
  small?: string;
  /** What is written in one with the word after it: its kind, and what it leaves there. */
  prefixes?: readonly (readonly [prefix: string, kind: string, rest: string])[];
}
