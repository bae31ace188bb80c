import { StandIns } from '../../dossier/stand-ins.ts';
import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Finding } from '../rule.ts';

/** A dispute has at least two positions. */
export default function* oneSidedDispute(dossier: Dossier): Generator<Finding> {
  const standIns = new StandIns(dossier.faults);
  for (const { positions, file, fields } of dossier.disputes) {
    if (positions.length >= 2 || standIns.lacksClaims(file)) continue;
    const n = positions.length === 1 ? '1 position' : 'no position';
    const place = fields['@question'] ?? topOf(file);
    const reason = `Dispute has ${n}: list two or more, each with its footnote`;
    yield { place, reason };
  }
}
