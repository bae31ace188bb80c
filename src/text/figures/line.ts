import { plainDigits } from '../fold.ts';
import { byLanguage, type ReadLanguage } from '../languages.ts';
import type { Passage } from '../sentences.ts';
import { FigureWords, type Kind } from './words.ts';

/** A word, a number in digits, a sign of a currency or per cent, or other punctuation. */
export interface Token extends Passage {
  kind: 'word' | 'number' | 'sign' | 'other';
  /** What stands between it and the token before. */
  gap: string;
  /** Of a number; else 0. */
  value: number;
}

/** The signs before decimals and between groups of three digits. */
const SIGNS: Readonly<Record<ReadLanguage, { decimal: string; group: string }>> = {
  en: { decimal: '.', group: ',\u00A0\u202F' },
  ru: { decimal: ',.', group: ' \u00A0\u202F' },
  ar: { decimal: '.٫,', group: ',٬\u00A0\u202F' },
};
/** Telephone numbers, dates, versions, times, ratios: never a figure. */
const CODE = String.raw`\+\d[\d ()-]*\d|\d+(?<join>[-–.:/])\d+(?:\k<join>\d+)+|\d+[:/]\d+`;
const CURRENCY = String.raw`(?<!\p{L})[A-Z]{0,3}\p{Sc}|[%٪]`;
const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*`;

/** Dashes are no tokens: they stand in the gaps. */
function patternOf({ decimal, group }: { decimal: string; group: string }): RegExp {
  const grouped = `(?<grouped>\\d{1,3}(?:[${group}]\\d{3})+)(?!\\d)(?:[.٫]\\d+)?`;
  const number = `(?<number>${grouped}|\\d+(?:[${decimal}]\\d+)?)`;
  const kinds = [CODE, number, `(?<sign>${CURRENCY})`, `(?<word>${WORD})`, '[^\\s\\p{Pd}]'];
  return new RegExp(kinds.join('|'), 'gu');
}
const PATTERNS = byLanguage((language) => patternOf(SIGNS[language]));
const WORDS = byLanguage((language) => new FigureWords(language));

/** Words of the longest phrase that is looked for from its end. */
const LONGEST = 5;

/** A text as one line of tokens, and what the table knows of them. */
export class Line {
  readonly text: string;
  readonly language: ReadLanguage;
  readonly tokens: readonly Token[];
  /** The tokens as they are looked up. */
  readonly words: readonly string[];
  readonly #table: FigureWords;

  constructor(text: string, language: ReadLanguage) {
    [this.text, this.language, this.#table] = [text, language, WORDS[language]];
    const tokens: Token[] = [];
    const words: string[] = [];
    let end = 0;
    for (const match of plainDigits(text).matchAll(PATTERNS[language])) {
      const { 0: printed, index: start, groups = {} } = match;
      const gap = text.slice(end, start);
      end = start + printed.length;
      // The point of an abbreviation ends no sentence.
      const isPoint = printed === '.' && gap === '';
      if (isPoint && this.#find(words, words.length - 1, ['abbreviation'])) continue;
      const { grouped = '', number, sign, word } = groups;
      const kind = number ? 'number' : sign ? 'sign' : word ? 'word' : 'other';
      const plain = grouped.replace(/\D/g, '') + (number ?? '').slice(grouped.length);
      const value = number ? Number(plain.replace(/[,٫]/u, '.')) : 0;
      tokens.push({ kind, text: text.slice(start, end), start, end, gap, value });
      words.push(printed.toLowerCase().replace(/['’]/gu, ''));
    }
    [this.tokens, this.words] = [tokens, words];
  }

  #find(words: readonly string[], i: number, kinds: readonly Kind[]) {
    const found = this.#table.lookup.at(words, i, ({ kind }) => kinds.includes(kind));
    const [value] = found?.values ?? [];
    return found && value ? { ...value, length: found.to - i } : null;
  }

  /** The longest word or phrase of some kinds that begins at a token. */
  at(i: number, ...kinds: Kind[]) {
    return this.#find(this.words, i, kinds);
  }

  /** The phrase of some kinds that ends right before a token. */
  before(end: number, ...kinds: Kind[]) {
    for (let length = Math.min(LONGEST, end); length > 0; length--) {
      const found = this.at(end - length, ...kinds);
      if (found?.length === length) return found;
    }
    return null;
  }

  /** Whether a token may begin a figure. */
  mayBegin(i: number): boolean {
    return this.tokens[i]?.kind !== 'word' || this.#table.lookup.knows(this.words[i] ?? '');
  }

  /** Whether a word begins with what is written together with the next word in Arabic. */
  isDefinite(i: number): boolean {
    return this.#table.list('definite').some((prefix) => this.words[i]?.startsWith(prefix));
  }

  /** Whether a number word is written together with an “and” before it. */
  hasAnd(i: number): boolean {
    if (this.language !== 'ar') return false;
    const word = this.words[i] ?? '';
    return this.#table.list('and').some((and) => {
      const rest = word.startsWith(and) ? word.slice(and.length) : '';
      return this.#find([rest], 0, ['number', 'scale']) !== null;
    });
  }

  /** Whether a word can be a noun by its ending, or an adjective, which may be one. */
  isNoun(i: number): boolean | 'adjective' {
    const word = this.words[i] ?? '';
    const ends = (kind: Kind) =>
      this.#table.list(kind).some((one) => word.endsWith(one) && word.length > one.length + 2);
    if (this.at(i, 'noun')) return true;
    if (ends('adjective-ending')) return 'adjective';
    return (
      (this.#table.list('noun-ending').length === 0 || ends('noun-ending')) && !ends('other-ending')
    );
  }

  /** Whether nothing but a space or a hyphen stands before a token. */
  isJoined(i: number): boolean {
    const gap = this.tokens[i]?.gap ?? '';
    return /^(?:[\s\p{Default_Ignorable_Code_Point}]+|[-‑])$/u.test(gap);
  }

  /** Whether not even a space does. */
  touches(i: number): boolean {
    return /^[-‑]?$/u.test(this.tokens[i]?.gap ?? ' ');
  }

  /** Whether a hyphen or a dash stands between a token and the number before. */
  isDash(i: number): boolean {
    const isNumber = this.tokens[i]?.kind !== 'word' || this.mayBegin(i);
    return isNumber && /^ ?\p{Pd} ?$/u.test(this.tokens[i]?.gap ?? '');
  }

  isPercent(i: number): boolean {
    return /^[%٪]$/u.test(this.words[i] ?? '');
  }
}
