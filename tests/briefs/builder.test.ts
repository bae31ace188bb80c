import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemOfClaim, partsOf, readChoice } from '../../src/briefs/choice.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { lookupOf, pick } from '../../src/dossier/lookup.ts';
import { doubtsOf } from '../../src/dossier/dispute.ts';
import { axeViolations, SiteSession } from '../search/site-session.ts';
import { assertFresh, SITE_FOLDER } from '../site/built-site.ts';
import { MARGIN, outOfOrder, run, squeeze } from './pdf-tools.ts';

const lookup = lookupOf(loadContent('.').dossier);
const folder = mkdtempSync(join(tmpdir(), 'builder-'));
let session: SiteSession;

beforeAll(async () => {
  assertFresh();
  session = await SiteSession.open(SITE_FOLDER);
});
afterAll(() => session.close());

const sheetOf = (id: string) => {
  const sheet = lookup.sheets.get(id);
  if (!sheet) throw new Error(`Unexpected content without the sheet ${id}`);
  return sheet;
};

/** A section of a sheet with a heading and claims of its own, as an item names it. */
const sectionOf = (id: string, n: number) => {
  const section = sheetOf(id).sections.filter((one) => one.id !== null && one.claims.length > 0)[n];
  return `${id}:${section?.id ?? ''}`;
};
const claimOf = (id: string, n: number) => itemOfClaim(sheetOf(id).claims[n] ?? '');

/** Keys of the claims that an item stands for, in reading order. */
function claimsOf(item: string): string[] {
  const { page, section: part, claim } = partsOf(item);
  if (claim !== null) return [`${page}#${claim}`];
  const [collection, id] = page.split('/');
  if (collection === 'disputes') return lookup.disputes.get(id ?? '')?.positions ?? [];
  const sheet = sheetOf(page);
  if (part === null) return sheet.claims;
  return sheet.sections.find((section) => section.id === part)?.claims ?? [];
}

const itemsIn = (page: Page) => readChoice(new URL(page.url()).search).items;
const paper = (page: Page) => page.locator('article.brief');
const status = (page: Page) => page.locator('.notice').innerText();

/** Prints a page as its reader would, and returns where the PDF is. */
async function print(page: Page, name: string): Promise<string> {
  const path = join(folder, `${name}.pdf`);
  await page.pdf({ path, format: 'A4', tagged: true, outline: true });
  return path;
}

