import { plainDigits } from '../../text/fold.ts';
import type { CalendarDate } from './calendar.ts';
import type { DateRun, YearSaid } from './date-words.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export const isYear = (n: number): boolean => n >= 1000 && n <= 2199;

/** Endings that Russian writes after a figure and a hyphen: «1-го», «2030-м». */
const RU_ENDING = /^(?:го|ого|му|ому|м|ом|е|ое|й|ый|и|ыи|я)$/u;

/** What every reader of dates looks up: figures, months and years among the words of an article. */
export class DateParts {
  readonly tokens: readonly Token[];

  readonly v: Vocabulary;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.tokens = tokens;
    this.v = vocabulary;
  }

  word(at: number): string {
    return this.tokens[at]?.word ?? '';
  }

  /** The number that a word is in figures, ordinal endings and a grown-on particle left out. */
  figure(at: number, max: number): number | null {
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

  /** Past the ending that Russian writes after a figure with a hyphen, if there is one. */
  pastEnding(at: number): number {
    const ending =
      this.v.language === 'ru' &&
      /^[-‑–]$/u.test(this.tokens[at]?.before ?? '') &&
      RU_ENDING.test(this.word(at));
    return ending ? at + 1 : at;
  }

  /** A day of a month, in figures or as an ordinal in words. */
  day(at: number): { day: number; to: number; figures: boolean } | null {
    const named = this.v.ordinals.at(this.tokens, at);
    const figure = this.figure(at, 31);
    if (figure !== null) return { day: figure, to: this.pastEnding(at + 1), figures: true };
    return named && { day: named.value, to: at + named.length, figures: false };
  }

  /** Whether a word follows the one before with nothing but space (or a comma, a hyphen) between. */
  near(at: number, signs = /^(?:['’]s)?\)?[\s,،]{0,2}$/u): boolean {
    const token = this.tokens[at];
    return (
      token !== undefined &&
      signs.test(token.before) &&
      token.sentence === this.tokens[at - 1]?.sentence
    );
  }

  /** A year, with the word that may follow it (“года”). */
  year(at: number): { year: number; to: number } | null {
    const token = this.tokens[at];
    if (!token || !this.near(at) || !/^\d{4}$/.test(plainDigits(token.word))) {
      // عام 2031 between month and year
      const word = this.v.language === 'ar' && token && /^(?:من )?(?:عام|سنه)$/u.test(token.word);
      if (!word || !this.near(at + 1)) return null;
      const year = Number(plainDigits(this.word(at + 1)));
      return isYear(year) ? { year, to: at + 2 } : null;
    }
    const year = Number(plainDigits(token.word));
    if (!isYear(year)) return null;
    const end = this.pastEnding(at + 1);
    const after = this.near(end) ? this.v.afterYear.at(this.tokens, end) : null;
    return { year, to: end + (after?.length ?? 0) };
  }

  /** “last year”, “прошлого года” after a day, month or season: the words that tell its year. */
  #relativeYear(at: number): { said: YearSaid; to: number } | null {
    const of = /^(?:of|из|من)$/u.test(this.word(at)) ? at + 1 : at;
    if (!this.near(at) || !this.near(of)) return null;
    const found = this.v.relative.at(this.tokens, of);
    const [unit, yearBy = 0, told] = found?.value ?? [];
    if (!found || unit !== 'year') return null;
    return {
      said: { yearBy, ...(told && { fromTold: true as const }) },
      to: of + found.length,
    };
  }

  /** Whatever tells the year after a day, month or season. */
  yearAfter(at: number): { said: YearSaid; to: number } {
    const year = this.year(at);
    if (year) return { said: { year: year.year }, to: year.to };
    const relative = this.#relativeYear(at);
    if (relative) return relative;
    if (this.v.language === 'ar' && this.near(at, /^\)?\s$/u)) {
      const direction = this.v.directions.at(this.tokens, at);
      if (direction) return { said: { direction: direction.value }, to: at + direction.length };
    }
    return { said: {}, to: at };
  }

  /** A day or month with its year, and with the weekday that may be put after it: “, a Wednesday”. */
  dated(date: CalendarDate, from: number, at: number): DateRun {
    const { said, to } = this.yearAfter(at);
    const { year, ...more } = said;
    const whole = { ...date, ...(year !== undefined && { year }) };
    const weekday = date.day === undefined ? null : this.#weekdayAfter(to);
    return {
      words: {
        type: 'date',
        date: whole,
        ...more,
        ...(weekday && { weekday: weekday.weekday }),
      },
      from,
      to: weekday?.to ?? to,
    };
  }

  /** “18 December, a Wednesday,”, «18 декабря (среда)»: between signs of its own. */
  #weekdayAfter(at: number): { weekday: number; to: number } | null {
    if (!this.near(at, /^\s?[,،(]\s?$/u)) return null;
    const day = /^(?:a|в|во)$/u.test(this.word(at)) ? at + 1 : at;
    const found =
      day === at || this.near(day, /^\s$/u) ? this.v.weekdays.at(this.tokens, day) : null;
    const to = day + (found?.length ?? 0);
    const closed = !this.near(to, /^(?:['’]s)?\s?$/u);
    return found && closed ? { weekday: found.value, to } : null;
  }

  /** A month, two names of it taken together: أكتوبر/تشرين الأول, نوفمبر (تشرين الثاني). */
  month(at: number): { month: number; to: number; also: boolean } | null {
    const { tokens, v } = this;
    const found = v.months.at(tokens, at);
    if (!found) return null;
    const word = tokens[at];
    if (v.language === 'en' && word?.capital === false) return null;
    let to = at + found.length;
    const paired = v.language === 'ar' ? /^\s?[/(–-]?\s?$/u : /^\s?[/(]\s?$/u;
    if (paired.test(tokens[to]?.before ?? '')) {
      const second = v.months.at(tokens, to);
      if (second?.value === found.value) to += second.length;
    }
    const also = to === at + 1 && v.monthsAlsoWords.at(tokens, at) !== null;
    return { month: found.value, to, also };
  }
}
