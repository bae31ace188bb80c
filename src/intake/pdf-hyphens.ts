/** So many characters before a hyphen identify it. */
const CONTEXT = 12;

/** What stands before a hyphen, by which it is found again: white space and ligatures aside. */
export function hyphenContext(text: string): string {
  return text
    .slice(-4 * CONTEXT)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .slice(-CONTEXT);
}

/** A page's drawing instructions as PDF.js gives them (`PDFOperatorList`). */
export interface Operators {
  fnArray: ArrayLike<number>;
  argsArray: unknown[];
}

/**
 * The contexts of the soft hyphens (U+00AD) that a page draws. PDF.js leaves them out of the text,
 * so that a divided word would come out as two; they are found among the glyphs.
 *
 * @param showText PDF.js's number of the instruction that draws text
 */
export function softHyphensOf({ fnArray, argsArray }: Operators, showText: number): string[] {
  let drawn = '';
  argsArray.forEach((parameters, i) => {
    if (fnArray[i] !== showText || !Array.isArray(parameters)) return;
    for (const glyph of parameters.flat() as unknown[]) {
      if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph)) continue;
      if (typeof glyph.unicode === 'string') drawn += glyph.unicode;
    }
  });
  return [...drawn.matchAll(/\u00AD/g)].map(({ index }) =>
    hyphenContext(drawn.slice(Math.max(0, index - 4 * CONTEXT), index)),
  );
}
