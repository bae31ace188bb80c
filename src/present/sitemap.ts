import type { Dossier } from '../dossier/types.ts';
import { isEntry, pagesOf } from '../dossier/lookup.ts';
import { onMap } from './map/places.ts';
import { timelinePath } from './timeline-filter.ts';
import { escapeXml } from './xml.ts';

const FIXED = [
  '/',
  '/people/',
  '/places/',
  '/organisations/',
  '/timeline/',
  '/disputes/',
  '/articles/',
  '/search/',
  '/all/',
  '/briefs/',
  '/data/',
  '/about/',
  '/about/corrections/',
];

/** A day, a month or a year; `2031-21` is a season. */
const LASTMOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** The path of every page that search engines should know, each once. */
function pathsOf(dossier: Dossier): string[] {
  const pages = pagesOf(dossier).filter((page) => !isEntry(page));
  const topics = new Set(dossier.events.flatMap(({ record }) => record.topics));
  return [
    ...FIXED,
    ...(onMap(dossier).length > 0 ? ['/map/'] : []),
    ...pages.map(({ url }) => url),
    ...dossier.sheets.filter(({ id }) => topics.has(id)).map(({ id }) => timelinePath('topic', id)),
  ];
}

/**
 * The sitemap (https://www.sitemaps.org/protocol.html).
 *
 * @param absolute makes a full address of a path
 */
export function sitemap(dossier: Dossier, absolute: (path: string) => string): string {
  const reviewed = new Map(dossier.sheets.map(({ url, record }) => [url, record.reviewed]));
  const urls = pathsOf(dossier).map((path) => {
    const changed = reviewed.get(path);
    const lastmod = changed && LASTMOD.test(changed) ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${escapeXml(absolute(path))}</loc>${lastmod}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
