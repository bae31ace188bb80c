import type { About, Measure } from '../../../reading.ts';

/** What words mean, and the words for it: print form, lower case, parted by commas; `*` as there. */
export type Forms<T> = readonly (readonly [T, string])[];

/** So many of a measure: a decade is `['year', 10]`. */
export type Amount = readonly [measure: Measure, by: number];

/** The words of a language for numbers and what they measure. */
export interface AmountLexicon {
  /** Cardinals below a thousand that are said in one word, or for Arabic 11 to 19 in two. */
  numbers: Forms<number>;
  /** Words for one, which are pronouns more often: they count before a scale or a measure alone. */
  one: string;
  /** What multiplies the number before: “thousand”, “dozen”. */
  scales: Forms<number>;
  /** Scales that say one of themselves without a number before: «тысяча», «ألف». */
  alone: string;
  /** Scales that are round numbers: “a dozen” may be eleven. */
  round: string;
  /** After a number or a measure, what they are more by: “and a half”. */
  more: Forms<number>;
  /** Parts: “half”, «треть»; and those of which there are several: “thirds”, «пятых». */
  parts: Forms<number>;
  severalParts: Forms<number>;
  /** “out of”, «из», «من كل»: between two numbers that say a part. */
  outOf: string;
  /** “every fifth”, as one phrase. */
  everySo: Forms<number>;
  /** Single words and fixed phrases for so many of a measure: “a fortnight”, «полгода», «شهرين». */
  wholes: Forms<Amount>;
  measures: Forms<Amount>;
  /** Signs of currencies: as `unit` has them, and what they measure. */
  signs: Readonly<Record<string, readonly [unit: string, measure: Measure]>>;
  /** Words between the ends of a range: “to”, “or”. */
  to: string;
  /** Words before and after a number that bound it. */
  before: Forms<About>;
  after: Forms<About>;
  /** Words right before a figure that make it a name or an address: “room”, “version”. */
  labels: string;
  /** Words after a figure that do so: “Street” after a house number. */
  streets: string;
  /** Words around years that tell an age. */
  agedBefore: string;
  agedAfter: string;
  /** Before a part of a match, a year, a day: “first half”. */
  whichPart: string;
  /** Words that are no unit though they look like plurals, or like duals in Arabic. */
  noUnits: string;
  /** Nouns of which Arabic says two by the ending alone. */
  duals: string;
}
