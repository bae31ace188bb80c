import type { Place } from './types.ts';

/** Whether a place starts within another. */
export function contains(outer: Place, { file, line, column }: Place): boolean {
  const starts = outer.line < line || (outer.line === line && outer.column <= column);
  const ends = line < outer.endLine || (line === outer.endLine && column <= outer.endColumn);
  return file === outer.file && starts && ends;
}
