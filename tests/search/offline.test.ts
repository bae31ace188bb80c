import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeServiceWorker } from '../../src/offline/write-service-worker.ts';
import { assertFresh, SITE_FOLDER } from '../site/built-site.ts';
import { SiteSession, typeIntoBox } from './site-session.ts';

let site: SiteSession;
let folder: string;
let context: BrowserContext;

beforeAll(async () => {
  assertFresh();
  // A copy, for a newer version to be written over it.
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(SITE_FOLDER, folder, { recursive: true });
  site = await SiteSession.open(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => context.close());

/** Opens a page and waits until the whole site is kept. */
async function visit(path: string): Promise<Page> {
  context = await site.context({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  site.listen(page);
  await page.goto(site.preview.url + path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

describe('once visited, without a network', () => {
  test('every page can be read and searched', async () => {
    const page = await visit('bases/');
    await context.setOffline(true);
    for (const path of ['', 'leaders/', 'people/ahmed-al-sharaa/', 'search/']) {
      const response = await page.goto(site.preview.url + path);
      expect(response?.ok()).toBe(true);
      expect(await page.locator('h1').count()).toBe(1);
    }
    await page.goto(`${site.preview.url}search/?q=Hmeimim`);
    const first = page.locator('[data-results] [data-hit]').first();
    expect(await first.textContent()).toBe('Khmeimim');
    await first.click();
    await page.waitForURL(/\/places\/#khmeimim$/);
    await typeIntoBox(page, 'Khmemim');
    await page
      .getByRole('option', { name: /^Khmeimim/ })
      .first()
      .waitFor();
  });

  test('an address without its last slash leads to the page, an unknown one says why not', async () => {
    const page = await visit('');
    await context.setOffline(true);
    await page.goto(`${site.preview.url}bases`);
    expect(page.url()).toBe(`${site.preview.url}bases/`);
    await page.goto(`${site.preview.url}no-such-page/`);
    expect(await page.locator('h1').textContent()).toBe('You’re offline');
  });
});

describe('a newer version', () => {
  test('is offered, and shown completely if the reader agrees', async () => {
    const page = await visit('bases/');
    const old = await page.evaluate(() => caches.keys());
    const file = join(folder, 'leaders', 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1>[^<]*/, '<h1>A newer headline'));
    writeServiceWorker(folder);
    await site.serveAgain();
    await page.goto(`${site.preview.url}leaders/`);
    // Until then everything is of the version that the reader began with.
    expect(await page.locator('h1').textContent()).not.toBe('A newer headline');
    await page.getByText('A newer version of this site is ready.').waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.getByText('A newer headline').waitFor();
    await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
    expect(await page.evaluate(() => caches.keys())).not.toEqual(old);
  });
});

describe('the service worker', () => {
  test('is the same for the same site, and another when a file differs', () => {
    const read = () => readFileSync(join(folder, 'sw.js'), 'utf8');
    writeServiceWorker(folder);
    const one = read();
    writeServiceWorker(folder);
    expect(read()).toBe(one);
    writeFileSync(join(folder, 'bases', 'index.html'), 'changed');
    writeServiceWorker(folder);
    expect(read()).not.toBe(one);
  });

  test('makes no complaint', () => {
    // A failed request is what there is to see of having no network.
    const complaints = site.complaints.filter(
      (text) => !text.includes('ERR_INTERNET_DISCONNECTED'),
    );
    expect(complaints).toEqual([]);
  });
});
