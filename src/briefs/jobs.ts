import { join } from 'node:path';
import { lookupOf } from '../dossier/lookup.ts';
import type { Dossier } from '../dossier/types.ts';
import type { BriefDocument, Size } from './document.ts';
import { sheetBrief } from './sheet-brief.ts';
import type { SiteAddress } from './site-address.ts';
import { wholeDossier } from './whole-dossier.ts';
import type { Job } from './worker.ts';

/** `bases.pdf` is A4, `bases-letter.pdf` US Letter. */
export function fileName(name: string, size: Size): string {
  return size === 'a4' ? `${name}.pdf` : `${name}-${size}.pdf`;
}

/** One document on each paper size. */
function* onEach(
  sizes: readonly Size[],
  folder: string,
  name: string,
  document: BriefDocument,
): Generator<Job> {
  for (const size of sizes) yield { document, size, path: join(folder, fileName(name, size)) };
}

/** The brief of each sheet, made lazily. */
export function* sheetJobs(
  dossier: Dossier,
  folder: string,
  site: SiteAddress,
  sizes: readonly Size[],
): Generator<Job> {
  const lookup = lookupOf(dossier);
  for (const sheet of dossier.sheets) {
    yield* onEach(sizes, folder, sheet.id, sheetBrief(lookup, sheet, site));
  }
}

/** The whole dossier and the brief of each sheet. */
export function* allJobs(
  dossier: Dossier,
  folder: string,
  site: SiteAddress,
  sizes: readonly Size[],
): Generator<Job> {
  // The longest first, so that it does not run alone at the end.
  yield* onEach(sizes, folder, 'dossier', wholeDossier(dossier, site));
  yield* sheetJobs(dossier, folder, site, sizes);
}
