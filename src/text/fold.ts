import type { Span } from './sentences.ts';

/** A word of a text as search compares it, and where it stands. */
export interface FoldedWord extends Span {
  word: string;
}

/** Soft hyphen, zero-width and directional marks, byte-order mark, and the Arabic tatweel. */
const INVISIBLE = /[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const APOSTROPHES = "'’‘ʼʿʾ`´";
const LETTERS = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u0640\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069]';
/** Either letters with full stops between them (`U.S.`), or letters and digits, apostrophes within. */
const WORD = new RegExp(
  `\\p{L}(?:\\.\\p{L})+(?!\\p{L})\\.?(?:['’]s)?|${LETTERS}+(?:[${APOSTROPHES}]${LETTERS}+)*`,
  'gu',
);

/** Letters that Unicode does not take apart, and those that Arabic writers use for one another. */
const SAME_LETTER: Record<string, string> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' },
  ...{ ى: 'ي', ة: 'ه', ی: 'ي', ک: 'ك', ٱ: 'ا' },
};
const SPECIAL = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'gu');

/** Digits of any script as 0–9, one for one, so that offsets stay. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

/**
 * One word without what spellings differ in: case, diacritics, hamza and vowel signs, apostrophes,
 * the possessive ’s. `Sharaʿa’s` → `sharaa`, `الشَّرْع` → `الشرع`, `Türkiye` → `turkiye`.
 */
export function fold(word: string): string {
  return plainDigits(word)
    .replace(INVISIBLE, '')
    .replace(/['’]s$/iu, '')
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʿʾ`´.]/gu, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => SAME_LETTER[letter] ?? letter);
}

/** The folded words of a text, in order. Hyphens separate words, apostrophes do not. */
export function foldedWords(text: string): FoldedWord[] {
  const found: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    // Folding can leave several words (½ becomes “1⁄2”) or none.
    for (const word of fold(match[0]).match(/[\p{L}\p{N}]+/gu) ?? []) {
      found.push({ word, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
