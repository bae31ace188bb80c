import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textDigest } from '../articles/fingerprint.ts';
import type { Fingerprint } from '../schemas/fingerprint.ts';

/** Where the files of an article stand, from the project's root. */
export function pathsOf(id: string) {
  return {
    record: join('content', 'articles', `${id}.md`),
    print: join('content', 'articles', `${id}.fingerprint.json`),
    draft: join('content', 'drafts', `${id}.md`),
    formerDraft: join('content', 'drafts', `${id}.former.txt`),
    draftPrint: join('content', 'drafts', `${id}.fingerprint.json`),
  };
}

/**
 * A record and its fingerprint can't be replaced at one go, and the new record fits the new
 * fingerprint only. So the record waits beside its place, hidden, under a name with the digest of its
 * text: when that fingerprint is there, the record may be moved in, by whichever run comes to it.
 */
export function pendingPath(id: string, digest: string): string {
  return join('content', 'articles', `.${id}.${digest}.record.tmp`);
}

/** The digest of the text that a fingerprint's file is of; null where there is none that can be read. */
function digestIn(path: string): string | null {
  try {
    return textDigest(JSON.parse(readFileSync(path, 'utf8')) as Fingerprint);
  } catch {
    return null;
  }
}

/**
 * Moves a pending record of an article in where its fingerprint is there; takes others away, which
 * runs left that came to nothing.
 *
 * @returns whether one was moved in
 */
export function settle(root: string, id: string): boolean {
  const record = join(root, pathsOf(id).record);
  const print = join(root, pathsOf(id).print);
  if (!existsSync(dirname(record))) return false;
  const digest = digestIn(print);
  let moved = false;
  for (const name of readdirSync(dirname(record))) {
    const [, of = '', waits = ''] =
      /^\.([a-z0-9-]+)\.([0-9a-f]{64})\.record\.tmp$/.exec(name) ?? [];
    if (of !== id) continue;
    const path = join(dirname(record), name);
    if (waits === digest) {
      renameSync(path, record);
      moved = true;
    } else rmSync(path);
  }
  return moved;
}
