import { words } from './words.ts';

/**
 * A word with the signs beside it that change what a reader sees: `−5`, `40%`, `(war)`, `left?`. The
 * signs between two words stand after the one and before the other.
 */
export interface MarkedWord {
  before: string;
  /** As `words` gives it: normalised and case-folded. */
  word: string;
  after: string;
  /** UTF-16 offsets of the word in its text. */
  start: number;
  end: number;
}

/** Symbols, brackets, marks of question and per cent, and what turns the direction of writing. */
const SIGNS = /[\p{S}\p{Ps}\p{Pe}%‰‱?؟\u202A-\u202E\u2066-\u2069]/gu;
/** Apostrophes and accents that Unicode calls symbols; they are typography. */
const TYPOGRAPHY = /[`´^¨¸˙˚˝ˮ˂-˅˒-˟˥-˫˭˯-˿]/u;
/** Low and high quotation marks that Unicode calls brackets. */
const QUOTATION_MARKS = /[‚„〝〞〟]/u;
const TURNS = /[\u202A-\u202E\u2066-\u2069]/gu;
/** A dash right before a digit and after a space or a bracket is a minus. */
const MINUS = /(?:^|[\s(["“«])[-‐‑–−﹣-]$/u;
const SAME: Readonly<Record<string, string>> = { '؟': '?', '٪': '%' };

/** The signs that count in what lies between two words, in one form each. */
function signsIn(gap: string, next: string): string {
  const signs = [...gap.matchAll(SIGNS)]
    .map(([sign]) => sign)
    .filter((sign) => !TYPOGRAPHY.test(sign) && !QUOTATION_MARKS.test(sign))
    .map((sign) => SAME[sign] ?? sign.normalize('NFKC'))
    .join('');
  return MINUS.test(gap) && /^\p{Nd}/u.test(next) && !signs.endsWith('−') ? `${signs}−` : signs;
}

/** The words of a text, each with the signs beside it. */
export function markedWords(text: string): MarkedWord[] {
  const found = words(text);
  let end = 0;
  const gaps = found.map(({ word, start, end: stop }) => {
    // A word that folds into several has nothing between them.
    const gap = text.slice(end, Math.max(end, start));
    const turns = start >= end ? (text.slice(start, stop).match(TURNS)?.join('') ?? '') : '';
    end = stop;
    return signsIn(gap, word) + turns;
  });
  gaps.push(signsIn(text.slice(end), ''));
  return found.map(({ word, start, end: stop }, i) => ({
    before: gaps[i] ?? '',
    word,
    after: gaps[i + 1] ?? '',
    start,
    end: stop,
  }));
}

const PARTS = /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

/** A marked word in one string: `(40%`. */
export function printed({ before, word, after }: Pick<MarkedWord, 'before' | 'word' | 'after'>) {
  return before + word + after;
}

/** The same taken apart again. */
export function parsed(text: string): Pick<MarkedWord, 'before' | 'word' | 'after'> {
  const [, before = '', word = '', after = ''] = PARTS.exec(text) ?? [];
  return { before, word, after };
}
