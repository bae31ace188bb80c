import { dateExtent } from '../dossier/dates.ts';
import type { Facet, Shown } from './shown.ts';

/** The record of one hit, as Pagefind takes it. */
export interface SearchRecord {
  /** Address from the site’s root, without a leading slash. */
  url: string;
  /** Tokens. */
  content: string;
  /** Tokens in fields with other weights than the content: see `RANKING`. */
  meta: { title?: string; names?: string; also?: string };
  /**
   * The facets, and what the hit shows. Pagefind searches every field of `meta`, so text that is only
   * shown is stored as a filter that no search loads.
   */
  filters: Record<Facet, string[]> & { shown: [string] };
  sort: { date: string };
}

/** The value of an empty facet: Pagefind does not count records without a value. */
const NONE = '-';

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** One field from lists of tokens. Their order does not matter, and sorted they compress better. */
export const field = (...tokens: string[][]): string => tokens.flat().sort().join(' ');

/** The facets of a record. A facet that is left out is empty. */
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
    ...{ article: of('article'), year: of('year'), mark: of('mark') },
    shown: [JSON.stringify(shown)],
  };
}

/** The first day of a date, or `0000-00-00` if it is unknown: unknown dates sort as the oldest. */
export function sortKey(edtf: string | undefined): string {
  const { from, to } = edtf === undefined ? { from: null, to: null } : dateExtent(edtf);
  const day = from ?? to;
  return day === null ? '0000-00-00' : new Date(day * 86_400_000).toISOString().slice(0, 10);
}
