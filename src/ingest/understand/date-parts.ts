import { plainDigits } from '../../language/fold.ts';
import { exists, type CalendarDate } from './calendar.ts';
import type { DateRun, DateWords } from './date-words.ts';
import type { Direction } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export const isYear = (n: number): boolean => n >= 1000 && n <= 2199;

/** Reads days, months and years, in figures and in words. */
export class DateParts {
  protected readonly tokens: readonly Token[];

  protected readonly v: Vocabulary;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.tokens = tokens;
    this.v = vocabulary;
  }

  /** The number that a word is in figures, ordinal endings and a grown-on particle left out. */
  protected figure(at: number, max: number): number | null {
    const token = this.tokens[at];
    if (!token || token.word.length > 8) return null;
    for (const form of token.forms) {
      const match = /^(\d{1,4})(?:st|nd|rd|th|го|е|ого)?$/u.exec(
        plainDigits(form).replace(/^و(?=\d)/u, ''),
      );
      const n = Number(match?.[1] ?? NaN);
      if (n >= 1 && n <= max) return n;
    }
    return null;
  }

  /** Whether a word follows the one before with nothing but space (or a comma, a hyphen) between. */
  protected near(at: number, signs = /^(?:['’]s)?[\s,،]{0,2}$/u): boolean {
    const token = this.tokens[at];
    return (
      token !== undefined &&
      signs.test(token.before) &&
      token.sentence === this.tokens[at - 1]?.sentence
    );
  }

  /** A year, with the word that may follow it (“года”). */
  protected year(at: number): { year: number; to: number } | null {
    const token = this.tokens[at];
    if (!token || !this.near(at) || !/^\d{4}$/.test(plainDigits(token.word))) {
      // عام 2031 between month and year
      const word = this.v.language === 'ar' && token && /^(?:من )?(?:عام|سنه)$/u.test(token.word);
      if (!word || !this.near(at + 1)) return null;
      const year = Number(plainDigits(this.tokens[at + 1]?.word ?? ''));
      return isYear(year) ? { year, to: at + 2 } : null;
    }
    const year = Number(plainDigits(token.word));
    if (!isYear(year)) return null;
    const after = this.near(at + 1) ? this.v.afterYear.at(this.tokens, at + 1) : null;
    return { year, to: at + 1 + (after?.length ?? 0) };
  }

  /** “last year”, “прошлого года” after a day, month or season: the words that tell its year. */
  protected relativeYear(at: number): { yearBy: number; to: number } | null {
    const of = /^(?:of|из|من)$/u.test(this.tokens[at]?.word ?? '') ? at + 1 : at;
    if (!this.near(at) || !this.near(of)) return null;
    const found = this.v.relative.at(this.tokens, of);
    return found?.value.unit === 'year' ? { yearBy: found.value.by, to: of + found.length } : null;
  }

  /** Whatever tells the year after a day, month or season. */
  protected yearAfter(at: number): {
    said: { year?: number; yearBy?: number; direction?: Direction };
    to: number;
  } {
    const year = this.year(at);
    if (year) return { said: { year: year.year }, to: year.to };
    const relative = this.relativeYear(at);
    if (relative) return { said: { yearBy: relative.yearBy }, to: relative.to };
    if (this.v.language === 'ar' && this.near(at, /^\s$/u)) {
      const direction = this.v.directions.at(this.tokens, at);
      if (direction) return { said: { direction: direction.value }, to: at + direction.length };
    }
    return { said: {}, to: at };
  }

  protected dated(date: CalendarDate, from: number, at: number): DateRun {
    const { said, to } = this.yearAfter(at);
    const { year, ...more } = said;
    return {
      words: { type: 'date', date: { ...date, ...(year !== undefined && { year }) }, ...more },
      from,
      to,
    };
  }

  /** A month, two names of it with a slash taken together: أكتوبر/تشرين الأول. */
  protected month(at: number): { month: number; to: number; also: boolean } | null {
    const tokens = this.tokens;
    const found = this.v.months.at(tokens, at);
    if (!found) return null;
    const word = tokens[at];
    if (this.v.language === 'en' && word?.capital === false) return null;
    // Марта may be a woman.
    const name =
      this.v.language === 'ru' &&
      word?.capital &&
      !word.first &&
      word.text !== word.text.toUpperCase();
    if (name) return null;
    let to = at + found.length;
    if (/^\s?[/(]\s?$/u.test(tokens[to]?.before ?? '')) {
      const second = this.v.months.at(tokens, to);
      if (second?.value === found.value) to += second.length;
    }
    const also = this.v.monthsAlsoWords.at(tokens, at) !== null;
    return { month: found.value, to, also };
  }

  /** `2031-03-14`, `14.03.2031`, `3/14/2031`. */
  protected inFigures(i: number): DateRun | null {
    const tokens = this.tokens;
    const run: number[] = [];
    let sign = '';
    for (let n = i; n < i + 3; n++) {
      const token = tokens[n];
      const digits = plainDigits(token?.word ?? '');
      if (!token || !/^\d{1,4}$/.test(digits)) break;
      if (n > i) {
        if (!/^[-./]$/.test(token.before) || (sign !== '' && token.before !== sign)) break;
        sign = token.before;
      }
      run.push(Number(digits));
    }
    if (run.length !== 3) return null;
    const [a = 0, b = 0, c = 0] = run;
    const make = (year: number, month: number, day: number) => {
      const date = { year, month, day };
      return isYear(year) && exists(date) ? date : null;
    };
    const ymd = make(a, b, c);
    const dmy = make(c, b, a);
    const mdy = sign === '/' ? make(c, a, b) : null;
    const done = (words: DateWords): DateRun => ({ words, from: i, to: i + 3 });
    if (ymd) return done({ type: 'date', date: ymd });
    if (dmy && mdy && a !== b && this.v.language === 'en')
      return done({ type: 'either', dates: [dmy, mdy] });
    const date = dmy ?? mdy;
    return date ? done({ type: 'date', date }) : null;
  }

  /** Day and month, or month alone, with a year where one follows. */
  protected dayMonth(i: number): DateRun | null {
    const tokens = this.tokens;
    const named = this.v.ordinals.at(tokens, i);
    const day = this.figure(i, 31) ?? named?.value ?? null;
    if (day !== null) {
      let at = i + (named?.length ?? 1);
      // “14th of March”, الأول من مارس
      if (
        /^(?:of|من|من شهر)$/u.test(tokens[at]?.word ?? '') ||
        (this.v.language === 'ar' && tokens[at]?.word === 'شهر')
      )
        at++;
      const month = this.near(at, /^[\s-]{1,2}$/u) ? this.month(at) : null;
      if (!month || !exists({ month: month.month, day })) return null;
      return this.dated({ day, month: month.month }, i, month.to);
    }
    const month = this.month(i);
    if (!month) return null;
    let at = month.to;
    if (tokens[at]?.word === 'the') at++;
    const next =
      this.v.language === 'ru' ? null : this.near(at, /^\.?[\s]$/u) ? this.figure(at, 31) : null;
    const yearAhead = /^\d{4}$/.test(plainDigits(tokens[at]?.word ?? ''));
    if (
      next !== null &&
      !yearAhead &&
      exists({ month: month.month, day: next }) &&
      this.v.language === 'en'
    ) {
      return this.dated({ day: next, month: month.month }, i, at + 1);
    }
    at = month.to;
    if (/^(?:of|من)$/u.test(tokens[at]?.word ?? '') && this.year(at + 1)) at++;
    const dated = this.dated({ month: month.month }, i, at);
    if (dated.to > at) return dated;
    // “last March”, “в прошлом марте”
    const before =
      tokens[i - 1] && this.near(i, /^\s$/u) ? this.v.directions.at(tokens, i - 1) : null;
    if (before) {
      return {
        words: { type: 'date', date: { month: month.month }, direction: before.value },
        from: i - 1,
        to: month.to,
      };
    }
    if (month.also && !this.monthExpected(i)) return null;
    return { words: { type: 'date', date: { month: month.month } }, from: i, to: month.to };
  }

  /** Whether what stands before a word that is also a month’s name asks for a month. */
  protected monthExpected(i: number): boolean {
    const { language } = this.v;
    const before = this.tokens[i - 1];
    if (!before || !this.near(i, /^[\s-]$/u)) return false;
    if (language === 'en')
      return /^(?:in|since|until|by|early|late|mid|of|from|during|between|to|before|after|this|next|last|through)$/.test(
        before.word,
      );
    if (language === 'ru')
      return /^(?:в|с|до|к|по|середине|начале|конце|течение)$/u.test(before.word);
    return /^(?:في|منذ|حتى|شهر|منتصف|اواخر|اوائل|مطلع|نهايه|خلال|من|بين)$/u.test(before.word);
  }
}
