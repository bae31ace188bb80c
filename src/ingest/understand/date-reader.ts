import { plainDigits } from '../../language/fold.ts';
import { isYear } from './date-parts.ts';
import type { DateRun, DateWords } from './date-words.ts';
import { SingleDates } from './single-dates.ts';

const DASH = /^\s?[-–—]\s?$/u;

/** Reads the words for dates in a language, at a place. */
export class DateReader extends SingleDates {
  /** A bare day that opens a span whose end tells the month: “7 and 9 March”, “7–9 марта”. */
  #openDay(i: number): { day: number; to: number } | null {
    const day = this.figure(i, 31);
    return day === null ? null : { day, to: i + 1 };
  }

  /** A bare year that opens a span of years: “С 2019 по 2025 год”, بين عامي 2019 و2025. */
  #openYear(i: number): { year: number; to: number } | null {
    const at = /^(?:عامي|عام|سنتي|سنه)$/u.test(this.tokens[i]?.word ?? '') ? i + 1 : i;
    const digits = plainDigits(this.tokens[at]?.word ?? '');
    const year = Number(digits);
    return /^\d{4}$/.test(digits) && isYear(year) ? { year, to: at + 1 } : null;
  }

  #lastYear(at: number): DateRun | null {
    const year = this.#openYear(at);
    const digits = Number(plainDigits((this.tokens[at]?.word ?? '').replace(/^و/u, '')));
    const said = year?.year ?? (isYear(digits) ? digits : null);
    if (said === null) return null;
    return { words: { type: 'date', date: { year: said } }, from: at, to: year?.to ?? at + 1 };
  }

  /** What joins the two ends of a span at word `at`: a dash before it, or a word. */
  #joint(at: number, kind: 'between' | 'from' | 'bare' | 'or' | null): number | null {
    const tokens = this.tokens;
    const token = tokens[at];
    if (!token) return null;
    if (DASH.test(token.before)) return kind === 'or' ? null : at;
    if (this.v.language === 'ar' && kind === 'between' && /^و\d/u.test(token.word)) return at;
    const tables = { between: this.v.and, from: this.v.to, bare: this.v.to, or: this.v.or };
    const table = kind === null ? null : tables[kind];
    const found = table?.at(tokens, at);
    return found && this.near(at, /^\s$/u) && this.near(at + found.length, /^\s$/u)
      ? at + found.length
      : null;
  }

  #span(i: number): DateRun | null {
    const tokens = this.tokens;
    const opening = (['between', 'from'] as const).find((kind) => this.v[kind].at(tokens, i));
    const length = opening ? (this.v[opening].at(tokens, i)?.length ?? 1) : 0;
    const start = i + length;
    if (opening && !this.near(start, /^\s$/u)) return null;
    // Month first: “March 7–9”, “between March 7 and 9”.
    const single = this.single(start);
    const lone = this.#openDay(start);
    const year = opening ? this.#openYear(start) : null;
    const until = year ? this.#joint(year.to, opening ?? null) : null;
    const bound = until === null ? null : (this.single(until) ?? this.#lastYear(until));
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
      const last = this.single(second);
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
        const year = this.year(day.to);
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
        const short = this.figure(second, 99);
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
    return this.#span(i) ?? this.single(i);
  }
}
