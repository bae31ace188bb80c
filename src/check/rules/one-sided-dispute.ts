import { StandIns } from '../../dossier/stand-ins.ts';
import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Finding } from '../rule.ts';

/** A dispute has at least two positions, and an article takes one of them. */
export default function* oneSidedDispute(dossier: Dossier): Generator<Finding> {
  const standIns = new StandIns(dossier.faults);
  const reported = new Set(
    dossier.claims.filter(({ reports }) => reports.length > 0).map(({ key }) => key),
  );
  for (const { positions, file, fields } of dossier.disputes) {
    if (standIns.lacksClaims(file)) continue;
    if (positions.length >= 2) {
      if (positions.some((key) => !reported.has(key))) continue;
      const reason =
        'No article takes a position of this dispute, only other reports do: write a note instead';
      yield { place: fields['@question'] ?? topOf(file), reason };
      continue;
    }
    const n = positions.length === 1 ? '1 position' : 'no position';
    const place = fields['@question'] ?? topOf(file);
    const reason = `Dispute has ${n}: list two or more, each with its footnote`;
    yield { place, reason };
  }
}
