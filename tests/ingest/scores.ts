import type { Reading } from '../../src/ingest/reading.ts';
import type { JudgedArticle } from './judged-articles.ts';
import { scoreDates, scoreNames } from './score-names.ts';
import { scoreOffices, scoreQuotations } from './score-people.ts';
import { scoreStatements, type JudgedStatement } from './score-statements.ts';
import { emptyTally, tallied, type Line, type Tally } from './tally.ts';

export type { JudgedStatement };

/** What is scored, each by itself. */
export const KINDS = [
  /** Links of names to entities of the Dossier. */
  'name',
  /** Names of what the Dossier does not know. */
  'candidate',
  /** The known name that a candidate may be a spelling of. */
  'nearest',
  /** Words of direct speech. */
  'quotation',
  /** Whose words they are, of the quotations that were found and of those that were not. */
  'speaker',
  'date',
  /** Who holds which office. */
  'office',
  /** Whether it is told as past or to come, of the offices that were found. */
  'standing',
  'known',
  'new',
  'conflict',
  /** The date of the article itself. */
  'issued',
  /** The known article that it was reworked from. */
  'duplicate',
] as const;
export type Kind = (typeof KINDS)[number];
export type Scores = Record<Kind, Tally>;

/** All that was found in an article. */
export interface Findings {
  reading: Reading;
  statements: readonly JudgedStatement[];
  /** Id of the known article that it was reworked from. Absent: not looked for, and not scored. */
  duplicates?: string | null;
}

/** A single value: right, wrong, or missed. */
function scoreValue(gold: string | null, said: string | null, line: Line): Tally {
  const pair = (value: string | null) => (value === null ? [] : [value]);
  return tallied({
    gold: pair(gold),
    read: pair(said),
    fits: (a, b) => a === b,
    goldLine: (value) => line(value),
    readLine: (value) => line(value),
  });
}

/**
 * Scores what was found in an article by its gold. Pure; every miss and every false finding is a
 * line that starts with the article's id.
 */
export function score({ id, gold }: JudgedArticle, findings: Findings): Scores {
  const line: Line = (text, ...more) =>
    `${id}: ${[text, ...more.filter((part) => part !== null && part !== undefined && part !== '')].join(' → ')}`;
  const { reading, duplicates } = findings;
  // “About that day” is as good as the day: few articles say when they were printed.
  const issued = reading.issued?.edtf.replace(/[~?%]$/, '') ?? null;
  return {
    ...scoreNames(gold, reading, line),
    ...scoreQuotations(gold, reading, line),
    date: scoreDates(gold, reading, line),
    ...scoreOffices(gold, reading, line),
    ...scoreStatements(gold, reading, findings.statements, line),
    issued: scoreValue(gold.issued, issued, line),
    duplicate:
      duplicates === undefined ? emptyTally() : scoreValue(gold.duplicates, duplicates, line),
  };
}
