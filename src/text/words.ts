import type { Span } from './sentences.ts';

/** A normalised word and where it stands in the text that it was taken from. */
export interface Word extends Span {
  word: string;
  /** What lies before it where one run of letters and digits folds into several words: “⁄” of “½”. */
  joint?: string;
}

/**
 * What makes a word. The modifier letters U+02B9–02BF are left out, though Unicode calls them
 * letters: they are set as apostrophes and as ‘ayn and hamza (Sharaʿa), where others set a quotation
 * mark. What no reader sees (soft hyphens, joiners, directional marks) separates nothing.
 */
const WORD = /[[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]--[\u02B9-\u02BF]]+/gv;
/** The same, and the tatweel that only stretches an Arabic word. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]/gv;
/** Where a fraction or a raised digit follows a digit: “2½” is “2 1⁄2” and “10²” is not “102”. */
const DIGIT_THEN_SPECIAL = /(?<=\p{Nd})(?=\p{No})/gu;

/** Most words: nothing to fold but the case. */
const ASCII = /^[A-Za-z0-9]+$/;

/**
 * Compatibility normalisation and case folding of one word. Upper-casing first makes the fold full
 * (ß and ẞ both become ss); final and medial sigma are one letter.
 */
function fold(word: string): string {
  return word
    .replace(INVISIBLE, '')
    .replace(DIGIT_THEN_SPECIAL, ' ')
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
    if (ASCII.test(match[0])) {
      const end = match.index + match[0].length;
      found.push({ word: match[0].toLowerCase(), start: match.index, end });
      continue;
    }
    // One run can fold into several words (½ is “1⁄2”) or none (a lone zero-width space).
    const folded = fold(match[0]);
    const end = match.index + match[0].length;
    let last: number | null = null;
    for (const { 0: word, index } of folded.matchAll(WORD)) {
      const joint = last === null ? {} : { joint: folded.slice(last, index) };
      found.push({ word, start: match.index, end, ...joint });
      last = index + word.length;
    }
  }
  return found;
}

/** The same without the places. */
export function wordsOf(text: string): string[] {
  return words(text).map(({ word }) => word);
}
