import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { assertFresh, SITE_FOLDER } from '../site/built-site.ts';
import { HOSTILE } from './hostile.ts';
import { axeViolations, settled, SiteSession, typeIntoBox } from './site-session.ts';

let site: SiteSession;
let page: Page;

beforeAll(async () => {
  assertFresh();
  site = await SiteSession.open(SITE_FOLDER);
});
afterAll(() => site.close());
afterEach(() => page.context().close());

const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const dialog = () => page.locator('dialog.find');
const input = () => page.locator('dialog.find input[type="search"]');
const options = () => page.locator('dialog.find [role="option"]');
const active = () => page.locator('dialog.find [role="option"][aria-selected="true"]');
const status = () => page.locator('dialog.find [role="status"]');

describe('the box', () => {
  test('opens by /, Ctrl-K and its button, and gives focus back', async () => {
    page = await site.page('bases/');
    const link = page.locator('main a').first();
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await link.focus();
      await page.keyboard.press(key);
      await dialog().and(page.locator('[open]')).waitFor();
      expect(await input().evaluate((node) => node === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await dialog().getAttribute('open')).toBeNull();
      expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
    }
    await page.getByRole('button', { name: 'Search' }).click();
    await dialog().and(page.locator('[open]')).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await dialog().getAttribute('open')).toBeNull();
  });

  test('keeps what is typed while it is still loading', async () => {
    page = await site.page('bases/');
    await page.keyboard.type('/putin');
    await dialog().and(page.locator('[open]')).waitFor();
    expect(await input().inputValue()).toBe('putin');
  });

  test('is a combobox whose list is moved through by arrows', async () => {
    page = await site.page('');
    await typeIntoBox(page, 'Hmeimim');
    expect(await input().getAttribute('role')).toBe('combobox');
    expect(await input().getAttribute('aria-expanded')).toBe('true');
    const controlled = await input().getAttribute('aria-controls');
    expect(await page.locator(`#${controlled ?? ''}`).getAttribute('role')).toBe('listbox');
    expect(await active().count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await input().getAttribute('aria-activedescendant')).toBe(
      await active().getAttribute('id'),
    );
    expect(await active().textContent()).toContain('Khmeimim');
    await page.keyboard.press('ArrowUp');
    expect(await active().count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await options().last().getAttribute('aria-selected')).toBe('true');
    expect(await input().evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test('shows claims under their page, with source, date and the mark of a dispute', async () => {
    page = await site.page('');
    await typeIntoBox(page, '"stabilizing forces"');
    const group = page.locator('dialog.find [role="group"]').first();
    const label = (await group.getAttribute('aria-labelledby')) ?? '';
    expect(await page.locator(`#${label}`).textContent()).toMatch(/^(Event|Topic|Person|Dispute)/);
    const text = (await options().allTextContents()).join('\n');
    expect(text).toContain('Putin and al-Sharaa meet in the Kremlin on 15 October');
    expect(text).toMatch(/December 2025/);
    expect(await page.locator('dialog.find .disputed').first().textContent()).toBe('disputed');
    expect(await page.locator('dialog.find mark').first().textContent()).toMatch(/stabiliz/i);
  });

  test('opens the chosen claim, scrolled to and marked, under its clean permalink', async () => {
    page = await site.page('');
    await typeIntoBox(page, 'power generation');
    await page.keyboard.press('ArrowDown');
    const href = (await active().getAttribute('href')) ?? '';
    expect(href).toContain('#');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === href);
    expect(new URL(page.url()).search).toBe('');
    await page.waitForFunction(() => CSS.highlights.has('found'));
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) =>
        (range as Range).toString().toLowerCase(),
      ),
    );
    expect(marked).toContain('power');
    const target = page.locator(':target');
    expect(await target.count()).toBe(1);
    await expect
      .poll(() =>
        target.evaluate((node) => {
          const { top } = node.getBoundingClientRect();
          return top >= 0 && top < innerHeight;
        }),
      )
      .toBe(true);
    // Once only: the page itself is not marked again.
    await page.reload();
    expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
  });

  test('Enter without a choice leads to all results, with the query in the address', async () => {
    page = await site.page('people/');
    await typeIntoBox(page, 'foreign minister');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=foreign\+minister$/);
    await page.locator('[data-results] [data-hit]').first().waitFor();
  });

  test('offers what was meant, and does not mix it in', async () => {
    page = await site.page('');
    await typeIntoBox(page, 'Khmemim');
    expect(await status().textContent()).toBe('No results for “Khmemim”.');
    expect(await page.locator('dialog.find [data-hit]').count()).toBe(0);
    await page
      .getByRole('option', { name: /^Khmeimim/ })
      .first()
      .click();
    await settled(page);
    expect(await input().inputValue()).toBe('Khmeimim');
    expect(await page.locator('dialog.find [data-hit]').first().textContent()).toContain(
      'Khmeimim',
    );
  });

  test('says how a name was read', async () => {
    page = await site.page('');
    await typeIntoBox(page, 'حميميم');
    expect(await status().textContent()).toContain('“حميميم” is read as Khmeimim.');
  });

  test('keeps the latest queries on the device, until the reader clears them', async () => {
    page = await site.page('');
    await typeIntoBox(page, 'sanctions');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#/);
    await page.keyboard.press('/');
    await page.getByRole('option', { name: 'sanctions' }).waitFor();
    await page.getByRole('option', { name: 'Clear' }).click();
    await settled(page);
    expect(await page.getByRole('option', { name: 'sanctions' }).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('/search-recent'))).toBeNull();
  });

  test('takes whatever is typed for text', async () => {
    page = await site.page('');
    await page.keyboard.press('/');
    await dialog().and(page.locator('[open]')).waitFor();
    for (const [name, query] of HOSTILE) {
      await input().fill(query);
      await settled(page);
      expect(await dialog().locator(':is(img, script, svg, iframe)').count(), name).toBe(0);
      expect((await status().textContent())?.length, name).toBeLessThan(600);
    }
    expect(await page.title()).not.toBe('1');
    await input().fill('Tartus');
    await settled(page);
    expect(await options().first().getAttribute('href')).toBe('/places/#tartus');
  });

  test('ignores / in text fields, and if it is switched off', async () => {
    page = await site.page('');
    await page.keyboard.press('/');
    await dialog().and(page.locator('[open]')).waitFor();
    await page.keyboard.type('a/b');
    expect(await input().inputValue()).toBe('a/b');
    await page.getByRole('checkbox', { name: /opens search/ }).uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    // The box takes a key by preventing what the browser does with it.
    await page.evaluate(() => {
      addEventListener('keydown', ({ defaultPrevented }) => {
        document.body.dataset['taken'] = String(defaultPrevented);
      });
    });
    const taken = () => page.locator('body').getAttribute('data-taken');
    await page.keyboard.press('/');
    expect(await taken()).toBe('false');
    await page.keyboard.press('Control+k');
    expect(await taken()).toBe('true');
    await dialog().and(page.locator('[open]')).waitFor();
  });

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['on a phone', PHONE],
    ['in forced colours', { forcedColors: 'active' as const }],
  ])('has nothing that axe finds wrong, open: %s', async (_name, settings) => {
    page = await site.page('bases/', settings);
    await page.getByRole('button', { name: 'Search' }).click();
    await dialog().and(page.locator('[open]')).waitFor();
    await page.keyboard.insertText('Hmeimim');
    await settled(page);
    await page.keyboard.press('ArrowDown');
    expect(await axeViolations(page)).toEqual([]);
    await input().fill('Khmemim');
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('fits a screen of 320 pixels', async () => {
    page = await site.page('bases/', PHONE);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await wide()).toBe(false);
    await page.getByRole('button', { name: 'Search' }).click();
    await dialog().and(page.locator('[open]')).waitFor();
    await page.keyboard.insertText('foreign minister');
    await settled(page);
    expect(await wide()).toBe(false);
    const { width } = (await dialog().boundingBox()) ?? { width: 0 };
    expect(width).toBe(320);
    expect(
      await page.evaluate(() => {
        const found = document.querySelector('dialog.find .found');
        return found ? found.scrollWidth > found.clientWidth : true;
      }),
    ).toBe(false);
  });

  test('makes no complaint: no error, no breach of the policy, nothing from elsewhere', () => {
    expect(site.complaints).toEqual([]);
  });
});
