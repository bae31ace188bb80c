import { pageOf, type AnyPage, type Lookup } from '../dossier/lookup.ts';
import { closest } from '../text/closest.ts';
import { COLLECTIONS, type Claim, type CollectionName, type Section } from '../dossier/types.ts';
import { claimKeyOfItem, formatItem, type Item } from './choice.ts';

/** A picked page: all of it, or some of its sections and claims. */
export interface Picked {
  page: AnyPage;
  /** In the reader's order; null for the whole page. */
  parts: (Section | Claim)[] | null;
}

/** An item that does not exist. */
export interface UnknownItem {
  item: string;
  /** The existing item nearest to it. */
  nearest: string | null;
}

/** `bases` → the sheet, `disputes/vershinin` → the dispute. */
function pageOfItem(name: string, lookup: Lookup): AnyPage | undefined {
  const [collection, id] = name.split('/');
  if (id === undefined) return lookup.sheets.get(name);
  const known = COLLECTIONS.find((one) => one === collection);
  return known ? lookup[known].get(id) : undefined;
}

/** `disputes/vershinin`, or for a sheet its bare id. */
export function pageName(page: { collection: CollectionName; id: string }): string {
  return page.collection === 'sheets' ? page.id : `${page.collection}/${page.id}`;
}

/** All items that an unknown one could mean, for “did you mean”. */
function* candidates(item: Item, lookup: Lookup): Generator<string> {
  const { sheets, disputes, events, entities } = lookup.dossier;
  if (item.claim !== null) for (const { key } of lookup.dossier.claims) yield key.replace('#', '~');
  for (const page of [...sheets, ...disputes, ...events, ...entities]) {
    if (item.section === null && item.claim === null) yield pageName(page);
    if (item.section === null) continue;
    for (const { id } of page.sections) if (id !== null) yield `${pageName(page)}:${id}`;
  }
}

/** The page of an item, and its section or claim; null if they do not exist. */
function find(item: Item, lookup: Lookup): { page: AnyPage; part: Section | Claim | null } | null {
  if (item.claim !== null) {
    const claim = lookup.claims.get(claimKeyOfItem(item) ?? '');
    const page = claim ? pageOf(claim, lookup) : undefined;
    return claim && page ? { page, part: claim } : null;
  }
  const page = pageOfItem(item.page, lookup);
  if (!page || item.section === null) return page ? { page, part: null } : null;
  const section = page.sections.find(({ id }) => id === item.section);
  return section ? { page, part: section } : null;
}

/**
 * Looks up the items that a reader has picked, in the reader's order. Consecutive parts of one page
 * are joined.
 */
export function pickItems(
  items: readonly Item[],
  lookup: Lookup,
): { picked: Picked[]; unknown: UnknownItem[] } {
  const picked: Picked[] = [];
  const unknown: UnknownItem[] = [];
  for (const item of items) {
    const found = find(item, lookup);
    if (!found) {
      const name = formatItem(item);
      unknown.push({ item: name, nearest: closest(name, candidates(item, lookup)) });
      continue;
    }
    const { page, part } = found;
    const last = picked.at(-1);
    if (part === null) picked.push({ page, parts: null });
    else if (last?.page === page && last.parts) last.parts.push(part);
    else picked.push({ page, parts: [part] });
  }
  return { picked, unknown };
}
