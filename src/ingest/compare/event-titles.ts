import type { SentenceFacts } from './sentence-facts.ts';

/**
 * What happened, in the title of an event: “signed” at its end; else what stands before “of”, “at” or
 * “with”, whose it is left out: “interview” of “The mayor’s interview with Radio North”.
 */
export function headOf(title: string): string {
  const last =
    /\p{L}+ed$|(?<!\p{L})(?:held|won|lost|begun|struck|sunk|shot|sold|built|made|met|fallen)$/u.exec(
      title,
    );
  if (last) return last[0];
  const [noun = title] = title.split(
    /\s(?:of|at|to|with|in|on|for|from|by|between|against|over|reported|not)\s/u,
    1,
  );
  return noun.split(/(?:['’]s|s['’])\s/u).at(-1) ?? noun;
}

/** “First”, “second”, “third” in words: of two events of a kind they tell which. */
const ORDINALS: readonly RegExp[] = [
  /\b(?:first|1st)\b|(?<!\p{L})перв\p{L}+|(?<!\p{L})[وف]?(?:ال)?[أا]ول(?:ى|ي)?(?!\p{L})/iu,
  /\b(?:second|2nd)\b|(?<!\p{L})втор\p{L}+|(?<!\p{L})[وف]?(?:ال)?ثاني(?:ة|ه)?(?!\p{L})/iu,
  /\b(?:third|3rd)\b|(?<!\p{L})трет(?:ий|ья|ье|ьей|ьего|ью)(?!\p{L})|(?<!\p{L})[وف]?(?:ال)?ثالث(?:ة|ه)?(?!\p{L})/iu,
  /\b(?:fourth|4th)\b|(?<!\p{L})четв[её]рт\p{L}+|(?<!\p{L})[وف]?(?:ال)?رابع(?:ة|ه)?(?!\p{L})/iu,
];

/** The ordinals, from 1, that stand in a text. */
export function ordinalsIn(text: string): Set<number> {
  return new Set(ORDINALS.flatMap((pattern, i) => (pattern.test(text) ? [i + 1] : [])));
}

/** A sentence without the words of its dates: “the first of May” counts nothing. */
export function withoutDates({ text, dates }: SentenceFacts): string {
  return dates.reduce((rest, date) => rest.replace(date.text, ' '), text);
}
