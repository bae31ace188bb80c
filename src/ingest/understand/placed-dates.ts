import type { DateParts } from './date-parts.ts';
import type { DateRun, DateWords } from './date-words.ts';

type Kind = Extract<DateWords, { type: 'nth' }>['kind'];

/** “first” to “fourth” and “last” before a day of the week; -1 counts from the end. */
const PLACES: Readonly<Record<'en' | 'ru' | 'ar', readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/^(?:first|1st|opening)$/, 1],
    [/^(?:second|2nd)$/, 2],
    [/^(?:third|3rd)$/, 3],
    [/^(?:fourth|4th)$/, 4],
    [/^(?:last|final)$/, -1],
  ],
  ru: [
    [/^перв(?:ыи|ая|ое|ые|ого|ои|ому|ую|ых|ым|ом)$/u, 1],
    [/^втор(?:ои|ая|ое|ые|ого|ому|ую|ых|ым|ом)$/u, 2],
    [/^трет(?:ии|ья|ье|ьи|ьего|ьеи|ьему|ью|ьих|ьим|ьем)$/u, 3],
    [/^четверт(?:ыи|ая|ое|ые|ого|ои|ому|ую|ых|ым|ом)$/u, 4],
    [/^последн(?:ии|яя|ее|ие|его|еи|ему|юю|их|им|ем)$/u, -1],
  ],
  ar: [
    [/^(?:[وب]?ال)?اول(?:ي)?$/u, 1],
    [/^(?:ال)?ثاني$/u, 2],
    [/^(?:ال)?ثالث$/u, 3],
    [/^(?:ال)?رابع$/u, 4],
    [/^(?:اخر|الاخير|الاخيره)$/u, -1],
  ],
};
const DAY = /^(?:day|день|дня|дню|يوم|ايام|اليوم)$/u;
const WEEKEND = /^(?:weekend|выходные|выходных|выходным)$/u;
const WEEK = /^(?:week|неделя|недели|неделе|неделю|اسبوع|الاسبوع)$/u;
const HALF = /^(?:half|половин[аыеу]|النصف)$/u;
const OF = /^(?:of|in|من|في)$/u;

const AR_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['احد', 0],
  ['اثنين', 1],
  ['ثلاثاء', 2],
  ['اربعاء', 3],
  ['خميس', 4],
  ['جمعه', 5],
  ['سبت', 6],
]);

function place(p: DateParts, at: number): number | null {
  return PLACES[p.v.language].find(([pattern]) => pattern.test(p.word(at)))?.[1] ?? null;
}

/** A day of the week, “weekend”, “week”, “half” or “day” at a word. */
function placed(p: DateParts, at: number): { kind: Kind; to: number } | null {
  const word = p.word(at);
  if (DAY.test(word)) return { kind: 'day', to: at + 1 };
  if (WEEKEND.test(word)) return { kind: 'weekend', to: at + 1 };
  if (HALF.test(word)) return { kind: 'half', to: at + 1 };
  if (WEEK.test(word)) return { kind: 'week', to: at + 1 };
  const found = p.v.weekdays.at(p.tokens, at);
  if (found) return { kind: found.value, to: at + found.length };
  // أول سبت: without its article here.
  const bare = p.v.language === 'ar' ? AR_WEEKDAYS.get(word) : undefined;
  return bare === undefined ? null : { kind: bare, to: at + 1 };
}

/** A month by name or counted: “June 2032”, “next month”, “the month”. */
function monthOf(p: DateParts, at: number): { words: DateWords; to: number } | null {
  const named = p.month(at);
  if (named) return p.dated({ month: named.month }, at, named.to);
  const relative = p.v.relative.at(p.tokens, at);
  if (relative?.value[0] === 'month') {
    return { words: { type: 'relative', relative: relative.value }, to: at + relative.length };
  }
  const own = p.v.own.at(p.tokens, at);
  return own?.value === 'month'
    ? { words: { type: 'relative', relative: ['month', 0] }, to: at + own.length }
    : null;
}

