import type { Forms } from '../amounts/amounts.ts';

/** What a date is counted in. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year';

/** A date counted from the article's own; with `told`, from the one that the article told last. */
export type Relative = readonly [unit: Unit, by: number, from?: 'told'];

/** Which of several weekdays, months or years is meant; `following` counts from the date told last. */
export type Direction = 'last' | 'this' | 'next' | 'following';

/** A day of every year: month and day. */
export type YearDay = readonly [month: number, day: number];

/** The words of a language for dates: print form, lower case, parted by commas; `*` ends a stem. */
export interface CalendarLexicon {
  months: Forms<number>;
  /** Months whose names are words or people's names too. */
  monthsAlsoWords: string;
  /** Words right before a month's bare name that show it to be one: “in”, “late”. */
  beforeMonth: string;
  /** 0 is Sunday. */
  weekdays: Forms<number>;
  /** Short forms, which count before a day of a month alone. */
  weekdaysShort: Forms<number>;
  /** Weekdays that are no other word: Arabic prints them without “day” before them. */
  weekdaysOnly: string;
  /** Before or after a weekday, month, year. */
  directions: Forms<Direction>;
  relative: Forms<Relative>;
  /** “two days ago”: words after or before a count and a unit. */
  ago: string;
  /** Before them; in English where the verb looks ahead: “in three weeks”. */
  ahead: string;
  /** After a count and a unit: “later”, “earlier”, from the day told last. */
  later: string;
  earlier: string;
  units: Forms<Exclude<Unit, 'weekend'>>;
  /** Units that say two of themselves: يومين. */
  twoOf: Forms<Exclude<Unit, 'weekend'>>;
  /** Parts of a month or a year, with what joins them to it: “the end of”, «к концу». */
  parts: string;
  /** After such a part: “the month”, the article's own. */
  own: Forms<Exclude<Unit, 'weekend' | 'day'>>;
  /** Parts of a day before its name: “the evening of”, مساء. */
  dayParts: string;
  seasons: Forms<21 | 22 | 23 | 24>;
  /** Words before a season that asks for a date: “in the”, “до”. */
  beforeSeason: string;
  /** Seasons that need nothing before them: «весной». */
  seasonsAlone: string;
  /** Days with a name of their own. */
  holidays: Forms<YearDay>;
  /** Words before such a day that is the name of a time of the year, too: “before Christmas”. */
  beforeHoliday: string;
  /** Words before a bare year: “in”, “since”. */
  beforeYear: string;
  /** After a year: “года”. */
  afterYear: string;
  between: string;
  from: string;
  and: string;
  to: string;
  /** Between two days of which one is meant. */
  or: string;
  /** Words for the ordinal of a day: “third”. */
  ordinals: Forms<number>;
  /** Words that tell of every such day: “each”, «по», كل. */
  every: string;
  /** Streets, bodies and papers that bear a day's name: after it in English, before it elsewhere. */
  namedAfterDays: string;
  /** Beside a weekday that is one of a kind: “Good” Friday. */
  weekdayNames: string;
  /** Words that tell the time of a verb near a date. */
  future: string;
  past: string;
  /** What was to be, as seen from the past: “was due”, «должны были». */
  futureInPast: string;
  /** Prepositions right before a date that say so: “until”; “since”. */
  futureBefore: string;
  pastBefore: string;
  /** Where no verb tells, “from Monday” lies ahead. */
  fromBefore: string;
  /** Verbs of moving a date: “moved from 10 June to 17 June” names two days and no span. */
  moved: string;
  /** “Published”, “Updated”. */
  published: string;
  /** What is told on the day itself, or was: “live coverage”, “interview”. */
  live: string;
  talks: string;
}
