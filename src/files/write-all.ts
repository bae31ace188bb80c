import { linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to be written. */
export interface Output {
  path: string;
  content: string;
  /** Whether a file of that name may be replaced; if not, it is an error (EEXIST). */
  replace?: boolean;
}

const SUFFIX = '.part.tmp';

/** Hidden, so that nothing takes it for content should it be left behind. */
function temporaryOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${String(process.pid)}${SUFFIX}`);
}

/** Takes away what an interrupted run left in the folders of these files. */
function clearLeftovers(outputs: readonly Output[]): void {
  for (const folder of new Set(outputs.map(({ path }) => dirname(path)))) {
    for (const name of readdirSync(folder)) {
      if (name.startsWith('.') && name.endsWith(SUFFIX)) rmSync(join(folder, name));
    }
  }
}

/**
 * Writes files, each whole or not at all, in their order, and none when one can't be written: all
 * are laid ready first, and put in place only then. What an interruption between two of them leaves
 * is every one whole, and the last ones missing.
 */
export function writeAll(outputs: readonly Output[]): void {
  for (const { path } of outputs) mkdirSync(dirname(path), { recursive: true });
  clearLeftovers(outputs);
  const placed: string[] = [];
  try {
    for (const { path, content } of outputs) writeFileSync(temporaryOf(path), content);
    for (const { path, replace = false } of outputs) {
      if (replace) renameSync(temporaryOf(path), path);
      else {
        linkSync(temporaryOf(path), path);
        placed.push(path);
      }
    }
  } catch (error) {
    for (const path of placed) rmSync(path, { force: true });
    throw error;
  } finally {
    for (const { path } of outputs) rmSync(temporaryOf(path), { force: true });
  }
}
