import type { Line } from './pdf-lines.ts';

/** Running lines stand at the same height on every page, within this. Points. */
const SAME_HEIGHT = 3;
/** The lines of one running head stand this near to each other, in font sizes. */
const NEAR = 2.5;

/** The same line on every page, but for the page's number. */
const pattern = (text: string) => text.replace(/\d+/g, '#').toLowerCase();

/** A page's number standing alone: `7`, `– 7 –`, `Page 7 of 9`, `7/9`, `Стр. 7 из 9`, `صفحة 7`. */
const PAGE_NUMBER =
  /^[\s–—|-]*(?:(?:page|p\.|стр\.|страница|صفحة|الصفحة)\s*)?\d{1,3}(?:\s*(?:of|\/|из|من)\s*\d{1,3})?[\s–—|-]*$/iu;

/** Lines from the edge inwards for as long as each is one that is printed on every page. */
function fromEdge(lines: readonly Line[], isRunning: (line: Line, next?: Line) => boolean): Line[] {
  const found: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const outer = found.at(-1);
    if (outer && Math.abs(outer.y - line.y) > line.size * NEAR) break;
    if (!isRunning(line, lines[i + 1])) break;
    found.push(line);
  }
  return found;
}

/**
 * Divides the lines of a document into its own text and what is printed on every page: lines at the
 * edge that stand on at least two pages and on half of all, at the same height and but for numbers in
 * the same words; and the number of a single page, where it stands far from the text.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[]): {
  text: Line[];
  furniture: Line[];
} {
  const often = Math.max(2, pages.length / 2);
  const heights = new Map<string, number[]>();
  for (const line of pages.flat()) {
    const key = pattern(line.text);
    const alike = heights.get(key);
    if (alike) alike.push(line.y);
    else heights.set(key, [line.y]);
  }
  const isRunning = (line: Line, next?: Line): boolean => {
    const alike = heights.get(pattern(line.text)) ?? [];
    if (alike.filter((y) => Math.abs(y - line.y) <= SAME_HEIGHT).length >= often) return true;
    const alone = !next || Math.abs(next.y - line.y) > line.size * NEAR;
    return pages.length === 1 && alone && PAGE_NUMBER.test(line.text.normalize('NFKC'));
  };
  const text: Line[] = [];
  const furniture: Line[] = [];
  for (const page of pages) {
    const downwards = page.toSorted((a, b) => b.y - a.y);
    const running = new Set([
      ...fromEdge(downwards, isRunning),
      ...fromEdge(downwards.toReversed(), isRunning),
    ]);
    for (const line of page) (running.has(line) ? furniture : text).push(line);
  }
  return { text, furniture };
}
