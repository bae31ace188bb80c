/*
 * Evidence cards open and close without this. It marks the sentence that an open card belongs to,
 * opens a card while the mouse rests on its number, and offers to copy the citation.
 */
import { href } from '../../present/href.ts';

const HOVER_MS = 120;
const LEAVE_MS = 280;

const canHover = matchMedia('(hover: hover) and (min-width: 64rem)');
let pinned = true;
let mouse = '';
let timer: ReturnType<typeof setTimeout> | undefined;

function buttonOf(card: Element): HTMLButtonElement | null {
  return document.querySelector(`sup button[popovertarget="${card.id}"]`);
}

function cardOf(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const button = target.closest('sup button[popovertarget]');
  return document.getElementById(button?.getAttribute('popovertarget') ?? '');
}

/** The stretches of the page that make up a card's sentence: a table row has one for each cell. */
function claimOf(card: Element): Element[] {
  const all = [...document.querySelectorAll('.claim')];
  const id = card.querySelector<HTMLAnchorElement>('.acts a')?.hash.slice(1);
  const first = all.findIndex((piece) => piece.id === id);
  const mark = buttonOf(card);
  const last = all.findIndex((piece) => piece.contains(mark));
  return all.slice(first, last + 1);
}

/** The sentence without its mark, and its address, in the form that the page asks for. */
function citationOf(card: Element): string {
  const words = claimOf(card).map((piece) => {
    const copy = piece.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll('sup')) mark.remove();
    return copy.textContent.trim();
  });
  const source = document.querySelector('.cite span')?.textContent ?? document.title;
  const hash = card.querySelector<HTMLAnchorElement>('.acts a')?.hash ?? '';
  return `“${words.join(' ')}” ${source}${hash}`;
}

function buttonSaying(text: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', () => {
    act(button);
  });
  return button;
}

/**
 * Adds to a card what needs a script: the citation to copy, its claim for the reader's brief, and a
 * button to close it, which Escape, its mark and a tap beside it do as well.
 */
function offer(card: HTMLElement): void {
  const permalink = card.querySelector<HTMLAnchorElement>('.acts a');
  if (!permalink || permalink.nextElementSibling) return;
  const page = card.closest<HTMLElement>('.notes')?.dataset['brief'] ?? '';
  const brief = document.createElement('a');
  brief.href = href(`/briefs/?add=${page}~${permalink.hash.slice(1)}`);
  brief.textContent = 'Add to brief';
  const copy = buttonSaying('Copy citation', (button) => {
    void navigator.clipboard.writeText(citationOf(card)).then(() => {
      button.textContent = 'Copied';
    });
  });
  const close = buttonSaying('Close', () => {
    card.hidePopover();
  });
  permalink.after(...(isSecureContext ? [copy] : []), brief, close);
}

document.addEventListener(
  'toggle',
  (event) => {
    const card = event.target;
    if (!(card instanceof HTMLElement) || !card.matches('.notes li')) return;
    clearTimeout(timer);
    const open = card.matches(':popover-open');
    for (const piece of claimOf(card)) piece.classList.toggle('shown', open);
    if (open) offer(card);
    else pinned = true;
  },
  true,
);

// A click on the number of a card that the mouse has opened keeps it open instead of closing it.
document.addEventListener('click', (event) => {
  const card = cardOf(event.target);
  if (!card) return;
  clearTimeout(timer);
  if (pinned || !card.matches(':popover-open')) return;
  event.preventDefault();
  pinned = true;
});

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse' || !canHover.matches) return;
  // If the page moved under a resting mouse, the reader asked for nothing.
  const place = `${String(event.screenX)} ${String(event.screenY)}`;
  if (place === mouse) return;
  mouse = place;
  clearTimeout(timer);
  const card = cardOf(event.target);
  if (card && !card.matches(':popover-open')) {
    timer = setTimeout(() => {
      const source = buttonOf(card);
      if (!source || card.matches(':popover-open')) return;
      card.showPopover({ source });
      pinned = false;
    }, HOVER_MS);
  } else if (!card && !pinned && event.target instanceof Element) {
    const open = document.querySelector<HTMLElement>('.notes li:popover-open');
    if (open && !open.contains(event.target)) {
      timer = setTimeout(() => {
        if (!pinned) open.hidePopover();
      }, LEAVE_MS);
    }
  }
});

// An open card is outside the flow, and would be missing on paper.
addEventListener('beforeprint', () => {
  document.querySelector<HTMLElement>('.notes li:popover-open')?.hidePopover();
});
