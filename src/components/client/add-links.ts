import { BRIEF_KEPT, formatChoice, keepQuery, keptQuery, readChoice } from '../../briefs/choice.ts';
import { count } from '../../text/wording.ts';
import { say } from './say.ts';

/*
 * The links “Add to brief” beside topics, claims and disputes. Each leads to the builder, which adds
 * the item. With this script the reader stays on the page, and the browser stores the brief.
 */

const ADDS = 'a[href*="/briefs/?add="]';
const added = (link: HTMLAnchorElement) => readChoice(new URL(link.href).search).added;

/** Turns a link to what the brief has into a link to the brief, which the browser stores. */
function showAdded(link: HTMLAnchorElement): void {
  link.href = link.href.replace(/\?.*$/, '');
  link.textContent = 'Added ✓ Open the brief';
}

/** Marks what the stored brief has; the header gives the number of its items. */
export function markAdded(): void {
  const { items } = readChoice(keptQuery());
  for (const link of document.querySelectorAll<HTMLAnchorElement>(ADDS)) {
    if (added(link).every((item) => items.includes(item))) showAdded(link);
  }
  const header = document.querySelector('[data-part="brief-count"]');
  if (header) header.textContent = items.length > 0 ? ` (${String(items.length)})` : '';
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>(ADDS);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const choice = readChoice(keptQuery());
  const items = [...new Set([...choice.items, ...added(link)])];
  const query = formatChoice({ ...choice, items });
  // Without storage the link opens the builder, whose address then contains the brief.
  if (!keepQuery(query)) return;
  event.preventDefault();
  say(`Added. Your brief has ${count(items.length, 'item')}.`);
});

addEventListener(BRIEF_KEPT, markAdded);
markAdded();
