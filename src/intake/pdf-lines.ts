/** A run of text as PDF.js gives it (`TextItem`), sizes in points. */
export interface TextRun {
  str: string;
  /** Affine matrix `[a, b, c, d, x, y]`; `y` grows upwards. */
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** A line of a page, or of a column. */
export interface Line {
  text: string;
  /** Points from the page's left and bottom edges. */
  left: number;
  right: number;
  y: number;
  /** Font size of its first run, in points. */
  size: number;
  page: number;
  /** Whether it is a cell of a table, which no other line goes on. */
  cell: boolean;
}

/** A gap this wide between two runs, in font sizes, is a space. */
const GAP = 0.12;
/** A gap this wide may part columns or cells. */
const GUTTER = 1;
/** Lines of a column have so many words on average; cells of a table have fewer. */
const COLUMN_WORDS = 4;
/** A raised or lowered number would otherwise change the one before it. */
const NUMBER = /^[\d*†‡]+$/;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/** Whether most letters of a line run from right to left. */
export function runsLeft(text: string): boolean {
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

/** Whether a run is marks only, such as vowel signs, which stand above or below a letter. */
const isMark = ({ str }: Placed) => /^\s*\p{M}+\s*$/u.test(str);

/**
 * The runs of a line in the order of reading. Whatever the order in which a right-to-left line was
 * drawn, it is read from its right edge, and numbers and Latin words in it from their left.
 */
function inReadingOrder(runs: readonly Placed[]): readonly Placed[] {
  if (runs.length < 2 || !runsLeft(runs.map(({ str }) => str).join(''))) return runs;
  const isLetter = (run: Placed) => run.str.trim() !== '' && !isMark(run);
  const letters = runs.filter(isLetter);
  const fromLeft = (letters[0]?.left ?? 0) < (letters.at(-1)?.left ?? 0);
  /** A mark has no width, and is drawn beside its letter: before it where all is drawn from the left. */
  const placed = (run: Placed, i: number): Placed => {
    if (!isMark(run)) return run;
    const base = fromLeft ? runs.slice(i).find(isLetter) : runs.slice(0, i).findLast(isLetter);
    return { ...run, str: run.str.trim(), left: base?.left ?? run.left };
  };
  const ordered: Placed[] = [];
  let stretch: Placed[] = [];
  for (const run of runs
    .map(placed)
    .toSorted((a, b) => b.left - a.left || Number(isMark(a)) - Number(isMark(b)))) {
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

const gapOf = (run: Placed, before: Placed) =>
  Math.max(run.left - before.right, before.left - run.right);

/** Whether white space that was not written stands between two runs. */
function isApart(run: Placed, before: Placed | undefined): boolean {
  if (!before || isMark(run)) return false;
  if (gapOf(run, before) > run.size * GAP) return true;
  const [small, large] = run.size < before.size ? [run, before] : [before, run];
  return NUMBER.test(small.str) && small.size < large.size * 0.9 && small.y !== large.y;
}

function lineOf(runs: readonly Placed[], page: number, cell = false): Line[] {
  const ordered = inReadingOrder(runs);
  const text = ordered
    .map((run, i) => `${isApart(run, ordered[i - 1]) ? ' ' : ''}${run.str}`)
    .join('')
    // Letters in the form that they have beside others are the same letters.
    .replace(/[\uFB50-\uFDFF\uFE70-\uFEFC]+/g, (forms) => forms.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
  const [first] = runs.filter(({ str }) => str.trim() !== '');
  if (!first || text === '') return [];
  const left = Math.min(...runs.map((run) => run.left));
  const right = Math.max(...runs.map((run) => run.right));
  return [{ text, left, right, y: first.y, size: first.size, page, cell }];
}

/** The runs of a row, parted where a gap may be that between two columns. */
function partsOf(row: readonly Placed[]): Placed[][] {
  const parts: Placed[][] = [];
  for (const run of row.toSorted((a, b) => a.left - b.left)) {
    const before = parts.at(-1)?.at(-1);
    if (run.str.trim() === '') continue;
    if (before && gapOf(run, before) <= run.size * GUTTER) parts.at(-1)?.push(run);
    else parts.push([run]);
  }
  return parts;
}

/** The rows of a page: only a leap to another height, or the end that PDF.js marks, ends one. */
function rowsOf(runs: readonly TextRun[]): Placed[][] {
  const rows: Placed[][] = [[]];
  const drawn = new Map<string, Placed[]>();
  for (const { str, transform, width, hasEOL } of runs) {
    const [, , c = 0, d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(c, d);
    const last = rows.at(-1)?.at(-1);
    if (last && str.trim() !== '' && Math.abs(last.y - y) > Math.max(last.size, size) / 2) {
      rows.push([]);
    }
    const run = { str, left: x, right: x + width, y, size };
    const same = drawn.get(str) ?? [];
    // Some programs draw a line twice, a little apart, for bold type.
    const again = same.some(({ left, y: height }) => Math.hypot(left - x, height - y) < size / 4);
    if (str.trim() !== '') drawn.set(str, same);
    same.push(run);
    if (str !== '' && !again) rows.at(-1)?.push(run);
    if (hasEOL) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** Whether two rows have as many parts, and all gaps between them one below the other. */
function isAligned(row: readonly Placed[][], above: readonly Placed[][]): boolean {
  const gap = (parts: readonly Placed[][], at: number) =>
    [parts[at]?.at(-1)?.right ?? 0, parts[at + 1]?.[0]?.left ?? Infinity] as const;
  return (
    row.length === above.length &&
    row.every((_, at) => {
      const [[from, to], [fromAbove, toAbove]] = [gap(row, at), gap(above, at)];
      return Math.max(from, fromAbove) < Math.min(to, toAbove);
    })
  );
}

/**
 * The lines of a page, in the order in which it was written. Rows that have the same gaps, one below
 * the other, are columns that were drawn across, which are read one after the other, or a table, whose
 * cells stay apart: either is `across`.
 */
export function linesOf(
  runs: readonly TextRun[],
  page: number,
): { lines: Line[]; across: boolean } {
  const rows = rowsOf(runs).map((row) => ({ row, parts: partsOf(row) }));
  const lines: Line[] = [];
  let across = false;
  for (let i = 0; i < rows.length;) {
    const { parts = [] } = rows[i] ?? {};
    const start = i++;
    while (i < rows.length && isAligned(rows[i]?.parts ?? [], parts)) i++;
    const group = rows.slice(start, i);
    if (parts.length < 2 || group.length < 2) {
      lines.push(...group.flatMap((one) => lineOf(one.row, page)));
      continue;
    }
    across = true;
    const columns = parts.map((_, at) => group.flatMap((one) => lineOf(one.parts[at] ?? [], page)));
    const texts = columns.flat().map(({ text }) => text);
    if (texts.join(' ').split(' ').length < texts.length * COLUMN_WORDS) {
      const cells = group.flatMap((one) =>
        runsLeft(texts.join('')) ? one.parts.toReversed() : one.parts,
      );
      lines.push(...cells.flatMap((cell) => lineOf(cell, page, true)));
    } else lines.push(...(runsLeft(texts.join('')) ? columns.toReversed() : columns).flat());
  }
  return { lines, across };
}
