import type { Chosen } from '../answer.ts';
import { FACETS } from '../shown.ts';

/** What the search page shows, as its address says it. */
export interface PageState {
  typed: string;
  chosen: Chosen;
  byDate: boolean;
}

/** Reads `?q=…&topic=…&topic=…&sort=date`; values are only ever compared, never run. */
export function readState(query: string): PageState {
  const given = new URLSearchParams(query);
  const chosen: Chosen = {};
  for (const facet of FACETS) {
    const values = [...new Set(given.getAll(facet))].filter((value) => value !== '');
    if (values.length > 0) chosen[facet] = values;
  }
  return { typed: given.get('q') ?? '', chosen, byDate: given.get('sort') === 'date' };
}

/** The query of the address, with its question mark; empty where nothing is asked. */
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
