import { element } from '../../present/element.ts';
import { formatChoice, keepQuery, keptQuery, readChoice, type Choice } from '../choice.ts';
import type { Length } from '../length.ts';
import { Library } from './library.ts';
import { paperOf } from './paper.ts';
import { focusAfter, showPicked, type Change } from './picked-list.ts';
import { markPicked, openShelf } from './shelf.ts';

function part<T extends HTMLElement>(name: string, type: new () => T): T {
  const found = document.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof type)) throw new Error(`The page has no part “${name}”`);
  return found;
}

/** The brief in the address, or else the one in this browser's storage; with what a link adds. */
function startingChoice(): { choice: Choice; unreadable: string[] } {
  const asked = readChoice(location.search);
  const shared = asked.items.length > 0 || asked.title !== '' || asked.note !== '';
  const base = shared ? asked : readChoice(keptQuery());
  const items = [...new Set([...base.items, ...asked.added])];
  const { title, note } = base;
  const { length } = new URLSearchParams(location.search).has('length') ? asked : base;
  return { choice: { items, title, note, length }, unreadable: asked.unreadable };
}

function moved(items: readonly string[], { kind, index, to }: Change): string[] {
  const rest = items.filter((_, i) => i !== index);
  const item = items[index];
  if (kind === 'remove' || item === undefined) return rest;
  return rest.toSpliced(to ?? (kind === 'up' ? index - 1 : index + 1), 0, item);
}

const NOTHING: Choice = { items: [], title: '', note: '', length: 'all' };

/** The brief builder of `/briefs/`. The address contains the choice; the page shows the brief. */
class Builder {
  readonly #parts = {
    root: part('root', HTMLElement),
    ready: part('ready', HTMLDetailsElement),
    heading: part('heading', HTMLElement),
    list: part('list', HTMLOListElement),
    empty: part('empty', HTMLElement),
    title: part('title', HTMLInputElement),
    note: part('note', HTMLTextAreaElement),
    length: part('length', HTMLSelectElement),
    texts: part('texts', HTMLDetailsElement),
    shelf: part('shelf', HTMLElement),
    problems: part('problems', HTMLElement),
    status: part('status', HTMLElement),
    paper: part('paper', HTMLElement),
  };
  readonly #library: Library;
  readonly #site: string;
  readonly #pageTitle = document.title;
  #choice: Choice = NOTHING;
  #unreadable: string[] = [];
  /** The brief before it was emptied, for a reader who did not mean to. */
  #emptied: Choice | null = null;
  /** Counts the drawings, so that a slow one does not replace a later one. */
  #drawing = 0;

  constructor() {
    const { root } = this.#parts;
    this.#library = new Library(root.dataset['address'] ?? '');
    this.#site = root.dataset['site'] ?? '';
  }

  start(): void {
    const { root, shelf, title, note, length } = this.#parts;
    root.hidden = false;
    openShelf(shelf, this.#library, (item) => {
      this.#add(item);
    });
    const read = () => {
      const texts = { title: title.value.trim(), note: note.value.trim() };
      this.#change({ ...this.#choice, ...texts, length: length.value as Length }, null);
    };
    for (const field of [title, note, length]) field.addEventListener('input', read);
    this.#on('print', () => {
      print();
    });
    this.#on('copy', () => void this.#copyAddress());
    this.#on('clear', () => {
      this.#emptied = this.#choice;
      this.#change(NOTHING, 'The brief is empty.');
      this.#fillFields();
      this.#parts.heading.focus();
    });
    this.#on('undo', () => {
      if (!this.#emptied) return;
      this.#change(this.#emptied, 'The brief is back.');
      this.#fillFields();
      this.#parts.heading.focus();
    });
    addEventListener('popstate', () => {
      if (readChoice(location.search).items.length > 0) this.#readAddress();
    });
    this.#readAddress();
    // A reader who comes with a brief wants to see it, not the ready-made ones.
    if (this.#choice.items.length > 0) this.#parts.ready.open = false;
  }

  #on(name: string, act: () => void): void {
    part(name, HTMLButtonElement).addEventListener('click', act);
  }

  /** Takes the choice from the address, and shortens the address. */
  #readAddress(): void {
    const adding = new URLSearchParams(location.search).has('add');
    const { choice, unreadable } = startingChoice();
    if (formatChoice(choice) === formatChoice(this.#choice) && this.#drawing > 0) return;
    this.#choice = choice;
    this.#unreadable = unreadable;
    this.#fillFields();
    // A shared brief is stored only after a change. An item that a link adds is a change.
    if (adding) keepQuery(formatChoice(choice));
    this.#putAddress();
    void this.#draw(null);
  }

  #fillFields(): void {
    this.#parts.title.value = this.#choice.title;
    this.#parts.note.value = this.#choice.note;
    this.#parts.length.value = this.#choice.length;
    if (this.#choice.title || this.#choice.note) this.#parts.texts.open = true;
  }

  #putAddress(): void {
    const query = formatChoice(this.#choice);
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  }

  #change(choice: Choice, said: string | null, change: Change | null = null): void {
    this.#choice = choice;
    if (!change) this.#unreadable = [];
    keepQuery(formatChoice(choice));
    this.#putAddress();
    void this.#draw(said, change);
  }

  #add(item: string): void {
    const { items } = this.#choice;
    if (items.includes(item)) {
      const others = items.filter((other) => other !== item);
      this.#change({ ...this.#choice, items: others }, 'Removed from the brief.');
    } else {
      this.#change({ ...this.#choice, items: [...items, item] }, 'Added to the brief.');
    }
  }

  async #copyAddress(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say('The address of this brief is copied.');
    } catch {
      this.#say('The browser does not let pages copy. The address is in its address bar.');
    }
  }

  #say(text: string): void {
    this.#parts.status.textContent = text;
  }

  async #draw(said: string | null, change: Change | null = null): Promise<void> {
    const drawing = ++this.#drawing;
    const { items } = this.#choice;
    const { paper, list, empty, problems, shelf, heading } = this.#parts;
    try {
      const made = await paperOf(this.#choice, this.#library, this.#site);
      if (drawing !== this.#drawing) return;
      const unreadable = this.#unreadable.map(
        (text) => `“${text}” names nothing here, so it is left out.`,
      );
      const texts = [...unreadable, ...made.problems];
      problems.hidden = texts.length === 0;
      problems.replaceChildren(...texts.map((text) => element('p', {}, text)));
      showPicked(list, items, made.labels, (one) => {
        const said = one.kind === 'remove' ? 'Removed from the brief.' : 'Moved.';
        this.#change({ ...this.#choice, items: moved(this.#choice.items, one) }, said, one);
      });
      const shown = made.labels.some((label) => label !== null);
      paper.replaceChildren(...(shown ? [made.article] : []));
      document.title = shown ? made.title : this.#pageTitle;
      document.documentElement.toggleAttribute('data-brief', shown);
      if (change) focusAfter(list, change, heading);
    } catch {
      if (drawing !== this.#drawing) return;
      problems.hidden = false;
      problems.textContent =
        'The brief could not be loaded. Check the connection and reload the page.';
    }
    empty.hidden = items.length > 0;
    part('print', HTMLButtonElement).disabled = items.length === 0;
    part('undo', HTMLButtonElement).hidden = items.length > 0 || !this.#emptied;
    markPicked(shelf, items);
    if (said !== null) this.#say(said);
  }
}

new Builder().start();
