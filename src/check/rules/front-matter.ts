import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, type Finding } from '../rule.ts';

/** Front matter has known fields of the right type. */
export default function frontMatter(dossier: Dossier): Finding[] {
  return faultsOf(dossier, 'front-matter');
}
