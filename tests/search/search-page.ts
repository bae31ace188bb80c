import type { Page } from 'playwright-core';
import type { Answered } from './scores.ts';

export interface PageAnswer extends Answered {
  /** What is said of the answer. */
  said: string;
  /** “Did you mean”, in order. */
  offers: string[];
}

/** Types into the box of the search page and reads what a reader then sees. */
export async function ask(page: Page, query: string): Promise<PageAnswer> {
  return page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>(
      '[data-search-page] input[type="search"]',
    );
    const results = document.querySelector<HTMLElement>('[data-results]');
    if (!input || !results) throw new Error('This is not the search page');
    input.value = typed;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (results.ariaBusy === 'true') await new Promise((done) => setTimeout(done, 1));
    const links = [...results.querySelectorAll<HTMLAnchorElement>('a[data-hit]')];
    const offers = [...results.querySelectorAll('.offers:has(small) a')];
    return {
      hits: links.map(({ pathname, hash }) => pathname + hash),
      partly: results.querySelector('.near') !== null,
      said: results.querySelector('[role="status"]')?.textContent ?? '',
      offers: offers.map(({ textContent }) => textContent),
    };
  }, query);
}

/** The same, taking the first “did you mean” where not all is found, as a reader would. */
export async function askAndTake(page: Page, query: string): Promise<PageAnswer> {
  const answer = await ask(page, query);
  const [offer] = answer.hits.length === 0 || answer.partly ? answer.offers : [];
  return offer === undefined ? answer : { ...(await ask(page, offer)), offers: answer.offers };
}
