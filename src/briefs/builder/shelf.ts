import { element } from '../../present/element.ts';
import { itemOfClaim } from '../choice.ts';
import type { Library } from './library.ts';
import type { Pieces } from './pieces.ts';
import { textNodes } from '../../present/text-nodes.ts';

/** A button that adds an item to the brief. */
function addButton(item: string, label: string): HTMLElement {
  const words = element('span', { class: 'unseen' }, `: ${label}`);
  return element('button', { type: 'button', 'data-item': item }, 'Add', words);
}

/** The sections and claims of a page, each with its button. */
function partsOf(page: Pieces): Node {
  const sections = page.parts.flatMap(({ id, title }) =>
    id === null || title === null
      ? []
      : [
          element(
            'li',
            {},
            addButton(`${page.name}:${id}`, title),
            ' Section: ',
            ...textNodes(title),
          ),
        ],
  );
  const claims = Object.entries(page.claims).map(([key, { text }]) =>
    element('li', {}, addButton(itemOfClaim(key), text), ' ', ...textNodes(text)),
  );
  return element('ul', { class: 'parts plain' }, ...sections, ...claims);
}

/**
 * Lets a reader pick from the topics and disputes. Each opens to its sections and claims, which are
 * fetched then.
 *
 * @param shelf contains `details[data-page]` and buttons `[data-item]`
 */
export function openShelf(shelf: HTMLElement, library: Library, add: (item: string) => void): void {
  shelf.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLElement>('button[data-item]');
    const item = button?.dataset['item'];
    if (item !== undefined) add(item);
  });
  for (const details of shelf.querySelectorAll<HTMLDetailsElement>('details[data-page]')) {
    const fill = async () => {
      const place = details.querySelector('.parts');
      if (place) return;
      const page = await library.page(details.dataset['page'] ?? '').catch(() => null);
      const failed = element('p', {}, 'Could not be loaded. Close and open again to retry.');
      details.querySelector(':scope > p')?.remove();
      details.append(page ? partsOf(page) : failed);
    };
    details.addEventListener('toggle', () => {
      if (details.open) void fill();
    });
  }
}

/** Marks the buttons of items that are in the brief: they remove them. */
export function markPicked(shelf: HTMLElement, items: readonly string[]): void {
  for (const button of shelf.querySelectorAll<HTMLElement>('button[data-item]')) {
    const picked = items.includes(button.dataset['item'] ?? '');
    button.toggleAttribute('data-picked', picked);
    button.title = picked ? 'Remove' : '';
    const [said, label] = button.childNodes;
    if (said) said.textContent = picked ? 'Added ✓' : 'Add';
    if (label?.textContent) {
      label.textContent = label.textContent.replace(/^(?:, remove)?:/, picked ? ', remove:' : ':');
    }
  }
}
