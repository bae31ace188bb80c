import type { Claim } from '../dossier/types.ts';
import { pageOf, type AnyPage, type Lookup } from '../dossier/lookup.ts';

/** Claims under the page that they live on. */
export interface Group {
  page: AnyPage;
  claims: Claim[];
}

/** Groups claims by page, in the order in which the pages first come up. */
export function byPage(claims: readonly Claim[], lookup: Lookup): Group[] {
  const groups = Map.groupBy(claims, (claim) => pageOf(claim, lookup));
  return [...groups].map(([page, own]) => ({ page, claims: own }));
}
