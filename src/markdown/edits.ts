import type { Place } from './types.ts';

/** A text that replaces what is at a place. */
export interface Edit {
  place: Place;
  text: string;
}

/** Finds the offsets of places in a file's text, the end exclusive. Its line ends may be of any kind. */
function spansIn(text: string): (place: Place) => [start: number, end: number] {
  // Places don't count a byte order mark.
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  const offset = (line: number, column: number) => (starts[line - 1] ?? text.length) + column - 1;
  return ({ line, column, endLine, endColumn }) => [
    offset(line, column),
    offset(endLine, endColumn),
  ];
}

/** A file's text with edits applied. Of edits that overlap, only the first in the list is applied. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const spanOf = spansIn(text);
  const chosen: { start: number; end: number; text: string }[] = [];
  for (const edit of edits) {
    const [start, end] = spanOf(edit.place);
    const apart = chosen.every(
      (other) => start !== other.start && (end <= other.start || other.end <= start),
    );
    if (apart) chosen.push({ start, end, text: edit.text });
  }
  return chosen
    .sort((a, b) => b.start - a.start)
    .reduce((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text);
}
