import { element } from '../../present/element.ts';

const SHOWN_MS = 6000;

// Only this script makes the line, so its styles are here.
const style = new CSSStyleSheet();
style.replaceSync(`
  .notice:empty { display: none; }
  .notice {
    position: fixed; inset: 0.5rem 0 auto; margin: 0 auto; padding: 0.5rem 1rem; border: 0;
    background: var(--ink); color: var(--paper); font: 400 var(--t-1) / 1.4 var(--sans);
  }
  @media print { .notice { display: none; } }
`);
document.adoptedStyleSheets.push(style);
// In the top layer, so that an open card does not cover it.
const line = element('p', { class: 'notice', role: 'status', popover: 'manual' });
document.body.append(line);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says in a line at the top of the window what was done, aloud too, for some seconds. */
export function say(text: string): void {
  clearTimeout(timer);
  line.textContent = text;
  line.showPopover();
  timer = setTimeout(() => {
    line.textContent = '';
    line.hidePopover();
  }, SHOWN_MS);
}

/** Copies a text, and says so. */
export async function copy(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(said);
  } catch {
    say('The browser does not let pages copy.');
  }
}
