import type { Answer, Chosen } from '../answer.ts';
import type { Search } from '../search.ts';
import { FACETS, type Facet } from '../shown.ts';
import { count } from '../../text/wording.ts';

interface FilterActions {
  choose: (chosen: Chosen) => void;
  /** The reader of a small screen, where the filters cover the results, wants to see these. */
  done: () => void;
}

/** The filters of the search page: a group of check boxes for each facet. */
export class FilterPanel {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement, { choose, done }: FilterActions) {
    this.#root = root;
    root.addEventListener('change', () => {
      choose(this.#chosen());
    });
    this.#part('clear').addEventListener('click', () => {
      choose({});
    });
    this.#part('show').addEventListener('click', () => {
      root.querySelector('details')?.removeAttribute('open');
      done();
    });
  }

  #part(name: 'clear' | 'chosen' | 'show'): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`The filters have no [data-${name}]`);
    return part;
  }

  #boxes(facet: Facet): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];
  }

  #chosen(): Chosen {
    const chosen: Chosen = {};
    for (const facet of FACETS) {
      const values = this.#boxes(facet).filter(({ checked }) => checked);
      if (values.length > 0) chosen[facet] = values.map(({ value }) => value);
    }
    return chosen;
  }

  /** Checks the boxes of what is chosen. Their counts follow when there is an answer. */
  check(chosen: Chosen): void {
    for (const facet of FACETS) {
      for (const box of this.#boxes(facet)) {
        box.checked = chosen[facet]?.includes(box.value) ?? false;
      }
    }
    const number = FACETS.flatMap((facet) => chosen[facet] ?? []).length;
    this.#part('clear').hidden = number === 0;
    this.#part('chosen').textContent = number > 0 ? ` (${String(number)})` : '';
  }

  /** The counts of the whole index, as the page came. */
  reset(): void {
    this.#count(() => undefined, 0);
  }

  /**
   * Sets the counts as the answer has them.
   *
   * @param isCurrent whether no newer answer is on its way
   */
  async update(
    answer: Answer,
    search: Search,
    chosen: Chosen,
    isCurrent: () => boolean,
  ): Promise<void> {
    const all = await Promise.all(
      FACETS.map(async (facet) => [facet, await search.counts(answer, facet, chosen)] as const),
    );
    const counts = new Map(all);
    if (isCurrent()) this.#count((facet) => counts.get(facet), answer.hits.length);
  }

  #count(countsOf: (facet: Facet) => Record<string, number> | undefined, hits: number): void {
    for (const facet of FACETS) {
      const counts = countsOf(facet);
      for (const box of this.#boxes(facet)) {
        const label = box.closest('label');
        const shown = label?.querySelector('small');
        if (!label || !shown) continue;
        const n = counts ? String(counts[box.value] ?? 0) : (shown.dataset['all'] ?? '');
        shown.textContent = n;
        // A box that would leave no hits is hidden, unless it is checked.
        label.hidden = n === '0' && !box.checked;
      }
      const group = this.#boxes(facet)[0]?.closest('fieldset');
      if (group) group.hidden = this.#boxes(facet).every((box) => box.closest('label')?.hidden);
    }
    // Invisible but still in its place, so that the page does not jump while the reader types.
    const useless = FACETS.every((facet) => this.#boxes(facet)[0]?.closest('fieldset')?.hidden);
    this.#root.classList.toggle('useless', useless);
    this.#part('show').hidden = hits === 0;
    this.#part('show').textContent = `Show ${count(hits, 'result')}`;
  }
}
