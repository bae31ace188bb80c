import type { DateRun, DateWords } from './date-words.ts';
import { YearParts } from './year-parts.ts';

/** “first” to “fourth” and “last” before a day of the week; -1 counts from the end. */
const PLACES: Readonly<Record<'en' | 'ru' | 'ar', readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/^(?:first|1st)$/, 1],
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
    [/^(?:ال)?اول(?:ي)?$/u, 1],
    [/^(?:ال)?ثاني$/u, 2],
    [/^(?:ال)?ثالث$/u, 3],
    [/^(?:ال)?رابع$/u, 4],
    [/^(?:اخر|الاخير)$/u, -1],
  ],
};
const DAY = /^(?:day|день|дня|дню|يوم|ايام|اليوم)$/u;
const WEEKEND = /^(?:weekend|выходные|выходных|выходным)$/u;
const OF = /^(?:of|in|من|في)$/u;

/** Russian decades in words, folded: «девяностые», «в пятидесятых». */
const RU_DECADES: readonly (readonly [RegExp, number])[] = [
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
  [/^(?:ال)?عشرين(?:ي)?ات$/u, 2],
  [/^(?:ال)?ثلاثين(?:ي)?ات$/u, 3],
  [/^(?:ال)?اربعين(?:ي)?ات$/u, 4],
  [/^(?:ال)?خمسين(?:ي)?ات$/u, 5],
  [/^(?:ال)?ستين(?:ي)?ات$/u, 6],
  [/^(?:ال)?سبعين(?:ي)?ات$/u, 7],
  [/^(?:ال)?ثمانين(?:ي)?ات$/u, 8],
  [/^(?:ال)?تسعين(?:ي)?ات$/u, 9],
];
const EN_DECADES = ['fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Reads days by their place in a month, and decades by name. */
export class PlacedDates extends YearParts {
  #place(at: number): number | null {
    const word = this.tokens[at]?.word ?? '';
    return PLACES[this.v.language].find(([pattern]) => pattern.test(word))?.[1] ?? null;
  }

  /** A day of the week, “weekend” or “day” at a word. */
  #placed(at: number): { kind: number | 'weekend' | 'day'; to: number } | null {
    const word = this.tokens[at]?.word ?? '';
    if (DAY.test(word)) return { kind: 'day', to: at + 1 };
    if (WEEKEND.test(word)) return { kind: 'weekend', to: at + 1 };
    // أول سبت: without its article here.
    const weekday =
      this.v.weekdays.at(this.tokens, at) ??
      (this.v.language === 'ar' ? (AR_WEEKDAYS.get(word) ?? null) : null);
    return weekday === null
      ? null
      : typeof weekday === 'number'
        ? { kind: weekday, to: at + 1 }
        : { kind: weekday.value, to: at + weekday.length };
  }

  /** “the second Saturday of June 2032”, «последние выходные апреля», أول أيام نيسان. */
  protected placedDate(i: number): DateRun | null {
    const { tokens, v } = this;
    const from = v.language === 'en' && tokens[i]?.word === 'the' ? i + 1 : i;
    // Arabic has the place on either side: أول سبت, السبت الأول.
    const before = this.#place(from);
    const placed = this.#placed(before === null ? from : from + 1);
    if (!placed || (before !== null && !this.near(from + 1, /^\s$/u))) return null;
    const after = before === null && v.language === 'ar' ? this.#place(placed.to) : null;
    const nth = before ?? after;
    if (nth === null) return null;
    let at = after === null ? placed.to : placed.to + 1;
    if (v.language !== 'ru') {
      if (!OF.test(tokens[at]?.word ?? '')) {
        if (v.language === 'en' || placed.kind !== 'day') return null;
      } else at++;
    }
    if (v.language === 'ar' && tokens[at]?.word === 'شهر') at++;
    const month = this.near(at, /^\s$/u) ? this.#monthOf(at) : null;
    return month
      ? {
          words: { type: 'nth', nth, kind: placed.kind, month: month.words },
          from: i,
          to: month.to,
        }
      : null;
  }

  /** A month by name or counted: “June 2032”, “next month”, “the month”. */
  #monthOf(at: number): { words: DateWords; to: number } | null {
    const named = this.month(at);
    if (named) return this.dated({ month: named.month }, at, named.to);
    const relative = this.v.relative.at(this.tokens, at);
    return relative?.value.unit === 'month'
      ? { words: { type: 'relative', relative: relative.value }, to: at + relative.length }
      : null;
  }

  /** «в девяностых», ثمانينيات القرن الماضي, “the eighties”. */
  protected decadeByName(i: number): DateRun | null {
    const { tokens, v } = this;
    const word = tokens[i]?.word ?? '';
    if (v.language === 'en') {
      const n = EN_DECADES.indexOf(word);
      const the = /^(?:the|early|late|mid)$/.test(tokens[i - 1]?.word ?? '');
      return n < 0 || !the
        ? null
        : { words: { type: 'decade', decade: 195 + n }, from: i, to: i + 1 };
    }
    const table = v.language === 'ru' ? RU_DECADES : AR_DECADES;
    const found = table.find(([pattern]) => pattern.test(word));
    if (!found) return null;
    const tail = v.language === 'ru' ? ['годы', 'годов', 'годах', 'годам'] : ['القرن'];
    let to = i + 1;
    if (tail.includes(tokens[to]?.word ?? '') && this.near(to, /^\s$/u)) to++;
    const century = /^(?:прошлого|двадцатого|хх|الماضي|العشرين|القرن)$/u;
    const told = century.test(tokens[to]?.word ?? '') && this.near(to, /^\s$/u);
    if (told) {
      to++;
      if (/^(?:века|столетия)$/u.test(tokens[to]?.word ?? '')) to++;
    }
    // “People in their fifties”; and the twenties to forties may be of either century.
    if (!told && (to === i + 1 ? !IN_DECADE.test(tokens[i - 1]?.word ?? '') : found[1] < 5))
      return found[1] >= 5 &&
        v.language === 'ru' &&
        to === i + 1 &&
        this.near(i, /^\s$/u) &&
        /^[а-я]{4,}ы$/u.test(tokens[i - 1]?.word ?? '')
        ? { words: { type: 'decade', decade: 190 + found[1] }, from: i, to }
        : null;
    return { words: { type: 'decade', decade: 190 + found[1] }, from: i, to };
  }

  /** “in January … on the 27th”: a day of the month that was told last. */
  protected toldDay(i: number): DateRun | null {
    const { tokens, v } = this;
    if (v.language !== 'en' || tokens[i - 1]?.word !== 'the') return null;
    if (!/^(?:on|by|until|from|of|and)$/.test(tokens[i - 2]?.word ?? '')) return null;
    if (!/^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[i]?.word ?? '')) return null;
    const day = this.figure(i, 31);
    // “on the 27th floor”
    if (day === null || /^\s$/u.test(tokens[i + 1]?.before ?? '')) return null;
    return { words: { type: 'told-day', day }, from: i - 1, to: i + 1 };
  }
}

/** Words before a decade without its century. */
const IN_DECADE =
  /^(?:в|с|до|к|начале|конце|середине|начала|конца|في|منذ|مطلع|اواخر|اوائل|منتصف)$/u;

const AR_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['احد', 0],
  ['اثنين', 1],
  ['ثلاثاء', 2],
  ['اربعاء', 3],
  ['خميس', 4],
  ['جمعه', 5],
  ['سبت', 6],
]);
