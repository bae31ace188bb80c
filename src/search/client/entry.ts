import { element } from '../../present/element.ts';
import { stored } from '../../present/storage.ts';
import { takeCarried } from './carried.ts';

/*
 * Runs on every page: opens the search box, and highlights the query on a page that a hit led to.
 * Everything else loads when it is needed.
 */
const form = document.querySelector<HTMLFormElement>('.top form[role="search"]');

/** What is typed while the box is loading; null if it is not. */
let waiting: string | null = null;

async function open(): Promise<void> {
  // The search page has its own box.
  const own = document.querySelector<HTMLInputElement>('[data-search-page] input[type="search"]');
  if (own) {
    own.focus();
    own.select();
    return;
  }
  if (waiting !== null) return;
  waiting = '';
  try {
    const { openDialog } = await import('./dialog.ts');
    await openDialog(() => waiting ?? '');
  } finally {
    waiting = null;
  }
}

/** Whether a key pressed on this target is text input. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'))
  );
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  if (waiting !== null && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    waiting += event.key;
    return;
  }
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const byCommand = command && event.key.toLowerCase() === 'k';
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const bySlash = plain && event.key === '/' && !isTyping(event.target);
  if (!byCommand && !(bySlash && stored('search-key') !== 'off')) return;
  event.preventDefault();
  void open();
});

if (form) {
  // Without scripts the form leads to the search page. With scripts a button opens the box at once,
  // also on a narrow screen, where the form would be in the menu.
  const button = element(
    'button',
    {
      ...{ type: 'button', class: 'open-search', 'aria-haspopup': 'dialog' },
      'aria-keyshortcuts': '/ Control+K Meta+K',
    },
    'Search',
    element('kbd', { 'aria-hidden': 'true' }, '/'),
  );
  button.addEventListener('click', () => {
    void open();
  });
  // Loaded when a click is likely, so that the click can focus the box at once.
  for (const sign of ['pointerenter', 'focus', 'touchstart'] as const) {
    button.addEventListener(sign, () => void import('./dialog.ts'), { once: true, passive: true });
  }
  form.closest('.top')?.append(button);
  form.remove();
}

function arrive(): void {
  const highlights = takeCarried();
  if (highlights) void import('./arrive.ts').then(({ markPage }) => markPage(highlights));
}
arrive();
addEventListener('hashchange', arrive);
