import { append } from '../../text/append.ts';
import { words } from '../../text/words.ts';
import { nameTable } from '../../dossier/names.ts';
import type { Claim, Dossier } from '../../dossier/types.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { NameTable } from '../../text/names/name-table.ts';
import { conceptsWith, type Concepts } from '../../text/concepts/concepts.ts';

/** A claim that shares terms with a sentence. */
export interface NearClaim {
  claim: Claim;
  /** How alike they are; 0 for nothing shared, 1 and more for a claim that the sentence repeats. */
  score: number;
}

/** What a claim's quotations and headings count beside its own words. */
const BESIDE = 0.6;
/** How far a claim's length counts: 0 prefers long claims, 1 short ones. */
const LENGTH = 0.5;
/**
 * How alike a claim and a sentence must be for the sentence to be near to what the site has. Of an
 * article on the subject a third of the sentences are, of one on another subject hardly any.
 */
export const NEAR = 0.3;

/** Terms that stand for an entity start so. */
const ENTITY = '@';

interface Indexed {
  claim: Claim;
  /** Terms of the claim's own words. */
  own: ReadonlySet<string>;
  length: number;
}

const saysNothing = (word: string) =>
  STOP_WORDS.has(word) || (word.length === 1 && !/\d/.test(word));

/**
 * The claims of a Dossier, by their terms: an entity by its id whatever it is called, a word by its
 * concept, so that an English claim is found by a Russian or an Arabic sentence. Built once a run.
 * A claim's score is the weight of the terms that it shares, rare terms weighing more, over its
 * length (as in BM25, without counting a term twice).
 */
export class ClaimIndex {
  readonly names: NameTable;
  readonly #concepts: Concepts;
  readonly #claims: readonly Indexed[];
  /** Term → indexes of the claims that have it. */
  readonly #places = new Map<string, number[]>();
  readonly #count: number;
  readonly #meanLength: number;

  constructor(dossier: Dossier) {
    this.names = nameTable(dossier);
    this.#count = dossier.claims.length;
    this.#concepts = conceptsWith(dossier.site.search.concepts);
    const titles = new Map(dossier.sheets.map(({ id, record }) => [id, record.title]));
    // Titles and headings are the same for many claims.
    const known = new Map<string, ReadonlySet<string>>();
    const termsBeside = (text: string) => {
      const terms = known.get(text) ?? this.terms(text);
      known.set(text, terms);
      return terms;
    };
    const own = dossier.claims.map((claim, i) => {
      const terms = this.terms(claim.text);
      for (const id of claim.mentions) terms.add(ENTITY + id);
      const title = claim.collection === 'sheets' ? (titles.get(claim.page) ?? '') : '';
      const beside = [...claim.evidence.map(({ quotation }) => quotation), claim.section, title];
      const all = new Set(terms);
      for (const text of beside) for (const term of termsBeside(text ?? '')) all.add(term);
      for (const term of all) append(this.#places, term, i);
      return terms;
    });
    this.#claims = dossier.claims.map((claim, i) => {
      const terms = own[i] ?? new Set();
      return { claim, own: terms, length: this.#weigh(terms) };
    });
    const total = this.#claims.reduce((sum, { length }) => sum + length, 0);
    this.#meanLength = total / Math.max(1, this.#claims.length);
  }

  /** The terms of a text in any of the languages. */
  terms(text: string): Set<string> {
    const named = this.names.find(text);
    const rest = words(text).filter(
      ({ start, end }) => !named.some((name) => name.start <= start && end <= name.end),
    );
    return new Set([
      ...named.flatMap(({ ids, standsFor }) => [...ids, ...standsFor]).map((id) => ENTITY + id),
      ...this.#concepts.termsOf(
        rest.map(({ word }) => word),
        saysNothing,
      ),
    ]);
  }

  /**
   * The terms by which a sentence is looked up. One that names nobody still speaks of those whom
   * the sentences before it name.
   */
  query(sentence: string, before: readonly string[]): Set<string> {
    const terms = this.terms(sentence);
    const isEntity = (term: string) => term.startsWith(ENTITY);
    if ([...terms].some(isEntity)) return terms;
    return terms.union(new Set(before.flatMap((text) => [...this.terms(text)].filter(isEntity))));
  }

  #weight(term: string): number {
    const places = this.#places.get(term)?.length ?? 0;
    return Math.log(1 + this.#count / (1 + places));
  }

  #weigh(terms: Iterable<string>): number {
    let total = 0;
    for (const term of terms) total += this.#weight(term);
    return total;
  }

  /** The claims most like some terms, the most alike first. */
  near(terms: ReadonlySet<string>, most: number): NearClaim[] {
    const shared = new Map<number, number>();
    for (const term of terms) {
      const weight = this.#weight(term);
      for (const i of this.#places.get(term) ?? []) {
        const counts = this.#claims[i]?.own.has(term) ? weight : BESIDE * weight;
        shared.set(i, (shared.get(i) ?? 0) + counts);
      }
    }
    return [...shared]
      .flatMap(([i, weight]): NearClaim[] => {
        const found = this.#claims[i];
        if (!found) return [];
        const length = (1 - LENGTH) * this.#meanLength + LENGTH * found.length;
        return [{ claim: found.claim, score: weight / length }];
      })
      .sort((a, b) => b.score - a.score || (a.claim.key < b.claim.key ? -1 : 1))
      .slice(0, most);
  }
}
