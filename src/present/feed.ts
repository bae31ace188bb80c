import type { Dossier } from '../dossier/types.ts';
import { changesOf } from './changes.ts';
import { escapeXml } from './xml.ts';

const momentOf = (day: string): string => `${day}T00:00:00Z`;

/**
 * The Atom feed (RFC 4287): each topic with its last review, and each withdrawn claim. The dates are
 * those of the content, so that two builds of the same content give the same feed.
 *
 * @param absolute makes a full address of a path
 */
export function atomFeed(dossier: Dossier, absolute: (path: string) => string): string {
  const { name, description, language, editor = name, licence } = dossier.site;
  const address = (path: string) => escapeXml(absolute(path));
  const entries = changesOf(dossier);
  const rights = licence ? `\n  <rights>${escapeXml(licence.name)}</rights>` : '';
  const items = entries.map(
    ({ title, path, day, summary }) => `  <entry>
    <id>${address(path)}</id>
    <title>${escapeXml(title)}</title>
    <link href="${address(path)}"/>
    <updated>${momentOf(day)}</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${address('/')}</id>
  <title>${escapeXml(name)}</title>
  <subtitle>${escapeXml(description)}</subtitle>
  <link href="${address('/')}"/>
  <link rel="self" href="${address('/feed.xml')}"/>
  <author><name>${escapeXml(editor)}</name></author>${rights}
  <updated>${momentOf(entries[0]?.day ?? '1970-01-01')}</updated>
${items.join('\n')}
</feed>
`;
}
