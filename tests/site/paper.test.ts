import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/dossier/load.ts';
import { serve, type Preview } from '../../src/hosting/serve.ts';
import { MARGIN, run, squeeze, UNSEEN } from '../briefs/pdf-tools.ts';
import { assertFresh, SITE_FOLDER } from './built-site.ts';
import { launchChromium } from './chromium.ts';

const { dossier } = loadContent('.');
const folder = mkdtempSync(join(tmpdir(), 'paper-'));

/** Every topic, and one page at least of each other kind. */
const first = (pages: readonly { url: string }[]) => pages.slice(0, 1).map(({ url }) => url);
// The others are entries of an index.
const entities = dossier.entities.filter(({ claims }) => claims.length > 0);
const longest = entities.toSorted((a, b) => b.mentionedBy.length - a.mentionedBy.length);
const PAGES = [
  ...['/', '/timeline/', '/map/', '/disputes/', '/articles/', '/people/', '/places/'],
  ...['/organisations/', '/search/', '/all/', '/briefs/', '/data/', '/about/'],
  ...dossier.sheets.map(({ url }) => url),
  ...first(longest),
  ...first(entities.filter(({ record }) => record.kind === 'organisation')),
  ...first(dossier.events),
  ...first(dossier.disputes),
  ...first(dossier.articles),
];

/** What is for the screen alone: ways about, and what one clicks or fills in. */
const SCREEN_ONLY = [
  ...['nav', 'form', 'button', 'label', 'noscript', 'dialog', 'template', 'script', 'svg', 'sup'],
  ...[
    '.filters',
    '.toc',
    '.next',
    '.meta .way',
    '.builder',
    '.notes',
    '.axis',
    '.dispute > p a',
    '.at[aria-label]',
    '.strip details',
    // The notes, checked below, have the margin's quotations.
    '.gloss',
  ],
].join(', ');

let browser: Browser;
let preview: Preview;
beforeAll(async () => {
  assertFresh();
  [browser, preview] = await Promise.all([launchChromium(), serve(SITE_FOLDER)]);
});
afterAll(async () => {
  await browser.close();
  await preview.close();
});

/** Every text that a reader sees on the screen, folds opened, run by run: `Putin`, `بوتين`. */
function shown(page: Page): Promise<string[]> {
  return page.evaluate((screenOnly) => {
    for (const details of document.querySelectorAll('main details')) {
      details.toggleAttribute('open', true);
    }
    const main = document.querySelector('main') ?? document.body;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, nodeValue: text } = walker.currentNode;
      if (parent?.checkVisibility({ opacityProperty: true }) && !parent.closest(screenOnly))
        texts.push(text ?? '');
    }
    return texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
  }, SCREEN_ONLY);
}

async function print(page: Page, name: string, format: 'A4' | 'Letter'): Promise<string> {
  const path = join(folder, `${name}-${format}.pdf`);
  await page.pdf({ path, format });
  return path;
}

/** The numbers of a page's evidence, which poppler gives together at its end. */
const RAISED = /^[\d ,–-]+$/gm;

/** The words of each page of a PDF, running numbers left out. */
const pagesOf = (path: string): string[] =>
  run('pdftotext', '-raw', path, '-')
    .split('\f')
    .slice(0, -1)
    .map((text) => text.replace(UNSEEN, '').replace(MARGIN, '').replace(RAISED, ''));

interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of each dot, row by row. */
  dots: Uint8Array;
}

/** At so many dots to the inch. */
const DENSITY = 60;

/** A picture of each page of a PDF. */
function picturesOf(path: string, name: string): Picture[] {
  execFileSync('pdftoppm', ['-r', String(DENSITY), path, join(folder, name)]);
  const files = readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.ppm'))
    .sort();
  if (files.length === 0) throw new Error(`${name}: no pictures`);
  return files.map((file) => {
    const bytes = readFileSync(join(folder, file));
    const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40));
    const [width, height] = [Number(head?.[1]), Number(head?.[2])];
    return { width, height, dots: bytes.subarray(head?.[0].length ?? 0) };
  });
}

