import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, type Finding } from '../rule.ts';

/** Dates are EDTF (ISO 8601-2). */
export default function edtf(dossier: Dossier): Finding[] {
  return faultsOf(dossier, 'edtf');
}
