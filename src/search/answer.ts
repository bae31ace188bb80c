import { hitOf, type Hit, type PagefindResult } from './pagefind.ts';
import type { QueryPart, Query } from './query.ts';
import { FACETS, type Facet } from './shown.ts';

/** The chosen values of each facet. */
export type Chosen = Partial<Record<Facet, readonly string[]>>;

/** What narrows and orders an answer. */
export interface AnswerOptions {
  chosen?: Chosen;
  /** Newest first instead of best first. */
  byDate?: boolean;
}

/** A hit that loads only when it is shown. */
export interface HitRef {
  id: string;
  load: () => Promise<Hit>;
}

/** A corrected query that finds something. The reader may choose it; it is never run by itself. */
export interface Suggestion {
  query: string;
  hits: number;
}

export interface Answer {
  query: Query;
  /** Everything that matches the whole query but what it lacks: see `without`. */
  hits: HitRef[];
  /** The number of hits without filters, if the filters leave none. */
  unfiltered: number;
  /** The search term given to Pagefind; null for everything. */
  term: string | null;
  /** The last word of the query, if the hits only have words that begin with it; else null. */
  beginning: string | null;
  /** Parts of the query that were dropped, because nothing matches the whole query. */
  without: QueryPart[];
  /** Those of them that match nothing on the site. */
  unknown: QueryPart[];
  /** Ids of what the query excludes: `-word`. */
  excluded: ReadonlySet<string>;
}

/** Pagefind’s filters for a choice: any value of a facet will do, but every facet must match. */
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
