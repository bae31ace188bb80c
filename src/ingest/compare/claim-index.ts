import { words, wordsOf } from '../../text/words.ts';
import { NameIndex } from '../../dossier/names.ts';
import type { Claim, Dossier } from '../../dossier/types.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { CONCEPTS } from '../../text/concepts/concepts.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** A claim that says much the same as a sentence. */
export interface Near {
  claim: Claim;
  /** How much of what the claim says the sentence says too, rare words weighing more: 0 to 1. */
  share: number;
  /** Shared words that are no names and no numbers. */
  words: string[];
  /** The claim's terms, and these with those of its quotations. */
  own: ReadonlySet<string>;
  /** The claim's terms and those of each of its quotations: other words for the same. */
  said: readonly ReadonlySet<string>[];
  all: ReadonlySet<string>;
  /** What the page that it stands on tells of. */
  page: ReadonlySet<string>;
}

/** This part of a claim must come up in a sentence for its sheet to be the sentence's. */
const ON_TOPIC = 0.3;

/** Words of English that stand for somebody, or tell how much. */
const EMPTY: ReadonlySet<string> = new Set(
  'he she him her hers himself herself itself themselves one ones barely nearly almost about some itself'.split(
    ' ',
  ),
);

const tellsNothing = (word: string) =>
  STOP_WORDS.has(word) || EMPTY.has(word) || (word.length === 1 && !/\d/.test(word));

/** The terms of words that are no names. */
function plainTerms(list: readonly string[]): Set<string> {
  return new Set(CONCEPTS.termsOf(list, tellsNothing));
}

/** A term that stands for an entity. */
const entityTerm = (id: string) => `@${id}`;

/**
 * The claims of a Dossier by what they are about. A text becomes a set of terms: what its words stand for,
 * numbers in one spelling, and entities by id whatever they are called; so two sentences can be
 * compared as far as they are in one language, and by names and numbers where they are not.
 */
export class ClaimIndex {
  readonly names: NameIndex;
  readonly #claims: (Pick<Near, 'claim' | 'own' | 'said'> & { terms: ReadonlySet<string> })[];
  /** Page → terms of its claims. */
  readonly #pages = new Map<string, ReadonlySet<string>>();
  readonly #count = new Map<string, number>();

  readonly dossier: Dossier;

  constructor(dossier: Dossier) {
    this.dossier = dossier;
    this.names = new NameIndex(dossier);
    const titles = new Map(dossier.sheets.map(({ id, record }) => [id, record.title]));
    this.#claims = dossier.claims.map((claim) => {
      const own = this.terms(claim.text);
      for (const id of claim.mentions) own.add(entityTerm(id));
      // What the evidence says, and the headings that a claim stands under, are its matter too.
      const title = claim.collection === 'sheets' ? (titles.get(claim.page) ?? '') : '';
      const beside = [
        ...claim.evidence.map(({ quotation }) => quotation),
        claim.section ?? '',
        title,
      ];
      const all = beside.map((text) => this.terms(text));
      const terms = all.reduce((sum, set) => sum.union(set), own);
      return { claim, own, said: [own, ...all.slice(0, claim.evidence.length)], terms };
    });
    for (const { claim, terms } of this.#claims) {
      this.#pages.set(claim.page, terms.union(this.#pages.get(claim.page) ?? new Set()));
      for (const term of terms) this.#count.set(term, (this.#count.get(term) ?? 0) + 1);
    }
  }

  /** The terms of a text of our own, or of a quotation. */
  terms(text: string): Set<string> {
    const named = this.names.find(text);
    const inNames = new Set(
      named.flatMap(({ from, words: n }) => Array.from({ length: n }, (_, i) => from + i)),
    );
    const rest = wordsOf(text).filter((_word, i) => !inNames.has(i));
    return this.entityTerms(named.map(({ entity }) => entity)).union(plainTerms(rest));
  }

  /**
   * The terms of a stretch of an article, whose names have been read: a namesake of a known person
   * is nobody known.
   *
   * @param from offset in the sentence at which the stretch starts
   * @param to offset at which it ends, exclusive
   */
  termsOf(
    { text, start, names, standIns }: SentenceFacts,
    from = 0,
    to = text.length,
  ): Set<string> {
    const read = [...names, ...standIns].map((one) => ({
      entity: one.entity,
      kind: 'kind' in one ? one.kind : null,
      from: one.start - start,
      to: one.end - start,
    }));
    const known = read.filter(({ entity, kind }) => entity !== null || kind === 'person');
    const rest = words(text.slice(0, to)).filter(
      (word) =>
        word.start >= from && !known.some((one) => one.from <= word.start && word.end <= one.to),
    );
    const named = read
      .filter((one) => one.from >= from && one.to <= to)
      .flatMap(({ entity }) => entity ?? []);
    return this.entityTerms(named).union(plainTerms(rest.map(({ word }) => word)));
  }

  /** The terms that stand for entities. */
  entityTerms(ids: Iterable<string>): Set<string> {
    return new Set([...ids].map(entityTerm));
  }

  /** How much a term tells: the rarer, the more. */
  weight(term: string): number {
    return Math.log(1 + this.#claims.length / (1 + (this.#count.get(term) ?? 0)));
  }

  /** How much some terms tell together. */
  weigh(terms: Iterable<string>): number {
    let total = 0;
    for (const term of terms) total += this.weight(term);
    return total;
  }

  /** The claims that share terms with a sentence, those that share most of their own first. */
  near(terms: ReadonlySet<string>): Near[] {
    const found: Near[] = [];
    for (const { claim, own, said, terms: all } of this.#claims) {
      const shared = [...all.intersection(terms)];
      const words = shared.filter((term) => !/^@|\d/.test(term));
      const whole = this.weigh(own);
      const share = whole === 0 ? 0 : Math.min(1, this.weigh(shared) / whole);
      const page = this.#pages.get(claim.page) ?? all;
      if (share > 0) found.push({ claim, share, words, own, said, all, page });
    }
    return found.sort((a, b) => b.share - a.share || (a.claim.key < b.claim.key ? -1 : 1));
  }

  /** The claims with these keys that exist, each once. */
  keys(keys: Iterable<string>): string[] {
    const wanted = new Set(keys);
    return this.dossier.claims.map(({ key }) => key).filter((key) => wanted.has(key));
  }

  /** Id of the sheet whose claims come nearest to a sentence; null where none comes near. */
  sheetFor(terms: ReadonlySet<string>): string | null {
    const near = this.near(terms);
    if ((near[0]?.share ?? 0) < ON_TOPIC) return null;
    const scores = new Map<string, number>();
    for (const { claim, share } of near.slice(0, 12)) {
      const { record } = this.dossier.disputes.find(({ id }) => claim.disputes.includes(id)) ?? {};
      const sheets = claim.collection === 'sheets' ? [claim.page] : (record?.topics ?? []);
      for (const sheet of sheets) scores.set(sheet, (scores.get(sheet) ?? 0) + share ** 2);
    }
    const [best] = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return best?.[0] ?? null;
  }
}
