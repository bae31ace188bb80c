import { StandIns } from '../../dossier/stand-ins.ts';
import type { Dispute, Dossier, Reference } from '../../dossier/types.ts';
import { partsOfKey } from '../../dossier/urls.ts';
import { topOf, type Finding } from '../rule.ts';

/** What is wrong between an answer, what it rests on, and the positions that it agrees with. */
function* ofAnswer({ record, file, fields }: Dispute, outside: boolean): Generator<Finding> {
  const { answer, held, 'rests-on': basis } = record;
  const at = (field: string) => fields[field] ?? topOf(file);
  if (answer === undefined) {
    const found = [
      ...(basis === undefined ? [] : ['rests-on']),
      ...(held.length > 0 ? ['held'] : []),
    ];
    for (const field of found) {
      const reason = `Unexpected \`${field}:\` in a dispute without an answer: add \`answer:\`, or remove it`;
      yield { place: at(`@${field}`), reason };
    }
    return;
  }
  if (basis === undefined) {
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

/**
 * A dispute's answer says what it rests on, and cites other reports if it rests on them. What a dispute
 * agrees with or touches is one of its positions, the items of its first list.
 */
export default function* disputeAnswer(dossier: Dossier): Generator<Finding> {
  const standIns = new StandIns(dossier.faults);
  const outside = new Set(
    dossier.references
      .filter(({ to, editorial }) => to === 'outside' && editorial)
      .map(({ file }) => file),
  );
  for (const dispute of dossier.disputes) {
    if (standIns.lacksClaims(dispute.file) || dispute.positions.length < 2) continue;
    yield* ofPositions(dispute, dossier.references);
    if (standIns.hasField(dispute.file, 'answer', 'rests-on', 'held')) continue;
    yield* ofAnswer(dispute, outside.has(dispute.file));
  }
}
