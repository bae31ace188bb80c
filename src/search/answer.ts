import { hitOf, type Hit, type PagefindResult } from './pagefind.ts';
import type { QueryPart, Query } from './query.ts';
import { FACETS, type Facet } from './shown.ts';

/** The values chosen of each facet. */
export type Chosen = Partial<Record<Facet, readonly string[]>>;

/** What narrows and orders an answer. */
export interface AnswerOptions {
  chosen?: Chosen;
  /** Newest first, and not the best first. */
  byDate?: boolean;
}

/** A hit that is loaded only when it is to be shown. */
export interface HitRef {
  id: string;
  load: () => Promise<Hit>;
}

/** A query that would find something, offered and never taken unasked. */
export interface Suggestion {
  query: string;
  hits: number;
}

export interface Answer {
  query: Query;
  /** Everything that has all that was asked for. */
  hits: HitRef[];
  /** How many there would be without filters. */
  unfiltered: number;
  /** What Pagefind was asked for, null for everything. */
  term: string | null;
  /** The beginning of a word that the hits have instead of the whole of it. */
  beginning: string | null;
  /** Parts that nothing on the site has. */
  unknown: QueryPart[];
  /** Where nothing has all of it: queries for parts of it that find something. */
  partly: Suggestion[];
  /** Where everything is known but nothing has all of it: what has all but one or two words. */
  nearest: { without: QueryPart[]; hits: HitRef[] } | null;
}

/** Pagefind’s filters for a choice: values of one facet are alternatives, facets narrow each other. */
export function filtersOf(chosen: Chosen, but?: Facet): Record<string, unknown> {
  const filters: Record<string, unknown> = {};
  for (const facet of FACETS) {
    const values = chosen[facet] ?? [];
    if (facet !== but && values.length > 0) filters[facet] = { any: values };
  }
  return filters;
}

/** Whether anything is chosen. */
export const isNarrowed = (chosen: Chosen): boolean => Object.keys(filtersOf(chosen)).length > 0;

export function refOf(result: PagefindResult): HitRef {
  return { id: result.id, load: async () => hitOf(await result.data()) };
}
