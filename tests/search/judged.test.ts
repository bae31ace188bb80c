import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/dossier/load.ts';
import { serve, type Preview } from '../../src/preview/serve.ts';
import { assertFresh, SITE_FOLDER } from '../site/built-site.ts';
import { launchChromium } from '../site/chromium.ts';
import { CLASSES, judgedClass, type ClassName, type Judged } from './judged-set.ts';
import { askPlain, plainIndex } from './plain-pagefind.ts';
import { asPages, score, type Scores } from './scores.ts';
import { ask, askAndTake } from './search-page.ts';

const { dossier } = loadContent('.');
const set = new Map<ClassName, Judged[]>(CLASSES.map((name) => [name, judgedClass(name, dossier)]));
const ours = new Map<ClassName, Scores>();
const plain = new Map<ClassName, Scores>();
let browser: Browser;
const previews: Preview[] = [];
let plainFolder = '';

beforeAll(async () => {
  assertFresh();
  plainFolder = await plainIndex(dossier, SITE_FOLDER);
  browser = await launchChromium();
  const [site, bare] = await Promise.all([serve(SITE_FOLDER), serve(plainFolder)]);
  previews.push(site, bare);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const [page, plainPage] = [await context.newPage(), await context.newPage()];
  await page.goto(`${site.url}search/`);
  await plainPage.goto(bare.url);
  for (const [name, judged] of set) {
    const answers = [];
    for (const { q } of judged) {
      answers.push(await (name === 'typos' ? askAndTake(page, q) : ask(page, q)));
    }
    ours.set(name, score(judged, answers));
    const queries = judged.map(({ q }) => q);
    plain.set(name, score(asPages(judged), await askPlain(plainPage, queries)));
  }
}, 300_000);

afterAll(async () => {
  await browser.close();
  await Promise.all(previews.map((preview) => preview.close()));
  rmSync(plainFolder, { recursive: true, force: true });
  console.log(table());
});

/** Figures of both searches, side by side, and what this one missed. */
function table(): string {
  const cells = ({ success, reciprocal, gain }: Scores): string =>
    [success, reciprocal, gain].map((value) => value.toFixed(3)).join('  ');
  const lines = CLASSES.map((name) => {
    const [here, there] = [ours.get(name), plain.get(name)];
    if (!here || !there) return name;
    const count = String(set.get(name)?.length ?? 0).padStart(4);
    return `${name.padEnd(10)}${count}   ${cells(here)}   ${cells(there)}   ${String(here.wrong.length)} / ${String(there.wrong.length)}`;
  });
  const missed = CLASSES.flatMap((name) =>
    (ours.get(name)?.missed ?? []).map((q) => `${name}: ${q}`),
  );
  return [
    'class          n   this search: success@1, MRR, nDCG@5   plain Pagefind: the same   wrong',
    ...lines,
    'Not first here:',
    ...missed.map((line) => `  ${line}`),
  ].join('\n');
}

const of = (name: ClassName): Scores => {
  const scores = ours.get(name);
  if (!scores) throw new Error(`No scores of ${name}`);
  return scores;
};

describe('the judged set', () => {
  test.each([
    ['names', 60],
    ['typos', 40],
    ['dates', 30],
    ['phrases', 30],
    ['nothing', 20],
    ['traps', 20],
  ] as const)('has enough %s', (name, least) => {
    expect(set.get(name)?.length).toBeGreaterThanOrEqual(least);
  });

  test('has names in three scripts and two hundred queries', () => {
    const names = (set.get('names') ?? []).map(({ q }) => q);
    for (const script of [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u]) {
      expect(names.filter((name) => script.test(name)).length).toBeGreaterThan(15);
    }
    expect([...set.values()].flat().length).toBeGreaterThanOrEqual(200);
  });

  test('has no query twice, and a right answer for each phrase', () => {
    const queries = [...set.values()].flat().map(({ q }) => q);
    expect(queries.filter((q, i) => queries.indexOf(q) !== i)).toEqual([]);
    expect((set.get('phrases') ?? []).filter(({ first }) => first.length === 0)).toEqual([]);
  });
});

describe('this search, in the browser', () => {
  test('finds every name in the first three', () => {
    expect(of('names').inThree).toBe(1);
  });

  test('leads from nine typos in ten to what was meant', () => {
    expect(of('typos').success).toBeGreaterThanOrEqual(0.9);
  });

  test.each(['names', 'typos', 'dates', 'phrases', 'questions'] as const)(
    'ranks %s: mean reciprocal rank of 0.95 at least',
    (name) => {
      expect(of(name).reciprocal).toBeGreaterThanOrEqual(0.95);
    },
  );

  test('says that there is nothing where there is nothing', () => {
    expect(of('nothing').missed).toEqual([]);
  });

  test('falls into no trap', () => {
    expect(of('traps').wrong).toEqual([]);
    expect(of('traps').missed).toEqual([]);
  });

  test.each(CLASSES)('is no worse than plain Pagefind at %s', (name) => {
    expect(of(name).reciprocal).toBeGreaterThanOrEqual(plain.get(name)?.reciprocal ?? 1);
  });
});
