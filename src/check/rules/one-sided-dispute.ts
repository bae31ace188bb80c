import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Finding } from '../rule.ts';

/** A dispute has two sides at least. */
export default function* oneSidedDispute(dossier: Dossier): Generator<Finding> {
  for (const { positions, file, fields } of dossier.disputes) {
    if (positions.length >= 2) continue;
    const n = positions.length === 1 ? '1 position' : 'no position';
    const place = fields['@question'] ?? topOf(file);
    const reason = `Unexpected dispute with ${n}, expected a list of two or more, each with its footnote`;
    yield { place, reason };
  }
}
