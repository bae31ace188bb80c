import { cslNames } from './csl-names.ts';
import { readJsonLd, type JsonLd } from './json-ld.ts';
import { statedDate } from './stated-date.ts';
import type { Embedded, EmbeddedMetadata } from './types.ts';

/** Tags that say the same, the most telling first. By `property`, `name` or `itemprop`. */
const TAGS = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  'container-title': ['og:site_name', 'citation_journal_title'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author', 'citation_author'],
  issued: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'pubdate',
    'parsely-pub-date',
    'citation_publication_date',
  ],
  URL: ['og:url'],
  language: ['og:locale', 'dc.language'],
} as const;

type Tags = ReadonlyMap<string, string>;

/** `<meta>` tags by lower-case name; of several the first. */
function tagsOf(document: Document): Tags {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    for (const key of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(key)?.toLowerCase();
      if (name && content !== '' && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** The first of several tags that a reading makes sense of. */
function fromTags<T>(
  tags: Tags,
  names: readonly string[],
  read: (content: string) => T | null,
): Embedded<T> | undefined {
  for (const name of names) {
    const content = tags.get(name);
    const value = content === undefined ? null : read(content);
    if (value !== null) return { value, where: name.includes(':') ? name : `<meta ${name}>` };
  }
  return undefined;
}

function fromElements(document: Document): EmbeddedMetadata {
  const embedded: EmbeddedMetadata = {};
  const times = [
    ...document.querySelectorAll('time[itemprop=datePublished], time[pubdate]'),
    ...document.querySelectorAll('article time[datetime], main time[datetime]'),
  ];
  for (const time of times) {
    const value = statedDate(time.getAttribute('datetime') ?? '');
    if (value === null) continue;
    embedded.issued = { value, where: '<time>' };
    break;
  }
  const authors = document.querySelectorAll('[itemprop=author] [itemprop=name], [rel~=author]');
  const names = [...authors].flatMap((element) => cslNames(element.textContent));
  const distinct = [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
  if (distinct.length > 0) embedded.author = { value: distinct, where: 'the page’s byline' };
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  if (canonical) embedded.URL = { value: canonical, where: '<link rel=canonical>' };
  const language = document.documentElement.getAttribute('lang');
  if (language) embedded.language = { value: language, where: '<html lang>' };
  return embedded;
}

/** Browsers note where a page was saved from in a comment at its top. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+) -->/;

/**
 * What a page states of its article: JSON-LD first, then Open Graph and other `<meta>` tags, then its
 * elements.
 */
export function readHtmlMetadata(
  document: Document,
  html: string,
  title: string | null,
): JsonLd & { embedded: EmbeddedMetadata } {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const { embedded, body } = readJsonLd(
    scripts.map((script) => script.textContent),
    title,
  );
  const tags = tagsOf(document);
  const some = <T>(names: readonly string[], read: (content: string) => T | null) =>
    fromTags(tags, names, read);
  const whole = (content: string) => content;
  const fromMeta: EmbeddedMetadata = {
    title: some(TAGS.title, whole),
    'container-title': some(TAGS['container-title'], whole),
    author: some(TAGS.author, (content) => {
      const names = cslNames(content);
      return names.length > 0 ? names : null;
    }),
    issued: some(TAGS.issued, statedDate),
    URL: some(TAGS.URL, whole),
    language: some(TAGS.language, (content) => content.replace('_', '-')),
  };
  const saved = SAVED_FROM.exec(html.slice(0, 4_000))?.[1];
  const fromComment: EmbeddedMetadata =
    saved === undefined ? {} : { URL: { value: saved, where: 'the browser’s “saved from” note' } };
  return { embedded: merged(embedded, fromMeta, fromElements(document), fromComment), body };
}

/** The first source with a value wins. */
function merged(...sources: readonly EmbeddedMetadata[]): EmbeddedMetadata {
  const entries = sources
    .toReversed()
    .flatMap((embedded) => Object.entries(embedded) as [string, unknown][])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}
