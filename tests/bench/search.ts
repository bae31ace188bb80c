import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { loadContent } from '../../src/dossier/load.ts';
import type { Dossier } from '../../src/dossier/types.ts';
import { serve } from '../../src/hosting/serve.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { TEN_QUERIES, typeAll } from '../search/transfer.ts';
import { assertFresh, SITE_FOLDER } from '../site/built-site.ts';
import { launchChromium } from '../site/chromium.ts';
import { generatedDossier } from './generated-dossier.ts';
import { median } from './median.ts';

/** Ten queries on generated sheets, of the same mix as those on this site. */
function generatedQueries({ entities, claims }: Dossier): string[] {
  const name = (n: number): string => entities[n]?.record.title ?? '';
  const words = (n: number, from: number, to: number): string =>
    (claims[n]?.text.replace(/^.*: /, '').split(' ') ?? []).slice(from, to).join(' ');
  return [
    ...[name(3), 'harbour agreement', name(5).replace(/.$/, ''), 'January 2025'],
    ...[`"${words(101, 2, 5)}"`, entities[4]?.record.names.ru ?? '', words(55, 3, 5)],
    ...[`${name(2)} council`, words(333, 1, 4), 'reserve partner visit'],
  ];
}

/** Milliseconds from each keystroke of each query to its results, in the box of a page. */
function keystrokes(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(async (all) => {
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
}

/**
 * Transfer and speed of search in Chromium, in the pages of the built site: with this site’s index,
 * and with those of 1,000 and 5,000 generated sheets.
 */
export async function benchSearch(): Promise<void> {
  assertFresh();
  const browser = await launchChromium();
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    cpSync(SITE_FOLDER, folder, { recursive: true });
    const corpora: [string, () => Dossier, (dossier: Dossier) => readonly string[]][] = [
      ['this site', () => loadContent('.').dossier, () => TEN_QUERIES],
      ['1,000 sheets', () => generatedDossier(1000), generatedQueries],
      ['5,000 sheets', () => generatedDossier(5000), generatedQueries],
    ];
    for (const [name, make, queriesOf] of corpora) {
      const dossier = make();
      const queries = queriesOf(dossier);
      const start = performance.now();
      await writeIndex(dossier, folder);
      const seconds = (performance.now() - start) / 1000;
      const preview = await serve(folder);
      const { page, transfer } = await typeAll(browser, preview.url, queries);
      const times = await keystrokes(page, queries);
      await page.context().close();
      await preview.close();
      const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
      console.log(
        `search, ${name}, ${String(dossier.claims.length)} claims: index ${seconds.toFixed(1)} s; ` +
          `first results ${kb(transfer.first)} in ${String(transfer.requests)} requests, ` +
          `ten queries ${kb(transfer.all)}; keystroke to results ` +
          `median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(0)} ms ` +
          `of ${String(times.length)}`,
      );
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
