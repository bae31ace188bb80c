/*
 * One line about the page that a link leads to, while the mouse or the keyboard focus is on it.
 * The lines are fetched when first wanted. Nothing is shown that the page behind the link lacks.
 */
import styles from '../../styles/preview.css?url';
import { element } from '../../present/element.ts';
import { href } from '../../present/href.ts';
import { addStyles } from '../../search/client/add-styles.ts';

type Previews = Record<string, string>;

const WAIT_MS = 250;
const LEAVE_MS = 200;
const SELECTOR = 'main a[href]';

let previews: Promise<Previews> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let shown: HTMLAnchorElement | null = null;

const tip = element('div', { id: 'preview', role: 'tooltip', popover: 'manual' });

function load(): Promise<Previews> {
  void addStyles(styles);
  previews ??= fetch(href('/previews.json')).then((answer) => answer.json() as Promise<Previews>);
  return previews;
}

function hide(): void {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = null;
  if (tip.isConnected && tip.matches(':popover-open')) tip.hidePopover();
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const { [new URL(link.href).pathname]: line } = await load();
  if (!line || shown === link) return;
  hide();
  tip.textContent = line;
  // Inside an open card the tip must be a descendant of it, or showing it would close the card.
  (link.closest('[popover]') ?? document.body).append(tip);
  shown = link;
  link.setAttribute('aria-describedby', tip.id);
  tip.showPopover({ source: link });
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(SELECTOR) : null;
  const elsewhere =
    link?.origin === location.origin && link.pathname !== location.pathname && !link.closest('nav');
  return elsewhere ? link : null;
}

function start(target: EventTarget | null): void {
  const link = linkAt(target);
  clearTimeout(timer);
  if (link) timer = setTimeout(() => void show(link).catch(hide), WAIT_MS);
  else if (shown && target !== tip) timer = setTimeout(hide, LEAVE_MS);
}

if (CSS.supports('top: anchor(bottom)')) {
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') start(event.target);
  });
  document.addEventListener('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) {
      start(event.target);
    }
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}
