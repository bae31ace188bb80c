import type { FingerprintedText } from './text.ts';

/**
 * Two articles that share at least this part of the shorter one's shingles are one source. Separate
 * reports of one subject share a few per cent in stock phrases (7 % at most among the first five);
 * a copied or lightly reworked text shares half and more.
 */
export const SAME_SOURCE = 0.2;

/** The part of the smaller text's distinct shingles that the other has too: 0 to 1. */
export function overlap(a: FingerprintedText, b: FingerprintedText): number {
  const [few, many] = [new Set(a.shingles), new Set(b.shingles)].sort((x, y) => x.size - y.size);
  if (!few || !many || few.size === 0) return 0;
  return few.intersection(many).size / few.size;
}

/**
 * The source of each article: its own id, or the id of the first article, in the given order, that
 * it shares too much with, directly or through others.
 */
export function sources(texts: ReadonlyMap<string, FingerprintedText>): Map<string, string> {
  const source = new Map<string, string>();
  const sizes = new Map<string, number>();
  /** Shingle → the articles so far that have it. To compare each pair would take too long. */
  const holders = new Map<number, string[]>();
  for (const [id, text] of texts) {
    const own = new Set(text.shingles);
    const shared = new Map<string, number>();
    for (const shingle of own) {
      const others = holders.get(shingle) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others.push(id) === 1) holders.set(shingle, others);
    }
    const kin = [...source].filter(([other]) => {
      const smaller = Math.min(own.size, sizes.get(other) ?? 0);
      return smaller > 0 && (shared.get(other) ?? 0) / smaller >= SAME_SOURCE;
    });
    const first = kin[0]?.[1] ?? id;
    const merged = new Set(kin.map(([, root]) => root));
    for (const [other, root] of source) if (merged.has(root)) source.set(other, first);
    source.set(id, first);
    sizes.set(id, own.size);
  }
  return source;
}

/** A known article that shares too much wording to be independent. */
export interface SharedWording {
  id: string;
  /** The share of the shorter one's runs of three words that both have: 0 to 1. */
  share: number;
}

/** The other articles that a text shares too much wording with, the most alike first. */
export function sharedWording(
  article: string,
  text: FingerprintedText,
  texts: ReadonlyMap<string, FingerprintedText>,
): SharedWording[] {
  return [...texts]
    .filter(([id]) => id !== article)
    .map(([id, other]) => ({ id, share: overlap(text, other) }))
    .filter(({ share }) => share >= SAME_SOURCE)
    .sort((a, b) => b.share - a.share);
}
