import type { Judged } from './judged-set.ts';

/** What a search answered to one query: addresses in the order in which they stand. */
export interface Answered {
  hits: string[];
  /** Whether the search says that nothing matches all of the query, and what these hits lack. */
  partly: boolean;
}

/** Means over a class. */
export interface Scores {
  /** Share of queries with a right answer in the first place. */
  success: number;
  /** Mean of one over the place of the first right answer. */
  reciprocal: number;
  /** Normalised discounted cumulative gain of the first five. */
  gain: number;
  /** Share with a right answer among the first three. */
  inThree: number;
  /** Queries among whose hits stands what must never. */
  wrong: string[];
  /** Queries that are not answered rightly in the first place. */
  missed: string[];
}

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, 5).reduce((sum, gain, i) => sum + (2 ** gain - 1) / Math.log2(i + 2), 0);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Scores answers. Where nothing is right, the right answer is none: no hits, or hits that say what they
 * lack. What must never be there may not stand among hits of the whole query.
 */
export function score(judged: readonly Judged[], answers: readonly Answered[]): Scores {
  const each = judged.map(({ first, also, never }, i) => {
    const { hits, partly } = answers[i] ?? { hits: [], partly: false };
    const none = hits.length === 0 || partly;
    const place =
      first.length > 0 ? hits.findIndex((hit) => first.includes(hit)) + 1 : none ? 1 : 0;
    const gainOf = (hit: string): number => (first.includes(hit) ? 2 : also.includes(hit) ? 1 : 0);
    const ideal = discounted([...first.map(() => 2), ...also.map(() => 1)]);
    const gain = first.length > 0 ? discounted(hits.map(gainOf)) / ideal : place;
    const isBad = (hit: string) =>
      never.some((bad) => (bad.includes('#') ? hit === bad : hit.startsWith(bad)));
    const wrong = !partly && hits.some(isBad);
    return { place, gain, wrong };
  });
  const queries = (which: (of: (typeof each)[number]) => boolean): string[] =>
    judged
      .filter((_, i) => which(each[i] ?? { place: 0, gain: 0, wrong: false }))
      .map(({ q }) => q);
  return {
    success: mean(each.map(({ place }) => Number(place === 1))),
    reciprocal: mean(each.map(({ place }) => (place > 0 ? 1 / place : 0))),
    gain: mean(each.map(({ gain }) => gain)),
    inThree: mean(each.map(({ place }) => Number(place > 0 && place <= 3))),
    wrong: queries(({ wrong }) => wrong),
    missed: queries(({ place }) => place !== 1),
  };
}

/** The same judgements for a search that finds pages only: a claim counts as its page. */
export function asPages(judged: readonly Judged[]): Judged[] {
  const pages = (list: readonly string[]): string[] => [
    ...new Set(list.map((url) => url.replace(/#.*/, ''))),
  ];
  return judged.map(({ q, first, also, never }) => ({
    q,
    first: pages(first),
    also: pages(also).filter((page) => !pages(first).includes(page)),
    // A page may hold many claims; only whole pages that must not be there count against it.
    never: never.filter((url) => !url.includes('#')),
  }));
}
