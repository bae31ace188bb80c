import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, type Finding } from '../rule.ts';

/** Front matter is YAML between two lines of dashes, without aliases. */
export default function frontMatterSyntax(dossier: Dossier): Finding[] {
  return faultsOf(dossier, 'front-matter-syntax');
}
