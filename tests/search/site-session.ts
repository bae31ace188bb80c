import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serve, type Preview } from '../../src/hosting/serve.ts';
import { launchChromium } from '../site/chromium.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A served site and a browser, and what the browser complained of. */
export class SiteSession {
  readonly preview: Preview;
  readonly browser: Browser;
  /** Errors in the console, errors of scripts, and requests to elsewhere. */
  readonly complaints: string[] = [];

  private constructor(preview: Preview, browser: Browser) {
    this.preview = preview;
    this.browser = browser;
  }

  static async open(folder: string): Promise<SiteSession> {
    const preview = await serve(folder);
    return new SiteSession(preview, await launchChromium());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.preview.close();
  }

  context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return this.browser.newContext({
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
  }

  /** A page of a fresh context. Its address is under the site’s root: `bases/`. */
  async page(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await this.context(options)).newPage();
    this.listen(page);
    await page.goto(this.preview.url + path);
    return page;
  }

  listen(page: Page): void {
    const { origin } = new URL(this.preview.url);
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      this.complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && url.protocol !== 'data:') this.complaints.push(url.href);
    });
  }
}

/** Opens the box by its key and types; resolves when the answer is there. */
export async function typeIntoBox(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog.find[open]').waitFor();
  await page.keyboard.insertText(query);
  await settled(page);
}

/** Waits until the box has answered what was typed last. */
export async function settled(page: Page): Promise<void> {
  await page.locator('dialog.find .found[aria-busy="false"]').waitFor();
}

/** What axe finds wrong with a page as it stands. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Through the debugger, as a script tag would be against the site’s own policy.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Finding {
      id: string;
      nodes: { target: string[] }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Finding[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: tags });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}
