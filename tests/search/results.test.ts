import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/dossier/load.ts';
import { assertFresh, SITE_FOLDER } from '../site/built-site.ts';
import { HOSTILE } from './hostile.ts';
import { ask } from './search-page.ts';
import { axeViolations, SiteSession } from './site-session.ts';

let site: SiteSession;
let page: Page;

beforeAll(async () => {
  assertFresh();
  site = await SiteSession.open(SITE_FOLDER);
});
afterAll(() => site.close());
const closePage = (): Promise<void> => page.context().close();

const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const ready = () =>
  page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
const hits = () => page.locator('[data-results] [data-hit]');
const count = async (label: string): Promise<number> => {
  const box = page.locator('.filters label', { has: page.getByText(label, { exact: true }) });
  return Number(await box.locator('small').textContent());
};
const total = async (): Promise<number> =>
  Number(
    /^([\d,]+) result/.exec(
      (await page.locator('[data-results] [role="status"]').textContent()) ?? '',
    )?.[1] ?? 0,
  );

describe('filters', () => {
  afterEach(closePage);

  test('follow the address before the index has come, and an answer that comes late changes nothing', async () => {
    page = await site.page('about/');
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.preview.url}search/?kind=person`);
    const box = page.getByRole('checkbox', { name: /^Person/ });
    expect(await box.isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    const answered = page.waitForResponse((response) => response.url().includes('pagefind-entry'));
    release(undefined);
    await answered;
    await page.locator('[data-search-page] input[type="search"]').fill('lavrov');
    await hits().first().waitFor();
    expect(await box.isChecked()).toBe(false);
    expect(await page.locator('.filters summary').innerText()).toBe('Filters');
  });

  test('narrow across groups, widen within one, and count what they would leave', async () => {
    page = await site.page('search/?q=russia');
    await ready();
    const all = await total();
    const [bases, region] = [
      await count('Russia’s bases in Syria'),
      await count('Ahmed al-Sharaa'),
    ];
    await page.getByRole('checkbox', { name: /^Russia’s bases/ }).check();
    await ready();
    expect(await total()).toBe(bases);
    expect(bases).toBeLessThan(all);
    expect(new URL(page.url()).search).toBe('?q=russia&topic=bases');
    const leaders = await count('The leaders and their envoys');
    await page.getByRole('checkbox', { name: /^The leaders/ }).check();
    await ready();
    // Some pages belong to both.
    const both = await total();
    expect(both).toBeGreaterThan(bases);
    expect(both).toBeLessThanOrEqual(bases + leaders);
    const sharaa = await count('Ahmed al-Sharaa');
    expect(sharaa).toBeLessThanOrEqual(region);
    await page.getByRole('checkbox', { name: /^Ahmed al-Sharaa/ }).check();
    await ready();
    expect(await total()).toBe(sharaa);
    expect(new URL(page.url()).search).toBe(
      '?q=russia&topic=bases&topic=leaders&entity=ahmed-al-sharaa',
    );
  });

  test('are in the address: it can be shared, and Back undoes the last choice', async () => {
    page = await site.page('search/?q=assad&mark=disputed&kind=statement');
    await ready();
    const narrow = await total();
    expect(await page.locator('[data-results] .disputed').count()).toBeGreaterThan(0);
    expect(await page.getByRole('checkbox', { name: /^Disputed/ }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: /^Disputed/ }).uncheck();
    await ready();
    expect(await total()).toBeGreaterThan(narrow);
    await page.goBack();
    await expect.poll(total).toBe(narrow);
    expect(await page.getByRole('checkbox', { name: /^Disputed/ }).isChecked()).toBe(true);
  });

  test('are of use by themselves, and by keyboard alone', async () => {
    page = await site.page('search/');
    await ready();
    const box = page.getByRole('checkbox', { name: /^Dispute\b/ });
    await box.focus();
    await page.keyboard.press('Space');
    await ready();
    const { disputes } = loadContent('.').dossier;
    expect(await total()).toBe(disputes.length);
    await page.getByRole('button', { name: 'Clear all filters' }).press('Enter');
    await ready();
    expect(await page.locator('[data-empty]').isVisible()).toBe(true);
  });

  test('fold away on a phone', async () => {
    page = await site.page('search/?q=russia', PHONE);
    await ready();
    const box = page.getByRole('checkbox', { name: /^Statement/ });
    expect(await box.isVisible()).toBe(false);
    await page.locator('.filters summary').click();
    expect(await box.isVisible()).toBe(true);
    await box.check();
    await ready();
    expect(await page.locator('.filters summary').innerText()).toBe('Filters (1)');
    await page.getByRole('button', { name: `Show ${String(await total())} results` }).click();
    expect(await box.isVisible()).toBe(false);
    expect(
      await hits()
        .first()
        .evaluate((hit) => hit === document.activeElement),
    ).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
      false,
    );
  });

  test('have the words of notes, which say that they are the editor’s', async () => {
    for (const [query, words] of [
      ['warships', 'up to 11 warships'],
      ['arrest warrant', 'announced an arrest warrant'],
      ['cancelled port', 'A contract cancelled in January 2025'],
    ] as const) {
      page = await site.page(`search/?q=${query}`);
      await ready();
      const hit = page.locator('[data-results] li', { hasText: words }).first();
      expect(await hit.innerText()).toContain('Editor’s note');
      await page.close();
    }
  });

  test('say when it is they that leave nothing', async () => {
    page = await site.page('search/?q=hezbollah&topic=extradition');
    await ready();
    expect(await page.locator('[data-results] [role="status"]').textContent()).toMatch(
      /^Nothing with these filters; \d+ results? without them\./,
    );
  });
});

describe('results', () => {
  afterEach(closePage);

  test('can be put in order of date', async () => {
    page = await site.page('search/?kind=event');
    await ready();
    await page.getByLabel('Sort').selectOption('Newest first');
    await ready();
    expect(new URL(page.url()).searchParams.get('sort')).toBe('date');
    const days = loadContent('.').dossier.events.map(({ url }) => url);
    const shown = await hits().evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname),
    );
    const places = shown.map((url) => days.indexOf(url));
    expect(places.length).toBeGreaterThan(3);
    // Events of the dossier are in order of their first day; the newest come first here.
    expect(places.every((place, i) => i === 0 || place <= (places[i - 1] ?? 0) + 1)).toBe(true);
  });

  test('come twenty at a time', async () => {
    page = await site.page('search/?q=russia');
    await ready();
    expect(await hits().count()).toBe(20);
    await page.getByRole('button', { name: 'Show more' }).press('Enter');
    await expect.poll(() => hits().count()).toBe(40);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-hit'))).toBe(true);
  });

  test('show the quotation if its words match', async () => {
    // Any quotation whose words are not in the claim’s own sentence.
    const { claims, articles } = loadContent('.').dossier;
    const quotations = claims.flatMap(({ text, evidence }) =>
      evidence.map(({ quotation, article }) => ({ text, article, words: quotation.split(' ') })),
    );
    const one = quotations.find(({ text, words }) => words.every((word) => !text.includes(word)));
    const words = one?.words.slice(0, 3).join(' ') ?? '';
    page = await site.page(`search/?q=${encodeURIComponent(`"${words}"`)}`);
    await ready();
    const quoted = (await page.locator('[data-results] .quoted').allTextContents()).join('\n');
    expect(quoted).toContain(words);
    expect(quoted).toContain(articles.find(({ id }) => id === one?.article)?.record.title);
  });

  test.each([
    ['Farouk al-Sharaa', /^Nothing here has “Farouk”\. \d+ results without it\./],
    [
      '"no such words" Putin asdfgh',
      /^Nothing here has “"no such words"” or “asdfgh”\. \d+ results/,
    ],
    [
      'Lavrov Hezbollah',
      /^Nothing here has all of “Lavrov Hezbollah”\. \d+ results without “Hezbollah”/,
    ],
  ])('of %s say which words they lack', async (query, said) => {
    page = await site.page(`search/?q=${encodeURIComponent(query)}`);
    await ready();
    expect(await page.locator('[data-results] [role="status"]').textContent()).toMatch(said);
    expect(await hits().count()).toBeGreaterThan(0);
  });

  test('leave out what a hyphen excludes, in counts too', async () => {
    page = await site.page('search/?q=sharaa');
    await ready();
    const [all, putin] = [await total(), await count('Vladimir Putin')];
    expect(putin).toBeGreaterThan(5);
    await page.goto(`${site.preview.url}search/?q=sharaa+-putin`);
    await ready();
    expect(await page.locator('[data-results] [role="status"]').textContent()).toContain(
      'Results with “putin” are left out. “sharaa” is read as Ahmed al-Sharaa. “putin” is read as Vladimir Putin.',
    );
    expect(await total()).toBeLessThanOrEqual(all - putin);
    expect(await total()).toBeGreaterThan(0);
    expect((await hits().allInnerTexts()).join()).not.toContain('Putin');
  });

  test('stand in their own place', async () => {
    page = await site.page('search/?q=bases');
    await ready();
    const inside = await page.locator('.group .said').evaluateAll((lines) =>
      lines.map((line) => {
        const own = line.getBoundingClientRect();
        const group = line.closest('.group')?.getBoundingClientRect() ?? own;
        return own.top >= group.top && own.bottom <= group.bottom && own.height > 0;
      }),
    );
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.every(Boolean)).toBe(true);
  });

  test('name another spelling only if the query has it', async () => {
    page = await site.page('search/?q=Hmeimim');
    await ready();
    expect(await page.locator('.group').first().innerText()).toContain('Also spelled Hmeimim');
    await page.goto(`${site.preview.url}search/?q=Khmeimim`);
    await ready();
    expect(await page.locator('.group').first().innerText()).not.toContain('Also spelled');
  });

  test('if there are none, the page says so, and lists what the site covers', async () => {
    page = await site.page('search/?q=asdfghjkl');
    await ready();
    expect(await hits().count()).toBe(0);
    expect(await page.locator('[data-results] [role="status"]').textContent()).toBe(
      'No results for “asdfghjkl”.',
    );
    const { sheets } = loadContent('.').dossier;
    for (const { record } of sheets) {
      await page
        .locator('[data-results]')
        .getByRole('link', { name: record.title, exact: true })
        .waitFor();
    }
  });

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['on a phone', PHONE],
  ])('have nothing that axe finds wrong: %s', async (_name, settings) => {
    page = await site.page('search/?q=Hmeimim', settings);
    await ready();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${site.preview.url}search/?q=Khmemim`);
    await ready();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('hostile queries', () => {
  afterAll(closePage);

  test.each(HOSTILE)('%s does no harm and shows itself as text', async (_name, query) => {
    if (page.isClosed()) page = await site.page('search/');
    await ready();
    const before = site.complaints.length;
    const { said } = await ask(page, query);
    expect(await page.locator('input#q').inputValue()).toBe(query.replace(/[\r\n]/g, ''));
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('[data-results] :is(img, script, svg, iframe)').count()).toBe(0);
    expect(said.length).toBeLessThan(600);
    expect(site.complaints.slice(before)).toEqual([]);
    // And the next query is answered as ever.
    expect((await ask(page, 'Tartus')).hits[0]).toBe('/places/#tartus');
  });

  test('HTML in the address is text, too', async () => {
    page = await site.page(`search/?q=${encodeURIComponent('<b>bold</b>')}`);
    await ready();
    expect(await page.locator('[data-results] b').count()).toBe(0);
    expect(await page.locator('[data-results] [role="status"]').textContent()).toContain('bold');
  });

  test('values in the address that are no filters find nothing and do nothing', async () => {
    page = await site.page('search/?q=russia&topic=%3Cscript%3E&entity=__proto__&sort=evil');
    await ready();
    expect(await hits().count()).toBe(0);
  });
});

describe('on a slow phone', () => {
  afterEach(closePage);

  test('the page says that it searches, and moves little when the results come', async () => {
    const context = await site.context(PHONE);
    page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 100, downloadThroughput: 200_000, uploadThroughput: 200_000 },
    });
    await page.addInitScript(() => {
      const seen: Record<string, number> = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          seen['shift'] =
            (seen['shift'] ?? 0) + (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
      const said = () => document.querySelector('[data-results] [role="status"]')?.textContent;
      new MutationObserver(() => {
        if (said() === 'Searching…') seen['searching'] = 1;
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${site.preview.url}search/?q=bases`);
    await hits().first().waitFor();
    await ready();
    const seen = await page.evaluate(
      () => (window as unknown as { seen: Record<string, number> }).seen,
    );
    expect(seen['searching']).toBe(1);
    expect(seen['shift']).toBeLessThanOrEqual(0.05);
  });
});

describe('without a script', () => {
  afterEach(closePage);

  test('a search says why it finds nothing, and where every claim and every spelling is', async () => {
    page = await site.page('search/?q=bases', { javaScriptEnabled: false });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.locator('main noscript a').click({ timeout: 20_000 });
    const { claims, entities } = loadContent('.').dossier;
    const links = await page
      .locator('main a')
      .evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
      );
    const there = new Set(links);
    expect(claims.filter(({ url }) => !there.has(url)).map(({ key }) => key)).toEqual([]);
    const text = (await page.locator('main').textContent()) ?? '';
    const spellings = entities.flatMap(({ record: { title, names, aliases } }) => [
      ...[title, names.en, names.ar ?? title, names.ru ?? title],
      ...aliases,
    ]);
    expect(spellings.filter((spelling) => !text.includes(spelling))).toEqual([]);
    expect(await page.locator('.top form[role="search"]').count()).toBe(1);
  });
});

describe('all in all', () => {
  test('there is no complaint: no error, no breach of the policy, nothing from elsewhere', () => {
    expect(site.complaints).toEqual([]);
  });
});
