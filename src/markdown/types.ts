import type { Found } from '../articles/text.ts';

export const COLLECTIONS = ['articles', 'sheets', 'entities', 'events', 'disputes'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** A place in a file, from one character to another, 1-based lines and columns as in unist and VFile. */
export interface Place {
  /** Path from the project's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** The start of a file, which may stand for the whole of it. */
export function topOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** `file:line:column`, which terminals and editors open. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${String(line)}:${String(column)}`;
}

/** Whether a place starts within another. */
export function contains(outer: Place, { file, line, column }: Place): boolean {
  const starts = outer.line < line || (outer.line === line && outer.column <= column);
  const ends = line < outer.endLine || (line === outer.endLine && column <= outer.endColumn);
  return file === outer.file && starts && ends;
}

/** What corrects a finding that has only one answer: a text that replaces what is at a place. */
export interface Fix {
  /** For a file that does not exist yet, its first line and column. */
  place: Place;
  text: string;
  /** What changes, for people: `` `orlaa` → `orla` ``. */
  what: string;
}

/** What the loader could not make sense of. `check` reports it under the rule that it names. */
export interface Fault {
  rule:
    | 'readable-file'
    | 'front-matter-syntax'
    | 'front-matter'
    | 'edtf'
    | 'evidence-syntax'
    | 'footnote'
    | 'duplicate-claim-id'
    | 'markdown'
    | 'other-reports'
    | 'fingerprint'
    | 'unreviewed';
  place: Place;
  /**
   * What is wrong and what to do, in one line. ``Unexpected `<value>`, expected <value>`` for a wrong
   * value, plain words for the rest: ``Missing `<file>`: run `<command>` ``.
   */
  reason: string;
  /** Advice in full sentences: the nearest candidate, where the quoted words are. */
  note?: string;
  /** The other place that it is about. */
  cause?: { place: Place; reason: string };
  /** Only where there is one answer. */
  fix?: Fix;
  /** The front-matter field that a placeholder replaces because of it, if any. */
  field?: string;
}

export interface Bare {
  text: string;
  place: Place;
}

export interface Evidence {
  /** Id of the article, as written; may be unknown. */
  article: string;
  /** The quoted words, without the quotation marks. */
  quotation: string;
  /** The speaker, by name or as “unnamed critics”; null if the article says these words itself. */
  speaker: string | null;
  /** The editor's remark on this evidence. */
  note: string | null;
  place: Place;
  /** The place of the quotation itself. */
  quotationPlace: Place;
  /** Every place of the article where the words occur, repetitions of a passage not counted. */
  found: Found[];
}
