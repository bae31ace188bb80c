import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeServiceWorker } from '../../src/offline/write-service-worker.ts';
import { assertFresh, SITE_FOLDER } from '../site/built-site.ts';
import { launchChromium } from '../site/chromium.ts';
import { OddHost } from './odd-host.ts';
import { typeIntoBox } from './site-session.ts';

const FIRST = SITE_FOLDER;
/** The site with a corrected page. */
let second: string;
const CORRECTED = 'A corrected headline';

let browser: Browser;
let context: BrowserContext;
let host: OddHost;
let site: string;

beforeAll(async () => {
  assertFresh();
  second = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(FIRST, second, { recursive: true });
  const file = join(second, 'bases', 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1>[^<]*/, `<h1>${CORRECTED}`));
  writeServiceWorker(second);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(second, { recursive: true, force: true });
});
beforeEach(async () => {
  host = new OddHost(FIRST);
  site = await host.start();
  context = await browser.newContext({ serviceWorkers: 'allow' });
});
afterEach(async () => {
  await context.close();
  host.close();
});

const versionIn = (folder: string) =>
  /"version":"([^"]+)"/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1] ?? '';
const headline = (page: Page) => page.locator('h1').first().textContent();
const isCopy = (page: Page) => page.getByText('The site doesn’t answer.').isVisible();
const cachesOf = (page: Page) => page.evaluate(() => caches.keys());

/** Waits until the version in a folder is kept whole and in charge. */
async function kept(page: Page, folder: string): Promise<void> {
  const name = `site / ${versionIn(folder)}`;
  const whole = () =>
    page.evaluate(async (wanted) => {
      if (!(await caches.has(wanted))) return false;
      const cache = await caches.open(wanted);
      const found = await cache.match('/kept.json');
      return found !== undefined && navigator.serviceWorker.controller?.state === 'activated';
    }, name);
  await expect.poll(whole).toBe(true);
}

/** Opens a page and waits until the whole site is kept. */
async function visit(path = 'bases/'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site + path);
  await kept(page, FIRST);
  return page;
}

describe('without a network', () => {
  test('every page can be read and searched, and says that it is a copy, and of which day', async () => {
    const page = await visit();
    await context.setOffline(true);
    for (const path of ['', 'leaders/', 'people/ahmed-al-sharaa/', 'search/']) {
      const response = await page.goto(site + path);
      expect(response?.ok()).toBe(true);
      expect(await page.locator('h1').count()).toBe(1);
      const note = page.getByRole('note').filter({ hasText: 'The site doesn’t answer.' });
      expect(await note.innerText()).toMatch(/kept on this device on \d{1,2} \w+ \d{4};/);
    }
    await page.goto(`${site}search/?q=Hmeimim`);
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
    await page.goto(`${site}bases`);
    expect(await headline(page)).toBe('Will Russia keep Khmeimim and Tartus?');
    await page.goto(`${site}no-such-page/`);
    expect(await headline(page)).toBe('You’re offline');
  });
});

describe('a correction', () => {
  test('is seen on the first visit, in every tab, and without a network after that', async () => {
    const page = await visit();
    host.folder = second;
    await page.goto(`${site}bases/`);
    expect(await headline(page)).toBe(CORRECTED);
    const other = await context.newPage();
    await other.goto(`${site}bases/`);
    expect(await headline(other)).toBe(CORRECTED);
    await kept(page, second);
    await context.setOffline(true);
    await page.reload();
    expect(await headline(page)).toBe(CORRECTED);
    expect(await isCopy(page)).toBe(true);
  });

  test('is seen as soon as there is a network again', async () => {
    const page = await visit();
    host.folder = second;
    await context.setOffline(true);
    await page.reload();
    expect(await headline(page)).not.toBe(CORRECTED);
    expect(await isCopy(page)).toBe(true);
    await context.setOffline(false);
    await page.reload();
    expect(await headline(page)).toBe(CORRECTED);
    expect(await isCopy(page)).toBe(false);
  });

  test('a page that was open before still finds its scripts', async () => {
    const page = await visit('leaders/');
    const other = await context.newPage();
    host.folder = second;
    await other.goto(`${site}bases/`);
    await kept(other, second);
    // The host has only the scripts of the newer version.
    for (const path of await page.evaluate(async () =>
      (
        await Promise.all(
          (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
        )
      )
        .flat()
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => path.startsWith('/_astro/')),
    )) {
      host.odd.set(path, { status: 404 });
    }
    await typeIntoBox(page, 'Khmeimim');
    await page.getByRole('option').first().waitFor();
  });
});

