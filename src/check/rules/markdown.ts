import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, type Finding } from '../rule.ts';

/** Sheets hold only what site, search and briefs can show: no raw HTML, pictures or headings out of order. */
export default function markdown(dossier: Dossier): Finding[] {
  return faultsOf(dossier, 'markdown');
}
