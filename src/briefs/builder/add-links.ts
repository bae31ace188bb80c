import { count } from '../../text/wording.ts';
import { formatChoice, formatItem, readChoice } from '../choice.ts';
import { keepQuery, keptQuery } from './kept.ts';

/*
 * The links “Add to brief” beside topics, claims and disputes. Each leads to the builder, which adds
 * the item. With this script the reader stays on the page, and the browser stores the brief.
 */

// Only this script makes the line, so its styles are here.
const style = new CSSStyleSheet();
style.replaceSync(`
  .brief-status:empty { display: none; }
  .brief-status {
    position: fixed; inset: auto auto 0 0; z-index: 3; margin: 0; padding: 0.5rem 1rem;
    background: var(--ink); color: var(--paper); font: 400 var(--t-1) / 1.4 var(--sans);
  }
  @media print { .brief-status { display: none; } }
`);
document.adoptedStyleSheets.push(style);
const status = document.createElement('p');
status.className = 'brief-status';
status.setAttribute('role', 'status');
document.body.append(status);

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>('a[href*="/briefs/?add="]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const { added } = readChoice(new URL(link.href).search);
  const choice = readChoice(keptQuery());
  const items = new Map([...choice.items, ...added].map((item) => [formatItem(item), item]));
  const query = formatChoice({ ...choice, items: [...items.values()] });
  // Without storage the link opens the builder, whose address then contains the brief.
  if (!keepQuery(query)) return;
  event.preventDefault();
  link.href = link.href.replace(/\?.*$/, query);
  link.textContent = 'In your brief: open it';
  status.textContent = `Added. Your brief has ${count(items.size, 'item')}.`;
});
