import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/dossier/load.ts';
import { serve, type Preview } from '../../src/hosting/serve.ts';
import { progressOf } from '../../src/cli/command.ts';
import { assertFresh, builtPages, SITE_FOLDER } from './built-site.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let preview: Preview;
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let paths: string[] = [];

beforeAll(async () => {
  assertFresh();
  paths = builtPages();
  [browser, preview] = await Promise.all([launchChromium(), serve(SITE_FOLDER)]);
});
afterAll(async () => {
  await browser.close();
  await preview.close();
});

/** Opens pages one after another in one tab and gathers what the browser complains of. */
async function visit(
  name: string,
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  let at = '';
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${at}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${at}: ${error.message}`));
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText ?? '';
    // A page that is left while it still fetches ahead is no fault of it.
    if (failure !== 'net::ERR_ABORTED') complaints.push(`${at}: ${request.url()}: ${failure}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const ours = origin === new URL(preview.url).origin || ['data:', 'blob:'].includes(protocol);
    if (!ours) complaints.push(`${at}: asks for ${request.url()}`);
  });
  const progress = progressOf(`every page in Chromium, ${name}`);
  for (const [i, path] of paths.entries()) {
    at = path;
    const response = await page.goto(preview.url.slice(0, -1) + path, { waitUntil: 'load' });
    if (!response?.ok()) complaints.push(`${path}: ${String(response?.status())}`);
    await look(page, path);
    progress(i + 1, paths.length);
  }
  await context.close();
  return complaints;
}

interface AxeFinding {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** What axe finds wrong, and what it can't decide. */
async function axe(page: Page): Promise<{ violations: string[]; incomplete: string[] }> {
  // Through the debugger, as a script tag would be against the site's own policy.
  await page.evaluate(axeSource);
  const result = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{ violations: AxeFinding[]; incomplete: AxeFinding[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return run.run({ resultTypes: ['violations', 'incomplete'], runOnly: tags });
  });
  const list = (findings: AxeFinding[]) =>
    findings.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  return { violations: list(result.violations), incomplete: list(result.incomplete) };
}

const MODES = {
  'light, 1,280 px': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'dark, 1,280 px': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'light, 320 px': { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
} as const satisfies Record<string, BrowserContextOptions>;

describe('every page in Chromium', () => {
  test.each(Object.entries(MODES))(
    'opens without a complaint, fits and satisfies axe: %s',
    async (name, mode) => {
      const wrong: string[] = [];
      const complaints = await visit(
        name,
        { ...mode, reducedMotion: 'reduce' },
        async (page, path) => {
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          if (width > mode.viewport.width) wrong.push(`${path}: ${String(width)} px wide`);
          const { violations, incomplete } = await axe(page);
          wrong.push(...violations.map((finding) => `${path}: ${finding}`));
          wrong.push(...incomplete.map((finding) => `${path}: undecided: ${finding}`));
        },
      );
      expect(wrong).toEqual([]);
      expect(complaints).toEqual([]);
      expect(paths.length).toBeGreaterThan(80);
    },
  );

  test('reads without JavaScript', async () => {
    const complaints = await visit(
      'without JavaScript',
      { javaScriptEnabled: false },
      async (page, path) => {
        const words = (await page.locator('main').innerText()).split(/\s+/).length;
        expect(words, path).toBeGreaterThan(15);
      },
    );
    expect(complaints).toEqual([]);
  });

  test('prints every quotation of a sheet, and no navigation', async () => {
    const { dossier } = loadContent('.');
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    for (const sheet of dossier.sheets) {
      await page.goto(preview.url.slice(0, -1) + sheet.url);
      const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      for (const claim of dossier.claims) {
        if (claim.collection !== 'sheets' || claim.page !== sheet.id) continue;
        for (const { quotation } of claim.evidence) expect(text).toContain(quotation);
      }
      await expect(page.locator('header nav').isVisible()).resolves.toBe(false);
    }
    await page.close();
  });
});

describe('the published folder', () => {
  test('has the headers of a strict policy, and no Jekyll on GitHub Pages', () => {
    expect(existsSync(join(SITE_FOLDER, '.nojekyll'))).toBe(true);
    const headers = readFileSync(join(SITE_FOLDER, '_headers'), 'utf8');
    expect(headers).toMatch(/Content-Security-Policy: default-src 'none'/);
    expect(headers).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:\/\/\*/);
    expect(headers).toMatch(/X-Content-Type-Options: nosniff/);
    expect(headers).toMatch(/frame-ancestors 'none'/);
  });
});
