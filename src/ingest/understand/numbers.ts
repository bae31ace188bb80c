import type { NumberMention } from '../reading.ts';
import { stretchOf, type ArticleText } from './article.ts';
import { countedAt, type Counted } from './counted.ts';
import type { DateRun } from './date-words.ts';
import { figuresOf, isDash, type Figure } from './figures.ts';
import { adjectiveAt } from './number-adjectives.ts';
import { boundsOf, endingBefore } from './number-bounds.ts';
import { Numerals, type Numeral } from './numerals.ts';
import { inMeasure, scaledPartAt, shareAt, type Told } from './shares.ts';
import { joined } from './tokens.ts';

/** A figure alone from here to there is rather a year. */
const YEARS: readonly [number, number] = [1500, 2100];

/** The numbers that count or measure something; dates and times left out. */
export function readNumbers(article: ArticleText, dates: readonly DateRun[]): NumberMention[] {
  return new NumberReader(article, dates).read();
}

/** The upper end of a range. */
interface Range {
  high: Numeral;
  /** What the lower end is to be multiplied by: its scale is told with the upper one. */
  factor: number;
}

class NumberReader {
  readonly #article: ArticleText;
  readonly #dates: readonly DateRun[];
  readonly #figures: ReadonlyMap<number, Figure>;
  readonly #numerals: Numerals;

  constructor(article: ArticleText, dates: readonly DateRun[]) {
    this.#article = article;
    this.#dates = dates;
    this.#figures = figuresOf(article, dates);
    this.#numerals = new Numerals(article, this.#figures);
  }

