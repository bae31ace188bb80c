import type { Stretch } from '../reading.ts';
import type { ClaimIndex, Near } from './claim-index.ts';
import type { ClaimValues } from './claim-values.ts';
import { CONCEPTS } from '../../text/concepts/concepts.ts';
import { denies } from './denial.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { clauseOf } from './stretch.ts';
import { partTold, type Elsewhere, type Told } from './told.ts';

/** The sentence and those before it must share this part of what the claim says. */
const ENOUGH = 0.5;
/** So much where what is counted tells the matter. */
const ENOUGH_RARE = 0.3;
/** “It” is whom the sentences before name; what else they say counts half. */
const ELSEWHERE: Elsewhere = { before: 0.5, named: 1, anywhere: 0 };
/** What comes before the figure must be the claim's matter to this part. */
const SAME_MATTER = 0.5;

/** Words of too little matter to tell what a figure is of: verbs that measure, and who pays or builds. */
export const LIGHT: ReadonlySet<string> = new Set(
  'get away make take come go give put run bring keep let set turn find use need out up down off back carry hold contain cover amount total reach measure last stand number count list state company government country now today'
    .split(' ')
    .flatMap((word) => CONCEPTS.termOf(word) ?? []),
);

/** Digits, scales and months: what a value is made of, and no matter of a claim. */
const VALUE =
  /\d|^(?:half|thousand|million|billion|hundred|dozen|januari|februari|march|april|may|june|juli|august|september|october|november|december)$/;

/** Whether a term is part of a value. */
export function isValue(term: string): boolean {
  return VALUE.test(term);
}

/** What is said around a figure. */
export interface Clause {
  text: string;
  terms: ReadonlySet<string>;
  /** The terms of what stands before the figure, nearest first: in its segment, and in the first one. */
  before: ReadonlySet<string>[];
}

/** Tells which claims are about the matter of a clause. */
export class Matter {
  readonly #index: ClaimIndex;
  readonly #claims: ClaimValues;

  constructor(index: ClaimIndex, claims: ClaimValues) {
    this.#index = index;
    this.#claims = claims;
  }

  /**
   * How far a claim is about what a clause says, but for the figure: a word of its own stands in the
   * clause, most of it is told here or before, and nothing else is what the figure is of. 0 where it
   * is not; up to 2.
   */
  #aboutness(
    { claim, said, page }: Near,
    { text, terms, before }: Clause,
    told: Told,
    unit: string | null,
  ): number {
    // What one denies and the other does not is another matter.
    if (denies(claim.text) !== denies(text)) return 0;
    const units = unit === null ? new Set() : this.#claims.termsOf(unit).union(new Set([unit]));
    const plain = (term: string) => !VALUE.test(term) && !units.has(term) && !LIGHT.has(term);
    // What is counted may tell enough: “passengers” where one sheet alone counts any.
    const rare = unit !== null && this.#claims.isRare(unit);
    const weight = (term: string) => this.#index.weight(term);
    // The claim, or one of its quotations, in other words.
    const parts = said.map((one) => {
      const matter = [...one].filter(plain);
      const focus = matter.some((term) => !term.startsWith('@') && terms.has(term));
      return focus || rare ? partTold(matter, told, weight, ELSEWHERE) : 0;
    });
    // It, he or she: whom a claim is about must be named too, or more than one word be its own.
    const whom = claim.mentions.map((id) => `@${id}`);
    const where = rare ? [told.own, told.before, told.article] : [told.own, told.before];
    const named = whom.length === 0 || whom.some((term) => where.some((set) => set.has(term)));
    const several = said.some(
      (one) =>
        [...one].filter((term) => plain(term) && !term.startsWith('@') && told.own.has(term))
          .length > 1,
    );
    if (!named && !several) return 0;
    const part = Math.max(...parts);
    if (part < (rare ? ENOUGH_RARE : ENOUGH)) return 0;
    const subject =
      before.map((one) => [...one].filter(plain)).find(({ length }) => length > 0) ?? [];
    const isIts = (term: string) =>
      page.has(term) || (term.startsWith('@') && told.before.has(term) && !told.own.has(term));
    const names = subject.filter((term) => term.startsWith('@'));
    if (names.length > 0 && !names.some(isIts)) return 0;
    const own = subject.filter(isIts);
    const fits = subject.length === 0 ? 1 : this.#index.weigh(own) / this.#index.weigh(subject);
    return fits < SAME_MATTER ? 0 : part + fits;
  }

  /** The claims that are about what a clause says, those most of all first. */
  about(near: readonly Near[], clause: Clause, told: Told, unit: string | null): Near[] {
    return near
      .map((one) => ({ one, score: this.#aboutness(one, clause, told, unit) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ one }) => one);
  }

  /** What is said around a figure of a sentence. */
  clauseOf(facts: SentenceFacts, { start }: Stretch): Clause {
    const at = start - facts.start;
    const segments = clauseOf(facts, start);
    const termsOf = (to: number) =>
      segments.map((one) => this.#index.termsOf(facts, one.from, Math.min(one.to, to)));
    return {
      text: segments.map(({ from, to }) => facts.text.slice(from, to)).join(' '),
      terms: termsOf(Infinity).reduce((sum, one) => sum.union(one)),
      before: termsOf(at).reverse(),
    };
  }
}
