import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'build.json';

/** What a build notes about itself, in a file beside its pages. */
export interface BuildRecord {
  /** The path that the site was built for, with a slash at each end: `/`, `/dossier/`. */
  base: string;
}

/** Writes the record of a built site. */
export function writeBuildRecord(folder: string, record: BuildRecord): void {
  writeFileSync(join(folder, FILE), `${JSON.stringify(record)}\n`);
}

/** Reads the record of a built site; a folder without one is a site for `/`. */
export function readBuildRecord(folder: string): BuildRecord {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { base: '/' };
  return JSON.parse(readFileSync(path, 'utf8')) as BuildRecord;
}
