import type { Reading } from '../../src/ingest/reading.ts';
import type { CONFLICTS, Gold, GoldStatement, VERDICTS } from './gold.ts';
import { sentenceAt } from './places.ts';
import { tallied, type Line } from './tally.ts';

/** What became of one sentence in the comparison with the Dossier. */
export interface JudgedStatement {
  /** Number in the reading, from 1. */
  sentence: number;
  is: (typeof VERDICTS)[number];
  /** For a conflict: one of `CONFLICTS`. */
  about?: (typeof CONFLICTS)[number] | undefined;
  /** Keys of the claims that it would support. */
  claims?: readonly string[] | undefined;
  /** Keys of claims, or ids of entities, that it conflicts with. */
  with?: readonly string[] | undefined;
}

const share = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((item) => b.includes(item));

/** Scores the comparison with the Dossier: known, new and in conflict, each by itself. */
export function scoreStatements(
  gold: Gold,
  reading: Reading,
  statements: readonly JudgedStatement[],
  line: Line,
) {
  const numbered = gold.statements.map((statement) => ({
    ...statement,
    number: sentenceAt(reading, statement.sentence),
  }));
  type Numbered = GoldStatement & { number: number };
  const text = (n: number) => reading.sentences[n - 1]?.text ?? `sentence ${String(n)}`;
  const conflicting = (n: number) => numbered.some((s) => s.number === n && s.is === 'conflict');
  const judged = (n: number) => numbered.some((s) => s.number === n);
  const verdict = (is: JudgedStatement['is'], fits: (s: Numbered, j: JudgedStatement) => boolean) =>
    tallied({
      gold: numbered.filter((statement) => statement.is === is || statement.or === is),
      read: statements.filter((statement) => statement.is === is),
      fits: (statement, said) => statement.number === said.sentence && fits(statement, said),
      optional: ({ or }) => or !== undefined,
      // What states no fact is judged for conflicts alone, and a conflict may well state more.
      unjudged: ({ sentence }) => is !== 'conflict' && (!judged(sentence) || conflicting(sentence)),
      goldLine: (s) => line(s.sentence, s.about, (s.claims ?? s.with ?? []).join(' ')),
      readLine: (j) => line(text(j.sentence), j.about, (j.claims ?? j.with ?? []).join(' ')),
    });
  return {
    known: verdict('known', (s, j) => share(s.claims ?? [], j.claims ?? [])),
    new: verdict('new', () => true),
    conflict: verdict(
      'conflict',
      (s, j) => s.about === j.about && (j.with === undefined || share(s.with ?? [], j.with)),
    ),
  };
}
