/** A stretch of text in one script. */
export interface Run {
  text: string;
  /** BCP 47; null for the language of the text around it. */
  language: 'ar' | 'ru' | null;
}

// A run starts and ends with a letter of its script, or with a combining mark at the end. Between them may
// be spaces, marks, digits and punctuation, but no letters of another script.
const script = (name: string) =>
  String.raw`\p{sc=${name}}(?:[\p{sc=${name}}\p{P}\p{Zs}\p{N}\p{M}]*[\p{sc=${name}}\p{M}])?`;
const FOREIGN = new RegExp(`(${script('Arabic')})|(${script('Cyrillic')})`, 'gu');

/**
 * Splits text where the script changes, so that each run gets its language. Arabic script counts as
 * Arabic and Cyrillic as Russian: the site has no other language in these scripts.
 *
 * `Putin (بوتين)` → `Putin (`, Arabic `بوتين`, `)`
 */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const match of text.matchAll(FOREIGN)) {
    if (match.index > done) runs.push({ text: text.slice(done, match.index), language: null });
    runs.push({ text: match[0], language: match[1] === undefined ? 'ru' : 'ar' });
    done = match.index + match[0].length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), language: null });
  return runs;
}

/** Languages that are written from right to left, by their BCP 47 tags. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)(?:-|$)/;

/** `dir` for words in a language. Their first letter may be of another script: “Beam Works رفضت”. */
export const directionIn = (language: string): 'rtl' | undefined =>
  RIGHT_TO_LEFT.test(language) ? 'rtl' : undefined;

/** Whether a text reads from right to left: its first letter decides, as in `dir="auto"`. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u.test(first);
}
