import type { Evidence } from '../dossier/types.ts';
import type { Lookup } from '../dossier/lookup.ts';
import type { Length } from './length.ts';
import { Numbering } from './numbering.ts';
import type { SiteAddress } from './site-address.ts';
import { array, call, literal } from './typst.ts';

/**
 * The references of one brief, numbered in the order of first use: quotations, disputes, outside
 * reports. The parts of a brief are made in their order on paper, so the numbers rise.
 */
export class Register extends Numbering<Evidence> {
  readonly lookup: Lookup;
  readonly site: SiteAddress;
  readonly length: Length;
  /** Keys of the claims used so far. */
  readonly claims = new Set<string>();
  readonly #pages: ReadonlySet<string>;

  /** @param pages addresses on the site of the pages that the document itself contains */
  constructor(
    lookup: Lookup,
    site: SiteAddress,
    { length = 'all', pages = new Set() }: { length?: Length; pages?: ReadonlySet<string> } = {},
  ) {
    super((id) => lookup.articles.get(id)?.letter ?? '');
    this.lookup = lookup;
    this.site = site;
    this.length = length;
    this.#pages = pages;
  }

  /** What stands after a claim: the numbers of its quotations, or else the letters of its articles. */
  marksOf(key: string): string {
    this.claims.add(key);
    const evidence = this.lookup.claims.get(key)?.evidence ?? [];
    const numbers = this.numbersFor(evidence);
    if (this.length !== 'page') return call('marks', {}, array(numbers.map(String)));
    const letters = new Set(evidence.map(({ article }) => this.letterFor(article)));
    return call('letters', {}, array([...letters].map(literal)));
  }

  /** The label of a page that the document itself contains, as a Typst expression; null for others. */
  labelOf(url: string): string | null {
    return this.#pages.has(url) ? literal(`page${url}`) : null;
  }

  /** What stands before a claim's words: entries of the index of names, which only the whole dossier has. */
  anchorsOf(key: string): string[] {
    if (this.#pages.size === 0) return [];
    const mentions = this.lookup.claims.get(key)?.mentions ?? [];
    return mentions.map((id) => call('indexed', {}, literal(id)));
  }

  /**
   * A link.
   *
   * @param title the linked words, for the list of outside reports
   * @param content the same as Typst
   */
  linkTo(href: string, title: string, content: string): string {
    if (!href.startsWith('/')) {
      if (this.length === 'page') return call('link', {}, literal(href), content);
      const letter = literal(this.outsideLetter(href, title));
      return call('outside', { letter }, literal(href), content);
    }
    const address = href.replace(/#.*$/, '');
    // An entry in an index is an address with a fragment.
    const label = this.labelOf(href) ?? this.labelOf(address);
    const destination = label === null ? literal(this.site.url(href)) : call('label', {}, label);
    const id = /^\/disputes\/([^/]+)\/$/.exec(address)?.[1] ?? '';
    if (!this.lookup.disputes.has(id)) return call('link', {}, destination, content);
    const number = String(this.disputeNumber(id));
    return call('inside-dispute', { number }, destination, content);
  }
}
