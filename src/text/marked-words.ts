import type { Span } from './sentences.ts';
import { words } from './words.ts';

/**
 * A word with the signs beside it that change what a reader sees: `−5`, `40%`, `(war)`, `left?`. The
 * signs between two words stand after the one and before the other.
 */
export interface Marks {
  before: string;
  /** As `words` gives it: normalised and case-folded. */
  word: string;
  after: string;
}

/** The same, with the place of the word in its text. */
export interface MarkedWord extends Marks, Span {}

const BIDI_CONTROLS = '\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069';
const BIDI = new RegExp(`[${BIDI_CONTROLS}]`, 'gu');
/** Those that turn nothing, but may put two numbers in another order. */
const BIDI_MARKS = /[\u061C\u200E\u200F]/gu;

/**
 * What typography may change: white space, dashes, quotation marks, apostrophes, spacing accents, what
 * no reader sees, and the points between the parts of a sentence. Every other sign counts.
 */
const TYPOGRAPHY = new RegExp(
  `[[\\s\\p{L}\\p{M}\\p{N}\\p{Default_Ignorable_Code_Point}\\p{Pd}\\p{Pi}\\p{Pf}\\p{Sk}\u2212"'‚„‟〝〞〟⹂′″.,;:·•*_،؛۔]--[${BIDI_CONTROLS}]]`,
  'gv',
);
const ONLY_POINTS = /^[\s.,;:“”‘’'"–—-]*$/;
const SAME: Readonly<Record<string, string>> = { '؟': '?', '٪': '%', '⁄': '/', '∕': '/' };

const DASH = '[\\p{Pd}\u2212]';
/** A dash right before an amount, but not right after a word, is a minus: −5, −$5. */
const MINUS = new RegExp(`(?:^|[\\s(\\["'“«„‘])(?:${DASH}(?=\\p{Sc}*$)|\u2212\\s*$)`, 'u');
/** Between two digits, without white space: 3,500 is not 3.500. */
const POINT = /^[.,:'’·٫٬]$/u;
/** Between two digits: 2011–2012. */
const RANGE = new RegExp(`^(?:\\s+${DASH}\\s+|${DASH})$`, 'u');

/** One form for a sign that has several. A sign that would turn into letters stays as it is. */
function canonical(sign: string): string {
  const plain = sign.normalize('NFKC');
  return SAME[plain] ?? (/[\p{L}\p{M}\p{N}]/u.test(plain) ? sign : plain);
}

/**
 * The signs that count in what lies between two words, in one form each.
 *
 * @param former the word before; empty at the start of a text
 * @param next the word after; empty at the end
 */
function signsIn(gap: string, former: string, next: string): string {
  const number = /^\p{Nd}/u.test(next);
  if (!number && ONLY_POINTS.test(gap)) return '';
  const plain = Array.from(gap, canonical).join('');
  if (number && /\p{Nd}$/u.test(former)) {
    if (RANGE.test(plain)) return '-';
    if (POINT.test(plain)) return plain === '’' ? "'" : plain;
  }
  const signs = plain.replace(TYPOGRAPHY, '');
  // Right after a word a dash joins: Covid-19.
  return number && MINUS.test(former === '' ? plain : `x${plain}`) ? `${signs}−` : signs;
}

/** The words of a text, each with the signs beside it. */
export function markedWords(text: string): MarkedWord[] {
  const found = words(text);
  const turned = text.search(BIDI) >= 0;
  let end = 0;
  const gaps = found.map(({ word, start, end: stop, joint }, i) => {
    const gap = signsIn(joint ?? text.slice(end, start), found[i - 1]?.word ?? '', word);
    end = stop;
    // Unicode counts what turns the direction of writing to the letters that it stands among.
    const turns = turned && joint === undefined ? text.slice(start, stop).match(BIDI) : null;
    return turns ? gap + turns.join('') : gap;
  });
  gaps.push(signsIn(text.slice(end), found.at(-1)?.word ?? '', ''));
  return found.map(({ word, start, end: stop }, i) => ({
    before: gaps[i] ?? '',
    word,
    after: gaps[i + 1] ?? '',
    start,
    end: stop,
  }));
}

/** A marked word in one string: `(40%`. */
export function printed({ before, word, after }: Marks): string {
  return before + word + after;
}

/** Printed words in a row. A sign between two belongs to both, and is shown once: `1,` `,700` → `1,700`. */
export function inRow(words: readonly string[]): string {
  return words.join(' ').replace(/([^\p{L}\p{M}\p{N}\s]+) \1/gu, '$1');
}

/** Most words: no signs beside them. */
const PLAIN = /^[a-z0-9]+$/;
const PRINTED = /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

/** The marked word that a string of `printed` shows. */
export function parsed(text: string): Marks {
  if (PLAIN.test(text)) return { before: '', word: text, after: '' };
  const [, before = '', word = '', after = ''] = PRINTED.exec(text) ?? [];
  return { before, word, after };
}

/** Signs that belong to the number beside them: without them it is another. */
const BINDS_BEFORE = /[−\p{Sc}]$/u;
const BINDS_AFTER = /^[%‰‱°\p{Sc}]/u;

/** How an article's signs may be quoted: invisible marks of direction may be left out, not added. */
function forms(own: string): string[] {
  const plain = own.replace(BIDI_MARKS, '');
  return plain === own ? [own] : [own, plain];
}

/**
 * Whether the signs of quoted words are those of the same words in an article. At its ends a quotation
 * may leave signs out, but for those that belong to a number.
 */
export function sameSigns(quoted: readonly Marks[], own: readonly Marks[]): boolean {
  const [first, last] = [quoted[0], quoted.at(-1)];
  const [ownFirst, ownLast] = [own[0], own.at(-1)];
  if (!first || !last || !ownFirst || !ownLast) return false;
  const inside = quoted.every(
    ({ before }, i) => i === 0 || forms(own[i]?.before ?? '').includes(before),
  );
  const starts = forms(ownFirst.before).some((own) => own.endsWith(first.before));
  const ends = forms(ownLast.after).some((own) => own.startsWith(last.after));
  const cutBefore = /^\p{Nd}/u.test(first.word) && BINDS_BEFORE.test(ownFirst.before);
  const cutAfter = /\p{Nd}$/u.test(last.word) && BINDS_AFTER.test(ownLast.after);
  return (
    inside &&
    starts &&
    ends &&
    (!cutBefore || first.before !== '') &&
    (!cutAfter || last.after !== '')
  );
}
