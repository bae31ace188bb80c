import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole or not at all, so that an interruption leaves nothing half-written.
 *
 * @param replace whether a file of that name may be replaced; if not, it throws EEXIST
 */
export function writeWhole(path: string, content: string, replace = false): void {
  const temporary = `${path}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(temporary, content);
    if (replace) renameSync(temporary, path);
    else linkSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
