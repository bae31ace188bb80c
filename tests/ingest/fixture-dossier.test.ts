import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { readOriginals } from '../../src/check/originals.ts';
import { loadContent } from '../../src/dossier/load.ts';

const ROOT = join(import.meta.dirname, '..', 'fixtures', 'ingest');

test('the Dossier that articles are judged against passes check, with its articles’ own texts', async () => {
  const content = loadContent(ROOT);
  const ids = new Set(content.dossier.articles.map(({ id }) => id));
  const originals = await readOriginals(join(ROOT, 'known'), ids);
  expect([...originals.keys()].sort()).toEqual([...ids].sort());
  expect(check(content, originals).messages.map(String)).toEqual([]);
});
