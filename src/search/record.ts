import { dateExtent } from '../dossier/dates.ts';
import type { Facet, Shown } from './shown.ts';

/** What Pagefind is given for one hit. */
export interface SearchRecord {
  /** Address from the site’s root, without a leading slash. */
  url: string;
  /** Tokens, as all that follows but for the filters. */
  content: string;
  /** Fields that weigh more or less than the content: see `RANKING`. */
  meta: { title?: string; names?: string; also?: string };
  /**
   * Beside the facets, what the hit shows. Pagefind looks for words in every field of `meta`, so
   * what is only shown travels as a filter that no search loads.
   */
  filters: Record<Facet, string[]> & { shown: [string] };
  sort: { date: string };
}

/** A facet’s value where there is none: Pagefind leaves out of a sum what has no value. */
const NONE = '-';

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** One field of lists of tokens. Sorted, for nothing depends on their order, and so they pack better. */
export const field = (...tokens: string[][]): string => tokens.flat().sort().join(' ');

/** What a record has of each facet; what is left out, it has not. */
export function facets(
  values: Partial<Record<Facet, readonly string[]>>,
  shown: Shown,
): SearchRecord['filters'] {
  const of = (facet: Facet): string[] => {
    const list = unique(values[facet] ?? []);
    return list.length > 0 ? list : [NONE];
  };
  return {
    ...{ kind: of('kind'), topic: of('topic'), entity: of('entity') },
    ...{ article: of('article'), year: of('year'), contested: of('contested') },
    shown: [JSON.stringify(shown)],
  };
}

/** The first day of a date, `0000-00-00` where none is known: unknown is older than anything. */
export function sortKey(edtf: string | undefined): string {
  const { from, to } = edtf === undefined ? { from: null, to: null } : dateExtent(edtf);
  const day = from ?? to;
  return day === null ? '0000-00-00' : new Date(day * 86_400_000).toISOString().slice(0, 10);
}
