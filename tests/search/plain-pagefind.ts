import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { Dossier } from '../../src/dossier/types.ts';
import type { Answered } from './scores.ts';

const PAGE = `<!doctype html><html lang="en"><title>Plain</title>
<script type="module">window.pagefind = await import('/pagefind/pagefind.js');</script>`;

interface Plain {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** How many results are looked at: what a reader sees without asking for more. */
const SEEN = 10;

/**
 * Pagefind as it comes, over the same pages: the main part of each page of a sheet, entity, event,
 * dispute and article, and the indexes that have entries, without the lists that only repeat them.
 *
 * @returns the folder to be served
 */
export async function plainIndex(dossier: Dossier, site: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
  const { index } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error('Pagefind did not start');
  const { sheets, entities, events, disputes, articles } = dossier;
  const pages = [sheets, entities, events, disputes, articles].flat();
  for (const url of new Set(pages.map((page) => page.url.replace(/#.*/, '')))) {
    const content = readFileSync(join(site, url, 'index.html'), 'utf8');
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(errors.join('; '));
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  writeFileSync(join(folder, 'index.html'), PAGE);
  return folder;
}

/** Asks it, in the browser. */
export async function askPlain(page: Page, queries: readonly string[]): Promise<Answered[]> {
  await page.waitForFunction(() => 'pagefind' in window);
  const lists = await page.evaluate(
    async ([all, seen]) => {
      const { pagefind } = window as unknown as { pagefind: Plain };
      const answers: string[][] = [];
      for (const query of all) {
        const { results } = await pagefind.search(query);
        const data = await Promise.all(results.slice(0, seen).map((result) => result.data()));
        answers.push(data.map(({ url }) => url));
      }
      return answers;
    },
    [queries, SEEN] as const,
  );
  return lists.map((hits) => ({ hits, partly: false }));
}