/** Whether every dot is black, white or between, and most are white. */
function isWithoutColour({ dots }: Picture): boolean {
  let white = 0;
  for (let i = 0; i < dots.length; i += 3) {
    const [r = 0, g = 0, b = 0] = dots.subarray(i, i + 3);
    if (Math.max(r, g, b) - Math.min(r, g, b) > 12) return false;
    if (r > 250) white++;
  }
  return white > dots.length / 3 / 2;
}

/** Whether the text of a page ends with the side of a box and nothing beside it. */
function hasStub({ width, height, dots }: Picture): boolean {
  /** How wide the ink of a row is. */
  const inkAt = (y: number) => {
    const row = dots.subarray(3 * y * width, 3 * (y + 1) * width);
    const inked = Array.from({ length: width }, (_, x) => x).filter(
      (x) => (row[3 * x] ?? 255) < 200,
    );
    return inked.length === 0 ? 0 : Math.max(...inked) - Math.min(...inked) + 1;
  };
  // Below stands what every sheet has at its foot.
  let y = Math.round(height - (17 / 25.4) * DENSITY);
  while (y > 0 && inkAt(y) === 0) y--;
  const end = y;
  while (y > 0 && inkAt(y) > 0 && inkAt(y) <= 3) y--;
  return end - y >= DENSITY / 12;
}

describe.each(PAGES)('%s on paper', (path) => {
  test('has all that the screen shows, no navigation, no page left over', async () => {
    const name = path.replaceAll('/', '_');
    const page = await browser.newPage();
    try {
      await page.goto(preview.url.slice(0, -1) + path);
      const texts = await shown(page);
      expect(texts.length).toBeGreaterThan(3);
      for (const format of ['A4', 'Letter'] as const) {
        const file = await print(page, name, format);
        const pages = pagesOf(file);
        // Poppler gives Arabic in its own order only if it lays out the page again.
        const laidOut = run('pdftotext', file, '-').replace(UNSEEN, '');
        const all = squeeze(pages.join('')) + squeeze(laidOut);
        expect(texts.filter((text) => !all.includes(squeeze(text)))).toEqual([]);
        for (const word of ['Skip to content', 'Add to brief', 'Close', 'Show all']) {
          expect(pages.join('\n')).not.toContain(word);
        }
        // Paper has no address bar.
        expect(all).toContain(squeeze(`example.org${path}`));
        // A short section at least: neither a blank sheet nor a line that ran over.
        const last = squeeze(pages.at(-1) ?? '');
        expect(last.length, `last of ${String(pages.length)} pages`).toBeGreaterThan(100);
        if (format === 'Letter') continue;
        const pictures = picturesOf(file, name);
        expect(pictures.every(isWithoutColour)).toBe(true);
        expect(pictures.findIndex(hasStub)).toBe(-1);
      }
    } finally {
      await page.close();
    }
  });
});

test.each(dossier.sheets.map(({ url, id }) => [url, id] as const))(
  '%s: each number has its note, with quotation and place',
  async (url, id) => {
    const page = await browser.newPage();
    await page.goto(preview.url.slice(0, -1) + url);
    const marks = await page.locator('main sup button:visible').allInnerTexts();
    const numbers = marks.map((mark) => /\d+/.exec(mark)?.[0] ?? mark);
    const all = pagesOf(await print(page, `notes-${id}`, 'A4')).join('\n');
    await page.close();
    const notes = squeeze(all.slice(all.lastIndexOf('\nEvidence')));
    expect(Math.max(...numbers.map(Number))).toBeGreaterThan(5);
    for (const n of new Set(numbers)) expect(all).toMatch(new RegExp(`^ *${n}\\. ?[A-Z] `, 'm'));
    for (const claim of dossier.claims.filter(
      (one) => one.page === id && one.collection === 'sheets',
    )) {
      for (const { quotation } of claim.evidence) expect(notes).toContain(squeeze(quotation));
    }
  },
);
