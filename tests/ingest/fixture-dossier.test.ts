import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { loadWithTexts } from '../../src/dossier/load.ts';

const ROOT = join(import.meta.dirname, '..', 'fixtures', 'ingest');

/**
 * What it is not held to: its articles are so short that they are quoted nearly whole, and its claims
 * are there to be found again, so that they may say more than they quote. Nobody reviews it.
 */
const OTHERWISE = new Set(['quotation-share', 'claim-meaning', 'unsupported-term', 'unreviewed']);

test('the Dossier that articles are judged against passes check, with its articles’ own texts', async () => {
  const content = await loadWithTexts(ROOT, join(ROOT, 'known'));
  const ids = content.dossier.articles.map(({ id }) => id);
  expect([...(content.originals?.keys() ?? [])].sort()).toEqual(ids.toSorted());
  const { messages } = check(content);
  const others = messages.filter(({ ruleId }) => !OTHERWISE.has(ruleId ?? ''));
  expect(others.map(String)).toEqual([]);
});
