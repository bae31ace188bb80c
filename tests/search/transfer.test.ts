import { beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/hosting/serve.ts';
import { assertFresh, SITE_FOLDER } from '../site/built-site.ts';
import { launchChromium } from '../site/chromium.ts';
import { TEN_QUERIES, typeAll } from './transfer.ts';

/** Bytes over the wire until the first results, and for ten queries. */
const BOUNDS = { first: 120_000, all: 200_000 };

beforeAll(assertFresh);

test('search stays within its budget of transfer', async () => {
  const [browser, preview] = [await launchChromium(), await serve(SITE_FOLDER)];
  try {
    const { page, transfer } = await typeAll(browser, preview.url, TEN_QUERIES);
    console.log(
      `search, bytes: first results ${String(transfer.first)} in ${String(transfer.requests)} ` +
        `requests, ten queries ${String(transfer.all)}`,
    );
    expect(await page.locator('dialog.find [data-hit]').count()).toBeGreaterThan(0);
    expect(transfer.first).toBeLessThanOrEqual(BOUNDS.first);
    expect(transfer.all).toBeLessThanOrEqual(BOUNDS.all);
    // The index itself was among it: what is counted is not nothing.
    expect(transfer.first).toBeGreaterThan(50_000);
  } finally {
    await browser.close();
    await preview.close();
  }
});
