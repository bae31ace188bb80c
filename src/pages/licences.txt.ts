import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';

/** The packages whose files the published site contains, each with the file of its licence. */
const PACKAGES = [
  ['@fontsource-variable/noto-naskh-arabic', 'LICENSE'],
  ['@fontsource-variable/source-sans-3', 'LICENSE'],
  ['@fontsource-variable/source-serif-4', 'LICENSE'],
  ['pagefind', 'LICENSE/LICENSE'],
  ['world-atlas', 'LICENSE'],
] as const;

function licenceOf([name, file]: readonly [name: string, file: string]): string {
  const read = (path: string) => readFileSync(join('node_modules', name, path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return `${name} ${version}\n\n${read(file).trim()}\n`;
}

export const GET: APIRoute = () =>
  new Response(PACKAGES.map(licenceOf).join(`\n${'-'.repeat(72)}\n\n`));
