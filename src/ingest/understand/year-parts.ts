import { DateParts } from './date-parts.ts';
import type { DateRun } from './date-words.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const RU_ORDINAL = [/^перв/u, /^втор/u, /^трет/u, /^четверт/u];
const EN_FIGURE = /^([1-4])(?:st|nd|rd|th)$/;

/** Reads quarters and halves of a year, and days of a month that is only pointed at. */
export class YearParts extends DateParts {
  /** Which of its parts: “third”, “IV”, الثاني; null where the word is no ordinal up to four. */
  #which(at: number): number | null {
    const word = this.tokens[at]?.word ?? '';
    if (this.v.language === 'ru') {
      const n = RU_ORDINAL.findIndex((ordinal) => ordinal.test(word));
      return n >= 0 ? n + 1 : (ROMAN[word] ?? (/^[1-4]$/.test(word) ? Number(word) : null));
    }
    const figure = EN_FIGURE.exec(word)?.[1];
    const n = figure === undefined ? this.v.ordinals.word(this.tokens, at) : Number(figure);
    return n !== null && n <= 4 ? n : null;
  }

  /** The ordinal and the noun at a word, in the language’s order: parts to a year, which, end. */
  #named(i: number): { parts: number; which: number; to: number } | null {
    const { tokens, v } = this;
    const word = (at: number) => tokens[at]?.word ?? '';
    const short = v.language === 'en' ? /^q([1-4])$/.exec(word(i)) : null;
    if (short) return { parts: 4, which: Number(short[1]), to: i + 1 };
    const noun = v.language === 'ar' ? i : i + 1;
    const which = this.#which(v.language === 'ar' ? i + 1 : i);
    // “2-й квартал”: the ending of the ordinal is a word of its own.
    const ending = v.language === 'ru' && /^(?:и|го|м|му)$/u.test(word(noun)) ? 1 : 0;
    const at = noun + ending;
    const quarter = /^(?:quarter|квартал\p{L}{0,2}|الربع)$/u.test(word(at));
    const half = /^(?:half|полугоди\p{L}{1,2}|النصف|السداسي)$/u.test(word(at));
    if (which === null || (!quarter && !half) || (half && which > 2)) return null;
    return this.near(i + 1, /^[\s-]$/u)
      ? { parts: quarter ? 4 : 2, which, to: at + 1 + (v.language === 'ar' ? 1 : 0) }
      : null;
  }

  /** “the first quarter of 2032”, “IV квартал”, النصف الثاني من العام. */
  protected yearPart(i: number): DateRun | null {
    const named = this.#named(i);
    if (!named) return null;
    const { tokens, v } = this;
    const link = /^(?:of|in|من|في)$/u.test(tokens[named.to]?.word ?? '') ? named.to + 1 : named.to;
    const { said, to } = this.yearAfter(this.year(named.to) ? named.to : link);
    let at = to > link || said.year !== undefined ? to : named.to;
    let { yearBy } = said;
    if (said.year === undefined && yearBy === undefined) {
      const the = tokens[link]?.word === 'the' ? link + 1 : link;
      const own = /^(?:year|года|العام|السنه)$/u.test(tokens[the]?.word ?? '');
      // “the first half” is mostly a match’s; a quarter “of the company” is a share.
      const shared = v.language === 'en' && link > named.to && !own;
      if (
        !own &&
        (named.parts === 2
          ? !/^(?:полугоди|السداسي)/u.test(
              tokens[named.to - (v.language === 'ar' ? 2 : 1)]?.word ?? '',
            )
          : shared || v.language === 'ar')
      )
        return null;
      if (own) {
        at = the + 1;
        yearBy = 0;
      }
    } else if (yearBy !== undefined) {
      // “next year, 2032”
      const year = this.year(at);
      if (year) return this.#part(named, { year: year.year }, i, year.to);
    }
    return this.#part(
      named,
      {
        ...(said.year !== undefined && { year: said.year }),
        ...(yearBy !== undefined && { yearBy }),
      },
      i,
      at,
    );
  }

  #part(
    { parts, which }: { parts: number; which: number },
    said: { year?: number; yearBy?: number },
    from: number,
    to: number,
  ): DateRun {
    const months = 12 / parts;
    return {
      words: { type: 'part', first: (which - 1) * months + 1, last: which * months, ...said },
      from,
      to,
    };
  }

  /** “the 25th of this month”, “к 15-му числу”, الخامس عشر من الشهر الجاري. */
  protected dayOfMonth(i: number): DateRun | null {
    const { tokens, v } = this;
    const named = v.ordinals.at(tokens, i);
    const day = this.figure(i, 31) ?? named?.value ?? null;
    if (day === null) return null;
    let at = i + (named?.length ?? 1);
    if (v.language === 'ru') {
      if (/^(?:го|му|е|м)$/u.test(tokens[at]?.word ?? '')) at++;
      if (!/^числ(?:о|а|у|е|ом)$/u.test(tokens[at]?.word ?? '') || !this.near(at)) return null;
      at++;
    } else {
      if (!/^(?:of|من)$/u.test(tokens[at]?.word ?? '') || !this.near(at)) return null;
      at++;
    }
    const month = this.near(at, /^\s$/u) ? v.relative.at(tokens, at) : null;
    if (month?.value.unit !== 'month') {
      return v.language === 'ru'
        ? { words: { type: 'month-day', day, by: 0 }, from: i, to: at }
        : null;
    }
    return {
      words: { type: 'month-day', day, by: month.value.by },
      from: i,
      to: at + month.length,
    };
  }
}