test('the caches of another site of the same host are left alone', async () => {
  const page = await visit();
  await page.evaluate(() => caches.open('site /other/ 1'));
  host.folder = second;
  await page.goto(`${site}bases/`);
  await kept(page, second);
  host.odd.set('/sw.js', { status: 404 });
  await page.goto(`${site}leaders/`);
  await expect.poll(() => cachesOf(page)).toEqual(['site /other/ 1']);
});

describe('a host that misbehaves', () => {
  test('one page of the former version among those of the next: nothing of it is kept', async () => {
    const page = await visit();
    host.folder = second;
    host.odd.set('/bases/', { folder: FIRST });
    const failed = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise<string>((done) => {
        registration.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => {
            if (worker.state !== 'installing') done(worker.state);
          });
        });
      });
      await registration.update();
      return found;
    });
    expect(await failed).toBe('redundant');
    expect(await cachesOf(page)).toEqual([`site / ${versionIn(FIRST)}`]);
    host.odd.clear();
    await page.goto(`${site}leaders/`);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await kept(page, second);
    await context.setOffline(true);
    await page.goto(`${site}bases/`);
    expect(await headline(page)).toBe(CORRECTED);
  });

  test('a note of maintenance in the place of every page is never kept', async () => {
    const page = await visit();
    host.folder = second;
    for (const path of ['/bases/', '/leaders/']) {
      host.odd.set(path, { page: '<h1>Down for maintenance</h1>' });
    }
    await page.goto(`${site}bases/`);
    expect(await headline(page)).toBe('Down for maintenance');
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => it?.update()));
    host.odd.clear();
    await page.goto(`${site}bases/`);
    expect(await headline(page)).toBe(CORRECTED);
    await kept(page, second);
    await context.setOffline(true);
    for (const path of ['bases/', 'leaders/']) {
      await page.goto(site + path);
      expect(await headline(page)).not.toBe('Down for maintenance');
    }
  });

  test.each([
    ['the worker alone is gone', () => host.odd.set('/sw.js', { status: 404 })],
    ['the whole site is gone', () => (host.everywhere = { status: 404 })],
  ])('%s: the worker goes, and all that it kept', async (_what, go) => {
    const page = await visit();
    host.folder = second;
    go();
    const response = await page.goto(`${site}bases/`);
    expect(response?.status()).toBe(host.everywhere === null ? 200 : 404);
    await expect.poll(() => cachesOf(page)).toEqual([]);
    await page.close();
    const next = await context.newPage();
    host.everywhere = null;
    host.odd.set('/sw.js', { status: 404 });
    await next.goto(`${site}bases/`);
    expect(await headline(next)).toBe(CORRECTED);
    expect(await cachesOf(next)).toEqual([]);
  });

  test('cut off half-way, a version leaves nothing', async () => {
    host.odd.set('/timeline/', 'cut off');
    const page = await context.newPage();
    await page.goto(`${site}leaders/`);
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const worker = registration?.installing;
      if (!worker) return 'none';
      return new Promise((done) => {
        worker.addEventListener('statechange', () => {
          done(worker.state);
        });
      });
    });
    expect(['none', 'redundant']).toContain(state);
    await expect.poll(() => cachesOf(page)).toEqual([]);
  });

  test('that redirects to addresses without a slash: pages open, with a network and without', async () => {
    host.slashless = true;
    const page = await visit();
    for (const offline of [false, true]) {
      await context.setOffline(offline);
      await page.goto(`${site}leaders/`);
      expect(await headline(page)).toBe('Who leads Syria, and who speaks for Damascus and Moscow?');
      expect(await isCopy(page)).toBe(offline);
    }
  });

  test.each([
    ['never answers', 'silent' as const],
    ['has a fault', { status: 503 }],
  ])('that %s: the copy is shown, and says so', async (_what, oddity) => {
    const page = await visit();
    host.odd.set('/leaders/', oddity);
    await page.goto(`${site}leaders/`);
    expect(await headline(page)).toBe('Who leads Syria, and who speaks for Damascus and Moscow?');
    expect(await isCopy(page)).toBe(true);
  });
});

test('the service worker is the same for the same site, and another when a file differs', () => {
  const read = () => readFileSync(join(second, 'sw.js'), 'utf8');
  const one = read();
  writeServiceWorker(second);
  expect(read()).toBe(one);
  writeFileSync(join(second, 'leaders', 'index.html'), 'changed');
  writeServiceWorker(second);
  expect(read()).not.toBe(one);
});
