import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files/files-below.ts';

/** The checksums of a built site, as `sha256sum -c` reads them: `HASH  path`, a line each. */
export const CHECKSUMS_FILE = 'sha256sums';

/** What a host keeps for itself and does not serve. */
const LEFT_OUT: ReadonlySet<string> = new Set([CHECKSUMS_FILE, '_headers', '.nojekyll']);

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes);

/** Writes the checksums of all files that a host serves of a built site. Call it last. */
export function writeChecksums(folder: string): void {
  const paths = filesBelow(folder).filter((path) => !LEFT_OUT.has(path));
  const lines = paths.map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  writeFileSync(join(folder, CHECKSUMS_FILE), lines.join(''));
}

/** Gives the bytes of a file of a site by its path; null if it is not there. */
export type Fetch = (path: string) => Promise<Uint8Array | null>;

/** The files of a folder. */
export function fromFolder(folder: string): Fetch {
  return (path) => {
    const at = join(folder, path);
    return Promise.resolve(existsSync(at) ? readFileSync(at) : null);
  };
}

/** The files of a published site, fetched past caches where they allow it. Pages are requested by their folder. */
export function fromAddress(address: string): Fetch {
  const base = address.endsWith('/') ? address : `${address}/`;
  return async (path) => {
    const url = new URL(path.replace(/(^|\/)index\.html$/, '$1'), base);
    const response = await fetch(url, { cache: 'no-store' }).catch((error: unknown) => {
      throw new Error(`Cannot fetch ${url.href}`, { cause: error });
    });
    // A 404 page is served with its status.
    const found = response.ok || (response.status === 404 && path === '404.html');
    return found ? new Uint8Array(await response.arrayBuffer()) : null;
  };
}

/**
 * Compares a published site with a build, file by file. Gives a line for each that differs or is
 * missing, in the order of the checksums.
 *
 * @param built the folder of the build
 * @param progress called after each file, with the number of files compared so far and of all
 */
export async function differences(
  built: string,
  published: Fetch,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<string[]> {
  const found: string[] = [];
  const lines = readFileSync(join(built, CHECKSUMS_FILE), 'utf8').trimEnd().split('\n');
  for (const [i, line] of lines.entries()) {
    const [wanted = '', path = ''] = line.split('  ', 2);
    const bytes = await published(path);
    if (bytes === null) found.push(`${path} is missing`);
    else if (sha256(bytes) !== wanted) found.push(`${path} differs`);
    progress(i + 1, lines.length);
  }
  return found;
}
