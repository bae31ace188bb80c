import type { Browser, Page } from 'playwright-core';

/** Ten queries on this site: names, a typo, a date, a phrase, words. */
export const TEN_QUERIES = [
  ...['Hmeimim', 'foreign minister', 'Khmemim', '15 October 2025', '"stabilizing forces"'],
  ...['Путина', 'extradition request', 'al-Sharaa justice', 'humanitarian aid', 'sanctions'],
];

/** Bytes as they go over the wire, headers included. */
export interface Transfer {
  /** From opening the box to the results of the first query. */
  first: number;
  /** Requests until then. */
  requests: number;
  /** From opening the box to the results of the last. */
  all: number;
}

/** A page with the box open, after queries were typed into it one by one; nothing cached before. */
export async function typeAll(
  browser: Browser,
  url: string,
  queries: readonly string[],
): Promise<{ page: Page; transfer: Transfer }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  await session.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const answered = async (): Promise<void> => {
    await page.locator('dialog.find .found[aria-busy="false"]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
  };
  await page.keyboard.press('/');
  await page.locator('dialog.find[open]').waitFor();
  await page.keyboard.insertText(queries[0] ?? '');
  await answered();
  const first = { first: bytes, requests };
  for (const query of queries.slice(1)) {
    await page.locator('dialog.find input[type="search"]').fill(query);
    await answered();
  }
  return { page, transfer: { ...first, all: bytes } };
}
