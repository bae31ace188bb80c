/** Share of ASCII among the letters of a text in a Western language, at the least. */
const WESTERN_SHARE = 0.7;

/** Whether a text reads as one in Latin letters, a few of them accented. */
function isWestern(text: string): boolean {
  const ascii = text.match(/[a-z]/gi)?.length ?? 0;
  const others = text.match(/[^\P{L}A-Za-z]/gu)?.length ?? 0;
  return ascii / Math.max(1, ascii + others) >= WESTERN_SHARE;
}

/** A capital inside a word: what Cyrillic looks like when it is read in another Cyrillic encoding. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const CYRILLIC_AND_OTHER =
  /\p{Script=Cyrillic}[^\P{L}\p{Script=Cyrillic}]|[^\P{L}\p{Script=Cyrillic}]\p{Script=Cyrillic}/u;
const ARABIC_AND_OTHER =
  /\p{Script=Arabic}[^\P{L}\p{Script=Arabic}]|[^\P{L}\p{Script=Arabic}]\p{Script=Arabic}/u;

/** Letters that no text in the encoding is without. */
const EXPECTED: Record<string, (text: string) => boolean> = {
  'windows-1251': (text) =>
    /\p{Script=Cyrillic}/u.test(text) &&
    !CYRILLIC_AND_OTHER.test(text) &&
    !INNER_CAPITAL.test(text),
  'windows-1256': (text) => /\p{Script=Arabic}/u.test(text) && !ARABIC_AND_OTHER.test(text),
  'windows-1252': isWestern,
};

/** Whether a text decoded with a single-byte encoding reads as what is written in that encoding. */
export function readsAs(text: string, encoding: string): boolean {
  return !/[\u0080-\u009F\uFFFD\p{Co}]/u.test(text) && (EXPECTED[encoding]?.(text) ?? false);
}
