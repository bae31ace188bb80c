import { formTable } from './amount-words.ts';
import type { CalendarLexicon } from './lexicon/calendar/calendar.ts';
import { phraseSet } from './phrases.ts';

const set = (words: string) =>
  phraseSet(
    words
      .split(/[,،]/u)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );

/** The words for dates, made ready for looking up. */
export function calendarWords(lexicon: CalendarLexicon) {
  return {
    months: formTable(lexicon.months),
    monthsAlsoWords: set(lexicon.monthsAlsoWords),
    beforeMonth: set(lexicon.beforeMonth),
    weekdays: formTable(lexicon.weekdays),
    weekdaysShort: formTable(lexicon.weekdaysShort),
    weekdaysOnly: set(lexicon.weekdaysOnly),
    directions: formTable(lexicon.directions),
    relative: formTable(lexicon.relative),
    ago: set(lexicon.ago),
    ahead: set(lexicon.ahead),
    later: set(lexicon.later),
    earlier: set(lexicon.earlier),
    units: formTable(lexicon.units),
    twoOf: formTable(lexicon.twoOf),
    parts: set(lexicon.parts),
    own: formTable(lexicon.own),
    dayParts: set(lexicon.dayParts),
    seasons: formTable(lexicon.seasons),
    beforeSeason: set(lexicon.beforeSeason),
    seasonsAlone: set(lexicon.seasonsAlone),
    holidays: formTable(lexicon.holidays),
    beforeHoliday: set(lexicon.beforeHoliday),
    beforeYear: set(lexicon.beforeYear),
    afterYear: set(lexicon.afterYear),
    between: set(lexicon.between),
    from: set(lexicon.from),
    and: set(lexicon.and),
    to: set(lexicon.to),
    or: set(lexicon.or),
    ordinals: formTable(lexicon.ordinals),
    every: set(lexicon.every),
    namedAfterDays: set(lexicon.namedAfterDays),
    weekdayNames: set(lexicon.weekdayNames),
    future: set(lexicon.future),
    past: set(lexicon.past),
    futureInPast: set(lexicon.futureInPast),
    futureBefore: set(lexicon.futureBefore),
    pastBefore: set(lexicon.pastBefore),
    fromBefore: set(lexicon.fromBefore),
    moved: set(lexicon.moved),
    published: set(lexicon.published),
    live: set(lexicon.live),
    talks: set(lexicon.talks),
  };
}