  read(): NumberMention[] {
    const { tokens } = this.#article;
    const found: NumberMention[] = [];
    let date = 0;
    for (let i = 0; i < tokens.length;) {
      while ((this.#dates[date]?.to ?? Infinity) <= i) date++;
      const next = this.#dates[date];
      if (next && next.from <= i) {
        i = next.to;
        continue;
      }
      const { mention, to } = this.#at(i);
      // What a date takes up is no number.
      if (mention && to <= (next?.from ?? Infinity)) found.push(mention);
      i = Math.max(i + 1, mention || to > i + 1 ? Math.min(to, next?.from ?? Infinity) : 0);
    }
    return found;
  }

  /** The number at word `i`, and the word to go on from. */
  #at(i: number): { mention: NumberMention | null; to: number } {
    const article = this.#article;
    const { tokens, vocabulary: v } = article;
    const figure = this.#figures.get(i) ?? null;
    const whole = figure ? null : v.amounts.wholes.at(tokens, i);
    const told: (Told & { age?: boolean }) | null = whole
      ? this.#whole(i, i + whole.length, whole.value)
      : (adjectiveAt(article, figure, i) ?? shareAt(article, this.#numerals, i) ?? this.#dual(i));
    if (told) return { mention: this.#told(told), to: told.to };
    const numeral = scaledPartAt(article, i) ?? this.#numerals.at(i);
    if (!numeral || this.#isName(numeral)) return { mention: null, to: numeral?.to ?? i + 1 };
    const range = this.#range(numeral);
    if (range === 'score')
      return { mention: null, to: this.#numerals.at(numeral.to)?.to ?? numeral.to };
    return this.#count(numeral, range);
  }

  #told({
    value,
    unit,
    measure,
    from,
    to,
    about,
    age = false,
  }: Told & { age?: boolean }): NumberMention {
    const start = this.#figures.get(from)?.start ?? this.#article.tokens[from]?.start ?? 0;
    const end = this.#article.tokens[to - 1]?.end ?? start;
    return {
      ...stretchOf(this.#article, start, end),
      ...{ value, upTo: null, unit, measure, age },
      about: about ?? boundsOf(this.#article, from, to),
    };
  }

  /** A fixed phrase: “a fortnight”, «полгода», «شهرين»; more may follow: «عامين ونصف». */
  #whole(
    from: number,
    to: number,
    [measure, by]: readonly [NonNullable<Told['measure']>, number],
  ): Told {
    const { tokens, vocabulary } = this.#article;
    const more = joined(tokens[to]) ? vocabulary.amounts.more.at(tokens, to) : null;
    const unit = tokens[to - 1]?.text ?? '';
    const value = by + (more ? more.value * (by >= 20 ? by / 2 : 1) : 0);
    return { value, unit, measure, from, to: to + (more?.length ?? 0), about: null };
  }

  /** «سفينتان»: two, by the ending. */
  #dual(i: number): Told | null {
    const { tokens, vocabulary, language } = this.#article;
    if (language !== 'ar' || !vocabulary.amounts.duals.word(tokens, i)) return null;
    return {
      value: 2,
      unit: tokens[i]?.text ?? '',
      measure: null,
      from: i,
      to: i + 1,
      about: null,
    };
  }

  /** The other end of a range, and what it lends to this one: “30 to 40 million”; or a score. */
  #range(low: Numeral): Range | 'score' | null {
    const { tokens, text, vocabulary: v } = this.#article;
    if (low.weak) return null;
    const between = v.between.at(tokens, low.from - 1) !== null;
    const next = tokens[low.to];
    if (next?.sentence !== tokens[low.from]?.sentence) return null;
    const [end, start] = [this.#endOf(low), next ? this.#startAt(low.to) : 0];
    const dash = isDash(text.slice(end, start));
    const grown = v.language === 'ar' && (next?.word ?? '').startsWith('و');
    const from = v.from.word(tokens, low.from - 1) && v.language !== 'ru';
    const link = between ? v.and : from ? null : v.to.word(tokens, low.to) ? v.to : v.or;
    // “5% and 10%”: the sign stands between the words.
    const near = joined(next) || /^\s?[%٪]\s$/u.test(next?.before ?? '');
    const word = near && link?.word(tokens, low.to) === true;
    if (!dash && !word && !(between && grown)) return null;
    const high = this.#numerals.at(low.to + (word ? 1 : 0));
    if (!high || high.weak) return null;
    const factor =
      low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale ? high.scale : 1;
    if (low.value * factor < high.value) {
      if (v.or.word(tokens, low.to) && high.value > 3 * low.value * factor && high.scale === 1)
        return null;
      // «Два-три»; “2–1” and “1–2” are told of matches.
      if (
        dash &&
        low.figure &&
        high.value < 10 &&
        !this.#counted(high, high) &&
        !high.figure?.percent
      )
        return 'score';
      return { high, factor };
    }
    return dash || (word && low.figure && v.to.word(tokens, low.to)) ? 'score' : null;
  }

  #startAt(i: number): number {
    return this.#figures.get(i)?.start ?? this.#article.tokens[i]?.start ?? 0;
  }

  #endOf(numeral: Pick<Numeral, 'to' | 'figure'>): number {
    const end = this.#article.tokens[numeral.to - 1]?.end ?? 0;
    return Math.max(end, numeral.figure?.to === numeral.to ? numeral.figure.end : 0);
  }

  /** A number with what it counts. */
  #count(low: Numeral, range: Range | null): { mention: NumberMention | null; to: number } {
    const article = this.#article;
    const { tokens, text, vocabulary: v } = article;
    const last = range?.high ?? low;
    const figure = low.figure;
    let end = this.#endOf(last);
    let { to } = last;
    let unit: string | null = null;
    let measure: NumberMention['measure'] = null;
    let by = 1;
    const sign = figure?.currency ?? last.figure?.currency ?? null;
    const behind = /^\s?([$€£₽])(?!\d)/u.exec(text.slice(end, end + 3));
    const money = v.amounts.signs.get(sign ?? behind?.[1] ?? '');
    const ageOnly = this.#agedAround(low.from, to);
    if (low.figure?.percent || last.figure?.percent) {
      [unit, measure] = ['%', 'percent'];
    } else if (money) {
      [unit, measure] = money;
      if (sign === null) end += behind?.[0].length ?? 0;
    } else if (last.figure?.measure && last.figure.to === last.to) {
      unit = last.figure.measure.text;
      [measure, by] = last.figure.measure.amount;
    } else {
      const counted = this.#counted(low, last);
      if (counted) {
        ({ unit, measure, by, to } = counted);
        end = Math.max(end, tokens[to - 1]?.end ?? end);
      }
    }
    let value = low.value * (range?.factor ?? 1) * by;
    const one = /^an?$/.test(tokens[low.from]?.word ?? '');
    let added = false;
    if (measure !== null && unit !== '%' && joined(tokens[to])) {
      // “A decade and a half”, «ثلاث سنوات ونصف».
      const more = v.amounts.more.at(tokens, to);
      if (more) {
        value += more.value * by;
        to += more.length;
        end = tokens[to - 1]?.end ?? end;
        added = true;
      }
    }
    if (
      low.weak &&
      (measure === null ||
        (one && !added && (by < 10 || this.#isRate(low.from))) ||
        (!one && /^(?:day|time)$/.test(unit ?? '')))
    )
      return { mention: null, to: low.to };
    const age = ageOnly || this.#isAge(low.from, to, measure);
    if (age && unit === null && this.#isAgeBare(figure)) measure = 'year';
    // A number in words says nothing without what it counts; a figure of four may be a year.
    if (unit === null && !age && (figure === null || this.#isYear(figure, low)))
      return { mention: null, to: last.to };
    if (measure !== null && !range) [value, measure] = inMeasure(value, measure);
    const upTo = range ? Number((range.high.value * by).toPrecision(12)) : null;
    const start = figure?.start ?? tokens[low.from]?.start ?? 0;
    const about = boundsOf(article, low.from, to) ?? boundsOf(article, low.from, last.to);
    return {
      mention: {
        ...stretchOf(article, start, end),
        ...{ value: Number(value.toPrecision(12)), upTo, unit, measure, age },
        about: about ?? (low.round ? 'about' : null),
      },
      to: Math.max(to, last.to),
    };
  }

  #counted(low: Numeral, last: Numeral): Counted | null {
    const { tokens } = this.#article;
    const abbreviated = /^(?:тыс|млн|млрд|трлн|bn|mn)$/u.test(tokens[last.to - 1]?.word ?? '');
    const { round } = last;
    return countedAt(this.#article, last.to, { single: low.value <= 1, round, abbreviated });
  }

  /** “Once a century”: no length of time. */
  #isRate(from: number): boolean {
    const { tokens } = this.#article;
    const rate = /^(?:once|twice|times|day|week|month|year)$/;
    return [1, 2].some((back) => rate.test(tokens[from - back]?.word ?? ''));
  }

  #isYear(figure: Figure, numeral: Numeral): boolean {
    return (
      figure.bare &&
      numeral.to === figure.to &&
      figure.value >= YEARS[0] &&
      figure.value <= YEARS[1]
    );
  }

  #isAgeBare(figure: Figure | null): boolean {
    return figure !== null && figure.bare && figure.value < 125;
  }

  /** “Aged 46”; “Rourke, 46, …”. */
  #agedAround(from: number, to: number): boolean {
    const article = this.#article;
    const { tokens, text, vocabulary: v } = article;
    if (endingBefore(article, v.amounts.agedBefore, from) && joined(tokens[from])) return true;
    const figure = this.#figures.get(from);
    if (!figure || !this.#isAgeBare(figure) || figure.to !== to || figure.value < 5) return false;
    const before = tokens[from - 1];
    return (
      v.language !== 'ar' &&
      /^, $/.test(tokens[from]?.before ?? '') &&
      text.slice(figure.end).startsWith(',') &&
      before?.capital === true &&
      before.sentence === tokens[from]?.sentence &&
      tokens[from - 2]?.capital === true
    );
  }

  /** Years with words that tell an age: “46 years old”, “46-year-old”, “(46 عامًا)”. */
  #isAge(from: number, to: number, measure: NumberMention['measure']): boolean {
    const { tokens, text, vocabulary: v } = this.#article;
    if (measure !== 'year' && measure !== 'month') return false;
    if (joined(tokens[to]) && v.amounts.agedAfter.at(tokens, to)) return true;
    const start = this.#startAt(from);
    const end = tokens[to - 1]?.end ?? start;
    return text.slice(start - 1, start) === '(' && text.slice(end, end + 1) === ')';
  }

  /** A figure that names a thing or a place: “Room 12”, “12 Harbour Street”, “the Seven Sisters”. */
  #isName({ from, to, figure }: Numeral): boolean {
    const { tokens, vocabulary: v, sentences } = this.#article;
    const [before, token, after] = [tokens[from - 1], tokens[from], tokens[to]];
    const heading = sentences[(token?.sentence ?? 1) - 1]?.heading === true;
    if (figure && before && before.sentence === token?.sentence && figure.currency === null) {
      const close = /^(?:[.,]?\s|\s?[№#]\s?)$/u.test(token.before);
      if (close && endingBefore(this.#article, v.amounts.labels, from)) {
        return !token.before.startsWith(',') || /^(?:ул|улица|улице)$/u.test(before.word);
      }
    }
    if (v.language === 'ar' || heading) return false;
    if (figure && v.amounts.streets.word(tokens, to + 1) && after?.capital) return true;
    return (
      !figure && token?.capital === true && !token.first && after?.capital === true && joined(after)
    );
  }
}
