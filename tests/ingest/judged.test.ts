import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/dossier/load.ts';
import { findingsOf } from './judge.ts';
import { FIXTURE_ROOT, judgedArticles, SETS, type SetName } from './judged-articles.ts';
import { scoreLines, scoreTable, sumOf, type Scored } from './score-table.ts';
import { score, type Kind } from './scores.ts';
import { precision, recall } from './tally.ts';

/**
 * The bounds hold over the articles that ingest was made with. The unseen ones were written apart and
 * never tuned on: what they score is printed, and tells what a new article may expect.
 */
const BOUND: readonly SetName[] = ['first', 'second', 'third', 'fourth'];

const TITLES: Record<SetName, string> = {
  first: 'first set',
  second: 'second set',
  third: 'third set',
  fourth: 'fourth set',
  unseen: 'unseen set (no bound)',
};
const scored = {} as Record<SetName, Scored[]>;

beforeAll(async () => {
  const content = loadContent(FIXTURE_ROOT);
  for (const set of Object.keys(SETS) as SetName[]) {
    scored[set] = [];
    for (const article of await judgedArticles(set)) {
      scored[set].push({ article, scores: score(article, await findingsOf(article, content)) });
    }
  }
});

/** Least precision and recall, over all languages together: the few of one swing too much. */
const BOUNDS: Partial<Record<Kind, [precision: number, recall: number]>> = {
  name: [0.99, 0.95],
  quotation: [0.95, 0.9],
  speaker: [0.95, 0.9],
  date: [0.95, 0.9],
  conflict: [0.9, 0.8],
};

describe('ingest, judged by articles with known answers', () => {
  test('prints precision and recall of each kind, set by set', () => {
    for (const set of Object.keys(SETS) as SetName[]) {
      console.log(scoreTable(TITLES[set], scored[set]));
    }
    expect(BOUND.flatMap((set) => scored[set]).length).toBeGreaterThanOrEqual(15);
    expect(scored.unseen.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(BOUNDS))('%s', (kind, [least, most]) => {
    const all = BOUND.flatMap((set) => scored[set]);
    const tally = sumOf(all, kind as Kind);
    const lines = scoreLines(all, [kind as Kind]);
    expect(precision(tally), lines).toBeGreaterThanOrEqual(least);
    expect(recall(tally), lines).toBeGreaterThanOrEqual(most);
  });
});
