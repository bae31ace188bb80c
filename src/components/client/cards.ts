/*
 * Evidence cards open and close without this. It marks the sentence that an open card belongs to,
 * opens a card while the mouse rests on its number, and offers to copy the citation.
 */
const HOVER_MS = 120;
const LEAVE_MS = 280;

const canHover = matchMedia('(hover: hover) and (min-width: 64rem)');
let pinned = true;
let timer: ReturnType<typeof setTimeout> | undefined;

function buttonOf(card: Element): HTMLButtonElement | null {
  return document.querySelector(`sup button[popovertarget="${card.id}"]`);
}

function cardOf(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const button = target.closest('sup button[popovertarget]');
  return document.getElementById(button?.getAttribute('popovertarget') ?? '');
}

function offerCopy(card: Element): void {
  const citation = card.querySelector('details p');
  const actions = card.querySelector('.acts');
  if (!citation || !actions || actions.querySelector('[data-copy]') || !isSecureContext) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['copy'] = '';
  button.textContent = 'Copy citation';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(citation.textContent.trim()).then(() => {
      button.textContent = 'Copied';
    });
  });
  actions.insertBefore(button, actions.lastElementChild);
}

document.addEventListener(
  'toggle',
  (event) => {
    const card = event.target;
    if (!(card instanceof HTMLElement) || !card.matches('.notes li')) return;
    const open = card.matches(':popover-open');
    buttonOf(card)?.closest('.claim')?.classList.toggle('shown', open);
    if (open) offerCopy(card);
    else pinned = true;
  },
  true,
);

// A click on the number of a card that the mouse has opened keeps it open instead of closing it.
document.addEventListener('click', (event) => {
  const card = cardOf(event.target);
  if (!card || pinned || !card.matches(':popover-open')) return;
  event.preventDefault();
  pinned = true;
});

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse' || !canHover.matches) return;
  clearTimeout(timer);
  const card = cardOf(event.target);
  if (card && !card.matches(':popover-open')) {
    timer = setTimeout(() => {
      const source = buttonOf(card);
      if (!source) return;
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
