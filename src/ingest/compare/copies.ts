import type { FingerprintedText } from '../../articles/text.ts';
import type { Article } from '../../dossier/types.ts';

/** The part of a sentence's shingles that a known sentence must hold for the one to be a copy. */
const ENOUGH = 0.6;

/** Which sentences of a text stand, hardly changed, in articles that are known already. */
export class Copies {
  /** Shingle → sentences that hold it, as `article number`. */
  readonly #holders = new Map<number, Set<string>>();
  readonly #claims = new Map<string, { article: string; number: number; claims: string[] }>();

  readonly #text: FingerprintedText;

  constructor(
    text: FingerprintedText,
    texts: ReadonlyMap<string, FingerprintedText>,
    articles: readonly Article[],
  ) {
    this.#text = text;
    const own = new Set(text.shingles);
    for (const { id, text: told } of articles) {
      const known = texts.get(id);
      if (!known) continue;
      for (const { number, start, words, claims } of told?.sentences ?? []) {
        const key = `${id} ${String(number)}`;
        this.#claims.set(key, { article: id, number, claims });
        for (const shingle of known.shingles.subarray(start, Math.max(start, start + words - 2))) {
          if (!own.has(shingle)) continue;
          const holders = this.#holders.get(shingle) ?? new Set();
          this.#holders.set(shingle, holders.add(key));
        }
      }
    }
  }

  /** The claims that rest on the sentence of which this one is a copy; null where it is none. */
  of(sentence: number): { why: string; claims: string[] } | null {
    const stretch = this.#text.sentences[sentence - 1];
    if (!stretch) return null;
    const { start, words } = stretch;
    const shingles = this.#text.shingles.subarray(start, Math.max(start, start + words - 2));
    const counts = new Map<string, number>();
    for (const shingle of shingles) {
      for (const key of this.#holders.get(shingle) ?? []) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const known = best && this.#claims.get(best[0]);
    if (!best || !known || best[1] / shingles.length < ENOUGH) return null;
    const { article, number, claims } = known;
    return {
      why: `It repeats sentence ${String(number)} of ${article}, so it is no further source.`,
      claims,
    };
  }
}
