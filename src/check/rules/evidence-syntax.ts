import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, type Finding } from '../rule.ts';

/** A footnote holds evidence in one form: a link to the record, a colon, the quotation. */
export default function evidenceSyntax(dossier: Dossier): Finding[] {
  return faultsOf(dossier, 'evidence-syntax');
}
