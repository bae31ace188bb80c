import { topOf, type Dispute, type Reference } from '../../dossier/types.ts';
import { partsOfKey } from '../../dossier/urls.ts';
import type { Finding, Rules } from '../rule.ts';

/** Faults of an answer: it needs what it is based on, and the positions that it agrees with. */
function* ofAnswer({ record, file, fields }: Dispute, outside: boolean): Generator<Finding> {
  const { answer, held, 'rests-on': basis } = record;
  const at = (field: string) => fields[field] ?? topOf(file);
  if (answer === undefined) {
    const found = { 'rests-on': basis !== undefined, held: held.length > 0 };
    for (const [field, given] of Object.entries(found)) {
      const reason = `Unexpected \`${field}:\` in a dispute without an answer: add \`answer:\`, or remove it`;
      if (given) yield { place: at(`@${field}`), reason };
    }
  } else if (basis === undefined) {
    const reason =
      'Missing `rests-on` beside `answer:`, expected one of `articles`, `other-reports`, `both`';
    yield { place: at('@answer'), reason };
  } else if (basis !== 'articles' && !outside) {
    const reason = `The answer rests on other reports (\`rests-on: ${basis}\`), but the assessment has no link to one: add it`;
    yield { place: at('rests-on'), reason };
  }
}

/** References to positions that lead to a claim which is none. */
function* ofPositions(
  { id, positions, file }: Dispute,
  references: readonly Reference[],
): Generator<Finding> {
  for (const { target, resolved, place, what } of references) {
    if (place.file !== file || what !== 'position' || !resolved || positions.includes(target))
      continue;
    const expected = positions.map((key) => `\`${partsOfKey(key).label}\``).join(', ');
    const reason = `Claim \`${partsOfKey(target).label}\` is no position of \`${id}\`, expected one of: ${expected}`;
    yield { place, reason };
  }
}

export default {
  /** An article takes one of the positions, too. */
  *'one-sided-dispute'({ disputes, claims }, { standIns }) {
    const reported = new Set(
      claims.filter(({ reports }) => reports.length > 0).map(({ key }) => key),
    );
    for (const { positions, file, fields } of disputes) {
      const enough = positions.length >= 2;
      if (standIns.lacksClaims(file) || (enough && positions.some((key) => !reported.has(key))))
        continue;
      const n = positions.length === 1 ? '1 position' : 'no position';
      const reason = enough
        ? 'No article takes a position of this dispute, only other reports do: write a note instead'
        : `Dispute has ${n}: list two or more, each with its footnote`;
      yield { place: fields['@question'] ?? topOf(file), reason };
    }
  },

  /** Positions are the items of a dispute's first list. */
  *'dispute-answer'({ disputes, references }, { standIns }) {
    const outside = new Set(
      references
        .filter(({ to, editorial }) => to === 'outside' && editorial)
        .map(({ file }) => file),
    );
    for (const dispute of disputes) {
      const { file, positions } = dispute;
      if (standIns.lacksClaims(file) || positions.length < 2) continue;
      yield* ofPositions(dispute, references);
      if (standIns.hasField(file, 'answer', 'rests-on', 'held')) continue;
      yield* ofAnswer(dispute, outside.has(file));
    }
  },
} satisfies Rules;
