import { plainDigits } from '../../language/fold.ts';
import { isYear } from './date-parts.ts';
import type { DateRun } from './date-words.ts';
import type { Relative } from './lexicon/lexicon.ts';
import { PlacedDates } from './placed-dates.ts';

/** Reads dates that are no span: weekdays, counted ones, seasons, years. */
export class SingleDates extends PlacedDates {
  /** A weekday, and the day of the month that may follow it. */
  protected weekday(i: number): DateRun | null {
    const tokens = this.tokens;
    const { language } = this.v;
    let at = i;
    let direction = this.v.directions.at(tokens, i)?.value;
    const directionLength = this.v.directions.at(tokens, i)?.length ?? 0;
    if (direction && language !== 'ar') at += directionLength;
    else direction = undefined;
    if (at > i && !this.near(at, /^\s$/u)) return null;
    const day = this.v.weekdays.at(tokens, at);
    if (!day || (language === 'en' && !tokens[at]?.capital)) return null;
    // الأحد is also “the one”; يوم or a preposition tells.
    let to = at + day.length;
    if (language === 'ar') {
      const after = this.near(to, /^\s$/u) ? this.v.directions.at(tokens, to) : null;
      if (after) {
        direction = after.value;
        to += after.length;
      } else if (
        !/^(?:يوم|مساء|صباح|فجر|ظهر|ليله|في|منذ|حتى|امس|بعد|غدا)$/u.test(
          tokens[at - 1]?.word ?? '',
        ) &&
        !this.figureAhead(to)
      )
        return null;
    }
    const date = this.near(to, /^[\s,،(]{0,2}$/u) ? this.dayMonth(to) : null;
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

  protected figureAhead(at: number): boolean {
    return this.near(at, /^[\s,،(]{0,2}$/u) && this.dayMonth(at) !== null;
  }

  /** “two days ago”, “через три недели”, قبل يومين. */
  protected counted(i: number): DateRun | null {
    const tokens = this.tokens;
    const v = this.v;
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
      const count = this.figure(i + 1, 99) ?? v.numbers.word(tokens, i + 1);
      const unit = v.units.word(tokens, i + 2);
      if (count === null || !unit || tokens[i]?.word === 'منذ') return null;
      return run({ unit, by: count * sign }, i, i + 3);
    }
    const before = v.ahead.word(tokens, i) && v.language === 'ru';
    const start = before ? i + 1 : i;
    const one = /^(?:a|an|one)$/.test(tokens[start]?.word ?? '');
    const count = one ? 1 : (this.figure(start, 99) ?? v.numbers.word(tokens, start));
    const unit = count === null ? v.units.word(tokens, start) : v.units.word(tokens, start + 1);
    const end = start + (count === null ? 1 : 2);
    if (!unit || (count === null && v.language === 'en')) return null;
    if (before && this.near(start)) return run({ unit, by: count ?? 1 }, i, end);
    if (this.near(end, /^\s$/u) && v.ago.word(tokens, end)) {
      return run({ unit, by: -(count ?? 1) }, start, end + 1);
    }
    return null;
  }

  protected bareYear(i: number): DateRun | null {
    const tokens = this.tokens;
    const token = tokens[i];
    const v = this.v;
    if (!token) return null;
    const decade = /^(\d{3})0s$/.exec(token.word);
    if (decade?.[1])
      return { words: { type: 'decade', decade: Number(decade[1]) }, from: i, to: i + 1 };
    const digits = plainDigits(token.word.replace(/^و(?=\d)/u, ''));
    const year = Number(digits);
    if (!/^\d{4}$/.test(digits) || !isYear(year)) return null;
    if (v.language === 'ru') {
      const after = this.near(i + 1, /^\s?$/u) ? v.afterYear.at(tokens, i + 1) : null;
      if (!after) return null;
      return { words: { type: 'date', date: { year } }, from: i, to: i + 1 + after.length };
    }
    if (year < 1800) return null;
    const before = this.near(i, /^[\s(-]{1,2}$/u) && v.beforeYear.at(tokens, i - 1);
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

  protected season(i: number): DateRun | null {
    const tokens = this.tokens;
    const season = this.v.seasons.at(tokens, i);
    if (!season) return null;
    const at = i + season.length;
    const of = /^(?:of|من|عام)$/u.test(tokens[at]?.word ?? '') && this.year(at + 1) ? at + 1 : at;
    const { said, to } = this.yearAfter(of);
    if (to > of) return { words: { type: 'season', season: season.value, ...said }, from: i, to };
    const before = this.near(i, /^\s$/u) ? this.v.directions.word(tokens, i - 1) : null;
    if (before) {
      return {
        words: { type: 'season', season: season.value, direction: before },
        from: i - 1,
        to: at,
      };
    }
    const asked = /ой$|ом$|ою$/u.test(tokens[i]?.text ?? '') && this.v.language === 'ru';
    const two = this.v.beforeSeason.at(tokens, i - 2)?.length === 2;
    if (!this.near(i, /^\s$/u) && !asked) return null;
    if (this.#habit(at)) return null;
    if (!asked && !two && !this.v.beforeSeason.word(tokens, i - 1)) return null;
    // “the summer tariff”: an adjective, no date.
    if (
      this.v.language === 'en' &&
      this.near(at, /^\s$/u) &&
      !/^(?:of|and|or|when|before|after|but|to|as|at|with|on|he|she|they|it|the|its)$/.test(
        tokens[at]?.word ?? '',
      )
    )
      return null;
    return { words: { type: 'season', season: season.value }, from: i, to: at };
  }

  /** Whether what follows a season tells of every year: “on Sundays”, «по воскресеньям», “always”. */
  #habit(at: number): boolean {
    const tokens = this.tokens;
    const sentence = tokens[at]?.sentence;
    for (let i = at; i < at + 8 && tokens[i]?.sentence === sentence; i++) {
      if (/[.;!?]\s/u.test(tokens[i]?.before ?? '')) return false;
      const word = tokens[i]?.word ?? '';
      if (/^(?:always|usually|обычно|всегда|عاده|دائما)$/u.test(word)) return true;
      if (/^по$/u.test(word) && /[ая](?:м)$/u.test(tokens[i + 1]?.word ?? '')) return true;
      if (
        word === 'on' &&
        /^(?:sun|mon|tues|wednes|thurs|fri|satur)days$/.test(tokens[i + 1]?.word ?? '')
      )
        return true;
    }
    return false;
  }

  /** A relative date; أمس الثلاثاء names its weekday too. */
  protected relativeRun(relative: Relative, from: number, to: number): DateRun {
    const weekday = this.near(to, /^[\s,،(]{1,2}$/u) ? this.v.weekdays.at(this.tokens, to) : null;
    const day = relative.unit === 'day' && weekday;
    return { words: { type: 'relative', relative }, from, to: day ? to + weekday.length : to };
  }

  /** One date at word `i`, no span. */
  protected single(i: number): DateRun | null {
    const relative = this.v.relative.at(this.tokens, i);
    const run = relative ? this.relativeRun(relative.value, i, i + relative.length) : null;
    return (
      this.inFigures(i) ??
      this.placedDate(i) ??
      this.weekday(i) ??
      this.yearPart(i) ??
      this.dayOfMonth(i) ??
      this.dayMonth(i) ??
      this.toldDay(i) ??
      this.counted(i) ??
      run ??
      this.decadeByName(i) ??
      this.season(i) ??
      this.bareYear(i)
    );
  }
}
