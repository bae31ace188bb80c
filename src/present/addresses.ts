import type { Dossier } from '../dossier/types.ts';
import { onMap } from './map/places.ts';
import { timelinePath } from './timeline-filter.ts';

/** An address of the site and the day it was last gone over, where the content tells. */
export interface Address {
  path: string;
  changed: string | null;
}

const FIXED = [
  '/',
  '/people/',
  '/places/',
  '/organisations/',
  '/timeline/',
  '/disputes/',
  '/articles/',
  '/search/',
  '/briefs/',
  '/data/',
  '/about/',
];

/** The ISO day of the latest review, which is as near as content comes to a date of change. */
export function latestReview(dossier: Dossier): string | null {
  const days = dossier.sheets.map(({ record }) => record.reviewed);
  return (
    days
      .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
      .sort()
      .at(-1) ?? null
  );
}

/** Every page that search engines are to know, each once. */
export function addressesOf(dossier: Dossier): Address[] {
  const { sheets, entities, events, disputes, articles } = dossier;
  const pages = [...entities, ...events, ...disputes, ...articles];
  return [
    ...FIXED.map((path) => ({ path, changed: null })),
    ...(onMap(dossier).length > 0 ? [{ path: '/map/', changed: null }] : []),
    ...sheets.map(({ url, record }) => ({ path: url, changed: record.reviewed })),
    ...pages.map(({ url }) => ({ path: url, changed: null })),
    ...sheets
      .filter(({ id }) => events.some(({ record }) => record.topics.includes(id)))
      .map(({ id }) => ({ path: timelinePath('topic', id), changed: null })),
  ];
}
