import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, type Finding } from '../rule.ts';

/** Every file in content/ can be read, is UTF-8 and is called as its folder expects. */
export default function readableFile(dossier: Dossier): Finding[] {
  return faultsOf(dossier, 'readable-file');
}
