import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { lookupOf } from '../dossier/lookup.ts';
import type { Dossier } from '../dossier/types.ts';
import { fileName, SIZES, type Size } from './document.ts';
import { describeMissing, missingGlyphs } from './fonts/glyphs.ts';
import { LENGTHS, type Length } from './length.ts';
import { sheetBrief } from './sheet-brief.ts';
import type { SiteAddress } from './site-address.ts';
import { setOnThreads } from './threads.ts';
import { wholeDossier } from './whole-dossier.ts';
import type { Job } from './worker.ts';

/** Each thread takes about 150 MB. */
const MOST_THREADS = 4;

/** The brief of each sheet on each paper size, made lazily. */
export function* sheetJobs(
  dossier: Dossier,
  folder: string,
  site: SiteAddress,
  sizes: readonly Size[] = SIZES,
  lengths: readonly Length[] = LENGTHS,
): Generator<Job> {
  const lookup = lookupOf(dossier);
  for (const sheet of dossier.sheets) {
    for (const length of lengths) {
      const document = sheetBrief(lookup, sheet, site, length);
      for (const size of sizes) {
        yield { document, size, path: join(folder, fileName(sheet.id, size, length)) };
      }
    }
  }
}

/** The whole dossier and the brief of each sheet. */
function* allJobs(dossier: Dossier, folder: string, site: SiteAddress): Generator<Job> {
  // The longest first, so that it does not run alone at the end.
  const document = wholeDossier(dossier, site);
  for (const size of SIZES) yield { document, size, path: join(folder, fileName('dossier', size)) };
  yield* sheetJobs(dossier, folder, site);
}

/** Throws if two briefs would have the same name: for a sheet `dossier`, or `x-page` beside `x`. */
function refuseClashes(dossier: Dossier): void {
  const names = new Set(SIZES.map((size) => fileName('dossier', size)));
  for (const { id, file } of dossier.sheets) {
    const own = LENGTHS.flatMap((length) => SIZES.map((size) => fileName(id, size, length)));
    for (const name of own) {
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
 *
 * @param progress called after each brief
 */
export async function writeBriefs(
  dossier: Dossier,
  folder: string,
  site: SiteAddress,
  progress?: (done: number, all: number) => void,
): Promise<void> {
  const missing = missingGlyphs(dossier);
  if (missing.length > 0) throw new Error(missing.map(describeMissing).join('\n'));
  refuseClashes(dossier);
  const target = join(folder, 'briefs');
  mkdirSync(target, { recursive: true });
  const all = (dossier.sheets.length * LENGTHS.length + 1) * SIZES.length;
  const threads = Math.min(availableParallelism(), MOST_THREADS, all);
  const failures: string[] = [];
  let count = 0;
  await setOnThreads(allJobs(dossier, target, site), threads, ({ path, document }, outcome) => {
    progress?.(++count, all);
    const name = path.slice(folder.length + 1);
    if ('error' in outcome) return void failures.push(`${name}: ${outcome.error}`);
    if (document.pages !== null && outcome.pages > document.pages) {
      const [actual, expected] = [String(outcome.pages), String(document.pages)];
      const reason = `${name}: ${actual} pages, more than the limit of ${expected}`;
      if (document.pages === 1)
        failures.push(`${reason}: shorten the answer, the main points or the questions`);
      else console.warn(reason);
    }
  });
  if (failures.length > 0) throw new Error(failures.sort().join('\n'));
}
