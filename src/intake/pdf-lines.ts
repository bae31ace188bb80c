/** A run of text as PDF.js gives it (`TextItem`), sizes in points. */
export interface TextRun {
  str: string;
  /** Affine matrix `[a, b, c, d, x, y]`; `y` grows upwards. */
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** A line of a page. */
export interface Line {
  text: string;
  /** Points from the page's left and bottom edges. */
  left: number;
  right: number;
  y: number;
  /** Font size of its first run, in points. */
  size: number;
  page: number;
}

/** A gap this wide between two runs, in font sizes, is a space. */
const GAP = 0.12;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/** Whether most letters of a line run from right to left. */
function runsLeft(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > letters;
}

interface Placed {
  str: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/**
 * The runs of a line in the order of reading. Whatever the order in which a right-to-left line was
 * drawn, it is read from its right edge, and numbers and Latin words in it from their left.
 */
function inReadingOrder(runs: readonly Placed[]): readonly Placed[] {
  if (runs.length < 2 || !runsLeft(runs.map(({ str }) => str).join(''))) return runs;
  const ordered: Placed[] = [];
  let stretch: Placed[] = [];
  for (const run of runs.toSorted((a, b) => b.left - a.left)) {
    const leftToRight = /[\p{L}\p{N}]/u.test(run.str) && !runsLeft(run.str);
    // White space inside a Latin stretch turns with it.
    if (leftToRight || (stretch.length > 0 && run.str.trim() === '')) stretch.unshift(run);
    else {
      ordered.push(...stretch, run);
      stretch = [];
    }
  }
  return [...ordered, ...stretch];
}

/** Whether white space that was not written stands between two runs. */
function isApart(run: Placed, before: Placed | undefined): boolean {
  if (!before) return false;
  const gap = Math.max(run.left - before.right, before.left - run.right);
  return gap > run.size * GAP;
}

function lineOf(runs: readonly Placed[], page: number): Line[] {
  const ordered = inReadingOrder(runs);
  const text = ordered
    .map((run, i) => `${isApart(run, ordered[i - 1]) ? ' ' : ''}${run.str}`)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const [first] = runs.filter(({ str }) => str.trim() !== '');
  if (!first || text === '') return [];
  return [
    {
      text,
      left: Math.min(...runs.map(({ left }) => left)),
      right: Math.max(...runs.map(({ right }) => right)),
      y: first.y,
      size: first.size,
      page,
    },
  ];
}

/**
 * The lines of a page, in the order in which it was written: columns follow one another in it, and
 * only a leap to another height, or the end that PDF.js marks, ends a line.
 */
export function linesOf(runs: readonly TextRun[], page: number): Line[] {
  const lines: Line[] = [];
  let current: Placed[] = [];
  for (const { str, transform, width, hasEOL } of runs) {
    const [, , c = 0, d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(c, d);
    const last = current.at(-1);
    if (last && str.trim() !== '' && Math.abs(last.y - y) > Math.max(last.size, size) / 2) {
      lines.push(...lineOf(current, page));
      current = [];
    }
    if (str !== '') current.push({ str, left: x, right: x + width, y, size });
    if (hasEOL) {
      lines.push(...lineOf(current, page));
      current = [];
    }
  }
  lines.push(...lineOf(current, page));
  return lines;
}
