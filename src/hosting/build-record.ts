import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build records about itself, beside its pages: the base path, with a slash at each end. */
const FILE = 'build.json';

export function writeBase(folder: string, base: string): void {
  writeFileSync(join(folder, FILE), `${JSON.stringify({ base })}\n`);
}

/** The base path of a built site; `/` if it has no record. */
export function readBase(folder: string): string {
  const path = join(folder, FILE);
  if (!existsSync(path)) return '/';
  return (JSON.parse(readFileSync(path, 'utf8')) as { base: string }).base;
}
