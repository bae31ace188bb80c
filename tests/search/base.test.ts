import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallProject } from '../site/small-project.ts';
import { SiteSession, typeIntoBox } from './site-session.ts';

let project: SmallProject;

beforeAll(() => {
  project = new SmallProject();
});
afterAll(() => {
  project.remove();
});

/** What the test runner puts into the environment, where a site’s own settings are looked for. */
const OF_THE_RUNNER = new Set(['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR']);

function build(env: Record<string, string>): void {
  const inherited = Object.entries(project.environment());
  const clean = Object.fromEntries(inherited.filter(([name]) => !OF_THE_RUNNER.has(name)));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: project.folder,
    encoding: 'utf8',
    env: { ...clean, ...env },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}

describe('another site, under a base path', () => {
  let site: SiteSession;
  beforeAll(async () => {
    build({ BASE: '/sub/' });
    site = await SiteSession.open(join(project.folder, 'dist'));
  });
  afterAll(() => site.close());

  test('is searched, its hits and pages under that path', async () => {
    const page = await site.page('');
    await typeIntoBox(page, 'holm');
    const first = page.locator('dialog.find [data-hit]').first();
    expect(await first.getAttribute('href')).toBe('/sub/people/vera-holm/');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sub\/search\/\?q=holm$/);
    await page.locator('[data-results] [data-hit]').first().click();
    await page.waitForURL(/\/sub\/people\/vera-holm\/$/);
    await page.context().close();
  });

  test('sends its headers under that path', async () => {
    const { headers } = await fetch(site.preview.url);
    expect(headers.get('X-Frame-Options')).toBe('DENY');
  });

  test('knows dates and near words of its own content', async () => {
    const page = await site.page('search/?q=March+3+2024');
    const first = page.locator('[data-results] [data-hit]').first();
    expect(await first.getAttribute('href')).toBe('/sub/timeline/sailing/');
    await page.goto(`${site.preview.url}search/?q=fishermn`);
    await page.getByRole('link', { name: 'fishermen' }).waitFor();
    await page.context().close();
  });

  test('is kept for reading without a network', async () => {
    const context = await site.context({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    await page.goto(site.preview.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.goto(`${site.preview.url}search/?q=chains`);
    await page.locator('[data-results] [data-hit]').first().waitFor();
    await context.close();
  });

  test('makes no complaint', () => {
    expect(site.complaints).toEqual([]);
  });
});

describe('OFFLINE=0', () => {
  test('builds a site without a service worker', async () => {
    build({ OFFLINE: '0' });
    const dist = join(project.folder, 'dist');
    expect(existsSync(join(dist, 'sw.js'))).toBe(false);
    const site = await SiteSession.open(dist);
    const page = await site.page('', { serviceWorkers: 'allow' });
    await typeIntoBox(page, 'holm');
    const count = () => navigator.serviceWorker.getRegistrations().then((list) => list.length);
    expect(await page.evaluate(count)).toBe(0);
    expect(site.complaints).toEqual([]);
    await site.close();
  });
});
