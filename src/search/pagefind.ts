import type { Facet, Shown } from './shown.ts';

/** The part of Pagefind’s browser interface that the site uses. */
export interface Pagefind {
  search(term: string | null, options?: PagefindOptions): Promise<PagefindResults>;
}

export interface PagefindOptions {
  filters?: Record<string, unknown>;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface PagefindResults {
  results: PagefindResult[];
  /** The number of results without filters. */
  unfilteredResultCount: number;
  /** For each loaded filter, the number of results by value. */
  filters: Record<string, Record<string, number>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  /** With the base path. */
  url: string;
  /** Tokens. */
  content: string;
  meta: Record<string, string>;
  filters: Partial<Record<Facet | 'shown', string[]>>;
}

/** Ranking, tuned by the judged set in `tests/search`. */
export const RANKING = {
  termFrequency: 0.5,
  termSaturation: 1.4,
  termSimilarity: 1,
  pageLength: 0.75,
  metaWeights: { title: 6, names: 2, also: 0.3 },
} as const;

/** One hit. */
export interface Hit {
  url: string;
  shown: Shown;
  filters: PagefindData['filters'];
  tokens: ReadonlySet<string>;
}

/** Reads what Pagefind stores for a hit. */
export function hitOf(data: PagefindData): Hit {
  const words = [data.content, ...Object.values(data.meta)].join(' ').split(' ');
  return {
    url: data.url,
    shown: JSON.parse(data.filters.shown?.[0] ?? '{}') as Shown,
    filters: data.filters,
    tokens: new Set(words),
  };
}
