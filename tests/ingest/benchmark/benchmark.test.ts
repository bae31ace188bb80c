import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadWithTexts } from '../../../src/dossier/load.ts';
import { ClaimIndex } from '../../../src/ingest/near/claim-index.ts';
import { FIXTURE_ROOT, judgedArticles, SET_NAMES, SETS, type SetName } from './articles.ts';
import { score, type Kind } from './scores.ts';
import { scoreLines, scoreTable, sumOf, type Scored } from './table.ts';
import { precision, recall } from './tally.ts';

const scored = {} as Record<SetName, Scored[]>;
for (const set of SET_NAMES) {
  // The texts of the project's own articles are not on every machine; those of the fixtures are.
  const texts = SETS[set] === FIXTURE_ROOT ? join(FIXTURE_ROOT, 'known') : '';
  const content = await loadWithTexts(SETS[set], texts);
  const index = new ClaimIndex(content.dossier);
  scored[set] = (await judgedArticles(set)).map((article) => ({
    article,
    scores: score(article, content, index),
  }));
}

test('prints the scores of each set by language', () => {
  for (const set of SET_NAMES) console.log(scoreTable(`${set} set`, scored[set]));
  expect(SET_NAMES.map((set) => scored[set].length)).toEqual([64, 23, 20]);
});

/** Least precision and recall on the articles that nothing was tuned on, all languages together. */
const BOUNDS: Partial<Record<Kind, [precision: number | null, recall: number]>> = {
  three: [null, 0.8],
  name: [0.95, 0.95],
  quotation: [0.97, 0.93],
  date: [0.85, 0.85],
};

test.each(Object.entries(BOUNDS))('unseen: %s', (kind, [least, most]) => {
  const tally = sumOf(scored.unseen, kind as Kind);
  const lines = scoreLines(scored.unseen, [kind as Kind]);
  if (least !== null) expect(precision(tally), lines).toBeGreaterThanOrEqual(least);
  expect(recall(tally), lines).toBeGreaterThanOrEqual(most);
});

test('unseen: the right claim is among three for 85 % of the English sentences', () => {
  const english = scored.unseen.filter(({ article }) => article.gold.language === 'en');
  expect(recall(sumOf(english, 'three'))).toBeGreaterThanOrEqual(0.85);
});
