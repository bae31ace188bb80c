import type { Line } from './pdf-lines.ts';

/** Running lines stand among this many lines at a page's top or foot. */
const EDGE = 3;

/** The same line on every page, but for the page's number. */
const pattern = (text: string) => text.replace(/\d+/g, '#').toLowerCase();

/** A page's number standing alone: `7`, `– 7 –`, `Page 7 of 9`, `7/9`, `Стр. 7 из 9`, `صفحة 7`. */
const PAGE_NUMBER =
  /^[\s–—|-]*(?:(?:page|p\.|стр\.|страница|صفحة|الصفحة)\s*)?\d{1,4}(?:\s*(?:of|\/|из|من)\s*\d{1,4})?[\s–—|-]*$/iu;

/** Lines at the top and the foot of each page, by height. */
function edgesOf(page: readonly Line[]): Set<Line> {
  const byHeight = page.toSorted((a, b) => b.y - a.y);
  return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
}

/**
 * Divides the lines of a document into its own text and what is printed on every page: page numbers,
 * and lines at the edge that stand on at least two pages and on half of all.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[]): {
  text: Line[];
  furniture: Line[];
} {
  const edges = pages.map(edgesOf);
  const seen = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set([...edge].map(({ text }) => pattern(text)))) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const often = Math.max(2, pages.length / 2);
  const isFurniture = (line: Line, edge: ReadonlySet<Line>) =>
    edge.has(line) &&
    (PAGE_NUMBER.test(line.text.normalize('NFKC')) || (seen.get(pattern(line.text)) ?? 0) >= often);
  const text: Line[] = [];
  const furniture: Line[] = [];
  pages.forEach((page, i) => {
    for (const line of page) {
      (isFurniture(line, edges[i] ?? new Set()) ? furniture : text).push(line);
    }
  });
  return { text, furniture };
}
