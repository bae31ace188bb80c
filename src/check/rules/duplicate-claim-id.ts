import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, type Finding } from '../rule.ts';

/** One id, one claim: a footnote label stands once in a file, and is no heading's address. */
export default function duplicateClaimId(dossier: Dossier): Finding[] {
  return faultsOf(dossier, 'duplicate-claim-id');
}
