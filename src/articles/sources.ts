import type { ArticleRecord } from '../schemas/article.ts';
import { estimatedOverlap, measuredOverlap, type Sketched } from './sketch.ts';
import type { SealedText } from './text.ts';

/**
 * Two articles of which one shares at least this share of the shorter one's runs of three words are one
 * source. Separate reports of one subject share a few per cent in stock phrases; a copied or lightly
 * reworked text shares half and more.
 */
export const SAME_SOURCE = 0.2;

/**
 * The source of each article: its own id, or the id of the first article, in the given order, that
 * it shares too much with, directly or through others. What was measured at ingest, and is in the
 * records, wins over the sketches.
 */
export function sources(
  texts: ReadonlyMap<string, Sketched>,
  records: ReadonlyMap<string, Pick<ArticleRecord, 'overlaps'>> = new Map(),
): Map<string, string> {
  const source = new Map<string, string>();
  const measured = (a: string, b: string) =>
    records.get(a)?.overlaps.find(({ article }) => article === b)?.share;
  const overlap = (a: string, b: string): number => {
    const known = measured(a, b) ?? measured(b, a);
    const [x, y] = [texts.get(a), texts.get(b)];
    return known ?? (x && y ? estimatedOverlap(x, y) : 0);
  };
  for (const id of texts.keys()) {
    const kin = [...source].filter(([other]) => overlap(id, other) >= SAME_SOURCE);
    const first = kin[0]?.[1] ?? id;
    const merged = new Set(kin.map(([, root]) => root));
    for (const [other, root] of source) if (merged.has(root)) source.set(other, first);
    source.set(id, first);
  }
  return source;
}

/**
 * How much two articles share, of the shorter one's runs of three words: 0 to 1. Estimated from the
 * sketches; measured in the texts, or null unless both are at hand.
 */
export function overlapOf(a: SealedText, b: SealedText) {
  const [x, y] = [a, b].map(({ whole }) => whole?.words.map(({ word }) => word));
  return {
    estimated: estimatedOverlap(a, b),
    measured: x && y ? measuredOverlap(x, y) : null,
  };
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
  text: SealedText,
  texts: ReadonlyMap<string, SealedText>,
): SharedWording[] {
  return [...texts]
    .filter(([id]) => id !== article)
    .map(([id, other]) => {
      const { estimated, measured } = overlapOf(text, other);
      return { id, share: measured ?? estimated };
    })
    .filter(({ share }) => share >= SAME_SOURCE)
    .sort((a, b) => b.share - a.share);
}
