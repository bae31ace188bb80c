import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { loadWithTexts } from '../../src/dossier/load.ts';

const ROOT = join(import.meta.dirname, '..', 'fixtures', 'ingest');

test('the Dossier that articles are judged against passes check, with its articles’ own texts', async () => {
  const content = await loadWithTexts(ROOT, join(ROOT, 'known'));
  const ids = content.dossier.articles.map(({ id }) => id);
  expect([...(content.originals?.keys() ?? [])].sort()).toEqual(ids.toSorted());
  // Its articles are so short that they are quoted nearly whole.
  const { messages } = check(content);
  const others = messages.filter(({ ruleId }) => ruleId !== 'quotation-share');
  expect(others.map(String)).toEqual([]);
});
