import type { Answer } from '../answer.ts';
import type { Highlights } from '../highlights.ts';
import type { Hit } from '../pagefind.ts';
import { isPart } from '../shown.ts';
import type { Search } from '../search.ts';
import { carry } from './carried.ts';
import { capital, count } from '../../text/wording.ts';
import { element } from '../../present/element.ts';
import { offers } from './explain.ts';
import { grouped, hitLines, type Group } from './hit-view.ts';
import { openGuide } from './open-search.ts';
import { keepQuery } from './recent.ts';
import { href } from '../../present/href.ts';

interface Results {
  answer: Answer;
  search: Search;
  hits: Hit[];
  highlights: Highlights;
  byDate: boolean;
  /** A sentence on the answer as a whole. */
  said: string;
  /** Shows more hits; null if there are no more. */
  more: (() => void) | null;
}

interface ResultActions {
  sort: (byDate: boolean) => void;
  write: (typed: string) => void;
}

/** Shows an answer on the search page. */
export class ResultView {
  readonly #status = element('p', { role: 'status' });
  readonly #offers = element('div', { class: 'offers' });
  readonly #order: HTMLElement;
  readonly #list = element('div');
  readonly #sort: HTMLSelectElement;
  readonly #actions: ResultActions;

  constructor(root: HTMLElement, actions: ResultActions) {
    this.#actions = actions;
    this.#sort = element('select');
    this.#sort.append(new Option('Relevance', ''), new Option('Newest first', 'date'));
    this.#sort.addEventListener('change', () => {
      actions.sort(this.#sort.value === 'date');
    });
    this.#order = element('label', { hidden: true }, 'Sort ', this.#sort);
    const head = element('div', { class: 'results-head' }, this.#status, this.#order);
    root.replaceChildren(head, this.#offers, this.#list);
  }

  clear(): void {
    this.#status.textContent = '';
    this.#status.classList.remove('near');
    this.#offers.replaceChildren();
    this.#list.replaceChildren();
    this.#order.hidden = true;
  }

  /** Says that the index is on its way. */
  wait(): void {
    this.#status.textContent = 'Searching…';
  }

  fail(): void {
    this.clear();
    this.#status.textContent = 'Search could not be loaded. Try again, or use the index.';
  }

  show(results: Results): void {
    const { answer, hits, byDate, said, more } = results;
    this.#status.textContent = said;
    this.#status.classList.toggle('near', answer.without.length > 0);
    this.#offers.replaceChildren();
    this.#sort.value = byDate ? 'date' : '';
    this.#order.hidden = answer.hits.length < 2;
    const section = (group: Group): HTMLElement => this.#group(group, results);
    const made: (Node | string)[] = grouped(hits, byDate).map(section);
    if (more) {
      const button = element('button', { type: 'button', class: 'more' }, 'Show more');
      button.addEventListener('click', more);
      made.push(button);
    }
    if (answer.hits.length === 0) made.push(coverage());
    const focused = this.#list.querySelector('.more') === document.activeElement;
    const before = this.#list.querySelectorAll('[data-hit]').length;
    this.#list.replaceChildren(...made);
    // The focus moves to the first new hit.
    if (focused) this.#list.querySelectorAll<HTMLElement>('[data-hit]')[before]?.focus();
  }

  /** Shows suggestions, if there are any. */
  async offer(answer: Answer, search: Search, typed: string, still: () => boolean): Promise<void> {
    const offered = await offers(answer, search, typed);
    if (!still()) return;
    if (offered.length === 0) return;
    const links = offered.map(({ query, hits }) => {
      const link = element('a', { href: `?q=${encodeURIComponent(query)}` }, query);
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#actions.write(query);
      });
      const number = element('small', {}, count(hits, 'result'));
      return element('li', {}, link, ' ', number);
    });
    const list = element('ul', { class: 'plain' }, ...links);
    this.#offers.replaceChildren(element('p', {}, 'Did you mean'), list);
  }

  #group({ title, kind, url, hits }: Group, { highlights, search, answer }: Results): HTMLElement {
    const link = (href: string, isHit: boolean, words?: Node | string): HTMLElement => {
      const made = element('a', { href, 'data-hit': isHit }, words);
      const leave = (): void => {
        keepQuery(answer.query.typed);
        carry(href, highlights);
      };
      made.addEventListener('click', leave);
      made.addEventListener('auxclick', leave);
      return made;
    };
    const itself = hits.find(({ shown }) => !isPart(shown));
    const [name, ...about] = itself ? hitLines(itself, highlights, search.tables) : [title];
    const heading = link(url, itself !== undefined, name);
    const head = element('h2', {}, element('small', {}, capital(kind)), ' ', heading);
    const parts = hits.filter((hit) => hit !== itself);
    const items = parts.map((hit) => {
      const [sentence, ...lines] = hitLines(hit, highlights, search.tables);
      return element('li', {}, link(hit.url, true, sentence), ...lines);
    });
    const list = items.length > 0 && element('ul', { class: 'plain' }, ...items);
    return element('section', { class: 'group' }, head, ...about, list);
  }
}

/** The topics of the site, and a link to the list of everything. */
function coverage(): HTMLElement {
  const list = element('ul', { class: 'plain' });
  void openGuide().then(({ topics }) => {
    const links = topics.map(({ title, url }) => element('a', { href: href(url) }, title));
    list.append(...links.map((link) => element('li', {}, link)));
  });
  const head = element('p', {}, 'Topics');
  const index = element('a', { href: href('/all/') }, 'Every statement and every name');
  return element('div', { class: 'offers' }, head, list, index);
}
