import type { Word } from '../../text/words.ts';
import { cutCost, endCosts, startCosts } from './edges.ts';
import { scopesOf, type Scope } from './scopes.ts';

/** Bounds of a quotation in words, as `check` has them. */
const SHORTEST = 3;
const LONGEST = 20;
/** A longer sentence is not quoted whole. */
const WHOLE = 8;
/** More quotations from one sentence would add up to the sentence. */
export const MOST = 2;

/** What it costs to take two quotations for one run of words, and besides a sentence whole. */
const IN_TWO = 1.5;
const ALL_OF_IT = 0.5;
/** Of a sentence of more words no run is taken that needs two. */
const VAST = 120;

/** What it costs to leave something of what is denied out. */
const CUT_SHORT = 5;
/** What it costs to part words in two quotations, one of which denies what the other holds. */
const DENIAL_APART = 3;

/** A run of words of a sentence as it would be quoted. */
export interface Candidate {
  /** Indexes of its first and after its last word. */
  from: number;
  to: number;
  /** In one quotation, or in two that adjoin. */
  texts: string[];
  /** What is wrong with its edges and with what it leaves out; 0 for whole thoughts. */
  cost: number;
}

/** Whether a stretch takes quotation marks in pairs. */
function balanced(text: string): boolean {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  return count(/[“«„]/gu) === count(/[”»]/gu) && count(/"/g) % 2 === 0;
}

/** What it costs that a stretch leaves out of the denials and restrictions it touches. */
function cutOf({ from, to }: { from: number; to: number }, scopes: readonly Scope[]): number {
  let cost = 0;
  for (const scope of scopes) {
    if (to <= scope.from || scope.to <= from) continue;
    if (scope.first < from || to <= scope.last) return Infinity;
    if (to < scope.to) cost += CUT_SHORT;
  }
  return cost;
}

/** The stretches of one sentence, and what is wrong with them. */
export class Stretches {
  readonly #sentence: string;
  readonly #all: readonly Word[];
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  readonly #scopes: readonly Scope[];
  /** What it costs to go on in a second quotation at each word. */
  readonly #cuts: readonly number[];

  constructor(sentence: string, all: readonly Word[]) {
    this.#sentence = sentence;
    this.#all = all;
    this.#starts = startCosts(sentence, all);
    this.#ends = endCosts(sentence, all);
    this.#scopes = scopesOf(sentence, all);
    this.#cuts = all.map((_word, at) => {
      const apart = this.#scopes.some(
        ({ from, first, to, restricted }) => (restricted ? from : first) < at && at < to,
      );
      return cutCost(all, at, this.#ends[at] ?? Infinity) + (apart ? DENIAL_APART : 0);
    });
  }

  #text(from: number, to: number): string {
    return this.#sentence.slice(this.#all[from]?.start ?? 0, this.#all[to - 1]?.end ?? 0);
  }

  /** A run of words in two quotations that adjoin; null where it can't be cut. */
  #inTwo(from: number, to: number): { texts: string[]; cost: number } | null {
    let best: { texts: string[]; cost: number } | null = null;
    const last = Math.min(to - SHORTEST, from + LONGEST);
    for (let at = Math.max(from + SHORTEST, to - LONGEST); at <= last; at++) {
      const cost = this.#cuts[at] ?? Infinity;
      if (cost >= (best?.cost ?? Infinity)) continue;
      const texts = [this.#text(from, at), this.#text(at, to)];
      if (texts.every(balanced)) best = { texts, cost };
    }
    return best;
  }

  /** A run of words as it would be quoted; null where it can't be. */
  #candidate(from: number, to: number): Candidate | null {
    const edges =
      (this.#starts[from] ?? Infinity) +
      (this.#ends[to] ?? Infinity) +
      cutOf({ from, to }, this.#scopes);
    if (edges === Infinity) return null;
    const whole = to - from === this.#all.length && to > WHOLE;
    if (!whole && to - from <= LONGEST) {
      const text = this.#text(from, to);
      return balanced(text) ? { from, to, texts: [text], cost: edges } : null;
    }
    const parts = this.#inTwo(from, to);
    if (!parts) return null;
    const cost = edges + parts.cost + IN_TWO + (whole ? ALL_OF_IT : 0);
    return { from, to, texts: parts.texts, cost };
  }

  /**
   * All that may be quoted: runs of 3 to 20 words in one quotation; longer ones, and a sentence of
   * more than 8 words, in two.
   */
  all(): Set<Candidate> {
    const length = this.#all.length;
    const longest = length > VAST ? LONGEST : MOST * LONGEST;
    const found = new Set<Candidate>();
    for (let from = 0; from < length; from++) {
      for (let to = from + SHORTEST; to <= Math.min(length, from + longest); to++) {
        const candidate = this.#candidate(from, to);
        if (candidate) found.add(candidate);
      }
    }
    return found;
  }
}
