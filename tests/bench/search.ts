import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadContent } from '../../src/dossier/load.ts';
import type { Dossier } from '../../src/dossier/types.ts';
import { serve } from '../../src/preview/serve.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { launchChromium } from '../site/chromium.ts';
import { generatedDossier } from './generated-dossier.ts';
import { median } from './median.ts';

/** Ten queries on this site: names, a typo, a date, a phrase, words. */
const OWN = [
  ...['Hmeimim', 'foreign minister', 'Khmemim', '15 October 2025', '"stabilizing forces"'],
  ...['Путина', 'extradition request', 'al-Sharaa justice', 'humanitarian aid', 'sanctions'],
];
/** The same number on generated sheets, of the words that they are made of. */
const GENERATED = [
  ...['envoys harbour', 'Person 1', 'harbor', 'January 2025', '"border minister"'],
  ...['talks', 'rebuild pressure', 'Sheet 7', 'alliance described', 'reserve partner visit'],
];

/** Transfer in bytes as they went over the wire, and milliseconds from keystroke to results. */
async function measure(browser: Browser, folder: string, queries: readonly string[]) {
  const preview = await serve(folder);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(preview.url, { waitUntil: 'networkidle' });
  [bytes, requests] = [0, 0];
  const settled = () =>
    page.locator('dialog.find .found[aria-busy="false"]').waitFor({ state: 'attached' });
  await page.keyboard.press('/');
  await page.locator('dialog.find[open]').waitFor();
  await page.keyboard.insertText(queries[0] ?? '');
  await settled();
  await page.waitForLoadState('networkidle');
  const first = { bytes, requests };
  for (const query of queries.slice(1)) {
    await page.locator('dialog.find input[type="search"]').fill(query);
    await settled();
  }
  await page.waitForLoadState('networkidle');
  const ten = bytes;
  const times = await page.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>('dialog.find input[type="search"]');
    const found = document.querySelector('dialog.find .found');
    if (!input || !found) throw new Error('The box is not open');
    const taken: number[] = [];
    for (const query of all) {
      for (let n = 1; n <= query.length; n++) {
        input.value = query.slice(0, n);
        const start = performance.now();
        const done = new Promise<void>((resolve) => {
          new MutationObserver((_, observer) => {
            if (found.ariaBusy !== 'false') return;
            observer.disconnect();
            resolve();
          }).observe(found, { attributes: true });
        });
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await done;
        taken.push(performance.now() - start);
      }
    }
    return taken;
  }, queries);
  await context.close();
  await preview.close();
  return { first, ten, times };
}

/** Transfer and speed of search in Chromium: this site, and 1,000 and 5,000 generated sheets. */
export async function benchSearch(): Promise<void> {
  const browser = await launchChromium();
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    cpSync('dist', folder, { recursive: true });
    const corpora: [string, () => Dossier, readonly string[]][] = [
      ['this site', () => loadContent('.').dossier, OWN],
      ['1,000 sheets', () => generatedDossier(1000), GENERATED],
      ['5,000 sheets', () => generatedDossier(5000), GENERATED],
    ];
    for (const [name, dossier, queries] of corpora) {
      const start = performance.now();
      await writeIndex(dossier(), folder);
      const seconds = (performance.now() - start) / 1000;
      const { first, ten, times } = await measure(browser, folder, queries);
      const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
      console.log(
        `search, ${name}: index ${seconds.toFixed(1)} s; first results ${kb(first.bytes)} in ` +
          `${String(first.requests)} requests, ten queries ${kb(ten)}; keystroke to results ` +
          `median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(0)} ms ` +
          `of ${String(times.length)}`,
      );
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
