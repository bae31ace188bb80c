import type { ArticleText } from './article.ts';
import type { Figure } from './figures.ts';
import type { Token } from './tokens.ts';

/** A number, whether in figures or words, before what it counts. */
export interface Numeral {
  value: number;
  /** Words that it takes up. */
  from: number;
  to: number;
  /** Its last scale, 1 where there is none: “30 to 40 million” lends it to the first number. */
  scale: number;
  /** The figure that it begins with. */
  figure: Figure | null;
  /** “One”, which counts only before a measure. */
  weak: boolean;
  /** “A dozen”: a round number. */
  round: boolean;
}

const spaced = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[\p{Zs}\t\n-]|\.\s)$/u.test(token.before);

/** Whether a number may follow another as its smaller part: “twenty” + “five”, «خمسة» + «وعشرون». */
function follows(language: string, sum: number, next: number): boolean {
  const [tens, ones] = [sum % 100, sum % 10];
  if (sum >= 100 && tens === 0) return next < 100;
  if (language === 'ar')
    return tens > 0 && tens < 10 && next >= 20 && next < 100 && next % 10 === 0;
  return tens >= 20 && ones === 0 && Number.isInteger(next) && next < 10;
}

/** Ordinals whose last word alone says so: “twenty-first”, «двадцать первый». */
const LAST_ORDINAL = {
  en: /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\w+ieth|hundredth|thousandth|millionth)$/,
  ru: /^(?:перв|втор(?!ник)|трети[ийея]|треть[еия]|четверт[ыоа]|пят[ыоа][ийеяхмгую]|шест[оыа][ийеяхмгую]|седьм[оыа]|восьм[оыа]|девят[оыа]|десят[ыоа][ийеяхмгую])/u,
  ar: /^$/u,
} as const;

/** Before the second word of an Arabic ordinal, or of a number with the article: «الثالث عشر». */
const TEEN =
  /^[وفبلك]?ال(?:حاد|احد|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع)/u;

/** Reads the numbers of an article, each from its first word. */
export class Numerals {
  readonly #article: ArticleText;
  readonly #figures: ReadonlyMap<number, Figure>;

  constructor(article: ArticleText, figures: ReadonlyMap<number, Figure>) {
    this.#article = article;
    this.#figures = figures;
  }

  /** The number that begins at word `i`; null where none does. */
  at(i: number): Numeral | null {
    const { tokens, vocabulary: v, language } = this.#article;
    const figure = this.#figures.get(i) ?? null;
    const sentence = tokens[i]?.sentence;
    let total = 0;
    /** What is below the next scale; null right after a scale. */
    let sum: number | null = null;
    let to = i;
    let scale = 1;
    let cap = Infinity;
    let weak = false;
    let round = false;
    let halved = false;
    if (figure) {
      sum = figure.value;
      to = figure.to;
      if (figure.scale !== null) {
        [total, sum, scale, cap] = [sum * figure.scale, null, figure.scale, figure.scale];
      }
      if (figure.currency === null && (figure.percent || figure.measure))
        return { value: total + (sum ?? 0), from: i, to, scale, figure, weak, round };
    } else if (v.amounts.one.word(tokens, i) && v.numbers.at(tokens, i) === null) {
      [sum, to, weak] = [1, i + 1, true];
    }
    for (;;) {
      const more: { value: number; length: number } | null =
        to > i ? v.amounts.more.at(tokens, to) : null;
      if (more && !halved && spaced(tokens[to]) && (!weak || sum !== null)) {
        halved = true;
        if (sum === null) total += more.value * scale;
        else sum += more.value;
        to += more.length;
        if (weak && total === 0) weak = false;
        continue;
      }
      const next = this.#part(to, i);
      if (!next || tokens[next.at]?.sentence !== sentence) break;
      if (next.scale) {
        if (sum === null && (total > 0 || !v.amounts.alone.word(tokens, next.at))) break;
        if (next.value >= cap && next.value !== 100) break;
        if (next.joined && sum !== null && sum > 0) break;
        if (next.value === 100 && language === 'en') {
          if (sum === null || sum >= 100) break;
          sum *= 100;
        } else {
          total += (sum ?? 1) * next.value;
          [sum, scale, cap] = [null, next.value, next.value];
        }
        round ||= v.amounts.round.word(tokens, next.at) === true;
      } else if (sum === null) {
        if (total > 0 && (next.value >= cap || scale <= 24 || (language === 'ar' && !next.joined)))
          break;
        sum = next.value;
      } else {
        if (figure || (weak && language !== 'ar')) break;
        if (!follows(language, sum, next.value)) break;
        if (language === 'ar' && !next.joined) break;
        if (language === 'en' && next.joined && sum % 100 !== 0) break;
        sum += next.value;
      }
      weak = false;
      to = next.to;
    }
    if (to === i) return null;
    if (
      !figure &&
      spaced(tokens[to]) &&
      LAST_ORDINAL[language].test(tokens[to]?.word ?? '') &&
      (language === 'en'
        ? tokens[to]?.before === '-' || total + (sum ?? 0) >= 100
        : (sum ?? 0) >= 20 || sum === null)
    )
      return null;
    return { value: total + (sum ?? 0), from: i, to, scale, figure, weak, round };
  }

  /** The next number or scale of one that began at `start`; with an “and” before it where there is. */
  #part(
    at: number,
    start: number,
  ): { value: number; scale: boolean; at: number; to: number; joined: boolean } | null {
    const { tokens, vocabulary: v, language } = this.#article;
    let i = at;
    let joined = false;
    if (at > start) {
      if (!spaced(tokens[at])) return null;
      if (language === 'ar')
        joined =
          (tokens[at]?.word ?? '').startsWith('و') && !(tokens[at]?.word ?? '').startsWith('واحد');
      else if (language === 'en' && tokens[at]?.word === 'and') {
        if (!/^\s$/u.test(tokens[at].before) || !spaced(tokens[at + 1])) return null;
        // “Between a hundred and two hundred” are two numbers.
        if (v.between.word(tokens, start - 1)) return null;
        [i, joined] = [at + 1, true];
      }
    }
    const figure = i > start ? this.#figures.get(i) : undefined;
    if (figure) {
      // “2 млн 300 тыс.”, «مليون و200 ألف»: a figure that continues one in figures or words.
      const plain =
        figure.currency === null && !figure.percent && !figure.measure && figure.scale === null;
      if (!plain || language === 'en') return null;
      return { value: figure.value, scale: false, at: i, to: figure.to, joined };
    }
    const scale = v.amounts.scales.at(tokens, i);
    if (scale && !(joined && language === 'en'))
      return { value: scale.value, scale: true, at: i, to: i + scale.length, joined };
    const number = v.numbers.at(tokens, i);
    if (number?.length === 1 && number.value === 10 && TEEN.test(tokens[i - 1]?.word ?? ''))
      return null;
    if (number) return { value: number.value, scale: false, at: i, to: i + number.length, joined };
    // “A hundred and one”, «сто один», «مئة وواحد».
    const one =
      language === 'en'
        ? tokens[i]?.word === 'one' && (joined || tokens[i]?.before === '-')
        : v.amounts.one.word(tokens, i);
    return at > start && one ? { value: 1, scale: false, at: i, to: i + 1, joined } : null;
  }
}
