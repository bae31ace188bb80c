import { markClass, MARKS, type Doubt, type Mark } from '../../dossier/types.ts';
import { letterOf } from '../../text/wording.ts';
import { Numbering } from '../numbering.ts';
import { make } from './elements.ts';
import type {
  PieceArticle,
  PieceClaim,
  PieceEntity,
  PieceEvent,
  PieceEvidence,
  Pieces,
} from './pieces.ts';
import type { TreeContext } from './tree.ts';

/** The references of a brief, numbered in the order of first use, and the events and entities. */
export class References implements TreeContext {
  readonly articles = new Map<string, PieceArticle>();
  readonly numbering = new Numbering<PieceEvidence>((id) => this.articles.get(id)?.letter ?? '');
  readonly events = new Map<string, PieceEvent>();
  readonly entities = new Map<string, PieceEntity>();
  readonly outside = new Map<string, { letter: string; title: string }>();
  readonly #claims = new Map<string, PieceClaim & { page: Pieces }>();
  readonly #disputes = new Map<string, number>();

  /** Adds the claims and articles of a page. */
  add(page: Pieces): void {
    for (const [key, claim] of Object.entries(page.claims))
      this.#claims.set(key, { ...claim, page });
    for (const [id, article] of Object.entries(page.articles)) this.articles.set(id, article);
  }

  /** Adds events and entities of a page. */
  addSubjects(page: Pieces, events: readonly string[], entities: readonly string[]): void {
    for (const id of events) {
      const event = page.subjects.events[id];
      if (event) this.events.set(id, event);
    }
    for (const id of entities) {
      const entity = page.subjects.entities[id];
      if (entity) this.entities.set(id, entity);
    }
  }

  claim(key: string): PieceClaim | undefined {
    return this.#claims.get(key);
  }

  disputeNumber(id: string): number {
    const number = this.#disputes.get(id) ?? this.#disputes.size + 1;
    this.#disputes.set(id, number);
    return number;
  }

  /** Ids of the disputes numbered so far, in order. */
  get disputes(): string[] {
    return [...this.#disputes.keys()];
  }

  #numbers(claim: PieceClaim): Node {
    const numbers = this.numbering.numbersOf(claim.evidence).map(String);
    const links = numbers.flatMap((n, i) => [
      ...(i > 0 ? [','] : []),
      make('a', { href: `#q${n}`, 'aria-label': `Quotation ${n}` }, n),
    ]);
    return make('sup', {}, ...links);
  }

  #doubts(mark: Mark, doubts: readonly Doubt[]): Node[] {
    const numbers = doubts
      .filter((doubt) => doubt.mark === mark)
      .map(({ dispute }) => this.disputeNumber(dispute))
      .sort((a, b) => a - b)
      .map(String);
    if (numbers.length === 0) return [];
    const links = numbers.flatMap((n, i) => [
      ...(i > 0 ? [', '] : []),
      make('a', { href: `#d${n}` }, `D${n}`),
    ]);
    return [make('span', { class: markClass(mark) }, ` (${mark} `, ...links, ')')];
  }

  marks = (key: string, doubts: readonly Doubt[]): Node[] => {
    const claim = this.#claims.get(key);
    if (!claim) return [];
    this.addSubjects(claim.page, claim.events, claim.mentions);
    return [this.#numbers(claim), ...MARKS.flatMap((mark) => this.#doubts(mark, doubts))];
  };

  letterOf = (url: string, title: string): Node => {
    const letter = letterOf(this.outside.size).toLowerCase();
    const report = this.outside.get(url) ?? { letter, title };
    this.outside.set(url, report);
    return make('sup', {}, make('a', { href: `#o${report.letter}` }, report.letter));
  };
}
