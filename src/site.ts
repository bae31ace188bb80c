import { getLookup } from 'virtual:dossier';
import type { AnyPage } from './dossier/lookup.ts';
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

/** The paths of a folder with a page for each of some pages of content. */
export function pathsOf<P extends AnyPage>(pages: readonly P[]) {
  return pages.map((page) => ({ params: { id: page.id }, props: { page } }));
}

/** The published Dossier. */
export function getDossier(): Dossier {
  return getLookup().dossier;
}
