import type { APIRoute } from 'astro';
import { latestReview } from '../present/addresses.ts';
import { escapeXml } from '../present/xml.ts';
import { getDossier, href } from '../site.ts';

/**
 * Atom (RFC 4287): each topic as of its last review, and each claim withdrawn. The dates are those
 * of the content, so that two builds of the same content give the same feed.
 */
export const GET: APIRoute = ({ site: address }) => {
  const dossier = getDossier();
  const { name, description, language, editor = name, licence } = dossier.site;
  const absolute = (path: string) => new URL(href(path), address).href;
  const moment = (day: string) => `${day}T00:00:00Z`;
  const entry = (title: string, url: string, day: string, summary: string) => `  <entry>
    <id>${escapeXml(absolute(url))}</id>
    <title>${escapeXml(title)}</title>
    <link href="${escapeXml(absolute(url))}"/>
    <updated>${moment(day)}</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>`;
  const entries = dossier.sheets.flatMap(({ url, record }) => [
    { day: record.reviewed, xml: entry(record.question, url, record.reviewed, record.summary) },
    ...record.withdrawn.map(({ id, date, reason }) => ({
      day: date,
      xml: entry(`Withdrawn: ${record.title}`, `${url}#${id}`, date, reason),
    })),
  ]);
  const dated = entries
    .filter(({ day }) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const body = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${escapeXml(absolute('/'))}</id>
  <title>${escapeXml(name)}</title>
  <subtitle>${escapeXml(description)}</subtitle>
  <link href="${escapeXml(absolute('/'))}"/>
  <link rel="self" href="${escapeXml(absolute('/feed.xml'))}"/>
  <author><name>${escapeXml(editor)}</name></author>${licence ? `\n  <rights>${escapeXml(licence.name)}</rights>` : ''}
  <updated>${moment(dated[0]?.day ?? latestReview(dossier) ?? '1970-01-01')}</updated>
${dated.map(({ xml }) => xml).join('\n')}
</feed>
`;
  return new Response(body, { headers: { 'content-type': 'application/atom+xml' } });
};
