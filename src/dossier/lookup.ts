import type { Claim, CollectionName, Dossier, Page } from './types.ts';

type Pages = { [C in CollectionName]: Map<string, Dossier[C][number]> };

/** The dossier's lists, by id or key. */
export interface Lookup extends Pages {
  dossier: Dossier;
  claims: Map<string, Claim>;
}

function byId<T extends Page>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((page) => [page.id, page]));
}

/** Puts a dossier's lists into maps, once for all pages. */
export function lookupOf(dossier: Dossier): Lookup {
  return {
    dossier,
    articles: byId(dossier.articles),
    sheets: byId(dossier.sheets),
    entities: byId(dossier.entities),
    events: byId(dossier.events),
    disputes: byId(dossier.disputes),
    claims: new Map(dossier.claims.map((claim) => [claim.key, claim])),
  };
}

/** The values of the keys that exist, in the order of the keys. */
export function pick<T>(map: ReadonlyMap<string, T>, keys: Iterable<string>): T[] {
  return [...keys].flatMap((key) => map.get(key) ?? []);
}

/** A page of any collection. */
export type AnyPage = Dossier[CollectionName][number];

/** All pages, collection by collection. */
export function pagesOf({ articles, sheets, entities, events, disputes }: Dossier): AnyPage[] {
  return [articles, sheets, entities, events, disputes].flat();
}

/** Whether it is an entry in the index of its kind: an entity without a statement has no page. */
export function isEntry({ url }: AnyPage): boolean {
  return url.includes('#');
}

/** The page of a claim. */
export function pageOf({ collection, page: id }: Claim, lookup: Lookup): AnyPage {
  const page = lookup[collection].get(id);
  if (page) return page;
  throw new Error(`Unexpected page \`${collection}/${id}\`, expected one of the dossier`);
}

/** Ids of the sheets that a page belongs to: a sheet itself, the topics of an event or a dispute. */
export function topicsOf(page: AnyPage): readonly string[] {
  if (page.collection === 'sheets') return [page.id];
  return 'topics' in page.record ? page.record.topics : [];
}

/** A page's title, whatever its collection. */
export function titleOf(page: AnyPage): string {
  return page.record.title;
}
