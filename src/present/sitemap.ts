import type { Dossier } from '../dossier/types.ts';
import { onMap } from './map/places.ts';
import { timelinePath } from './timeline-filter.ts';
import { escapeXml } from './xml.ts';

/** A page, as its path, and the EDTF date of its last review; null if the content has none. */
interface Address {
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

/** A day, a month or a year; `2031-21` is a season. */
const LASTMOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** Every page that search engines should know, each once. */
function addressesOf(dossier: Dossier): Address[] {
  const { sheets, entities, events, disputes, articles } = dossier;
  // An entity without claims is an entry in an index.
  const pages = [
    ...entities.filter(({ claims }) => claims.length > 0),
    ...events,
    ...disputes,
    ...articles,
  ];
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

/**
 * The sitemap (https://www.sitemaps.org/protocol.html).
 *
 * @param absolute makes a full address of a path
 */
export function sitemap(dossier: Dossier, absolute: (path: string) => string): string {
  const urls = addressesOf(dossier).map(({ path, changed }) => {
    const lastmod = changed && LASTMOD.test(changed) ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${escapeXml(absolute(path))}</loc>${lastmod}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
