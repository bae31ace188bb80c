import type { EntityKind } from '../schemas/entity.ts';
import { COLLECTIONS, type CollectionName } from './types.ts';

/** The folder of the site for the entities of each kind. */
export const KIND_FOLDER = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
} as const satisfies Record<EntityKind, string>;

/** First parts of addresses that are not sheets, so no sheet may have such an id. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  ...Object.values(KIND_FOLDER),
  ...['timeline', 'map', 'disputes', 'articles', 'search', 'briefs', 'data', 'about', 'feed'],
  ...['all', 'pagefind', 'assets', 'share', 'index', '404'],
]);

/** The address of a page from the site's root, without base path: `/people/vladimir-putin/`. */
export function pageUrl(collection: CollectionName, id: string, kind?: EntityKind): string {
  switch (collection) {
    case 'sheets':
      return `/${id}/`;
    case 'entities':
      return `/${KIND_FOLDER[kind ?? 'person']}/${id}/`;
    case 'events':
      return `/timeline/${id}/`;
    case 'disputes':
    case 'articles':
      return `/${collection}/${id}/`;
  }
}

/** The key of a claim in the whole dossier: `bases#two-bases`, `events/first-visit#landed`. */
export function claimKeyOf(collection: CollectionName, page: string, label: string): string {
  return `${pageKeyOf(collection, page)}#${label}`;
}

/** The key of a page in the ledger: `bases`, `events/first-visit`. */
export function pageKeyOf(collection: CollectionName, page: string): string {
  return collection === 'sheets' ? page : `${collection}/${page}`;
}

/** The parts of a claim's key: `events/first-visit#landed` → `events`, `first-visit`, `landed`. */
export function partsOfKey(key: string): {
  collection: CollectionName;
  page: string;
  label: string;
} {
  const [, folder, page = '', label = ''] = /^(?:([a-z]+)\/)?([^#]*)#?(.*)$/s.exec(key) ?? [];
  const collection = COLLECTIONS.find((name) => name === folder) ?? 'sheets';
  return { collection, page, label };
}
