import type { Dispute, Evidence } from '../dossier/types.ts';
import type { Lookup } from '../dossier/lookup.ts';
import { letterOf } from '../text/wording.ts';
import { Numbering } from './numbering.ts';
import type { LinkTarget, ProseContext } from './prose-to-typst.ts';
import type { SiteAddress } from './site-address.ts';
import { call, literal } from './typst.ts';

/** An outside report that an editor's note refers to. */
export interface OutsideReport {
  letter: string;
  title: string;
  url: string;
}

/**
 * The references of one brief, numbered in the order of first use: quotations, disputes, outside
 * reports. The parts of a brief are made in their order on paper, so the numbers rise.
 */
export class Register implements ProseContext {
  readonly lookup: Lookup;
  readonly site: SiteAddress;
  readonly numbering = new Numbering<Evidence>((id) => this.lookup.articles.get(id)?.letter ?? '');
  /** Keys of the claims used so far. */
  readonly claims = new Set<string>();
  readonly #disputes = new Map<string, number>();
  readonly #outside = new Map<string, OutsideReport>();
  /** Pages that the document itself contains: address → label. */
  readonly #pages: ReadonlyMap<string, string>;
  readonly #index: boolean;

  /**
   * @param pages address on the site → label, of the pages that the document itself contains
   * @param index whether claims add entries to an index of names
   */
  constructor(
    lookup: Lookup,
    site: SiteAddress,
    {
      pages = new Map(),
      index = false,
    }: { pages?: ReadonlyMap<string, string>; index?: boolean } = {},
  ) {
    this.lookup = lookup;
    this.site = site;
    this.#pages = pages;
    this.#index = index;
  }

  numbersOf(key: string): number[] {
    this.claims.add(key);
    return this.numbering.numbersOf(this.lookup.claims.get(key)?.evidence ?? []);
  }

  anchorsOf(key: string): string[] {
    if (!this.#index) return [];
    const mentions = this.lookup.claims.get(key)?.mentions ?? [];
    return mentions.map((id) => call('indexed', {}, literal(id)));
  }

  linkOf(href: string, text: string): LinkTarget {
    if (!href.startsWith('/')) {
      const letter = this.outsideLetter(href, text);
      return { destination: literal(href), letter, dispute: null };
    }
    const address = href.replace(/#.*$/, '');
    // An entry in an index is an address with a fragment.
    const label = this.#pages.get(href) ?? this.#pages.get(address);
    const destination =
      label === undefined ? literal(this.site.url(href)) : call('label', {}, literal(label));
    const id = /^\/disputes\/([^/]+)\/$/.exec(address)?.[1] ?? '';
    const dispute = this.lookup.disputes.has(id) ? this.disputeNumber(id) : null;
    return { destination, letter: null, dispute };
  }

  /** The lower-case letter of an outside report; a new report gets the next letter. */
  outsideLetter(url: string, title: string): string {
    const letter = letterOf(this.#outside.size).toLowerCase();
    const report = this.#outside.get(url) ?? { letter, title, url };
    this.#outside.set(url, report);
    return report.letter;
  }

  /** The number of a dispute; a new dispute gets the next number. */
  disputeNumber(id: string): number {
    const number = this.#disputes.get(id) ?? this.#disputes.size + 1;
    this.#disputes.set(id, number);
    return number;
  }

  /** The disputes numbered so far, in the order of their numbers. */
  get disputes(): Dispute[] {
    return [...this.#disputes.keys()].flatMap((id) => this.lookup.disputes.get(id) ?? []);
  }

  get outside(): OutsideReport[] {
    return [...this.#outside.values()];
  }
}