describe('the length of a brief', () => {
  const ITEMS = 'items=leaders,disputes/vershinin';
  const headings = (page: Page) => paper(page).locator('h3').allTextContents();

  test('is chosen, and stands in the address', async () => {
    const page = await session.page(`briefs/?${ITEMS}`);
    await paper(page).waitFor();
    const all = await headings(page);
    expect(all).toEqual(expect.arrayContaining(['Events', 'Quotations']));
    await page.locator('[data-part="length"]').selectOption('With quotations');
    await page.waitForURL('**&length=quotations');
    await expect.poll(() => headings(page)).not.toContain('Events');
    expect(await headings(page)).toContain('Quotations');
    await page.locator('[data-part="length"]').selectOption('Main points');
    await expect.poll(() => headings(page)).not.toContain('Quotations');
    expect(await headings(page)).toContain('Articles');
    // Each statement has the letters of its articles.
    expect(await paper(page).locator('sup').first().innerText()).toMatch(/^[A-E](?:,[A-E])*$/);
    await page.context().close();
  });

  test.each(['A4', 'Letter'])('one page is one page of %s for every topic', async (format) => {
    for (const { id } of lookup.dossier.sheets) {
      const page = await session.page(`briefs/?items=${id}&length=page`);
      await paper(page).waitFor();
      const path = join(folder, `page-${id}.pdf`);
      await page.pdf({ path, format });
      expect(run('pdfinfo', path), id).toMatch(/^Pages: +1$/m);
      await page.context().close();
    }
  });

  test('on a phone the brief begins within two screens, before the lists to choose from', async () => {
    const page = await session.page(`briefs/?${ITEMS}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    const [brief, lists] = [
      await paper(page).boundingBox(),
      await page.locator('[data-part="shelf"]').boundingBox(),
    ];
    expect(brief?.y).toBeLessThan(2 * 844);
    expect(lists?.y).toBeGreaterThan(brief?.y ?? Infinity);
    await page.context().close();
  });
});

describe('ten items, from the pages and from the lists, to a PDF', () => {
  const FROM_PAGES = ['leaders', claimOf('leaders', 4), 'disputes/vershinin'];
  const FROM_LISTS = [
    'extradition',
    sectionOf('bases', 2),
    claimOf('bases', 1),
    sectionOf('region', 1),
    claimOf('reconstruction', 2),
    'disputes/extradition-request',
    claimOf('change-of-power', 5),
  ];
  let page: Page;
  let address = '';
  let items: string[] = [];

  test('“Add to brief” on a topic, a statement and a dispute keeps the reader where they are', async () => {
    page = await session.page('leaders/');
    await page.locator('main header a[href$="?add=leaders"]').click();
    expect(await status(page)).toBe('Added. Your brief has 1 item.');
    const claim = claimOf('leaders', 4);
    const id = claim.split('~')[1] ?? '';
    const card = await page.locator(`.notes li:has(a[href="#${id}"])`).getAttribute('id');
    await page.locator(`sup button[popovertarget="${card ?? ''}"]`).click();
    await page.locator(`li:popover-open a[href$="?add=${claim}"]`).click();
    expect(await status(page)).toBe('Added. Your brief has 2 items.');
    await page.goto(`${session.preview.url}disputes/vershinin/`);
    await page.locator('a[href$="?add=disputes/vershinin"]').first().click();
    expect(await status(page)).toBe('Added. Your brief has 3 items.');
    expect(new URL(page.url()).pathname).toBe('/disputes/vershinin/');
  });

  test('the builder has them, and takes the others from its lists by keyboard', async () => {
    await page.getByRole('link', { name: 'Added ✓ Open the brief' }).first().click();
    await page.waitForURL('**/briefs/?**');
    await paper(page).waitFor();
    expect(itemsIn(page)).toEqual(FROM_PAGES);
    for (const item of FROM_LISTS) {
      const [name = ''] = item.split(/[:~]/);
      const details = page.locator(`details[data-page="${name}"]`);
      const button = page.locator(`.from button[data-item="${item}"]`);
      if (name !== item && !(await button.isVisible())) {
        await details.locator('summary').focus();
        await page.keyboard.press('Enter');
      }
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator(`.from button[data-item="${item}"][data-picked]`).waitFor();
    }
    expect(itemsIn(page)).toEqual([...FROM_PAGES, ...FROM_LISTS]);
    expect(await page.locator('.picked > li').count()).toBe(10);
  });

  test('puts them in order by keyboard, the focus going with the item', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const row = (n: number) => page.locator('.picked > li').nth(n);
    await row(9).locator('[data-kind="up"]').focus();
    const label = await focused();
    for (const place of [8, 7, 6]) {
      await page.keyboard.press('Enter');
      await expect.poll(() => row(place).locator(':focus').getAttribute('aria-label')).toBe(label);
    }
    await row(0).locator('[data-kind="down"]').focus();
    await page.keyboard.press('Enter');
    items = [...FROM_PAGES, ...FROM_LISTS];
    items.splice(6, 0, ...items.splice(9, 1));
    items.splice(1, 0, ...items.splice(0, 1));
    await expect.poll(() => itemsIn(page)).toEqual(items);
  });

  test('a mouse drags an item to another place', async () => {
    const row = (n: number) => page.locator('.picked > li').nth(n);
    await row(0).dragTo(row(2));
    const dragged = [...items];
    dragged.splice(2, 0, ...dragged.splice(0, 1));
    await expect.poll(() => itemsIn(page)).toEqual(dragged);
    await row(2).dragTo(row(0));
    await expect.poll(() => itemsIn(page)).toEqual(items);
  });

  test('title and note of the reader’s own go into the address', async () => {
    await page.locator('[data-part="title"]').fill('For the meeting on Monday: “Q&A”');
    await page
      .locator('[data-part="note"]')
      .fill('Read the first page.\nThe rest is for questions.');
    await expect.poll(() => paper(page).locator('h2').first().innerText()).toContain('Monday');
    address = page.url();
    expect(readChoice(new URL(address).search)).toMatchObject({
      title: 'For the meeting on Monday: “Q&A”',
      note: 'Read the first page.\nThe rest is for questions.',
    });
  });

  test('the address alone makes the same brief for someone else', async () => {
    const html = await paper(page).innerHTML();
    await page.context().close();
    page = await session.page(address.slice(session.preview.url.length));
    await paper(page).waitFor();
    expect(itemsIn(page)).toEqual(items);
    expect(await paper(page).innerHTML()).toBe(html);
    // Looked at only: it is not kept as this reader’s own.
    await page.goto(`${session.preview.url}briefs/`);
    await page.locator('[data-part="empty"]:visible').waitFor();
    await page.goto(address);
    await paper(page).waitFor();
  });

  test('its sources have new numbers, in order, and only those that it uses', async () => {
    const marks = await paper(page).locator('sup a[href^="#q"]').allInnerTexts();
    const first = [...new Set(marks.map(Number))];
    expect(first).toEqual(first.map((_, i) => i + 1));
    const listed = await paper(page)
      .locator('.back li[id^="q"]')
      .evaluateAll((list) => list.map((entry) => entry.id));
    expect(listed).toEqual(first.map((n) => `q${String(n)}`));
    expect(listed.length).toBeGreaterThan(40);
    // Exactly what its statements cite, and the disputes that it includes.
    const others = await paper(page)
      .locator('.back h4[id^="d"] a')
      .evaluateAll((links) =>
        links.map(
          (link) => /disputes\/([^/]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
        ),
      );
    const positions = pick(lookup.disputes, others).flatMap((dispute) => dispute.positions);
    const keys = [...items.flatMap(claimsOf), ...positions];
    const quotations = pick(lookup.claims, keys).flatMap(({ evidence }) =>
      evidence.map(({ article, quotation }) => `${article}\n${quotation}`),
    );
    expect(listed.length).toBe(new Set(quotations).size);
    const shown = squeeze(await paper(page).locator('.back').innerText());
    for (const quotation of quotations)
      expect(shown).toContain(squeeze(quotation.split('\n')[1] ?? ''));
  });

  test('every disputed statement is marked once a paragraph, and its dispute shown', async () => {
    const inFull = new Set(items.filter((item) => item.startsWith('disputes/')));
    const claims = pick(lookup.claims, items.flatMap(claimsOf)).filter(
      ({ collection }) => collection !== 'disputes',
    );
    const doubts = claims.flatMap(doubtsOf);
    expect(doubts.length).toBeGreaterThan(3);
    const marks = await paper(page).locator('.chapter :is(.disputed, .differ)').count();
    expect(marks).toBeGreaterThan(0);
    expect(marks).toBeLessThanOrEqual(doubts.length);
    const text = squeeze(await paper(page).innerText());
    for (const id of new Set(doubts.map(({ dispute }) => dispute))) {
      expect(text).toContain(squeeze(lookup.disputes.get(id)?.record.question ?? '?'));
    }
    expect(inFull.size).toBe(2);
    const targets = await paper(page)
      .locator(':is(.disputed, .differ) a')
      .evaluateAll(
        (links) =>
          links.filter((link) => !document.querySelector(link.getAttribute('href') ?? 'none'))
            .length,
      );
    expect(targets).toBe(0);
  });

  test('printed, it reads back statement by statement, and nothing else of the page is there', async () => {
    const path = await print(page, 'ten');
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
    expect(run('pdfinfo', path)).toContain('For the meeting on Monday');
    const drawn = run('pdftotext', '-raw', path, '-');
    const text = squeeze(drawn.replace(MARGIN, ''));
    const wanted = pick(lookup.claims, items.flatMap(claimsOf)).map(
      (claim) => [claim.key, squeeze(claim.text)] as const,
    );
    expect(wanted.length).toBeGreaterThan(30);
    expect(outOfOrder(text, wanted)).toEqual([]);
    expect(text).toContain(squeeze('Read the first page. The rest is for questions.'));
    expect(text).toMatch(/disputedd\d|sourcesdifferd\d/);
    for (const word of [
      'Add to brief',
      'Print, or save as PDF',
      'Ready to print',
      'Left to right',
    ]) {
      expect(text).not.toContain(squeeze(word));
    }
    const pages = run('pdftotext', path, '-').split('\f').slice(0, -1);
    for (const one of pages) expect(squeeze(one).length).toBeGreaterThan(200);
    await page.context().close();
  });
});

describe('what the address should not contain', () => {
  const known = [claimOf('bases', 1), 'disputes/vershinin'];

  test('what does not exist is reported, and the rest is made', async () => {
    const unknown = ['bases~nothing-of-that', 'no-such-page', 'leaders:no-such-part', '%3Cb%3E'];
    const page = await session.page(`briefs/?items=${[...unknown, ...known].join(',')}`);
    await paper(page).waitFor();
    const said = await page.getByRole('alert').innerText();
    for (const name of ['bases~nothing-of-that', 'no-such-page', 'leaders:no-such-part', '<b>']) {
      expect(said).toContain(`“${name}”`);
    }
    const text = squeeze(await paper(page).innerText());
    for (const claim of pick(lookup.claims, known.flatMap(claimsOf))) {
      expect(text).toContain(squeeze(claim.text));
    }
    const printed = squeeze(run('pdftotext', await print(page, 'unknown'), '-'));
    expect(printed).toContain(squeeze(lookup.claims.get('bases#nothing')?.text ?? 'Vershinin'));
    expect(printed).not.toContain(squeeze('names nothing here'));
    await page.context().close();
  });

  test('a title and a note are text, whatever they contain', async () => {
    const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const query = new URLSearchParams({ items: known.join(','), title: attack, note: attack });
    const page = await session.page(`briefs/?${query.toString()}`);
    await paper(page).waitFor();
    expect(await paper(page).locator('h2').first().innerText()).toBe(attack);
    expect(await paper(page).locator('.own-note').innerText()).toBe(attack);
    expect(await paper(page).locator('img, script').count()).toBe(0);
    await page.context().close();
  });
});

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['320 px wide', { viewport: { width: 320, height: 640 } }],
] as const)('axe finds nothing: %s', async (_name, options) => {
  const page = await session.page(
    `briefs/?items=extradition,${claimOf('bases', 1)},disputes/vershinin,no-such-page`,
    options,
  );
  await paper(page).waitFor();
  await page.locator('details[data-page="bases"] summary').click();
  await page.locator('details[data-page="bases"] .parts').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  await page.context().close();
});

test('a brief emptied by mistake comes back, and nothing is not printed', async () => {
  const page = await session.page('briefs/?items=leaders,bases');
  await paper(page).waitFor();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await paper(page).waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Print' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await paper(page).waitFor();
  expect(itemsIn(page)).toEqual(['leaders', 'bases']);
  expect(await page.getByRole('button', { name: 'Print' }).isDisabled()).toBe(false);
  expect(await page.getByRole('button', { name: 'Bring it back' }).isVisible()).toBe(false);
});

test('without JavaScript the ready-made PDFs remain, and no builder that does nothing', async () => {
  const page = await session.page('briefs/', { javaScriptEnabled: false });
  expect(await page.locator('.builder').isVisible()).toBe(false);
  const links = await page
    .locator('.ready a[href$=".pdf"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toHaveLength((3 * lookup.sheets.size + 1) * 2);
  for (const link of links) {
    const answer = await page.request.get(new URL(link, session.preview.url).href);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  }
  await page.context().close();
});

test('all that was under the site’s own policy, without a complaint', () => {
  // What the address names and the site does not have is asked for and not found.
  const complaints = session.complaints.filter((text) => !/ 404 .*no-such-page\.json$/.test(text));
  expect(complaints).toEqual([]);
});