/** “the second Saturday of June 2032”, «последние выходные апреля», أول أيام نيسان. */
export function placedDate(p: DateParts, i: number): DateRun | null {
  const { v } = p;
  const from = v.language === 'en' && p.word(i) === 'the' ? i + 1 : i;
  // Arabic has the place on either side: أول سبت, السبت الأول.
  const before = place(p, from);
  const found = placed(p, before === null ? from : from + 1);
  if (!found || (before !== null && !p.near(from + 1, /^\s$/u))) return null;
  const after = before === null && v.language === 'ar' ? place(p, found.to) : null;
  const nth = before ?? after;
  if (nth === null) return null;
  let at = after === null ? found.to : found.to + 1;
  if (v.language !== 'ru') {
    if (OF.test(p.word(at))) at++;
    else if (v.language === 'en' || found.kind !== 'day') return null;
  }
  if (v.language === 'ar' && p.word(at) === 'شهر') at++;
  const month = p.near(at, /^\s$/u) ? monthOf(p, at) : null;
  return month
    ? { words: { type: 'nth', nth, kind: found.kind, month: month.words }, from: i, to: month.to }
    : null;
}

/** Days of a month that is only pointed at: “the 25th of this month”, «к 15-му числу», 15 الجاري. */
export function dayOfMonth(p: DateParts, i: number): DateRun | null {
  const { tokens, v } = p;
  const day = p.day(i);
  if (day === null) return null;
  const done = (by: number, to: number, told = false): DateRun => ({
    words: { type: 'month-day', day: day.day, by, ...(told && { fromTold: true }) },
    from: i,
    to,
  });
  let at = day.to;
  const number = v.language === 'ru' && /^числ(?:о|а|у|е|ом)$/u.test(p.word(at)) && p.near(at);
  if (number) at++;
  else if (v.language === 'ru') return null;
  const of = /^(?:of|من)$/u.test(p.word(at)) && p.near(at);
  if (of) at++;
  // في 15 منه: of the month that was told.
  if (v.language === 'ar' && p.word(at) === 'منه' && p.near(at, /^\s$/u)) {
    return { words: { type: 'told-day', day: day.day }, from: i, to: at + 1 };
  }
  const month = p.near(at, /^\s$/u) ? v.relative.at(tokens, at) : null;
  if (month?.value[0] === 'month' && (of || number || (v.language === 'ar' && day.figures))) {
    return done(month.value[1], at + month.length, month.value[2] === 'told');
  }
  if (number) return done(0, at);
  // يوم 15 الجاري
  const bare =
    v.language === 'ar' && day.figures && !of && p.near(at, /^\s$/u)
      ? v.directions.at(tokens, at)
      : null;
  const before = /^(?:في|يوم|منذ|حتي|بين|من|الي|قبل|و)$/u.test(p.word(i - 1));
  const by = { last: -1, this: 0, next: 1, following: null }[bare?.value ?? 'following'];
  return bare && before && by !== null && !p.word(at).startsWith('هذ') ? done(by, at + 1) : null;
}

/** “in January … on the 27th”: a day of the month that was told last. */
export function toldDay(p: DateParts, i: number): DateRun | null {
  const { tokens, v } = p;
  if (v.language !== 'en' || p.word(i) !== 'the') return null;
  if (!/^(?:on|by|until|from|since|before|after|of|and)$/.test(p.word(i - 1))) return null;
  if (!/^\d{1,2}(?:st|nd|rd|th)$/.test(p.word(i + 1))) return null;
  const day = p.figure(i + 1, 31);
  // “on the 27th floor”
  const goes = v.prepositions.word(tokens, i + 2) ?? v.conjunctions.word(tokens, i + 2);
  const free = goes !== null && p.word(i + 2) !== 'of';
  if (day === null || (p.near(i + 2, /^\s$/u) && !free)) return null;
  return { words: { type: 'told-day', day }, from: i, to: i + 2 };
}
