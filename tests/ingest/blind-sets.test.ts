import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { MAX_COMMON_RUN } from '../../src/articles/text.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { wordsOf } from '../../src/text/words.ts';
import { FIXTURE_ROOT, judgedArticles } from './benchmark/articles.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

const words = z.string().min(1);
const { texts } = loadContent(PROJECT);
const pieces = await judgedArticles('real');

test('there are eight pieces in English, six in Russian, six in Arabic', () => {
  const languages = pieces.map(({ gold: { language } }) => language);
  const count = (language: string) => languages.filter((one) => one === language).length;
  expect([count('en'), count('ru'), count('ar')]).toEqual([8, 6, 6]);
});

test.each(pieces)('$id is a short piece in words of its own', ({ file }) => {
  const list = wordsOf(file.text);
  expect(list.length).toBeGreaterThanOrEqual(80);
  expect(list.length).toBeLessThanOrEqual(200);
  for (const [article, fingerprint] of texts) {
    expect(fingerprint.longestRun(list)?.words ?? 0, article).toBeLessThanOrEqual(MAX_COMMON_RUN);
  }
});

const trap = z.strictObject({
  language: z.enum(['en', 'ru', 'ar']),
  sentence: words,
  /** What must stay with `of`. */
  keep: z.array(words).min(1),
  /** What misleads without it. */
  of: words,
  /** A bad quotation: it has `of`, and lacks `keep`. */
  cut: words,
});
const traps = z
  .array(trap)
  .parse(parse(readFileSync(join(FIXTURE_ROOT, 'traps-unseen.yaml'), 'utf8')));
const has = (text: string, some: string) =>
  ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(some).join(' ')} `);

test('there are 45 traps, each its own, in three languages', () => {
  const count = (language: string) => traps.filter((one) => one.language === language).length;
  expect([count('en'), count('ru'), count('ar')]).toEqual([20, 13, 12]);
  expect(new Set(traps.map(({ sentence }) => sentence)).size).toBe(traps.length);
});

test.each(traps)('a trap cuts off what it must keep: $sentence', ({ sentence, keep, of, cut }) => {
  expect(wordsOf(cut).length).toBeGreaterThanOrEqual(3);
  expect(has(sentence, cut)).toBe(true);
  expect(has(cut, of)).toBe(true);
  for (const some of keep) {
    expect(has(sentence, some)).toBe(true);
    expect(has(cut, some)).toBe(false);
  }
});
