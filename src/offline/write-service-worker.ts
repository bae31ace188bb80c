import { hash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files/files-below.ts';

/** It is at the site’s root, since a service worker only controls paths below its own. */
const SERVICE_WORKER = 'sw.js';
/** The most that is stored on a reader’s device, in bytes before compression. */
const MOST_BYTES = 12_000_000;
/** Larger files are not stored. In bytes. */
const LARGEST = 1_000_000;
/** Files not needed to read and search. */
const LEFT_OUT = [
  new RegExp(`^${SERVICE_WORKER}$`),
  /^(?:_headers|build\.json|\.nojekyll|robots\.txt|licences\.txt|sitemap\.xml|feed\.xml|404\.html)$/,
  /^(?:share|data\/[^/]+\.(?!html))/,
  /\.(?:pdf|map|wasm)$/,
];

/** The order if not everything fits: files of every page, search, then pages by path. */
function rank(path: string): number {
  if (path.startsWith('_astro/')) return 0;
  if (path.startsWith('pagefind/') || path.startsWith('search/') || path === 'index.html') return 1;
  return path.includes('/') ? 3 : 2;
}

/** The files of a built site to store for reading offline, with their hashes. */
function keptFiles(folder: string): Record<string, string> {
  const paths = filesBelow(folder)
    .filter((path) => !LEFT_OUT.some((pattern) => pattern.test(path)))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const kept: Record<string, string> = {};
  let bytes = 0;
  for (const path of paths) {
    const { size } = statSync(join(folder, path));
    if (size > LARGEST || bytes + size > MOST_BYTES) continue;
    bytes += size;
    kept[path] = hash('sha256', readFileSync(join(folder, path)), 'base64url').slice(0, 12);
  }
  return kept;
}

/**
 * Writes the service worker of a built site. Its version is a hash of its code and files, so the same
 * site has the same worker. Call it after everything else is written. `OFFLINE=0` leaves it out.
 */
export function writeServiceWorker(folder: string): void {
  if (process.env['OFFLINE'] === '0') return;
  const files = keptFiles(folder);
  const code = readFileSync(new URL('service-worker.mjs', import.meta.url), 'utf8');
  const version = hash('sha256', code + JSON.stringify(files)).slice(0, 12);
  const site = `const SITE = ${JSON.stringify({ version, files })};`;
  writeFileSync(join(folder, SERVICE_WORKER), `${site}\n${code}`);
}
