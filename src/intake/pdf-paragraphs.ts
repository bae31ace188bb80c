import { ENDS_SENTENCE } from './headline.ts';
import { runsLeft, type Line } from './pdf-lines.ts';
import type { Block } from './types.ts';

/** Text larger than the body's by this much is a heading. */
const HEADING_SIZE = 1.15;
/** Sizes are the same within this. */
const SAME_SIZE = 1.05;
/** A gap this much larger than the usual one between lines divides paragraphs. */
const WIDE_GAP = 1.35;
/** So does any gap this large after a sentence's end. In font sizes. */
const PARAGRAPH_GAP = 2;
/** A line that ends this far before the margin, in parts of the column's width, is a last one. */
const SHORT_LINE = 0.85;
/** A first line is indented by this at least, in font sizes; a ragged edge is not. */
const INDENT = 0.8;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** What is usual in a document: points. */
interface Column {
  gap: number;
  width: number;
  size: number;
}

/** Whether a line starts a paragraph, from where it stands and how the line before it ends. */
function starts(line: Line, before: Line, column: Column): boolean {
  if (line.cell || before.cell) return true;
  const ratio = line.size / before.size;
  if (ratio > SAME_SIZE || ratio < 1 / SAME_SIZE) return true;
  const ends = ENDS_SENTENCE.test(before.text);
  const filled = before.right - before.left >= column.width * SHORT_LINE;
  const down = before.y - line.y;
  // On a new page or at the head of a column only the words show whether a sentence goes on.
  if (line.page !== before.page || down <= 0) return ends;
  if (ends && down > line.size * PARAGRAPH_GAP) return true;
  if (down > column.gap * WIDE_GAP * Math.max(1, line.size / column.size)) return true;
  const indent = runsLeft(before.text) ? before.right - line.right : line.left - before.left;
  if (indent > line.size * INDENT) return ends;
  return !filled && ends;
}

/** A word that a line ends with, and its hyphen if there is one. */
const LAST_WORD = /([\p{L}\p{M}]+)([-\u2010\u00AD]?)$/u;

/** No word that a line ends with is longer. Characters. */
const MAX_WORD = 60;

/**
 * Joins the lines of a paragraph. A word divided at a line's end is made whole where the document
 * itself shows that it is one (a soft hyphen, or the whole word elsewhere); else the hyphen stays, for
 * it may be the word's own.
 *
 * @param whole words, in lower case, that stand undivided within some line
 * @param drawn all that the document draws, without white space
 */
function joined(lines: readonly Line[], whole: ReadonlySet<string>, drawn: string): string {
  return lines.reduce((text, { text: next }) => {
    if (text === '') return next;
    const [, start, hyphen] = LAST_WORD.exec(text.slice(-MAX_WORD)) ?? [];
    const rest = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0];
    if (start === undefined || rest === undefined) return `${text} ${next}`;
    if (drawn.includes(`${start}\u00AD${rest}`)) return text + next;
    if (!hyphen) return `${text} ${next}`;
    return whole.has(`${start}${rest}`.toLowerCase()) ? text.slice(0, -1) + next : text + next;
  }, '');
}

/** Brackets of a right-to-left text by their meaning, where the file names them by their shape. */
function withBrackets(text: string): string {
  const [first = ''] = /[()[\]]/.exec(text) ?? [];
  if (!/[)\]]/.test(first) || !runsLeft(text)) return text;
  return text.replace(/[()[\]]/g, (sign) => ')(]['['()[]'.indexOf(sign)] ?? sign);
}

/**
 * The paragraphs of a document's lines, headings recognised by their size, and its title if it shows
 * one.
 *
 * @param drawn all that the document draws
 */
export function paragraphsOf(
  lines: readonly Line[],
  drawn: string,
): { blocks: Block[]; title: string | null } {
  // Of the letters, not the lines.
  const size = median(lines.flatMap((line) => Array<number>(line.text.length).fill(line.size)));
  const whole = new Set(
    lines.flatMap(({ text }) =>
      // The last word of a line may be half a word.
      (text.replace(/\S+$/, '').match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase()),
    ),
  );
  const gaps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const down = before?.page === line.page ? before.y - line.y : 0;
    return down > 0 && down < size * 3 ? [down] : [];
  });
  const widths = lines.map(({ left, right }) => right - left).toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const paragraphs: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || starts(line, before, { gap: median(gaps), width, size }))
      paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  const tight = drawn.normalize('NFKC').replace(/\s+/g, '');
  const isLarge = ([first]: readonly Line[]) => (first?.size ?? 0) >= size * HEADING_SIZE;
  const blocks = paragraphs.map((paragraph): Block & { size: number } => ({
    text: withBrackets(joined(paragraph, whole, tight)),
    kind: isLarge(paragraph) ? 'heading' : 'text',
    size: paragraph[0]?.page === 1 ? paragraph[0].size : 0,
  }));
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const [title] = headings.toSorted((a, b) => b.size - a.size);
  return { blocks, title: title && title.size > 0 ? title.text : null };
}
