import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run build` publishes. */
export const SITE_FOLDER = 'dist';

function newest(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(folder, name)).mtimeMs,
    ),
  );
}

/** Throws unless the built site is newer than all that it is built from. */
export function assertFresh(): void {
  const built = statSync(join(SITE_FOLDER, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  for (const folder of ['content', 'src', 'public']) {
    if (newest(folder) > built) {
      throw new Error(`${SITE_FOLDER}/ is older than ${folder}/: run \`npm run build\` first.`);
    }
  }
}

/** The addresses of all built pages, from the site's root, sorted: `/bases/`, `/404.html`. */
export function builtPages(folder: string = SITE_FOLDER): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '')}`)
    .sort();
}
