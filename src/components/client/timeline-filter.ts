import { count } from '../../text/wording.ts';

/* Narrows the full timeline in place; the addresses are those of the pages that do it without. */
const list = document.querySelector<HTMLElement>('.timeline ol');
const tally = document.querySelector<HTMLElement>('.tally');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.filters a')];
const rows = [...(list?.children ?? [])] as HTMLElement[];
const whole = links.find((link) => !link.dataset['id']);
// Only the page that has all events can narrow and widen them.
const full = whole?.getAttribute('aria-current') === 'page';

function apply(path: string): void {
  const chosen = links.find((link) => link.pathname === path) ?? whole;
  const { kind, id } = chosen?.dataset ?? {};
  for (const row of rows) {
    const ids = (kind === 'topic' ? row.dataset['topics'] : row.dataset['who']) ?? '';
    row.hidden = id !== undefined && !ids.split(' ').includes(id);
  }
  for (const link of links) {
    if (link === chosen) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const left = rows.filter((row) => !row.hidden).length;
  if (tally) {
    tally.textContent =
      id === undefined ? '' : `${String(left)} of ${count(rows.length, 'event')} shown.`;
  }
}

if (full) {
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      apply(link.pathname);
    });
  }
  addEventListener('popstate', () => {
    apply(location.pathname);
  });
}

export {};
