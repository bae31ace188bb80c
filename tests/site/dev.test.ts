import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { SmallProject } from './small-project.ts';

describe('npm run dev, on a small project', () => {
  let project: SmallProject;
  let server: ChildProcess;
  let address = '';
  let terminal = '';

  beforeAll(async () => {
    project = new SmallProject();
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    const env = project.environment();
    server = spawn(process.execPath, [astro, 'dev', '--port', '0'], { cwd: project.folder, env });
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk: Buffer) => (terminal += chunk.toString()));
    }
    // Said once the server listens; the time limit of this hook is what calls it a failure.
    while (address === '') {
      if (server.exitCode !== null) throw new Error(terminal);
      await wait(100);
      address = /http:\/\/localhost:\d+/.exec(terminal)?.[0] ?? '';
    }
  });

  afterAll(async () => {
    const gone = once(server, 'exit');
    server.kill();
    await gone;
    project.remove();
  });

  const get = async (path: string) => (await fetch(address + path)).text();

  /** Asks for a page again and again until it is as wanted: how long that takes is no matter. */
  const eventually = (path: string) => expect.poll(() => get(path));

  /** Puts content in the place of a file's own, or takes the file away for null. */
  const put = (path: string, content: string | null) => {
    if (content === null) project.delete(path);
    else project.write(path, content);
  };

  const SHEET = 'content/sheets/ferry.md';
  const PROBLEM = /<li><code>(content\/[\w./-]+:\d+:\d+)<\/code> \S.*?<small>(.*?)<\/small>/g;

  /** The problems that a page shows, each with its place and rule. */
  const problemsOn = async (path: string) =>
    [...(await get(path)).matchAll(PROBLEM)].map(
      ([, place, rule]) => `${place ?? ''} ${rule ?? ''}`,
    );
  const problems = () => expect.poll(() => problemsOn('/'));

  test('has no warning for content without problems', async () => {
    for (const page of ['/', '/ferry/', '/people/vera-holm/', '/timeline/', '/articles/ferry/']) {
      expect(await problemsOn(page)).toEqual([]);
    }
    expect(terminal).not.toMatch(/WARN|ERROR/);
  });

  test.each([
    ['a sheet', 'sheets/ferry', 'Does the ferry sail again?', 'Will the ferry sail?', '/ferry/'],
    ['an entity', 'entities/vera-holm', 'Director of the', 'Head of the', '/people/vera-holm/'],
    ['an event', 'events/sailing', 'The ferry sails again', 'The first sailing', '/timeline/'],
    ['a dispute', 'disputes/chains', 'Were the chains worn?', 'Were they worn?', '/disputes/'],
    ['an article', 'articles/ferry', 'Ferry to Lindholm', 'Boat to Lindholm', '/articles/ferry/'],
  ])('shows a change in %s at once', async (_what, file, from, to, page) => {
    expect(await get(page)).toContain(from);
    const path = `content/${file}.md`;
    const before = project.read(path);
    project.write(path, before.replace(from, to));
    await eventually(page).toContain(to);
    project.write(path, before);
    await eventually(page).toContain(from);
  });

  test.each([
    ['sheet', 'sheets/ferry', 'sheets/boat', 'Does the ferry', 'Does the boat', '/boat/'],
    [
      'entity',
      'entities/vera-holm',
      'entities/una-berg',
      'Vera Holm',
      'Una Berg',
      '/people/una-berg/',
    ],
    [
      'event',
      'events/sailing',
      'events/landing',
      'The ferry sails again',
      'It lands',
      '/timeline/landing/',
    ],
    [
      'dispute',
      'disputes/chains',
      'disputes/ropes',
      'the chains worn',
      'the ropes worn',
      '/disputes/ropes/',
    ],
  ])(
    'has a page for a new %s, and none once it is removed',
    async (_what, model, file, from, to, page) => {
      const status = async () => (await fetch(address + page)).status;
      expect(await status()).toBe(404);
      const path = `content/${file}.md`;
      project.write(path, project.read(`content/${model}.md`).replaceAll(from, to));
      await eventually(page).toContain(to);
      project.delete(path);
      await expect.poll(status).toBe(404);
      await problems().toEqual([]);
    },
  );

  const LEDGER = 'content/reviewed.jsonl';
  const RECORD = 'content/articles/ferry.md';
  const FINGERPRINT = 'content/articles/ferry.fingerprint.json';

  test.each([
    ['a ledger that can not be read', LEDGER, '{"key": "ferry#gone"}', 'unreviewed'],
    ['a removed ledger', LEDGER, null, 'unreviewed'],
    ['a changed fingerprint', FINGERPRINT, '{}', 'fingerprint'],
    ['a removed fingerprint', FINGERPRINT, null, 'fingerprint'],
    ['a removed article', RECORD, null, 'readable-file'],
    ['a removed event', 'content/events/sailing.md', null, 'unknown-reference'],
    ['a new draft', 'content/drafts/boat.md', 'Nothing.', 'draft'],
    ['a file of no kind', 'content/sheets/boat.txt', 'Nothing.', 'readable-file'],
    ['front matter that is no YAML', SHEET, '---\ntitle: [The ferry\n---\n', 'front-matter-syntax'],
  ])(
    'shows the problems of %s on every page until it is undone',
    async (_what, path, content, rule) => {
      const before = project.has(path) ? project.read(path) : null;
      put(path, content);
      try {
        await problems().toContainEqual(expect.stringContaining(` ${rule}`));
        expect(await problemsOn('/about/')).not.toEqual([]);
      } finally {
        put(path, before);
      }
      await problems().toEqual([]);
    },
  );

  test('shows a problem in the page and in the terminal, on the page as it is now', async () => {
    const before = project.read(SHEET);
    project.write(SHEET, before.replace('matter of worn', 'matter of torn'));
    await problems().toContainEqual(expect.stringContaining(' quotation-not-found'));
    expect(await get('/ferry/')).toContain('matter of torn');
    expect(terminal).toMatch(
      /content\/sheets\/ferry\.md:\d+:\d+ Quotation .* \[quotation-not-found\]/,
    );
    project.write(SHEET, before);
    await problems().toEqual([]);
    expect(await get('/ferry/')).toContain('matter of worn');
  });

  test('keeps the problems in view when the page reloads in the middle', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 900, height: 500 } });
    await page.goto(`${address}/ferry/`);
    await page.mouse.wheel(0, 600);
    await page.waitForFunction(() => scrollY > 200);
    const before = project.read(SHEET);
    project.write(SHEET, before.replace('matter of worn', 'matter of torn'));
    const first = page.locator('.problems li').first();
    await first.waitFor();
    await page.waitForFunction(() => scrollY > 200);
    const box = (await first.boundingBox()) ?? expect.fail('not drawn');
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(500);
    project.write(SHEET, before);
    await first.waitFor({ state: 'detached' });
    await browser.close();
  });
});
