import { isNarrowed, type Answer } from '../answer.ts';
import { highlightsOf } from '../highlights.ts';
import type { Search } from '../search.ts';
import { explain } from './explain.ts';
import { FilterPanel } from './filter-panel.ts';
import { openSearch } from './open-search.ts';
import { readState, writeState, type PageState } from './page-state.ts';
import { keepQuery } from './recent.ts';
import { ResultView } from './result-view.ts';

/** The number of hits that are added at a time. */
const STEP = 20;

/** The search page: the box, filters with counts, and hits grouped by page. */
class SearchPage {
  readonly #input: HTMLInputElement;
  /** What the page shows before anything is asked. */
  readonly #empty: HTMLElement;
  readonly #filters: FilterPanel;
  readonly #view: ResultView;
  readonly #results: HTMLElement;
  #state: PageState;
  #turn = 0;
  /** Whether the index has come. */
  #answered = false;

  constructor(root: HTMLElement) {
    const find = (selector: string): HTMLElement => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`The search page has no ${selector}`);
      return found;
    };
    this.#input = find('input[type="search"]') as HTMLInputElement;
    this.#empty = find('[data-empty]');
    this.#results = find('[data-results]');
    this.#filters = new FilterPanel(find('[data-filters]'), {
      choose: (chosen) => {
        this.#go({ ...this.#state, chosen }, 'push');
      },
      done: () => {
        this.#results.scrollIntoView();
        this.#results.querySelector<HTMLElement>('[data-hit]')?.focus({ preventScroll: true });
      },
    });
    this.#view = new ResultView(this.#results, {
      sort: (byDate) => {
        this.#go({ ...this.#state, byDate }, 'push');
      },
      write: (typed) => {
        this.#go({ ...this.#state, typed }, 'push');
      },
    });
    this.#state = readState(location.search);
    this.#input.addEventListener('input', () => {
      this.#go({ ...this.#state, typed: this.#input.value }, 'replace');
    });
    find('form[role="search"]').addEventListener('submit', (event) => {
      event.preventDefault();
      keepQuery(this.#input.value);
      this.#go({ ...this.#state, typed: this.#input.value }, 'push');
    });
    addEventListener('popstate', () => {
      this.#state = readState(location.search);
      void this.#refresh();
    });
    // The index loads when a question is likely: on a slow phone it costs half a second.
    for (const sign of ['focusin', 'pointerdown'] as const) {
      root.addEventListener(sign, () => void openSearch().catch(() => undefined), { once: true });
    }
    void this.#refresh();
  }

  #go(state: PageState, how: 'push' | 'replace'): void {
    const address = location.pathname + writeState(state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#state = state;
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const turn = ++this.#turn;
    const { typed, chosen, byDate } = this.#state;
    if (this.#input.value !== typed) this.#input.value = typed;
    const asked = typed.trim() !== '' || isNarrowed(chosen);
    this.#empty.hidden = asked;
    this.#filters.check(chosen);
    if (!asked) {
      this.#view.clear();
      this.#filters.reset();
      this.#results.ariaBusy = 'false';
      return;
    }
    this.#results.ariaBusy = 'true';
    if (!this.#answered) this.#view.wait();
    try {
      const search = await openSearch();
      const answer = await search.answer(typed, { chosen, byDate });
      this.#answered = true;
      if (turn !== this.#turn) return;
      await this.#show(answer, search, turn);
      await this.#filters.update(answer, search, chosen, () => turn === this.#turn);
    } catch (error) {
      console.error(error);
      if (turn !== this.#turn) return;
      this.#view.fail();
      this.#empty.hidden = false;
    }
    if (turn === this.#turn) this.#results.ariaBusy = 'false';
  }

  /** Shows the first `most` hits. */
  async #show(answer: Answer, search: Search, turn: number, most = STEP): Promise<void> {
    const { typed, chosen, byDate } = this.#state;
    const hits = await Promise.all(answer.hits.slice(0, most).map((ref) => ref.load()));
    if (turn !== this.#turn) return;
    const more = (): void => {
      void this.#show(answer, search, turn, most + STEP);
    };
    this.#view.show({
      ...{ answer, search, byDate, hits },
      said: explain(answer, search, isNarrowed(chosen)),
      highlights: highlightsOf(answer.query, answer.beginning),
      more: answer.hits.length > most ? more : null,
    });
    await this.#view.offer(answer, search, typed, () => turn === this.#turn);
  }
}

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) new SearchPage(root);
