import type { Answer, Chosen } from '../answer.ts';
import type { Search } from '../search.ts';
import { FACETS, type Facet } from '../shown.ts';

/** The filters, which stand in the page: check boxes, one group for each facet. */
export class FilterPanel {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement, choose: (chosen: Chosen) => void) {
    this.#root = root;
    root.hidden = false;
    root.addEventListener('change', () => {
      choose(this.#chosen());
    });
    root.querySelector('[data-clear]')?.addEventListener('click', () => {
      choose({});
    });
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

  /** Sets the boxes, and what each would leave of an answer; of the whole index where none is asked. */
  async update(answer: Answer, search: Search, chosen: Chosen, asked: boolean): Promise<void> {
    const all = await Promise.all(
      FACETS.map(async (facet) => ({
        facet,
        counts: asked ? await search.counts(answer, facet, chosen) : null,
      })),
    );
    for (const { facet, counts } of all) {
      for (const box of this.#boxes(facet)) {
        box.checked = chosen[facet]?.includes(box.value) ?? false;
        const label = box.closest('label');
        const count = label?.querySelector('small');
        if (!label || !count) continue;
        const n = counts === null ? count.dataset['all'] : String(counts[box.value] ?? 0);
        count.textContent = n ?? '';
        // What would leave nothing is out of the way, unless it is what left nothing.
        label.hidden = n === '0' && !box.checked;
      }
      const group = this.#boxes(facet)[0]?.closest('fieldset');
      if (group) group.hidden = this.#boxes(facet).every((box) => box.closest('label')?.hidden);
    }
    // Out of sight but still in its place, so that nothing leaps about while a word is typed.
    const useless = FACETS.every((facet) => this.#boxes(facet)[0]?.closest('fieldset')?.hidden);
    this.#root.classList.toggle('useless', useless);
    const clear = this.#root.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = Object.keys(chosen).length === 0;
  }
}
