import type { Lexicon } from './lexicon.ts';

export const MONTHS =
  'january; february; march; april; may; june; july; august; september; october; november; december';
export const MONTHS_SHORT = 'jan; feb; mar; apr; ; jun; jul; aug; sept, sep; oct; nov; dec';
/** Months whose names are words of their own. */
export const MONTHS_MAYBE = '3= march, mar; 5= may';
/** From Monday, as ISO 8601 counts. */
export const WEEKDAYS = 'monday; tuesday; wednesday; thursday; friday; saturday; sunday';

export const en: Lexicon = {
  capital: 'march, mar, may, sun, sat, wed, mon, fri',
  words: `
    month: ${MONTHS}
    monthShort: ${MONTHS_SHORT}
    weekday: ${WEEKDAYS}
    weekdayShort: mon; tue, tues; wed, weds; thu, thur, thurs; fri; sat; sun
    season: spring; summer; autumn, fall; winter
    ordinal: first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth; thirteenth; fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth; twentieth; twenty first; twenty second; twenty third; twenty fourth; twenty fifth; twenty sixth; twenty seventh; twenty eighth; twenty ninth; thirtieth; thirty first
    number: one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve
    decadeWord: 4= the forties; 5= the fifties; 6= the sixties; 7= the seventies; 8= the eighties; 9= the nineties
    quarterName: q1; q2; q3; q4
    endOf: 2= the week is out; 3= month end, the month is out; 4= year end, the year is out, the year is over
    holiday: 101= new year’s day; 1224= christmas eve; 1225= christmas, christmas day; 1231= new year’s eve
    aDay: 1= day
    aWeek: 2= week
    aWeekend: 5= weekend
    aMonth: 3= month
    aYear: 4= year
    units: days; weeks; months; years
    half: 6= half
    quarter: quarter
    direction: last, past; this, current, later this, earlier this; next, coming; following, the following; that, the same, that same; the previous
    relative: -14= a fortnight ago; -2= the day before yesterday; -1= yesterday, last night; 0= today, tonight, this morning, this afternoon, this evening, earlier today, later today; 1= tomorrow; 2= the day after tomorrow; 14= in a fortnight, a fortnight from now, a fortnight from today
    nextDay: -1= the day before, the previous day; 1= the day after, the next day, the following day
    ago: -1= ago
    ahead: in
    later: -1= earlier, before that; 1= later, afterwards, after that
    from: from
    between: between
    to: to, through
    until: until, till, by, before, up to, not later than
    since: since
    and: and
    or: or
    of: of
    in: on, at, after, during, for, around, throughout, over, dated, born, fiscal
    the: the
    a: a, an
    every: every, each, any, most, every other
    part: early, late, mid, end, start, beginning, middle, close, turn
    dayPart: morning, evening, night, afternoon, noon, midday, midnight, the early hours, the small hours
    joint: when, but, as, with, he, she, it, they, we, i, you, there, its, if, while, where, who, which, whose, is, his, her
    plural: *s, people, men, women, children
    word: need, speed, indeed, good friday, black friday, easter monday, palm sunday, bloody sunday, ash wednesday, maundy thursday, second hand
    past: *ed, was, has, have, said, told, were, had, did, met, came, went, left, held, spoke, took, began, fell, sank, broke, rose, hit, ran, gave, made, became, wrote, drew, paid, bought, sold, sent, stood, saw, found, fought, brought, won, lost, given, known, taken, been, seen, built
    future: will, shall, would, might, must, should, is to, are to, due, expected, set for, supposed to, plans, plan, scheduled, upcoming, is going to, are going to, planned, expires, takes effect, begins, starts, opens, intends, hopes to, promised to, agreed to, returns, resumes, reopens, appears, leaves, ends, closes, runs, wants, ahead of, to be held
    then: was to, were to, was due, were due, been due, should have
    be: be
    than: than
    published: published, updated, posted, last modified, filed, date
    talk: interview, interviewed, conversation, we met, we meet, we spoke, meets us, met us, met with us, receives us, received us, greets us, welcomes us, spoke to us, sat down with
    live: live, as it happened
  `,
};
