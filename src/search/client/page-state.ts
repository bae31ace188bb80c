import type { Chosen } from '../answer.ts';
import { FACETS } from '../shown.ts';

/** The state of the search page, as in its address. */
export interface PageState {
  typed: string;
  chosen: Chosen;
  byDate: boolean;
}

/** Reads `?q=…&topic=…&topic=…&sort=date`. */
export function readState(query: string): PageState {
  const given = new URLSearchParams(query);
  const chosen: Chosen = {};
  for (const facet of FACETS) {
    const values = [...new Set(given.getAll(facet))].filter((value) => value !== '');
    if (values.length > 0) chosen[facet] = values;
  }
  return { typed: given.get('q') ?? '', chosen, byDate: given.get('sort') === 'date' };
}

/** The query string with its question mark; empty if there is nothing to search for. */
export function writeState({ typed, chosen, byDate }: PageState): string {
  const given = new URLSearchParams();
  if (typed !== '') given.set('q', typed);
  for (const facet of FACETS) {
    for (const value of chosen[facet] ?? []) given.append(facet, value);
  }
  if (byDate) given.set('sort', 'date');
  const text = given.toString();
  return text === '' ? '' : `?${text}`;
}
