import type { Reference } from './types.ts';

/**
 * The text of a reference, Markdown or YAML, with one id in it replaced. Unchanged where the id is not
 * in its usual place.
 *
 * @param written `lease#asked`, `'lease#asked'`, `[words](../sheets/lease.md#asked)`
 * @param part whether the id is that of a page (`lease`) or of a claim in it (`asked`)
 */
export function withOtherId(
  written: string,
  { what }: Pick<Reference, 'what'>,
  part: 'page' | 'claim',
  from: string,
  to: string,
): string {
  if (!written.startsWith('[')) {
    const before = part === 'page' ? '(?:[a-z]+/)?' : '(?:[^#]*#)?';
    return written.replace(new RegExp(`(?<=^['"]?${before})${from}(?=$|['"#])`), to);
  }
  const [before, after] =
    part === 'page' ? ['(?:[^()\\s]*/)?', '\\.md[)#]'] : ['[^()\\s]*#', '\\)'];
  const address = new RegExp(`(?<=\\]\\(${before})${from}(?=${after})`, 'g');
  const text = written.replaceAll(address, to);
  // In evidence the text of the link is the article's id; elsewhere it is prose.
  return what === 'evidence' ? text.replaceAll(`[${from}](`, `[${to}](`) : text;
}
