import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { SCHEMAS } from '../dossier/records.ts';
import { COLLECTIONS, type CollectionName, type Dossier } from '../dossier/types.ts';
import type { Output } from '../files/write-all.ts';
import { claimKey, entityId, sheetId } from '../schemas/id.ts';

/** Where Astro’s language server looks for schemas of front matter. */
const FOLDER = join('.astro', 'collections');

/**
 * Front matter as JSON Schema (2020-12), for editors. Fields that name an entity, a sheet or a claim list
 * those that exist, so that an editor completes them.
 */
function jsonSchema(schema: z.ZodObject, { entities, sheets, claims }: Dossier): object {
  const known = new Map<z.core.$ZodType, string[]>([
    [entityId, entities.map(({ id }) => id)],
    [sheetId, sheets.map(({ id }) => id)],
    [claimKey, claims.map(({ key }) => key)],
  ]);
  return z.toJSONSchema(schema, {
    // What an editor writes, not what it becomes.
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const values = known.get(zodSchema);
      if (values && values.length > 0) jsonSchema.enum = values;
    },
  });
}

/**
 * The files from which editors with Astro’s language server know the front matter: a JSON Schema for each
 * collection, and the manifest that assigns files to collections
 * (https://docs.astro.build/en/reference/experimental-flags/content-intellisense/). Astro would make
 * them of its own collections, whose entries here are the Dossier’s and no front matter.
 */
export function editorFiles(root: string, dossier: Dossier): Output[] {
  const nameOf = (collection: CollectionName) => `front-matter-of-${collection}`;
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
  const output = (name: string, value: unknown) => ({
    path: join(root, FOLDER, name),
    content: `${JSON.stringify(value, null, 2)}\n`,
    replace: true,
  });
  return [
    ...COLLECTIONS.map((collection) =>
      output(`${nameOf(collection)}.schema.json`, jsonSchema(SCHEMAS[collection], dossier)),
    ),
    output('collections.json', manifest),
  ];
}
