import { answerGroups, emptyGroups } from './dialog-groups.ts';
import { element } from '../../present/element.ts';
import { explain } from './explain.ts';
import { openSearch, openStyles } from './open-search.ts';
import { OptionList, type OptionGroup } from './option-list.ts';
import { keepQuery } from './recent.ts';
import { href } from '../../present/href.ts';
import { store, stored } from '../../present/storage.ts';

const FAILED = 'Search could not be loaded. The index lists every statement and name.';

/** The box that opens over any page: a combobox in a modal dialog. */
class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #found: HTMLElement;
  readonly #status: HTMLElement;
  readonly #list: OptionList;
  /** Counts the searches, so that a late answer does not replace a newer one. */
  #turn = 0;

  constructor() {
    this.#input = element('input', {
      ...{ type: 'search', name: 'q', 'aria-label': 'Search statements, people, places' },
      ...{ placeholder: 'Search people, places, topics, dates', enterkeyhint: 'search' },
      ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' },
    });
    this.#list = new OptionList(this.#input, 'find-list', 'Results');
    this.#status = element('p', { role: 'status' });
    const close = element('button', { type: 'button' }, 'Close');
    const form = element('form', { role: 'search', action: href('/search/') }, this.#input, close);
    const keys = element('p', { class: 'keys' }, ...keyHints());
    this.#found = element('div', { class: 'found' }, this.#status, this.#list.root);
    this.#dialog = element(
      'dialog',
      { class: 'find', 'aria-label': 'Search' },
      form,
      this.#found,
      element('footer', {}, keys, slashSwitch()),
    );
    document.body.append(this.#dialog);
    close.addEventListener('click', this.#close);
    form.addEventListener('submit', () => {
      keepQuery(this.#input.value);
    });
    this.#input.addEventListener('input', () => void this.#refresh());
    this.#input.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.#dialog.addEventListener('click', (event) => {
      // A click on the backdrop.
      if (event.target === this.#dialog) this.#dialog.close();
    });
  }

  async open(typedAhead: () => string): Promise<void> {
    if (this.#dialog.open) {
      this.#dialog.close();
      return;
    }
    // Loading starts while the reader thinks of a word.
    void openSearch().catch(() => undefined);
    await openStyles();
    this.#dialog.showModal();
    this.#input.focus();
    const ahead = typedAhead();
    if (ahead === '') this.#input.select();
    else this.#input.value = ahead;
    void this.#refresh();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { active } = this.#list;
    if (event.key === 'ArrowDown') this.#list.move(1);
    else if (event.key === 'ArrowUp') this.#list.move(-1);
    else if (event.key === 'Escape') this.#dialog.close();
    else if (event.key === 'Enter' && active) {
      const { ctrlKey, metaKey, shiftKey } = event;
      active.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
    } else return;
    event.preventDefault();
  }

  readonly #write = (query: string): void => {
    this.#input.value = query;
    void this.#refresh();
    this.#input.focus();
  };

  readonly #close = (): void => {
    this.#dialog.close();
  };

  async #refresh(): Promise<void> {
    const turn = ++this.#turn;
    const typed = this.#input.value;
    this.#found.ariaBusy = 'true';
    const { said, groups } = await this.#answer(typed, turn);
    if (turn !== this.#turn) return;
    this.#status.textContent = said;
    this.#list.show(groups);
    this.#found.ariaBusy = 'false';
  }

  async #answer(typed: string, turn: number): Promise<{ said: string; groups: OptionGroup[] }> {
    const box = { write: this.#write, close: this.#close };
    try {
      if (typed.trim() === '') return { said: '', groups: await emptyGroups(box) };
      const search = await openSearch();
      const answer = await search.answer(typed);
      // Hits are not loaded for an answer that a newer one replaces.
      if (turn !== this.#turn) return { said: '', groups: [] };
      const groups = await answerGroups(answer, search, typed, box);
      return { said: explain(answer, search, false), groups };
    } catch (error) {
      console.error(error);
      const option = { lines: ['Every statement and every name'], href: href('/all/') };
      return { said: FAILED, groups: [{ label: null, options: [option] }] };
    }
  }
}

function keyHints(): (Node | string)[] {
  const key = (name: string) => element('kbd', {}, name);
  return [key('↑'), key('↓'), ' to choose, ', key('Enter'), ' to open, ', key('Esc'), ' to close'];
}

/** A key without Ctrl can be pressed by mistake or by speech input: readers can switch it off. */
function slashSwitch(): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = stored('search-key') !== 'off';
  box.addEventListener('change', () => {
    // Without storage the key stays on.
    if (!store('search-key', box.checked ? 'on' : 'off')) box.checked = true;
  });
  return element('label', {}, box, ' ', element('kbd', {}, '/'), ' opens search');
}

let dialog: SearchDialog | undefined;

/**
 * Opens the box, or closes it when it is open.
 *
 * @param typedAhead returns what was typed while the box was loading
 */
export function openDialog(typedAhead: () => string): Promise<void> {
  dialog ??= new SearchDialog();
  return dialog.open(typedAhead);
}
