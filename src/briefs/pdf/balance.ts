import { innerLinks, type Inner } from './inner-links.ts';
import type { PdfObject } from './pdf-objects.ts';

/** Marks within this distance of the leftmost one, in points, are in its column. */
const COLUMN = 100;

/** If a page has only sources, its first one is within this distance of its top, in points. */
const NEAR_TOP = 110;

/** The depth of each mark if the two columns were one, in points. */
function offsets(marks: readonly Inner[]): number[] {
  const top = Math.max(...marks.map((mark) => mark.top));
  const edge = Math.min(...marks.map(({ left }) => left)) + COLUMN;
  const depths = marks.map((mark) => top - mark.top);
  const first = depths.filter((_, i) => (marks[i]?.left ?? 0) < edge);
  // Assume that the last entry of the first column is as long as the one before it.
  const height = (first.at(-1) ?? 0) * 2 - (first.at(-2) ?? 0);
  return depths.map((depth, i) => ((marks[i]?.left ?? 0) < edge ? depth : height + depth));
}

/**
 * The source that should start the second column of the last page, so that both columns are about
 * equally long: `q45`, or `ob` for an outside report. Typst fills one column after the other and
 * cannot even them out. Null if the page contains more than sources, or only a few.
 */
export function columnStart(objects: readonly PdfObject[]): string | null {
  const sources = innerLinks(objects).filter(({ side }) => side === 'at');
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
