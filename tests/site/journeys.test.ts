import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/dossier/load.ts';
import { run } from '../briefs/pdf-tools.ts';
import { SiteSession } from '../search/site-session.ts';
import { assertFresh, SITE_FOLDER } from './built-site.ts';

/*
 * Journeys that cross several pages, each as a reader with one aim makes it. Those that stay on one
 * page (keyboard, zoom, timeline, dispute and back, a link to a statement) are in `reader.test.ts`.
 */
const { sheets, disputes, claims } = loadContent('.').dossier;
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let session: SiteSession;
beforeAll(async () => {
  assertFresh();
  session = await SiteSession.open(SITE_FOLDER);
});
afterAll(() => session.close());

async function on(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await session.page(path, options);
  await look(page).finally(() => page.context().close());
}

/** The text of what is within the first screen, whole. */
const firstScreen = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, p)')]
      .filter((one) => one.getBoundingClientRect().bottom <= innerHeight)
      .map(({ textContent }) => textContent.trim())
      .join('\n'),
  );

describe('an answer in ten seconds, on a phone', () => {
  const [first] = sheets;
  test('home: the first question has its answer in the first screen', async () => {
    await on('', PHONE, async (page) => {
      const seen = await firstScreen(page);
      expect(seen).toContain(first?.record.question);
      expect(seen).toContain(first?.record.summary);
    });
  });

  test.each(
    sheets.map((sheet) => [sheet.id, claims.find(({ key }) => key === sheet.claims[0])?.text]),
  )('sheet: %s begins with its answer', async (id, answer) => {
    await on(`${id}/`, PHONE, async (page) => {
      expect(await firstScreen(page)).toContain(answer);
    });
  });

  test.each(
    disputes.flatMap(({ id, record: { answer } }) => (answer === undefined ? [] : [[id, answer]])),
  )('dispute: %s begins with its answer', async (id, answer) => {
    await on(`disputes/${id}/`, PHONE, async (page) => {
      expect(await firstScreen(page)).toContain(answer);
    });
  });
});

test('a question to the search is answered by its first hit', async () => {
  await on('search/', PHONE, async (page) => {
    await page.getByRole('searchbox').fill('foreign minister of Syria');
    const hit = page.locator('[data-results] li').filter({ has: page.locator('[data-hit]') });
    await hit.first().waitFor();
    expect(await hit.first().innerText()).toContain('Asaad al-Shibani');
  });
});

test('five items of three pages are a printed brief in nine clicks, with right numbers', async () => {
  await on('bases/', {}, async (page) => {
    let clicks = 0;
    const click = async (target: Locator) => {
      await target.click();
      clicks += 1;
    };
    const addTopic = () => click(page.locator('.head a', { hasText: 'Add to brief' }));
    const addStatement = async (n: string) => {
      await page.getByRole('button', { name: `Evidence ${n}`, exact: true }).hover();
      await click(page.locator(`#N${n} a`, { hasText: 'Add to brief' }));
    };
    const next = async () => {
      const from = page.url();
      await click(page.locator('a[rel="next"]'));
      await page.waitForURL((url) => url.href !== from);
    };
    await addTopic();
    await addStatement('12');
    const quoted = await page.locator('#N12 blockquote').first().textContent();
    await next();
    await addTopic();
    await addStatement('2');
    await next();
    await addTopic();
    await click(page.getByRole('link', { name: 'Briefs (5)' }));
    expect(clicks).toBeLessThanOrEqual(9);

    const brief = page.locator('article.brief');
    await brief.waitFor();
    const file = join(mkdtempSync(join(tmpdir(), 'journeys-')), 'brief.pdf');
    await page.pdf({ path: file, format: 'A4' });
    // Each number in the text leads to the note that is printed with this number.
    const quotations = await brief
      .locator('.back li[id^="q"]')
      .evaluateAll((notes) => notes.map((note) => note.querySelector('q')?.textContent ?? ''));
    expect(quotations).toContain(quoted?.replace(/^“|”$/g, ''));
    const printed = run('pdftotext', '-raw', file, '-').replace(/\s+/g, ' ');
    for (const [index, quotation] of quotations.entries()) {
      expect(printed).toContain(`${String(index + 1)}. “${quotation}`);
    }
  });
});
