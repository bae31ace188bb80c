import { innerLinks, type Inner } from './inner-links.ts';
import type { PdfObject } from './pdf-objects.ts';

/** Marks closer to the left edge than this, in points, stand in one column with the leftmost. */
const COLUMN = 100;

/** The first source of a page stands so near its top, in points, if all of the page is sources. */
const NEAR_TOP = 110;

/** How far down each mark would stand if the two columns were one, in points. */
function offsets(marks: readonly Inner[]): number[] {
  const top = Math.max(...marks.map((mark) => mark.top));
  const edge = Math.min(...marks.map(({ left }) => left)) + COLUMN;
  const depths = marks.map((mark) => top - mark.top);
  const first = depths.filter((_, i) => (marks[i]?.left ?? 0) < edge);
  // The last entry of the first column is taken to be as long as the one before it.
  const height = (first.at(-1) ?? 0) * 2 - (first.at(-2) ?? 0);
  return depths.map((depth, i) => ((marks[i]?.left ?? 0) < edge ? depth : height + depth));
}

/**
 * The source with which the second column of the last page should start, so that neither is much
 * longer than the other: `q45`, or `ob` for an outside report. Typst fills one column after
 * the other and cannot even them out. Null where the page holds more than sources, or is even.
 */
export function columnStart(objects: readonly PdfObject[]): string | null {
  const sources = innerLinks(objects).filter(
    ({ side, name }) => side === 'at' && !name.startsWith('c'),
  );
  const last = sources.at(-1);
  const marks = sources.filter(({ page }) => page === last?.page);
  const [top] = marks;
  const page = objects.find(({ number }) => number === top?.page)?.body ?? '';
  const height = Number(/\/MediaBox \[\S+ \S+ \S+ ([\d.]+)\]/.exec(page)?.[1]);
  if (!top || marks.length < 4 || !(height - top.top <= NEAR_TOP)) return null;
  const depths = offsets(marks);
  const half = ((depths.at(-1) ?? 0) * 2 - (depths.at(-2) ?? 0)) / 2;
  const distance = (i: number) => Math.abs((depths[i] ?? 0) - half);
  const [best = 0] = marks
    .keys()
    .drop(1)
    .toArray()
    .sort((a, b) => distance(a) - distance(b));
  return marks[best]?.name ?? null;
}
