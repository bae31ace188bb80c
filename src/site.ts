import { getLookup } from 'virtual:dossier';
import type { Dossier } from './dossier/types.ts';

/** Whether each sheet has a PDF: in a build, but not in `dev`. */
export const hasBrief = (): boolean => import.meta.env.PROD;

export { getLookup };
export { href } from './present/href.ts';

/**
 * Whether each page has its own share image. Drawing them is the slowest step for many pages;
 * `SHARE_IMAGES=0` leaves out all but the image of the home page.
 */
export const HAS_SHARE_IMAGES = process.env['SHARE_IMAGES'] !== '0';

/** The published Dossier. */
export function getDossier(): Dossier {
  return getLookup().dossier;
}
