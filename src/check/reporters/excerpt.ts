/** How many columns of a long line are shown. */
const WIDTH = 100;
/** How many of them come before the place. */
const BEFORE = 30;

/** Counts what has a column of its own; Arabic vowels, for example, have none. */
const columnsOf = (text: string) => text.match(/[^\p{M}\p{Cf}]/gu)?.length ?? 0;

/**
 * A source line, and below it a marker under the place. A long line is cut on both sides of it:
 *
 *     12 | … the [lease](../events/leese.md) of twelve years …
 *        |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param column where the place starts, from 1
 * @param endColumn where it ends, exclusive; null for a place that goes on in the next line
 */
export function excerptOf(
  text: string,
  line: number,
  column: number,
  endColumn: number | null,
): [source: string, marker: string] {
  const start = Math.min(column - 1, text.length);
  const from = text.length > WIDTH && start > BEFORE ? start - BEFORE : 0;
  const to = text.length > from + WIDTH ? from + WIDTH : text.length;
  const end = Math.min(Math.max(endColumn === null ? text.length : endColumn - 1, start + 1), to);
  const before = `${from > 0 ? '…' : ''}${text.slice(from, start)}`;
  const shown = text.slice(start, to).trimEnd();
  const marks = '^'.repeat(Math.max(1, columnsOf(text.slice(start, end).trimEnd())));
  const number = String(line);
  return [
    `${number} | ${before}${shown}${to < text.length ? '…' : ''}`,
    `${' '.repeat(number.length)} | ${' '.repeat(columnsOf(before))}${marks}`,
  ];
}
