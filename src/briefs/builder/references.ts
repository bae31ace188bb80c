import { markClass, MARKS, type Doubt, type Mark } from '../../dossier/types.ts';
import { KIND_FOLDER } from '../../dossier/urls.ts';
import { element } from '../../present/element.ts';
import { capital } from '../../text/wording.ts';
import { prints, type Length } from '../length.ts';
import { Numbering } from '../numbering.ts';
import type { Pieces } from './pieces.ts';
import { directionOf, textNodes } from '../../present/text-nodes.ts';
import { treeNodes, type TreeContext } from './tree.ts';

type Piece = Pieces['claims'][string];

function titled(title: string, ...body: Node[]): Node {
  return element('section', {}, element('h3', {}, title), ...body);
}

/** The references of a brief, numbered in the order of first use, and the events and entities. */
export class References extends Numbering<Piece['evidence'][number]> implements TreeContext {
  readonly #articles: Map<string, Pieces['articles'][string]>;
  readonly #events = new Map<string, Pieces['subjects']['events'][string]>();
  readonly #entities = new Map<string, Pieces['subjects']['entities'][string]>();
  readonly #claims = new Map<string, { claim: Piece; page: Pieces }>();

  readonly #length: Length;

  constructor(length: Length) {
    const articles = new Map<string, Pieces['articles'][string]>();
    super((id) => articles.get(id)?.letter ?? '');
    this.#articles = articles;
    this.#length = length;
  }

  /** Adds the claims and articles of a page. */
  add(page: Pieces): void {
    for (const [key, claim] of Object.entries(page.claims)) this.#claims.set(key, { claim, page });
    for (const [id, article] of Object.entries(page.articles)) this.#articles.set(id, article);
  }

  /** Adds events and entities of a page. */
  addSubjects({ subjects }: Pieces, events: readonly string[], entities: readonly string[]): void {
    for (const id of events) {
      const event = subjects.events[id];
      if (event) this.#events.set(id, event);
    }
    for (const id of entities) {
      const entity = subjects.entities[id];
      if (entity) this.#entities.set(id, entity);
    }
  }

  #doubts(mark: Mark, doubts: readonly Doubt[]): Node[] {
    const numbers = doubts
      .filter((doubt) => doubt.mark === mark)
      .map(({ dispute }) => this.disputeNumber(dispute))
      .sort((a, b) => a - b);
    if (numbers.length === 0) return [];
    const links = numbers.flatMap((n, i) => [
      i > 0 && ', ',
      element('a', { href: `#d${String(n)}` }, `D${String(n)}`),
    ]);
    return [element('span', { class: markClass(mark) }, ` (${mark} `, ...links, ')')];
  }

  marks(key: string, doubts: readonly Doubt[]): Node[] {
    const found = this.#claims.get(key);
    if (!found) return [];
    const { claim, page } = found;
    this.addSubjects(page, claim.events, claim.mentions);
    const numbers = this.numbersFor(claim.evidence);
    const letters = new Set(claim.evidence.map(({ article }) => this.letterFor(article)));
    const links = numbers.flatMap((number, i) => {
      const n = String(number);
      const label = `Quotation ${n}`;
      return [i > 0 && ',', element('a', { href: `#q${n}`, 'aria-label': label }, n)];
    });
    const sources = this.#length === 'page' ? [[...letters].join(',')] : links;
    return [element('sup', {}, ...sources), ...MARKS.flatMap((mark) => this.#doubts(mark, doubts))];
  }

  letterOf(url: string, title: string): Node | null {
    if (this.#length === 'page') return null;
    const letter = this.outsideLetter(url, title);
    return element('sup', {}, element('a', { href: `#o${letter}` }, letter));
  }

  #eventsPart(): Node[] {
    const sorted = [...this.#events.values()].sort((a, b) => a.order - b.order);
    const rows = sorted.flatMap((event) => treeNodes(event.rows, this));
    return rows.length > 0 ? [titled('Events', element('dl', { class: 'rows' }, ...rows))] : [];
  }

  #namesParts(): Node[] {
    const sorted = [...this.#entities.values()].sort((a, b) => a.order - b.order);
    return Object.entries(KIND_FOLDER).flatMap(([kind, folder]) => {
      const lines = sorted.filter((entity) => entity.kind === kind).map(({ line }) => line);
      return this.#list(capital(folder), 'plain', treeNodes(lines, this));
    });
  }

  #list(title: string, name: 'plain' | null, items: (Node | string)[]): Node[] {
    const list = element(name === null ? 'ol' : 'ul', { class: name }, ...items);
    return items.length > 0 ? [titled(title, list)] : [];
  }

  #quotations(): Node[] {
    return this.sources.map(({ number, evidence: { article, quotation, where }, notes }) => {
      const language = this.#articles.get(article)?.language ?? 'en';
      const lang = language === 'en' ? null : language;
      const quoted = element(
        'q',
        { lang },
        element('bdi', { dir: directionOf(quotation) }, quotation),
      );
      const place = element('span', {}, ` Article ${this.letterFor(article)}, ${where}.`);
      const remarks = textNodes(notes.map((note) => ` ${note}`).join(''));
      return element('li', { id: `q${String(number)}` }, quoted, place, ...remarks);
    });
  }

  #reports(): Node[] {
    return this.outside.map(({ url, letter, title }) => {
      const link = element('a', { href: url }, url);
      const words = [element('b', {}, letter), ' ', ...textNodes(title), ' ', link];
      return element('li', { id: `o${letter}` }, ...words);
    });
  }

  /** What stands behind the chapters: disputes that they only mark, events, names, sources. */
  backMatter(disputes: readonly Pieces[]): Node[] {
    for (const page of disputes) this.add(page);
    const has = (what: Length) => prints(this.#length, what);
    const marked = disputes.map(({ short, answer }) =>
      element('section', {}, ...treeNodes(has('all') ? short : answer, this)),
    );
    const articles = this.articles.flatMap(({ id }) => this.#articles.get(id)?.line ?? []);
    return [
      ...(marked.length > 0 ? [titled('Disputes', ...marked)] : []),
      ...(has('all') ? [...this.#eventsPart(), ...this.#namesParts()] : []),
      ...this.#list('Articles', 'plain', treeNodes(articles, this)),
      ...(has('quotations')
        ? [
            ...this.#list('Quotations', null, this.#quotations()),
            ...this.#list('Reports from outside the articles', 'plain', this.#reports()),
          ]
        : []),
    ];
  }
}
