import type { Line } from './pdf-lines.ts';

/** Running lines stand at the same height on every page, within this. Points. */
const SAME_HEIGHT = 3;
/** The lines of one running head stand this near to each other, in font sizes. */
const NEAR = 2.5;

/** A page's number standing alone: `7`, `– 7 –`, `Page 7 of 9`, `7/9`, `Стр. 7 из 9`, `صفحة 7`. */
const PAGE_NUMBER =
  /^[\s–—|-]*(?:(?:page|p\.|стр\.|страница|صفحة|الصفحة)\s*)?\d{1,3}(?:\s*(?:of|\/|из|من)\s*\d{1,3})?[\s–—|-]*$/iu;

/**
 * Divides the lines of a document into its own text and what is printed on every page: lines at the
 * edge that stand on at least two pages and on half of all, at the same height and but for numbers in
 * the same words; and the number of a single page, where it stands far from the text.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[]): {
  text: Line[];
  furniture: Line[];
} {
  const pattern = ({ text }: Line) => text.replace(/\d+/g, '#').toLowerCase();
  const alike = Map.groupBy(pages.flat(), pattern);
  const apart = (a: Line, b: Line | undefined) => !b || Math.abs(a.y - b.y) > a.size * NEAR;
  const isRunning = (line: Line, next: Line | undefined): boolean => {
    const same = (alike.get(pattern(line)) ?? []).filter(
      ({ y }) => Math.abs(y - line.y) <= SAME_HEIGHT,
    );
    if (same.length >= Math.max(2, pages.length / 2)) return true;
    return pages.length === 1 && apart(line, next) && PAGE_NUMBER.test(line.text);
  };
  const running = new Set<Line>();
  for (const page of pages) {
    const downwards = page.toSorted((a, b) => b.y - a.y);
    for (const lines of [downwards, downwards.toReversed()]) {
      const end = lines.findIndex(
        (line, i) => (i > 0 && apart(line, lines[i - 1])) || !isRunning(line, lines[i + 1]),
      );
      for (const line of end < 0 ? lines : lines.slice(0, end)) running.add(line);
    }
  }
  const text = pages.flat().filter((line) => !running.has(line));
  return { text, furniture: [...running] };
}
