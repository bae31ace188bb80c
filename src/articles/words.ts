/** A normalised word and where it stands in the text that it was taken from (UTF-16 offsets). */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Characters that no reader sees: soft hyphen, zero-width and directional marks, byte-order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const WORD = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/**
 * Compatibility normalisation and case folding of one word. Upper-casing first makes the fold full
 * (ß and ẞ both become ss); final and medial sigma are one letter.
 */
function fold(word: string): string {
  return word
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFKC');
}

/**
 * The words of `text` in order: runs of letters, marks and digits, after NFKC and case folding. So
 * quotation marks, dashes, spacing and case never matter, and every letter and digit does.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    // One run can fold into several words (½ is “1⁄2”) or none (a lone zero-width space).
    for (const word of fold(match[0]).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      found.push({ word, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/** The same without the places. */
export function wordsOf(text: string): string[] {
  return words(text).map(({ word }) => word);
}
