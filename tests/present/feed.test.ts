import { expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/types.ts';
import { atomFeed } from '../../src/present/feed.ts';
import { sitemap } from '../../src/present/sitemap.ts';
import { escapeXml } from '../../src/present/xml.ts';
import { first, smallDossier } from './small-dossier.ts';

const { dossier } = smallDossier();
const absolute = (path: string) => `https://facts.example/a&b${path}`;
/** The dossier with other words in its sheet. */
const withSheet = (fields: object): Dossier => {
  const sheet = first(dossier, 'sheets');
  return { ...dossier, sheets: [{ ...sheet, record: { ...sheet.record, ...fields } }] };
};

test('signs of XML', () => {
  expect(escapeXml(`<a b="c">'&amp;'</a>`)).toBe(`&lt;a b=&quot;c&quot;&gt;'&amp;amp;'&lt;/a&gt;`);
});

test('the feed has each topic and each withdrawn claim, the latest first', () => {
  const changed = withSheet({ question: 'Will <it> & "they" get it?' });
  expect(atomFeed(changed, absolute)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://facts.example/a&amp;b/</id>
  <title>The Orla lights: fact sheets</title>
  <subtitle>What two articles say of the lights of Orla, and where they differ.</subtitle>
  <link href="https://facts.example/a&amp;b/"/>
  <link rel="self" href="https://facts.example/a&amp;b/feed.xml"/>
  <author><name>The Orla lights: fact sheets</name></author>
  <updated>2031-04-01T00:00:00Z</updated>
  <entry>
    <id>https://facts.example/a&amp;b/lease/</id>
    <title>Will &lt;it&gt; &amp; &quot;they&quot; get it?</title>
    <link href="https://facts.example/a&amp;b/lease/"/>
    <updated>2031-04-01T00:00:00Z</updated>
    <summary>A ferry company of Orla asked for a lease of twelve years; the town has not answered.</summary>
  </entry>
  <entry>
    <id>https://facts.example/a&amp;b/lease/#signed</id>
    <title>Withdrawn: The lease of the harbour</title>
    <link href="https://facts.example/a&amp;b/lease/#signed"/>
    <updated>2031-03-20T00:00:00Z</updated>
    <summary>The article that said so was corrected.</summary>
  </entry>
</feed>
`);
});

test('the feed leaves out what has no day, and is dated even without an entry', () => {
  const feed = atomFeed(withSheet({ reviewed: '2031-04', withdrawn: [] }), absolute);
  expect(feed).not.toContain('<entry>');
  expect(feed).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});

test('the feed names the editor and the licence', () => {
  const licence = { id: 'CC-BY', name: 'CC & BY', url: 'https://example.org/by' };
  const site = { ...dossier.site, editor: 'A & B', licence };
  const feed = atomFeed({ ...dossier, site }, absolute);
  expect(feed).toContain('<author><name>A &amp; B</name></author>\n  <rights>CC &amp; BY</rights>');
});

test('the sitemap has every page once, with the day of its last review', () => {
  const lines = sitemap(dossier, absolute).split('\n');
  expect(lines.slice(0, 2)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
  ]);
  expect(lines.slice(-2)).toEqual(['</urlset>', '']);
  const places = lines.slice(2, -2).map((line) => {
    const [, path, day] =
      /^<url><loc>https:\/\/facts\.example\/a&amp;b(\/[^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?<\/url>$/.exec(
        line,
      ) ?? [];
    return day === undefined ? path : `${String(path)} ${day}`;
  });
  expect(places).toEqual([
    ...['/', '/people/', '/places/', '/organisations/', '/timeline/', '/disputes/', '/articles/'],
    ...['/search/', '/all/', '/briefs/', '/data/', '/about/', '/about/corrections/', '/map/'],
    ...['/articles/harbour/', '/articles/lighthouse/', '/lease/ 2031-04-01'],
    ...['/people/ines-caro/', '/places/orla/', '/places/the-coast/', '/people/tomas-beld/'],
    ...['/timeline/lease-request/', '/disputes/lease-alive/', '/timeline/topic/lease/'],
  ]);
});

test.each([
  ['2031-04', '<lastmod>2031-04</lastmod>'],
  ['2031', '<lastmod>2031</lastmod>'],
  ['2031-04~', ''],
  ['2031-21', ''],
  ['2031-04-01/2031-04-03', ''],
])('a review on %s has a date in the sitemap only if its form allows it', (reviewed, lastmod) => {
  expect(sitemap(withSheet({ reviewed }), absolute)).toContain(`/lease/</loc>${lastmod}</url>`);
});
