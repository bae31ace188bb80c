import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathsOf } from './paths.ts';

/**
 * A record and its fingerprint can't be replaced at one go, and the new record fits the new
 * fingerprint only. So the record waits beside its place, hidden, under a name with the seal of that
 * fingerprint: when it is there, the record may be moved in, by whichever run comes to it.
 */
export function waitingPath(id: string, seal: string): string {
  return join('content', 'articles', `.${id}.${seal}.record.tmp`);
}

/**
 * Moves a waiting record of an article in where its fingerprint is there; takes others away, which
 * runs left that came to nothing.
 *
 * @returns whether one was moved in
 */
export function settle(root: string, id: string): boolean {
  const record = join(root, pathsOf(id).record);
  const print = join(root, pathsOf(id).print);
  if (!existsSync(dirname(record))) return false;
  const json = existsSync(print) ? readFileSync(print, 'utf8') : '';
  let moved = false;
  for (const name of readdirSync(dirname(record))) {
    const [, of = '', seal = ''] = /^\.([a-z0-9-]+)\.([0-9a-f]{64})\.record\.tmp$/.exec(name) ?? [];
    if (of !== id) continue;
    const path = join(dirname(record), name);
    if (json.includes(seal)) {
      renameSync(path, record);
      moved = true;
    } else rmSync(path);
  }
  return moved;
}
