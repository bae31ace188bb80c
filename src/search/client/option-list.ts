import { element } from '../../present/element.ts';

/** One option of the list. */
export interface Option {
  lines: (Node | string)[];
  /** Its address. */
  href: string;
  /** Whether it is a hit, not a suggestion or another link. */
  hit?: boolean;
  /** What it does in the box, instead of opening its address. */
  act?: () => void;
  /** Called before its address opens, here or in another tab. */
  before?: (elsewhere: boolean) => void;
}

/** Options under a common label. */
export interface OptionGroup {
  label: string | null;
  options: Option[];
}

/**
 * The list of a combobox (ARIA 1.2): focus stays in the input, and `aria-activedescendant` names the
 * option that the arrow keys have reached.
 */
export class OptionList {
  readonly root: HTMLElement;
  readonly #input: HTMLInputElement;
  #options: HTMLAnchorElement[] = [];
  #active = -1;

  constructor(input: HTMLInputElement, id: string, label: string) {
    this.#input = input;
    this.root = element('div', { role: 'listbox', id, 'aria-label': label, hidden: true });
    for (const [name, value] of Object.entries({
      ...{ role: 'combobox', 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox' },
      ...{ 'aria-expanded': 'false', 'aria-controls': id },
    })) {
      input.setAttribute(name, value);
    }
  }

  show(groups: readonly OptionGroup[]): void {
    this.#options = [];
    const made = groups.flatMap(({ label, options }, n): HTMLElement[] => {
      const links = options.map((option) => this.#option(option));
      if (label === null) return links;
      const id = `${this.root.id}-group-${String(n)}`;
      const head = element('div', { role: 'presentation', class: 'group', id }, label);
      return [element('div', { role: 'group', 'aria-labelledby': id }, head, ...links)];
    });
    this.root.replaceChildren(...made);
    this.root.hidden = this.#options.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.#options.length > 0));
    this.#activate(-1);
  }

  /** Moves to the next or previous option. Before the first and after the last is the input. */
  move(by: 1 | -1): void {
    const places = this.#options.length + 1;
    this.#activate(((this.#active + 1 + by + places) % places) - 1);
  }

  get active(): HTMLAnchorElement | null {
    return this.#options[this.#active] ?? null;
  }

  #option({ lines, href, hit = false, act, before }: Option): HTMLAnchorElement {
    const id = `${this.root.id}-${String(this.#options.length)}`;
    const attributes = { role: 'option', id, href, tabindex: -1, 'aria-selected': 'false' };
    const link = element('a', { ...attributes, 'data-hit': hit }, ...lines);
    link.addEventListener('click', (event) => {
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      if (act && !elsewhere) {
        event.preventDefault();
        act();
      } else before?.(elsewhere);
    });
    link.addEventListener('auxclick', () => before?.(true));
    this.#options.push(link);
    return link;
  }

  #activate(index: number): void {
    this.active?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const { active } = this;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
