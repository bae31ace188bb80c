/*
 * Evidence cards open and close without this. It marks the sentence that an open card belongs to,
 * opens a card while the mouse is on its number or when the address leads to its sentence, and
 * offers to copy the link and the citation.
 */
import { element } from '../../present/element.ts';
import { href } from '../../present/href.ts';
import { citationIn, type CitationForm } from '../../present/citation.ts';
import { markAdded } from './add-links.ts';
import { citationForms, citedOn } from './citation.ts';
import { copy } from './say.ts';

const HOVER_MS = 120;
const LEAVE_MS = 280;

const beside = matchMedia('(min-width: 64rem)');
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

function buttonSaying(text: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, text);
  button.addEventListener('click', act);
  return button;
}

/**
 * Adds to a card what needs a script: its address and its citation to copy, its claim for the reader’s
 * brief, and a button to close it, which Escape, its mark and a tap beside it do as well.
 */
function offer(card: HTMLElement): void {
  const permalink = card.querySelector<HTMLAnchorElement>('.acts a');
  if (!permalink || permalink.nextElementSibling) return;
  const page = card.closest<HTMLElement>('.notes')?.dataset['brief'] ?? '';
  const item = `${page}~${permalink.hash.slice(1)}`;
  const brief = element('a', { href: href(`/briefs/?add=${item}`) }, 'Add to brief');
  const forms = citationForms();
  const copies = [
    buttonSaying('Copy link', () => void copy(permalink.href, 'The link is copied.')),
    buttonSaying('Copy citation', () => {
      const cited = citedOn(card, claimOf(card), permalink.href);
      void copy(citationIn(forms.value as CitationForm, cited), 'The citation is copied.');
    }),
    element('label', { class: 'form' }, 'as ', forms),
  ];
  const close = buttonSaying('Close', () => {
    card.hidePopover();
  });
  permalink.after(...(isSecureContext ? copies : []), brief, close);
  markAdded();
}

/** Scrolls a sentence up where a card at the foot of the screen would cover it. */
function uncover(card: HTMLElement): void {
  const mark = buttonOf(card)?.getBoundingClientRect();
  const sheet = card.getBoundingClientRect();
  if (mark && !beside.matches && mark.bottom > sheet.top) {
    scrollBy({ top: mark.bottom - sheet.top + 16 });
  }
}

/** Opens the evidence of the statement that the address names. */
function openNamed(): void {
  const permalink = document.querySelector<HTMLAnchorElement>(
    `.notes .acts a[href="${CSS.escape(location.hash)}"]`,
  );
  const card = location.hash === '' ? null : permalink?.closest<HTMLElement>('.notes li');
  const source = card ? buttonOf(card) : null;
  if (card && source && !card.matches(':popover-open')) card.showPopover({ source });
}

document.addEventListener(
  'toggle',
  (event) => {
    const card = event.target;
    if (!(card instanceof HTMLElement) || !card.matches('.notes li')) return;
    clearTimeout(timer);
    const open = card.matches(':popover-open');
    for (const piece of claimOf(card)) piece.classList.toggle('shown', open);
    if (open) {
      offer(card);
      uncover(card);
    } else pinned = true;
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

// A card must not cover what has the focus now.
document.addEventListener('focusout', ({ target, relatedTarget: to }) => {
  const card = target instanceof Element ? target.closest<HTMLElement>('.notes li') : null;
  if (!card?.matches(':popover-open') || !(to instanceof Node)) return;
  if (!card.contains(to) && to !== buttonOf(card)) card.hidePopover();
});

addEventListener('hashchange', openNamed);
openNamed();

// An open card is outside the flow, and would be missing on paper.
addEventListener('beforeprint', () => {
  document.querySelector<HTMLElement>('.notes li:popover-open')?.hidePopover();
});
