import { getLookup } from 'virtual:dossier';
import type { Dossier } from './dossier/types.ts';

/** Whether each sheet has its brief as PDF: in every published build, but not in `dev`. */
export const hasBrief = (): boolean => import.meta.env.PROD;

export { getLookup };
export { href } from './present/href.ts';

/**
 * Whether each page has a share image of its own; drawing them is the slowest part of a build of
 * many pages, and `SHARE_IMAGES=0` leaves all but the home page's out.
 */
export const HAS_SHARE_IMAGES = process.env['SHARE_IMAGES'] !== '0';

/** The dossier as it is published. */
export function getDossier(): Dossier {
  return getLookup().dossier;
}
