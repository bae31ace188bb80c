import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../dossier/types.ts';
import { SIZES, type Size } from './document.ts';
import { describeMissing, missingGlyphs } from './fonts/glyphs.ts';
import { allJobs, fileName } from './jobs.ts';
import { addressFromEnvironment, type SiteAddress } from './site-address.ts';
import { setOnThreads } from './threads.ts';

/** A written brief. */
export interface BriefFile {
  /** `briefs/bases.pdf` */
  path: string;
  pages: number;
  bytes: number;
}

/** Options of `writeBriefs`. */
export interface BriefOptions {
  site?: SiteAddress;
  sizes?: readonly Size[];
  /** Default: one for each core, at most four, since each takes about 150 MB. */
  threads?: number;
  /** Called after each brief. */
  progress?: (done: number, all: number) => void;
}

const MOST_THREADS = 4;

/** Throws if two briefs would have the same name: for a sheet `dossier`, or `x-letter` beside `x`. */
function refuseClashes(dossier: Dossier): void {
  const names = new Set(SIZES.map((size) => fileName('dossier', size)));
  for (const { id, file } of dossier.sheets) {
    for (const name of SIZES.map((size) => fileName(id, size))) {
      if (names.has(name)) {
        throw new Error(
          `${file}: The brief of the sheet \`${id}\` would be \`${name}\`, as another brief is. Rename the sheet`,
        );
      }
      names.add(name);
    }
  }
}

/**
 * Writes a brief of each sheet, and the whole dossier, on A4 and US Letter: `<folder>/briefs/*.pdf`.
 * The same content gives the same bytes. Throws, with all reasons in its message, if a character has
 * no glyph or Typst fails.
 */
export async function writeBriefs(
  dossier: Dossier,
  folder: string,
  options: BriefOptions = {},
): Promise<BriefFile[]> {
  const { site = addressFromEnvironment(dossier.site.address), sizes = SIZES, progress } = options;
  const missing = missingGlyphs(dossier);
  if (missing.length > 0) throw new Error(missing.map(describeMissing).join('\n'));
  refuseClashes(dossier);
  const target = join(folder, 'briefs');
  mkdirSync(target, { recursive: true });
  const all = (dossier.sheets.length + 1) * sizes.length;
  const threads = Math.min(options.threads ?? Math.min(availableParallelism(), MOST_THREADS), all);
  const files: BriefFile[] = [];
  const failures: string[] = [];
  let count = 0;
  await setOnThreads(
    allJobs(dossier, target, site, sizes),
    threads,
    ({ path, document }, outcome) => {
      progress?.(++count, all);
      const name = path.slice(folder.length + 1);
      if ('error' in outcome) return void failures.push(`${name}: ${outcome.error}`);
      files.push({ path: name, ...outcome });
      if (document.pages !== null && outcome.pages > document.pages) {
        const [actual, expected] = [String(outcome.pages), String(document.pages)];
        console.warn(`${name}: ${actual} pages, more than the limit of ${expected}`);
      }
    },
  );
  if (failures.length > 0) throw new Error(failures.sort().join('\n'));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
