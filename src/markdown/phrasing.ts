import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { offsetInText } from './text-offsets.ts';

/** A node's text as a reader sees it. References and marks have none. */
export function textOf(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return '';
  return toString(node, { includeImageAlt: false, includeHtml: false });
}

/** Splits a node at an offset in its text; a side without text is left out. */
function cut(node: PhrasingContent, at: number): [PhrasingContent[], PhrasingContent[]] {
  const length = textOf(node).length;
  if (at <= 0) return [[], [node]];
  if (at >= length) return [[node], []];
  if (node.type === 'text') {
    return [
      [{ type: 'text', value: node.value.slice(0, at) }],
      [{ type: 'text', value: node.value.slice(at) }],
    ];
  }
  if ('children' in node) {
    const [before, after] = split(node.children as PhrasingContent[], at);
    return [
      [{ ...node, children: before } as PhrasingContent],
      [{ ...node, children: after } as PhrasingContent],
    ];
  }
  // Inline code and the like are kept whole, on the side before the offset.
  return [[node], []];
}

/**
 * Splits phrasing content at an offset in its text, through emphasis and links if necessary. Nodes that
 * were split have no position any more.
 */
export function split(
  nodes: readonly PhrasingContent[],
  at: number,
): [PhrasingContent[], PhrasingContent[]] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  let offset = 0;
  for (const node of nodes) {
    const [left, right] = cut(node, at - offset);
    before.push(...left);
    after.push(...right);
    offset += textOf(node).length;
  }
  return [before, after];
}

/**
 * The offset in the file of an offset in the text of phrasing content: inside emphasis and links too, but
 * at their outer edge for their first and last letter.
 */
export function offsetIn(
  nodes: readonly PhrasingContent[],
  at: number,
  side: 'start' | 'end',
  source: string,
): number {
  let offset = 0;
  for (const node of nodes) {
    const length = textOf(node).length;
    const inside = side === 'start' ? at < offset + length : at <= offset + length;
    if (inside && length > 0) {
      const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      if (node.type === 'text') return offsetInText(node, at - offset, side, source);
      if ('children' in node && at > offset && at < offset + length) {
        return offsetIn(node.children as PhrasingContent[], at - offset, side, source);
      }
      return side === 'start' ? from : to;
    }
    offset += length;
  }
  return nodes.at(-1)?.position?.end.offset ?? 0;
}
