import { element } from '../../present/element.ts';

/*
 * From a statement to its dispute and back: a link from a statement carries its address in the
 * fragment, and the page of the dispute says which statement it was.
 */

const FROM = '#from=';

/** The id of the claim beside which a link stands, or in whose card. */
function claimBeside(link: HTMLAnchorElement): string | null {
  const card = link.closest('.notes li');
  if (card) return card.querySelector<HTMLAnchorElement>('.acts a')?.hash.slice(1) ?? null;
  let beside = link.previousElementSibling;
  while (beside?.matches('.disputed, .differ')) beside = beside.previousElementSibling;
  return (
    ((beside ?? link).closest('.claim[id]') ?? link.closest('tr')?.querySelector('.claim[id]'))
      ?.id ?? null
  );
}

document.addEventListener('click', ({ target }) => {
  const link =
    target instanceof Element
      ? target.closest<HTMLAnchorElement>('main a:is(.disputed, .differ)')
      : null;
  const id = link && claimBeside(link);
  if (id) link.hash = `${FROM}${encodeURIComponent(`${location.pathname}#${id}`)}`;
});

/** The address in the fragment; null if no link here wrote it. */
function asked(): string | null {
  if (!location.hash.startsWith(FROM)) return null;
  try {
    return decodeURIComponent(location.hash.slice(FROM.length));
  } catch {
    return null;
  }
}

function showStatement(): void {
  const address = asked();
  const evidence = [...document.querySelectorAll<HTMLAnchorElement>('main a.at')].find(
    ({ pathname, hash }) => pathname + hash === address,
  );
  const item = evidence?.closest('li');
  const words = item?.querySelector('span')?.textContent ?? '';
  if (!item || address === null) return;
  item.classList.add('shown');
  const supports = item.querySelector('small')?.cloneNode(true) ?? '';
  const back = element('a', { href: address }, words);
  document
    .querySelector('.head .lead')
    ?.after(element('p', { class: 'came-from' }, 'You came from: ', back, ' ', supports));
  // Whoever gets the address of the dispute came from elsewhere.
  history.replaceState(history.state, '', location.pathname + location.search);
}
showStatement();
