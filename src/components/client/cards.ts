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

/** The sentence without its mark, and where it stands: what the page's own note on citing says. */
function citationOf(permalink: HTMLAnchorElement): string {
  const words = document.getElementById(permalink.hash.slice(1))?.cloneNode(true);
  const sentence = words instanceof Element ? words : null;
  sentence?.querySelectorAll('sup').forEach((mark) => {
    mark.remove();
  });
  const source = document.querySelector('.cite span')?.textContent ?? document.title;
  return `“${sentence?.textContent.trim() ?? ''}” ${source}${permalink.hash}`;
}

function offerCopy(card: Element): void {
  const permalink = card.querySelector<HTMLAnchorElement>('.acts a');
  if (!permalink || card.querySelector('[data-copy]') || !isSecureContext) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['copy'] = '';
  button.textContent = 'Copy citation';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(citationOf(permalink)).then(() => {
      button.textContent = 'Copied';
    });
  });
  permalink.after(button);
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
