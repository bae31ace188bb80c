import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, type Finding } from '../rule.ts';

/** Every footnote has its sentence, every reference its footnote, and each its own words. */
export default function footnote(dossier: Dossier): Finding[] {
  return faultsOf(dossier, 'footnote');
}
