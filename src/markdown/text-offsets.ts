import type { Text } from 'mdast';

const REFERENCE = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]*);/y;
const AMPERSAND = /^&(?:amp|AMP|#38|#[xX]26);$/;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;

/** How many characters of the file, from an offset, make one character of a text; null if they do not. */
function lengthAt(source: string, at: number, character: string): number | null {
  const here = source[at] ?? '';
  if (here === '\\' && source[at + 1] === character && ASCII_PUNCTUATION.test(character)) return 2;
  if (here === '&') {
    REFERENCE.lastIndex = at;
    const [reference] = REFERENCE.exec(source) ?? [];
    const decoded = reference !== undefined && (character !== '&' || AMPERSAND.test(reference));
    if (decoded) return reference.length;
  }
  if (here === character || (here === '\0' && character === '\uFFFD')) return 1;
  // The second half of a character beyond the basic plane that was written as one reference.
  return /[\uDC00-\uDFFF]/.test(character) ? 0 : null;
}

/**
 * The offset in the file of an offset in the value of a text node. The two differ by what Markdown
 * removes: backslashes, character references, the indent of further lines.
 *
 * @param side whether to return where the character at `at` starts, or where the one before it ends
 */
export function offsetInText(
  node: Text,
  at: number,
  side: 'start' | 'end',
  source: string,
): number {
  const { value, position } = node;
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  if (to - from === value.length) return from + at;
  let offset = from;
  for (let i = 0; i <= at; i++) {
    if (side === 'end' && i === at) return offset;
    let length = lengthAt(source, offset, value[i] ?? '');
    while (length === null && offset < to) length = lengthAt(source, ++offset, value[i] ?? '');
    if (i === at) return offset;
    offset += length ?? 0;
  }
  return offset;
}
