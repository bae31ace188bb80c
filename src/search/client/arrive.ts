import { stretches, type Highlights } from '../highlights.ts';
import { searchTables } from '../entity-spellings.ts';
import { openGuide, openStyles } from './open-search.ts';

const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, dt, dd, blockquote, summary, cite, small';
const MOST_RANGES = 500;

/** The text nodes of each block, in order. They are joined, since half a name may be in a link. */
function blocks(root: Element): Text[][] {
  const lists = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(BLOCKS);
    if (!block || !(node instanceof Text)) continue;
    lists.set(block, [...(lists.get(block) ?? []), node]);
  }
  return [...lists.values()];
}

/** The range of a stretch of the joined text of nodes. */
function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    if (start >= at && start < at + node.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.length) range.setEnd(node, end - at);
    at += node.length;
  }
  return range;
}

/**
 * Highlights the words of the query on the page that a hit led to, without changing its elements.
 * The browser scrolls to the claim, and `:target` marks it.
 */
export async function markPage(highlights: Highlights): Promise<void> {
  const main = document.querySelector('main');
  if (!main || typeof Highlight === 'undefined') return;
  const [guide] = await Promise.all([openGuide(), openStyles()]);
  const tables = searchTables(guide);
  const ranges = blocks(main).flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return stretches(text, highlights, tables).map(({ start, end }) => rangeOf(nodes, start, end));
  });
  CSS.highlights.set('found', new Highlight(...ranges.slice(0, MOST_RANGES)));
}
