import { linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to write. */
export interface Output {
  path: string;
  content: string;
  /** Whether an existing file may be replaced. If not, it is an error (EEXIST). */
  replace?: boolean;
}

const SUFFIX = '.part.tmp';

/** A hidden name: if the file stays behind, it is not read as content. */
function temporaryOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${String(process.pid)}${SUFFIX}`);
}

/** Removes what an interrupted run left in the folders of these files. */
function clearLeftovers(outputs: readonly Output[]): void {
  for (const folder of new Set(outputs.map(({ path }) => dirname(path)))) {
    for (const name of readdirSync(folder)) {
      if (name.startsWith('.') && name.endsWith(SUFFIX)) rmSync(join(folder, name));
    }
  }
}

/**
 * Writes files in their order: all of them, or none if one cannot be written. Each is first written
 * to a temporary file beside its place. After an interruption the last files may be missing, but no
 * file is incomplete.
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
