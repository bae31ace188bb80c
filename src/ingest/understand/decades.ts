import { plainDigits } from '../../text/fold.ts';
import { isYear, type DateParts } from './date-parts.ts';
import type { DateRun } from './date-words.ts';

/** Russian decades in words, folded: «девяностые», «в пятидесятых». */
const RU_DECADES: readonly (readonly [RegExp, number])[] = [
  [/^нулев(?:ые|ых|ым|ыми)$/u, 10],
  [/^двадцат(?:ые|ых|ым|ыми)$/u, 2],
  [/^тридцат(?:ые|ых|ым|ыми)$/u, 3],
  [/^сороков(?:ые|ых|ым|ыми)$/u, 4],
  [/^пятидесят(?:ые|ых|ым|ыми)$/u, 5],
  [/^шестидесят(?:ые|ых|ым|ыми)$/u, 6],
  [/^семидесят(?:ые|ых|ым|ыми)$/u, 7],
  [/^восьмидесят(?:ые|ых|ым|ыми)$/u, 8],
  [/^девяност(?:ые|ых|ым|ыми)$/u, 9],
];
const AR_DECADES: readonly (readonly [RegExp, number])[] = [
  [/^[وب]?(?:ال)?عشرين(?:ي)?ات$/u, 2],
  [/^[وب]?(?:ال)?ثلاثين(?:ي)?ات$/u, 3],
  [/^[وب]?(?:ال)?اربعين(?:ي)?ات$/u, 4],
  [/^[وب]?(?:ال)?خمسين(?:ي)?ات$/u, 5],
  [/^[وب]?(?:ال)?ستين(?:ي)?ات$/u, 6],
  [/^[وب]?(?:ال)?سبعين(?:ي)?ات$/u, 7],
  [/^[وب]?(?:ال)?ثمانين(?:ي)?ات$/u, 8],
  [/^[وب]?(?:ال)?تسعين(?:ي)?ات$/u, 9],
];
const EN_DECADES = ['forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Words before a decade without its century. */
const IN_DECADE =
  /^(?:в|с|со|до|к|на|начале|конце|середине|начала|конца|середины|начало|конец|في|منذ|مطلع|اواخر|اوائل|منتصف|بدايه|نهايه|خلال)$/u;
const CENTURY = /^(?:прошлого|двадцатого|хх|xx|الماضي|المنصرم|العشرين)$/u;
/** Of somebody's age: “from his life”, من عمره. */
const OF_AGE = /^(?:عمر\p{L}{0,3}|العمر)$/u;

/** What follows a decade: the word for years, and its century. */
function tail(p: DateParts, at: number): { to: number; told: boolean; years: boolean } {
  let to = at;
  const years = p.v.language === 'ru' ? /^год(?:ы|ов|ах|ам)$/u : /^القرن$/u;
  const said = years.test(p.word(to)) && p.near(to, /^\s$/u);
  if (said) to++;
  if (!CENTURY.test(p.word(to)) || !p.near(to, /^\s$/u)) return { to, told: false, years: said };
  to++;
  if (/^(?:века|столетия)$/u.test(p.word(to))) to++;
  return { to, told: true, years: said };
}

/** «в девяностых», ثمانينيات القرن الماضي, “the eighties”. */
export function decadeByName(p: DateParts, i: number): DateRun | null {
  const { v } = p;
  const decade = (n: number, to: number): DateRun => ({
    words: { type: 'decade', decade: 190 + n },
    from: i,
    to,
  });
  if (v.language === 'en') {
    const n = EN_DECADES.indexOf(p.word(i));
    const the = /^(?:the|early|late|mid)$/.test(p.word(i - 1));
    const his = /^(?:his|her|their|my|your|its)$/.test(p.word(i - 2));
    return n < 0 || !the || his ? null : decade(4 + n, i + 1);
  }
  const table = v.language === 'ru' ? RU_DECADES : AR_DECADES;
  const n = table.find(([pattern]) => pattern.test(p.word(i)))?.[1];
  if (n === undefined) return null;
  const { to, told, years } = tail(p, i + 1);
  if (told) return decade(n, to);
  if (v.language === 'ar' && p.word(to) === 'من' && OF_AGE.test(p.word(to + 1))) return null;
  // The twenties to forties may be of either century.
  if (years) return n < 5 ? null : decade(n, to);
  if (n < 4) return null;
  // “People in their fifties”; but «в засухи пятидесятых».
  const genitive =
    v.language === 'ru' &&
    p.near(i, /^\s$/u) &&
    p.word(i).endsWith('ых') &&
    /^[а-я]{4,}[ыиае]$/u.test(p.word(i - 1));
  return IN_DECADE.test(p.word(i - 1)) || genitive ? decade(n, to) : null;
}

/** «1990-х годов», «в конце 80-х», “the 1990s”, “the ’90s”. */
export function decadeInFigures(p: DateParts, i: number): DateRun | null {
  const word = plainDigits(p.word(i));
  const english = /^(\d{2}|\d{4})s$/.exec(word)?.[1];
  const ending = /^[-‑–]$/u.test(p.tokens[i + 1]?.before ?? '');
  const russian = ending && /^(?:х|е|ые|ых|м)$/u.test(p.word(i + 1)) && /^\d{2,4}$/.test(word);
  if (english === undefined && !(russian && p.v.language === 'ru')) return null;
  const digits = english ?? word;
  // «2030-м» is a year.
  if (!digits.endsWith('0') || (russian && p.word(i + 1) === 'м')) return null;
  const n = Number(digits);
  const { to } = tail(p, russian ? i + 2 : i + 1);
  const decade = (of: number): DateRun => ({
    words: { type: 'decade', decade: of },
    from: i,
    to: russian ? to : i + 1,
  });
  if (digits.length === 4) return isYear(n) ? decade(n / 10) : null;
  const the = /^(?:the|early|late|mid)$/.test(p.word(i - 1)) || IN_DECADE.test(p.word(i - 1));
  return digits.length === 2 && n >= 40 && (the || to > i + 2) ? decade(190 + n / 10) : null;
}
