import type { Claim } from '../dossier/types.ts';
import { pageOf, titleOf, type AnyPage, type Lookup } from '../dossier/lookup.ts';

/** Claims under the page that they live on. */
export interface Group {
  page: AnyPage;
  title: string;
  claims: Claim[];
}

/** Groups claims by page, in the order in which the pages first come up. */
export function byPage(claims: readonly Claim[], lookup: Lookup): Group[] {
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    const page = pageOf(claim, lookup);
    if (!page) continue;
    const group = groups.get(page.file) ?? { page, title: titleOf(page), claims: [] };
    group.claims.push(claim);
    groups.set(page.file, group);
  }
  return [...groups.values()];
}
