import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, SiteSession } from '../search/site-session.ts';
import { assertFresh, SITE_FOLDER } from './built-site.ts';

const TEXTS = join('..', 'shared', 'articles');
const absent = !existsSync(TEXTS);
const NOT_RUN = 'the articles’ own texts are not on this machine (../shared/articles)';

let session: SiteSession;
beforeAll(async () => {
  assertFresh();
  session = await SiteSession.open(SITE_FOLDER);
});
afterAll(async () => {
  await session.close();
});

const ID = 'second-meeting';
/** Opens the page of a source, hands it to a look, and closes it. */
async function on(
  options: Parameters<SiteSession['page']>[1],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await session.page(`articles/${ID}/`, options);
  try {
    await look(page);
  } finally {
    await page.context().close();
  }
}
const quotations = (page: Page) => page.locator('.sentence blockquote');
/** All that the page quotes, as a copy might have it. */
const quoted = async (page: Page) => (await quotations(page).allTextContents()).join('\n');
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'copy' });
async function compare(page: Page, copy: string): Promise<string> {
  await page.getByLabel('Your copy of the article').fill(copy);
  await page.getByRole('button', { name: 'Compare' }).click();
  return status(page).innerText();
}

test('each quotation that a copy has lights up, and each that it lacks', async () => {
  await on({}, async (page) => {
    const all = await quotations(page).count();
    const copy = await quoted(page);
    const whole = await compare(page, copy);
    expect(whole).toContain(`All ${String(all)} quotations on this page are in your copy.`);
    expect(whole).toContain('The seal is not confirmed');
    expect(await page.getByText('✓ in your copy').count()).toBe(all);

    const other = await compare(page, 'Another article, of which nothing is quoted.');
    expect(other).toContain(`None of the ${String(all)} quotations on this page is in your copy.`);
    expect(await status(page).getByRole('link').count()).toBe(0);

    const [first = ''] = await quotations(page).allTextContents();
    const word = /\p{L}{4,}/u.exec(first)?.[0] ?? '';
    const changed = await compare(page, copy.replace(word, 'otherwise'));
    expect(changed).toContain(`${String(all - 1)} of ${String(all)} quotations`);
    const missing = quotations(page).filter({ hasText: '✗ not in your copy' });
    expect(await missing.count()).toBe(1);
    await page.getByRole('link', { name: /^sentence \d+$/ }).click();
    expect(await missing.isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toMatch(/^#s\d+$/);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('a file can be opened and dropped, and one that is no text is refused', async () => {
  await on({}, async (page) => {
    const buffer = Buffer.from(await quoted(page));
    const file = page.getByLabel('Open a text file');
    await file.setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer });
    await status(page).waitFor();
    expect(await page.getByText('✗ not in your copy').count()).toBe(0);
    const bytes = Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff]);
    await file.setInputFiles({ name: 'copy.docx', mimeType: 'text/plain', buffer: bytes });
    await status(page).filter({ hasText: 'copy.docx is no text file' }).waitFor();

    await page.locator('form.copy').evaluate((form, text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'mine.txt', { type: 'text/plain' }));
      form.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    }, 'Nothing of the kind.');
    await status(page).filter({ hasText: 'None of' }).waitFor();
    expect(await page.getByText('✓ in your copy').count()).toBe(0);
  });
});

test('nothing leaves the device, and it works offline', async () => {
  await on({}, async (page) => {
    const copy = await quoted(page);
    await page.context().setOffline(true);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    expect(await compare(page, copy)).toContain('quotations on this page are in your copy');
    expect(requests).toEqual([]);
  });
});

test('it fits a phone, in the dark too', async () => {
  const viewport = { width: 390, height: 844 };
  await on({ viewport, colorScheme: 'dark' }, async (page) => {
    await compare(page, 'Nothing of the kind.');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('without JavaScript the page says how to do it on the command line', async () => {
  await on({ javaScriptEnabled: false }, async (page) => {
    expect(await page.getByLabel('Your copy of the article').isVisible()).toBe(false);
    expect(await page.getByText('npm run check -- --articles texts').isVisible()).toBe(true);
  });
});

test.skipIf(absent)(
  `the seal of the article’s own text is confirmed${absent ? ` (not run: ${NOT_RUN})` : ''}`,
  async () => {
    const text = readFileSync(join(TEXTS, `${ID}.txt`), 'utf8');
    await on({}, async (page) => {
      const said = await compare(page, text);
      expect(said).toContain('The seal is confirmed: it is word for word');
      const longer = await compare(page, `A heading\n${text}\nRead more`);
      expect(longer).toContain('2 other words before and 2 other words after');
      expect(await page.getByText('✗ not in your copy').count()).toBe(0);
    });
  },
);

test('no page complained', () => {
  expect(session.complaints).toEqual([]);
});
