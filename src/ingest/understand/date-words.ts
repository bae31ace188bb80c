import type { Direction, Relative } from './lexicon/lexicon.ts';
import { exists, type CalendarDate } from './calendar.ts';
import { plainDigits } from '../../search/fold.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the words for a date say, before it is resolved. */
export type DateWords =
  | { type: 'date'; date: CalendarDate; weekday?: number; direction?: Direction; yearBy?: number }
  /** In figures, day and month in either order. */
  | { type: 'either'; dates: readonly [CalendarDate, CalendarDate] }
  | { type: 'weekday'; weekday: number; direction?: Direction }
  | { type: 'relative'; relative: Relative; about?: boolean }
  | { type: 'season'; season: number; year?: number; yearBy?: number; direction?: Direction }
  | { type: 'decade'; decade: number }
  | { type: 'span'; from: DateWords; to: DateWords }
  /** One of two: “10 or 11 June”. */
  | { type: 'choice'; from: DateWords; to: DateWords };

/** Words for a date and the run of words that they are. */
export interface DateRun {
  words: DateWords;
  from: number;
  to: number;
}

const isYear = (n: number): boolean => n >= 1000 && n <= 2199;
const DASH = /^\s?[-–—]\s?$/u;

/** Reads the words for dates in a language, at a place. */
export class DateReader {
  readonly #tokens: readonly Token[];
  readonly #v: Vocabulary;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.#tokens = tokens;
    this.#v = vocabulary;
  }

  /** The number that a word is in figures, ordinal endings and a grown-on particle left out. */
  #figure(at: number, max: number): number | null {
    const token = this.#tokens[at];
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
  #near(at: number, signs = /^(?:['’]s)?[\s,،]{0,2}$/u): boolean {
    const token = this.#tokens[at];
    return (
      token !== undefined &&
      signs.test(token.before) &&
      token.sentence === this.#tokens[at - 1]?.sentence
    );
  }

  /** A year, with the word that may follow it (“года”). */
  #year(at: number): { year: number; to: number } | null {
    const token = this.#tokens[at];
    if (!token || !this.#near(at) || !/^\d{4}$/.test(plainDigits(token.word))) {
      // عام 2031 between month and year
      const word = this.#v.language === 'ar' && token && /^(?:من )?(?:عام|سنه)$/u.test(token.word);
      if (!word || !this.#near(at + 1)) return null;
      const year = Number(plainDigits(this.#tokens[at + 1]?.word ?? ''));
      return isYear(year) ? { year, to: at + 2 } : null;
    }
    const year = Number(plainDigits(token.word));
    if (!isYear(year)) return null;
    const after = this.#near(at + 1) ? this.#v.afterYear.at(this.#tokens, at + 1) : null;
    return { year, to: at + 1 + (after?.length ?? 0) };
  }

  /** “last year”, “прошлого года” after a day, month or season: the words that tell its year. */
  #relativeYear(at: number): { yearBy: number; to: number } | null {
    const of = /^(?:of|из|من)$/u.test(this.#tokens[at]?.word ?? '') ? at + 1 : at;
    if (!this.#near(at) || !this.#near(of)) return null;
    const found = this.#v.relative.at(this.#tokens, of);
    return found?.value.unit === 'year' ? { yearBy: found.value.by, to: of + found.length } : null;
  }

  /** Whatever tells the year after a day, month or season. */
  #yearAfter(at: number): {
    said: { year?: number; yearBy?: number; direction?: Direction };
    to: number;
  } {
    const year = this.#year(at);
    if (year) return { said: { year: year.year }, to: year.to };
    const relative = this.#relativeYear(at);
    if (relative) return { said: { yearBy: relative.yearBy }, to: relative.to };
    if (this.#v.language === 'ar' && this.#near(at, /^\s$/u)) {
      const direction = this.#v.directions.at(this.#tokens, at);
      if (direction) return { said: { direction: direction.value }, to: at + direction.length };
    }
    return { said: {}, to: at };
  }

  #dated(date: CalendarDate, from: number, at: number): DateRun {
    const { said, to } = this.#yearAfter(at);
    const { year, ...more } = said;
    return {
      words: { type: 'date', date: { ...date, ...(year !== undefined && { year }) }, ...more },
      from,
      to,
    };
  }

  /** A month, two names of it with a slash taken together: أكتوبر/تشرين الأول. */
  #month(at: number): { month: number; to: number; also: boolean } | null {
    const tokens = this.#tokens;
    const found = this.#v.months.at(tokens, at);
    if (!found) return null;
    const word = tokens[at];
    if (this.#v.language === 'en' && word?.capital === false) return null;
    // Марта may be a woman.
    const name =
      this.#v.language === 'ru' &&
      word?.capital &&
      !word.first &&
      word.text !== word.text.toUpperCase();
    if (name) return null;
    let to = at + found.length;
    if (/^\s?[/(]\s?$/u.test(tokens[to]?.before ?? '')) {
      const second = this.#v.months.at(tokens, to);
      if (second?.value === found.value) to += second.length;
    }
    const also = this.#v.monthsAlsoWords.at(tokens, at) !== null;
    return { month: found.value, to, also };
  }

  /** `2031-03-14`, `14.03.2031`, `3/14/2031`. */
  #inFigures(i: number): DateRun | null {
    const tokens = this.#tokens;
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
    if (dmy && mdy && a !== b && this.#v.language === 'en')
      return done({ type: 'either', dates: [dmy, mdy] });
    const date = dmy ?? mdy;
    return date ? done({ type: 'date', date }) : null;
  }

  /** Day and month, or month alone, with a year where one follows. */
  #dayMonth(i: number): DateRun | null {
    const tokens = this.#tokens;
    const named = this.#v.ordinals.at(tokens, i);
    const day = this.#figure(i, 31) ?? named?.value ?? null;
    if (day !== null) {
      let at = i + (named?.length ?? 1);
      // “14th of March”, الأول من مارس
      if (
        /^(?:of|من|من شهر)$/u.test(tokens[at]?.word ?? '') ||
        (this.#v.language === 'ar' && tokens[at]?.word === 'شهر')
      )
        at++;
      const month = this.#near(at, /^[\s-]{1,2}$/u) ? this.#month(at) : null;
      if (!month || !exists({ month: month.month, day })) return null;
      return this.#dated({ day, month: month.month }, i, month.to);
    }
    const month = this.#month(i);
    if (!month) return null;
    let at = month.to;
    if (tokens[at]?.word === 'the') at++;
    const next =
      this.#v.language === 'ru' ? null : this.#near(at, /^\.?[\s]$/u) ? this.#figure(at, 31) : null;
    const yearAhead = /^\d{4}$/.test(plainDigits(tokens[at]?.word ?? ''));
    if (
      next !== null &&
      !yearAhead &&
      exists({ month: month.month, day: next }) &&
      this.#v.language === 'en'
    ) {
      return this.#dated({ day: next, month: month.month }, i, at + 1);
    }
    at = month.to;
    if (/^(?:of|من)$/u.test(tokens[at]?.word ?? '') && this.#year(at + 1)) at++;
    const dated = this.#dated({ month: month.month }, i, at);
    if (dated.to > at) return dated;
    // “last March”, “в прошлом марте”
    const before =
      tokens[i - 1] && this.#near(i, /^\s$/u) ? this.#v.directions.at(tokens, i - 1) : null;
    if (before) {
      return {
        words: { type: 'date', date: { month: month.month }, direction: before.value },
        from: i - 1,
        to: month.to,
      };
    }
    if (month.also && !this.#monthExpected(i)) return null;
    return { words: { type: 'date', date: { month: month.month } }, from: i, to: month.to };
  }

  /** Whether what stands before a word that is also a month’s name asks for a month. */
  #monthExpected(i: number): boolean {
    const { language } = this.#v;
    const before = this.#tokens[i - 1];
    if (!before || !this.#near(i, /^[\s-]$/u)) return false;
    if (language === 'en')
      return /^(?:in|since|until|by|early|late|mid|of|from|during|between|to|before|after|this|next|last|through)$/.test(
        before.word,
      );
    if (language === 'ru')
      return /^(?:в|с|до|к|по|середине|начале|конце|течение)$/u.test(before.word);
    return /^(?:في|منذ|حتى|شهر|منتصف|اواخر|اوائل|مطلع|نهايه|خلال|من|بين)$/u.test(before.word);
  }

  /** A weekday, and the day of the month that may follow it. */
  #weekday(i: number): DateRun | null {
    const tokens = this.#tokens;
    const { language } = this.#v;
    let at = i;
    let direction = this.#v.directions.at(tokens, i)?.value;
    const directionLength = this.#v.directions.at(tokens, i)?.length ?? 0;
    if (direction && language !== 'ar') at += directionLength;
    else direction = undefined;
    if (at > i && !this.#near(at, /^\s$/u)) return null;
    const day = this.#v.weekdays.at(tokens, at);
    if (!day || (language === 'en' && !tokens[at]?.capital)) return null;
    // الأحد is also “the one”; يوم or a preposition tells.
    let to = at + day.length;
    if (language === 'ar') {
      const after = this.#near(to, /^\s$/u) ? this.#v.directions.at(tokens, to) : null;
      if (after) {
        direction = after.value;
        to += after.length;
      } else if (
        !/^(?:يوم|مساء|صباح|فجر|ظهر|ليله|في|منذ|حتى|امس|بعد|غدا)$/u.test(
          tokens[at - 1]?.word ?? '',
        ) &&
        !this.#figureAhead(to)
      )
        return null;
    }
    const date = this.#near(to, /^[\s,،(]{0,2}$/u) ? this.#dayMonth(to) : null;
    const fits = date?.words.type === 'date' && date.words.date.day !== undefined;
    if (fits && date.words.type === 'date') {
      return { words: { ...date.words, weekday: day.value }, from: i, to: date.to };
    }
    return {
      words: { type: 'weekday', weekday: day.value, ...(direction && { direction }) },
      from: i,
      to,
    };
  }

  #figureAhead(at: number): boolean {
    return this.#near(at, /^[\s,،(]{0,2}$/u) && this.#dayMonth(at) !== null;
  }

  /** “two days ago”, “через три недели”, قبل يومين. */
  #counted(i: number): DateRun | null {
    const tokens = this.#tokens;
    const v = this.#v;
    const run = (relative: Relative, from: number, to: number): DateRun => ({
      words: { type: 'relative', relative, about: relative.unit === 'week' },
      from,
      to,
    });
    if (v.language === 'ar') {
      const back = v.ago.word(tokens, i);
      const ahead = v.ahead.word(tokens, i);
      if (!back && !ahead) return null;
      const sign = back ? -1 : 1;
      const dual = {
        يومين: 'day',
        اسبوعين: 'week',
        شهرين: 'month',
        عامين: 'year',
        سنتين: 'year',
      } as const;
      const pair = dual[(tokens[i + 1]?.word ?? '') as keyof typeof dual] as 'day' | undefined;
      if (pair)
        return tokens[i]?.word === 'منذ' ? null : run({ unit: pair, by: 2 * sign }, i, i + 2);
      const count = this.#figure(i + 1, 99) ?? v.numbers.word(tokens, i + 1);
      const unit = v.units.word(tokens, i + 2);
      if (count === null || !unit || tokens[i]?.word === 'منذ') return null;
      return run({ unit, by: count * sign }, i, i + 3);
    }
    const before = v.ahead.word(tokens, i) && v.language === 'ru';
    const start = before ? i + 1 : i;
    const one = /^(?:a|an|one)$/.test(tokens[start]?.word ?? '');
    const count = one ? 1 : (this.#figure(start, 99) ?? v.numbers.word(tokens, start));
    const unit = count === null ? v.units.word(tokens, start) : v.units.word(tokens, start + 1);
    const end = start + (count === null ? 1 : 2);
    if (!unit || (count === null && v.language === 'en')) return null;
    if (before && this.#near(start)) return run({ unit, by: count ?? 1 }, i, end);
    if (this.#near(end, /^\s$/u) && v.ago.word(tokens, end)) {
      return run({ unit, by: -(count ?? 1) }, start, end + 1);
    }
    return null;
  }

  #bareYear(i: number): DateRun | null {
    const tokens = this.#tokens;
    const token = tokens[i];
    const v = this.#v;
    if (!token) return null;
    const decade = /^(\d{3})0s$/.exec(token.word);
    if (decade?.[1])
      return { words: { type: 'decade', decade: Number(decade[1]) }, from: i, to: i + 1 };
    const digits = plainDigits(token.word.replace(/^و(?=\d)/u, ''));
    const year = Number(digits);
    if (!/^\d{4}$/.test(digits) || !isYear(year)) return null;
    if (v.language === 'ru') {
      const after = this.#near(i + 1, /^\s?$/u) ? v.afterYear.at(tokens, i + 1) : null;
      if (!after) return null;
      return { words: { type: 'date', date: { year } }, from: i, to: i + 1 + after.length };
    }
    if (year < 1800) return null;
    const before = this.#near(i, /^[\s(-]{1,2}$/u) && v.beforeYear.at(tokens, i - 1);
    const bracketed = token.before.endsWith('(') && (tokens[i + 1]?.before ?? ')').startsWith(')');
    if (!before && !bracketed) return null;
    // “of 2,000 people”, “by 2000 votes”
    const next = tokens[i + 1];
    if (
      v.language === 'en' &&
      next &&
      /^\s$/u.test(next.before) &&
      /[^s]s$/.test(next.word) &&
      !next.possessive &&
      !v.say.word(tokens, i + 1)
    ) {
      if (/^(?:of|by|from|and|to|for|around|over|under)$/.test(tokens[i - 1]?.word ?? ''))
        return null;
    }
    if (/^\s?(?:[%‰€£$]|,\d|\.\d)/u.test(next?.before ?? '')) return null;
    return { words: { type: 'date', date: { year } }, from: i, to: i + 1 };
  }

  #season(i: number): DateRun | null {
    const tokens = this.#tokens;
    const season = this.#v.seasons.at(tokens, i);
    if (!season) return null;
    const at = i + season.length;
    const of = /^(?:of|من|عام)$/u.test(tokens[at]?.word ?? '') && this.#year(at + 1) ? at + 1 : at;
    const { said, to } = this.#yearAfter(of);
    if (to > of) return { words: { type: 'season', season: season.value, ...said }, from: i, to };
    const before = this.#near(i, /^\s$/u) ? this.#v.directions.word(tokens, i - 1) : null;
    if (before) {
      return {
        words: { type: 'season', season: season.value, direction: before },
        from: i - 1,
        to: at,
      };
    }
    const asked = /ой$|ом$|ою$/u.test(tokens[i]?.text ?? '') && this.#v.language === 'ru';
    const two = this.#v.beforeSeason.at(tokens, i - 2)?.length === 2;
    if (!this.#near(i, /^\s$/u) && !asked) return null;
    if (!asked && !two && !this.#v.beforeSeason.word(tokens, i - 1)) return null;
    // “the summer tariff”: an adjective, no date.
    if (
      this.#v.language === 'en' &&
      this.#near(at, /^\s$/u) &&
      !/^(?:of|and|or|when|before|after|but|to|as|at|with|on|he|she|they|it|the|its)$/.test(
        tokens[at]?.word ?? '',
      )
    )
      return null;
    return { words: { type: 'season', season: season.value }, from: i, to: at };
  }

  /** A relative date; أمس الثلاثاء names its weekday too. */
  #relativeRun(relative: Relative, from: number, to: number): DateRun {
    const weekday = this.#near(to, /^[\s,،(]{1,2}$/u)
      ? this.#v.weekdays.at(this.#tokens, to)
      : null;
    const day = relative.unit === 'day' && weekday;
    return { words: { type: 'relative', relative }, from, to: day ? to + weekday.length : to };
  }

  /** One date at word `i`, no span. */
  #single(i: number): DateRun | null {
    const relative = this.#v.relative.at(this.#tokens, i);
    const run = relative ? this.#relativeRun(relative.value, i, i + relative.length) : null;
    return (
      this.#inFigures(i) ??
      this.#weekday(i) ??
      this.#dayMonth(i) ??
      this.#counted(i) ??
      run ??
      this.#season(i) ??
      this.#bareYear(i)
    );
  }

  /** A bare day that opens a span whose end tells the month: “7 and 9 March”, “7–9 марта”. */
  #openDay(i: number): { day: number; to: number } | null {
    const day = this.#figure(i, 31);
    return day === null ? null : { day, to: i + 1 };
  }

  /** A bare year that opens a span of years: “С 2019 по 2025 год”, بين عامي 2019 و2025. */
  #openYear(i: number): { year: number; to: number } | null {
    const at = /^(?:عامي|عام|سنتي|سنه)$/u.test(this.#tokens[i]?.word ?? '') ? i + 1 : i;
    const digits = plainDigits(this.#tokens[at]?.word ?? '');
    const year = Number(digits);
    return /^\d{4}$/.test(digits) && isYear(year) ? { year, to: at + 1 } : null;
  }

  #lastYear(at: number): DateRun | null {
    const year = this.#openYear(at);
    const digits = Number(plainDigits((this.#tokens[at]?.word ?? '').replace(/^و/u, '')));
    const said = year?.year ?? (isYear(digits) ? digits : null);
    if (said === null) return null;
    return { words: { type: 'date', date: { year: said } }, from: at, to: year?.to ?? at + 1 };
  }

  /** What joins the two ends of a span at word `at`: a dash before it, or a word. */
  #joint(at: number, kind: 'between' | 'from' | 'bare' | 'or' | null): number | null {
    const tokens = this.#tokens;
    const token = tokens[at];
    if (!token) return null;
    if (DASH.test(token.before)) return kind === 'or' ? null : at;
    if (this.#v.language === 'ar' && kind === 'between' && /^و\d/u.test(token.word)) return at;
    const tables = { between: this.#v.and, from: this.#v.to, bare: this.#v.to, or: this.#v.or };
    const table = kind === null ? null : tables[kind];
    const found = table?.at(tokens, at);
    return found && this.#near(at, /^\s$/u) && this.#near(at + found.length, /^\s$/u)
      ? at + found.length
      : null;
  }

  #span(i: number): DateRun | null {
    const tokens = this.#tokens;
    const opening = (['between', 'from'] as const).find((kind) => this.#v[kind].at(tokens, i));
    const length = opening ? (this.#v[opening].at(tokens, i)?.length ?? 1) : 0;
    const start = i + length;
    if (opening && !this.#near(start, /^\s$/u)) return null;
    // Month first: “March 7–9”, “between March 7 and 9”.
    const single = this.#single(start);
    const lone = this.#openDay(start);
    const year = opening ? this.#openYear(start) : null;
    const until = year ? this.#joint(year.to, opening ?? null) : null;
    const bound = until === null ? null : (this.#single(until) ?? this.#lastYear(until));
    if (year && bound?.words.type === 'date' && bound.words.date.month === undefined) {
      const from: DateWords = { type: 'date', date: { year: year.year } };
      return { words: { type: 'span', from, to: bound.words }, from: i, to: bound.to };
    }
    const ends: { first: DateRun | null; at: number }[] = [];
    if (single) ends.push({ first: single, at: single.to });
    if (lone && !(single && single.to > lone.to)) ends.push({ first: null, at: lone.to });
    for (const { first, at } of ends) {
      // “11 to 12 March”, but not “9 March to …”: a bare day asks for its month.
      const bare = first || opening ? null : 'bare';
      const either = opening ? null : this.#joint(at, 'or');
      const second = either ?? this.#joint(at, opening ?? bare);
      if (second === null) continue;
      const type = either === null ? 'span' : 'choice';
      const last = this.#single(second);
      if (!first && lone) {
        if (last?.words.type !== 'date' || last.words.date.day === undefined) continue;
        if (lone.day >= last.words.date.day) continue;
        const from: DateWords = { type: 'date', date: { ...last.words.date, day: lone.day } };
        return { words: { type, from, to: last.words }, from: i, to: last.to };
      }
      if (!first) continue;
      const { words } = first;
      const day = this.#openDay(second);
      if (
        words.type === 'date' &&
        words.date.day !== undefined &&
        day &&
        day.day > words.date.day &&
        !(last && last.to > day.to)
      ) {
        const year = this.#year(day.to);
        const whole = { ...words.date, ...(year && { year: year.year }) };
        return {
          words: {
            type,
            from: { type: 'date', date: whole },
            to: { type: 'date', date: { ...whole, day: day.day } },
          },
          from: i,
          to: year?.to ?? day.to,
        };
      }
      if (!last) {
        // “2024–26”
        const short = this.#figure(second, 99);
        const dash = DASH.test(tokens[second]?.before ?? '');
        if (
          words.type === 'date' &&
          words.date.month === undefined &&
          words.date.year !== undefined &&
          short !== null &&
          dash &&
          second === at
        ) {
          const year = Math.floor(words.date.year / 100) * 100 + short;
          if (year > words.date.year) {
            return {
              words: { type: 'span', from: words, to: { type: 'date', date: { year } } },
              from: i,
              to: second + 1,
            };
          }
        }
        continue;
      }
      let from = words;
      // “from March to June 2031”: the year counts for both.
      if (
        words.type === 'date' &&
        last.words.type === 'date' &&
        words.date.year === undefined &&
        last.words.date.year !== undefined
      ) {
        const before = (words.date.month ?? 0) > (last.words.date.month ?? 13) ? 1 : 0;
        from = { ...words, date: { ...words.date, year: last.words.date.year - before } };
      }
      return { words: { type, from, to: last.words }, from: i, to: last.to };
    }
    return null;
  }

  /** The date or span that begins at word `i`. */
  at(i: number): DateRun | null {
    return this.#span(i) ?? this.#single(i);
  }
}
