import type { APIRoute } from 'astro';
import { addressesOf } from '../present/addresses.ts';
import { escapeXml } from '../present/xml.ts';
import { getDossier, href } from '../site.ts';

/** https://www.sitemaps.org/protocol.html */
export const GET: APIRoute = ({ site }) => {
  const urls = addressesOf(getDossier()).map(({ path, changed }) => {
    const location = escapeXml(new URL(href(path), site).href);
    return `<url><loc>${location}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
