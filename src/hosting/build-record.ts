import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'build.json';

/** What a build records about itself, in a file beside its pages. */
export interface BuildRecord {
  /** The base path of the site, with a slash at each end: `/`, `/dossier/`. */
  base: string;
}

/** Writes the record of a built site. */
export function writeBuildRecord(folder: string, record: BuildRecord): void {
  writeFileSync(join(folder, FILE), `${JSON.stringify(record)}\n`);
}

/** Reads the record of a built site. Without one the base path is `/`. */
export function readBuildRecord(folder: string): BuildRecord {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { base: '/' };
  return JSON.parse(readFileSync(path, 'utf8')) as BuildRecord;
}
