import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Preview } from '../../src/hosting/serve.ts';
import { assertFresh, SITE_FOLDER } from './built-site.ts';
import { launchChromium } from './chromium.ts';
import { adviceOn, findProgram } from '../programs.ts';
import { launchFirefox } from './firefox.ts';

/** A reader's ways through the site, in each browser that can be driven. */
const BROWSERS = [
  { name: 'Chromium', launch: launchChromium, missing: null },
  {
    name: 'Firefox',
    launch: launchFirefox,
    missing: findProgram('firefox') === null ? adviceOn('firefox') : null,
  },
];

describe.each(BROWSERS)('a reader in $name', ({ name, launch, missing }) => {
  // Said in the output, as a browser test never passes by not running.
  if (missing) {
    test.skip(`is not tried: ${missing}`, () => undefined);
    return;
  }
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    assertFresh();
    [browser, preview] = await Promise.all([launch(), serve(SITE_FOLDER)]);
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  /** Opens a page in a context of its own, and closes it whatever happens. */
  async function on(
    path: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    try {
      const page = await context.newPage();
      await page.goto(preview.url.slice(0, -1) + path);
      await look(page);
    } finally {
      await context.close();
    }
  }

  const mark = (page: Page) => page.getByRole('button', { name: 'Evidence 1', exact: true });
  const card = (page: Page) => page.locator('#N1');

  test('opens the evidence with the mouse, and finds quotation and place in it', async () => {
    await on('/bases/', {}, async (page) => {
      expect(await card(page).isVisible()).toBe(false);
      await mark(page).click();
      await card(page).waitFor();
      const text = await card(page).innerText();
      expect(text).toMatch(/“[^”]+”/);
      expect(text).toMatch(/Paragraph \d+, sentence \d+/);
      expect(await card(page).getByRole('button', { name: 'Copy link' }).isVisible()).toBe(true);
    });
  });

  test('opens it with the keyboard; Escape closes it and focus is on the mark again', async () => {
    await on('/bases/', {}, async (page) => {
      await mark(page).focus();
      const focused = () => mark(page).evaluate((node) => node === document.activeElement);
      await page.keyboard.press('Enter');
      await card(page).waitFor();
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'hidden' });
      expect(await focused()).toBe(true);
      // The next stop after a mark whose card is open is in the card.
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const link = card(page).getByRole('link').first();
      expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
      await card(page).getByRole('button', { name: 'Close' }).press('Enter');
      await card(page).waitFor({ state: 'hidden' });
      expect(await focused()).toBe(true);
    });
  });

  test('is told whom an article cites, beside the quotation and first in its card', async () => {
    await on('/bases/#moscow-insists', {}, async (page) => {
      const from = page.locator('.notes li:popover-open .from');
      await from.first().waitFor();
      expect(await from.first().innerText()).toMatch(/^B\s+The Kremlin article, citing Moscow/);
      const beside = page.locator('.gloss', { hasText: 'Moscow insists' }).first();
      expect(await beside.innerText()).toMatch(
        /B The Kremlin article, citing Moscow “Moscow insists/,
      );
    });
  });

  test('opens it without JavaScript', async () => {
    await on('/bases/', { javaScriptEnabled: false }, async (page) => {
      await mark(page).click();
      await card(page).waitFor();
      expect(await card(page).locator('blockquote').first().innerText()).toMatch(/^“.+”$/);
    });
  });

  // Firefox’s protocol cannot switch scripts off.
  test.runIf(name === 'Chromium')(
    'without JavaScript has the link, and nothing that needs a script',
    async () => {
      await on('/bases/', { javaScriptEnabled: false }, async (page) => {
        await mark(page).click();
        const link = card(page).getByRole('link', { name: 'Permalink' });
        expect(await link.getAttribute('href')).toMatch(/^#/);
        expect(await page.locator('a[href*="?add="]').first().isVisible()).toBe(false);
        await page.goto(`${new URL(page.url()).origin}/search/?q=asylum`);
        expect(await page.locator('form.search').innerText()).toContain('Search needs JavaScript');
      });
    },
  );

  test('comes by a link to a statement in a table: all of it is marked, its evidence open', async () => {
    await on('/bases/#crucial-for-russia', {}, async (page) => {
      await page.locator('.notes li:popover-open').waitFor();
      const ground = await page
        .locator('tr:has(:target) .claim')
        .evaluateAll((pieces) => pieces.map((piece) => getComputedStyle(piece).backgroundColor));
      expect(ground.length).toBe(2);
      expect(new Set(ground).size).toBe(1);
      expect(ground[0]).not.toBe('rgba(0, 0, 0, 0)');
    });
  });

  test('finds the link to the content first, with nothing over it', async () => {
    await on('/bases/', {}, async (page) => {
      await page.keyboard.press('Tab');
      const onTop = await page.evaluate(() => {
        const focused = document.activeElement;
        const { left, top, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return [focused?.className, seen === focused];
      });
      expect(onTop).toEqual(['skip', true]);
    });
  });

  test('leaves a card by the keyboard, and it does not stay open over the text', async () => {
    await on('/bases/', {}, async (page) => {
      await mark(page).focus();
      await page.keyboard.press('Enter');
      await card(page).waitFor();
      await card(page).getByRole('button', { name: 'Close' }).focus();
      await page.locator('footer a').first().focus();
      await card(page).waitFor({ state: 'hidden' });
    });
  });

  // Firefox gives no test the clipboard.
  test.runIf(name === 'Chromium')(
    'copies a citation: quotation, article, statement, address',
    async () => {
      const permissions = ['clipboard-read', 'clipboard-write'];
      await on('/bases/#crucial-for-russia', { permissions }, async (page) => {
        const open = page.locator('.notes li:popover-open');
        await open.getByRole('button', { name: 'Copy citation' }).click();
        await expect
          .poll(() => page.getByRole('status').innerText())
          .toBe('The citation is copied.');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toMatch(
          /^“[^“”]+” “[^“”]+” \[Paragraph \d+, sentence \d+\] \(.+ Outlet and author not given; .+\)\nThe statement: “Worth to Russia: [^“”]+” .+, https?:\S+#crucial-for-russia$/,
        );
        await open.getByLabel('Form of the citation').selectOption('BibTeX');
        await open.getByRole('button', { name: 'Copy citation' }).click();
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toMatch(/^@misc\{bases-crucial-for-russia,\n/);
        await page.reload();
        expect(await open.getByLabel('Form of the citation').inputValue()).toBe('BibTeX');
      });
    },
  );

  test('is told what was done for some seconds only, and finds what is in the brief marked', async () => {
    await on('/bases/', {}, async (page) => {
      await page.clock.install();
      await page.reload();
      await page.getByRole('link', { name: 'Add to brief' }).first().click();
      const said = page.getByRole('status');
      expect(await said.innerText()).toBe('Added. Your brief has 1 item.');
      await page.clock.runFor(10_000);
      expect(await page.locator('.notice').innerText()).toBe('');
      await page.reload();
      expect(
        await page.getByRole('link', { name: 'Added ✓ Open the brief' }).count(),
      ).toBeGreaterThan(0);
      expect(await page.locator('[data-part="brief-count"]').textContent()).toBe(' (1)');
    });
  });

  test('opens it without a style sheet', async () => {
    await on('/bases/', {}, async (page) => {
      await page.route('**/*.css', (route) => route.abort());
      await page.reload();
      const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(family).not.toContain('Source');
      expect(await page.locator('.gloss').first().isVisible()).toBe(false);
      await mark(page).click();
      await card(page).waitFor();
      expect(await card(page).innerText()).toMatch(/“[^”]+”[^]*Paragraph \d+, sentence \d+/);
    });
  });

  test('sees the quotation beside its sentence if there is room, and never twice', async () => {
    const row = (page: Page) => page.locator('.text tr:has(.gloss)').first();
    const gloss = (page: Page) => row(page).locator('.gloss');
    for (const width of [1440, 1085]) {
      await on('/bases/', { viewport: { width, height: 900 } }, async (page) => {
        const [words, sentence] = [await gloss(page).boundingBox(), await row(page).boundingBox()];
        if (!words || !sentence) throw new Error('The margin is empty.');
        expect(words.x).toBeGreaterThan(sentence.x + sentence.width);
        expect(words.x + words.width).toBeLessThanOrEqual(width);
        expect(words.y).toBeGreaterThanOrEqual(sentence.y);
        expect(words.y + words.height).toBeLessThanOrEqual(sentence.y + sentence.height + 1);
      });
    }
    await on('/bases/', { viewport: { width: 1024, height: 900 } }, async (page) => {
      expect(await gloss(page).isVisible()).toBe(false);
    });
  });

  test('opens it on a phone by touch, and it stays on the screen', async () => {
    const phone = { viewport: { width: 320, height: 640 }, hasTouch: true };
    await on('/bases/', phone, async (page) => {
      // WCAG 2.2, 2.5.8: what answers to a finger is 24 px high and wide, though the figure is small.
      const hits = await mark(page).evaluate((node) => {
        node.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = node.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const around = [-11, 0, 11].flatMap((dx) => [-11, 0, 11].map((dy) => [dx, dy] as const));
        return around.map(([dx, dy]) => node.contains(document.elementFromPoint(x + dx, y + dy)));
      });
      expect(hits).not.toContain(false);
      // Firefox's protocol has no finger yet.
      await (name === 'Chromium' ? mark(page).tap() : mark(page).click());
      await card(page).waitFor();
      const place = await card(page).boundingBox();
      expect(place?.x).toBeGreaterThanOrEqual(0);
      expect((place?.x ?? 0) + (place?.width ?? 999)).toBeLessThanOrEqual(320);
      expect((place?.y ?? 0) + (place?.height ?? 999)).toBeLessThanOrEqual(640);
      const [close, number] = await Promise.all([
        card(page).getByRole('button', { name: 'Close' }).boundingBox(),
        mark(page).boundingBox(),
      ]);
      expect((close?.y ?? 999) + (close?.height ?? 999)).toBeLessThanOrEqual(640);
      expect(number?.y ?? 999).toBeLessThan(place?.y ?? 0);
    });
  });

  test('follows a disputed claim to its dispute and back to the claim', async () => {
    await on('/leaders/', {}, async (page) => {
      await page.locator('main a:is(.disputed, .differ)[href^="/disputes/"]').first().click();
      await page.waitForURL('**/disputes/**');
      expect(await page.getByText('Position 1').first().isVisible()).toBe(true);
      const back = page.locator('main a[href^="/leaders/#"]').first();
      await back.click();
      await page.waitForURL('**/leaders/#**');
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
      const claim = page.locator(`[id="${id}"]`).first();
      const box = await claim.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(900);
    });
  });

  test('goes from a statement to its dispute, which says which it was, and back', async () => {
    await on('/bases/', {}, async (page) => {
      await page.locator('tr:has(#publicly-praised) a.disputed').click();
      await page.waitForURL('**/disputes/bases-effect/**');
      const origin = page.locator('.came-from');
      expect(await origin.innerText()).toMatch(/^You came from: Praise.+supports position \d$/);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await origin.locator('a').first().click();
      await page.waitForURL('**/bases/#publicly-praised');
    });
    // Without the script, the link leads to the top of the dispute.
    await on('/bases/', { javaScriptEnabled: false }, async (page) => {
      await page.locator('tr:has(#publicly-praised) a.disputed').click();
      await page.waitForURL('**/disputes/bases-effect/**');
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
    // A fragment that no link here wrote harms nothing.
    await on('/bases/#from=%E0', {}, async (page) => {
      await mark(page).click();
      await card(page).getByRole('button', { name: 'Copy link' }).waitFor();
    });
  });

  test('narrows the timeline without a page load, by topic and person', async () => {
    const topic = (page: Page) => page.locator('.filters a[data-id="extradition"]');
    const rows = (page: Page) => page.locator('.timeline ol > li:visible');
    let narrowed = 0;
    await on('/timeline/', {}, async (page) => {
      const all = await rows(page).count();
      await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
      await topic(page).click();
      narrowed = await rows(page).count();
      expect(narrowed).toBeGreaterThan(0);
      expect(narrowed).toBeLessThan(all);
      expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
      await page.goBack();
      expect(await rows(page).count()).toBe(all);
    });
    // From a page that has some events only, another choice leads to the page that has all.
    await on('/timeline/topic/extradition/', {}, async (page) => {
      const person = page.locator('.filters a[data-id="vladimir-putin"]');
      await person.click();
      await page.waitForURL('**/timeline/?topic=extradition&person=vladimir-putin');
      await page.locator('.tally:has-text("Vladimir Putin")').waitFor();
      const both = await rows(page).count();
      expect(both).toBeGreaterThan(0);
      expect(both).toBeLessThan(narrowed);
      await topic(page).click();
      await page.waitForURL('**/timeline/person/vladimir-putin/');
      expect(await rows(page).count()).toBeGreaterThanOrEqual(both);
    });
  });

  test('the axis of the timeline is as long as the events that are left, and marks what is today', async () => {
    const ends = (page: Page) =>
      page.locator('.timeline li:visible .lane').evaluateAll((lanes) =>
        lanes.flatMap((lane) => {
          const { left, width } = lane.getBoundingClientRect();
          return [...lane.querySelectorAll('circle, rect')].map((shape) => {
            const { right } = shape.getBoundingClientRect();
            return (right - left) / width;
          });
        }),
      );
    const labels = (page: Page) => page.locator('.axis span').allTextContents();
    await on('/timeline/', {}, async (page) => {
      const checked = await page.locator('.timeline').getAttribute('data-now');
      const [first, ...lines] = await page
        .locator('#Grid .now')
        .evaluateAll((all) => all.map((line) => Number.parseFloat(line.getAttribute('x1') ?? '')));
      expect(lines).toEqual([]);
      expect(first).toBeGreaterThan(50);
      expect(Number(checked)).toBeGreaterThan(20_000);
      await page.getByText('today', { exact: true }).waitFor();
      const before = await labels(page);
      await page.locator('.filters a[data-id="bashar-al-assad"]').click();
      expect(await labels(page)).not.toEqual(before);
      const after = await ends(page);
      expect(Math.max(...after)).toBeGreaterThan(0.7);
      expect(Math.max(...after)).toBeLessThanOrEqual(1.01);
    });
  });

  test('without JavaScript, narrows the timeline by link', async () => {
    const topic = (page: Page) => page.locator('.filters a[data-id="extradition"]');
    const rows = (page: Page) => page.locator('.timeline ol > li:visible');
    await on('/timeline/', { javaScriptEnabled: false }, async (page) => {
      const summary = page.locator('.filters summary');
      if (!(await topic(page).isVisible())) await summary.click();
      await topic(page).click();
      await page.waitForURL('**/timeline/topic/extradition/');
      expect(await rows(page).count()).toBeGreaterThan(0);
      expect(await page.locator('.tally').innerText()).toMatch(
        /^The extradition of Assad: \d+ of \d+ events shown\.$/,
      );
    });
  });

  test('goes from a sentence in the picture of an article to what is made of it', async () => {
    await on('/articles/second-meeting/', {}, async (page) => {
      await page.locator('.strip a[href="#s9"] rect').first().click();
      await page.waitForURL('**#s9');
      const box = await page.locator('#s9').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(900);
    });
  });

  test('reads at 400 % zoom without sideways scrolling', async () => {
    // 1,280 px at 400 % is 320 px wide and 225 px high.
    await on('/extradition/', { viewport: { width: 320, height: 225 } }, async (page) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  });

  test('goes by the keyboard alone: the skip link comes first and leads to the content', async () => {
    await on('/leaders/', {}, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator('a.skip');
      expect(await skip.evaluate((node) => node === document.activeElement)).toBe(true);
      expect(await skip.isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
      expect(inside).toBe(true);
    });
  });

  test('sees the marks in forced colours, and says disputed in words', async () => {
    await on('/bases/', { forcedColors: 'active' }, async (page) => {
      expect(await mark(page).isVisible()).toBe(true);
      expect(await page.locator('a.disputed').first().innerText()).toMatch(/disputed/i);
    });
  });

  test('is moved about by nothing when less motion is wanted', async () => {
    await on('/bases/', { reducedMotion: 'reduce' }, async (page) => {
      await mark(page).click();
      const moving = await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      );
      expect(moving).toBe(0);
    });
  });

  if (name === 'Firefox') {
    test.skip('gets another paper in the dark: its protocol cannot ask for that yet', () =>
      undefined);
    return;
  }
  test('gets another paper in the dark', async () => {
    const ground = async (colorScheme: 'light' | 'dark') => {
      let colour = '';
      await on('/bases/', { colorScheme }, async (page) => {
        colour = await page.evaluate(
          () =>
            getComputedStyle(document.documentElement).backgroundColor +
            getComputedStyle(document.body).backgroundColor,
        );
      });
      return colour;
    };
    expect(await ground('dark')).not.toBe(await ground('light'));
  });
});
