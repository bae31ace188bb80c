import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dossier } from '../dossier/types.ts';
import { COLLECTIONS } from '../markdown/types.ts';
import type { Output } from '../files/write-all.ts';
import { jsonSchemas } from './json-schema.ts';

/** Where Astro’s language server looks for schemas of front matter. */
const FOLDER = join('.astro', 'collections');

/**
 * The files from which editors with Astro’s language server know the front matter: a JSON Schema for each
 * collection, and the manifest that assigns files to collections
 * (https://docs.astro.build/en/reference/experimental-flags/content-intellisense/). Astro would make
 * them of its own collections, whose entries here are the Dossier’s and no front matter.
 */
export function editorFiles(root: string, dossier: Dossier): Output[] {
  const schemas = jsonSchemas(dossier);
  const nameOf = (collection: string) => `front-matter-of-${collection}`;
  const entries = COLLECTIONS.flatMap((collection) =>
    dossier[collection].map(({ file }) => [
      // The server compares in lower case and without percent signs.
      decodeURIComponent(pathToFileURL(resolve(root, file)).href).toLowerCase(),
      nameOf(collection),
    ]),
  );
  const manifest = {
    collections: COLLECTIONS.map((collection) => ({ hasSchema: true, name: nameOf(collection) })),
    entries: Object.fromEntries(entries) as Record<string, string>,
  };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const output = (name: string, value: unknown) => ({
    path: join(root, FOLDER, name),
    content: json(value),
    replace: true,
  });
  return [
    ...COLLECTIONS.map((collection) =>
      output(`${nameOf(collection)}.schema.json`, schemas[collection]),
    ),
    output('collections.json', manifest),
  ];
}
