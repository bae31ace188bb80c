import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { summarise } from '../../src/check/report.ts';
import { loadContent, loadWithTexts, type Content } from '../../src/dossier/load.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TEXTS = join(ROOT, '..', 'shared', 'articles');
const absent = !existsSync(TEXTS);

let content: Content;
beforeAll(() => {
  content = loadContent(ROOT);
});

const problems = (found: Content) => check(found).messages.map(String);

test('the content has no errors, and no warnings', () => {
  expect(problems(content)).toEqual([]);
});

test.skipIf(absent)(
  `nor has it with the texts at hand${absent ? ' (not run: the articles’ own texts are not on this machine)' : ''}`,
  async () => {
    expect(problems(await loadWithTexts(ROOT, TEXTS))).toEqual([]);
  },
);

test('every sentence of every article is spoken for', () => {
  const { articles } = content.dossier;
  expect(articles.length).toBeGreaterThanOrEqual(5);
  for (const article of articles) {
    const summary = summarise(article, new Set());
    expect(summary?.open, article.id).toEqual([]);
    expect(summary?.used).toBeGreaterThan(0);
  }
});

test('every article is used, and every sheet rests on one', () => {
  const { articles, sheets, claims } = content.dossier;
  const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  expect(articles.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  expect(sheets.filter((sheet) => sheet.articles.length === 0)).toEqual([]);
});
