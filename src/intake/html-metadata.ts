import { wordsOf } from '../text/words.ts';
import { cslNames, type CslName } from './csl-names.ts';
import { statedDate } from './stated-date.ts';
import type { EmbeddedMetadata } from './types.ts';

type Field = keyof EmbeddedMetadata;
/** What is found for a field: names may be many. */
type Value = string | CslName;
/** For each field what the page states, the most telling first, and where. */
type Stated = Record<Field, (readonly [where: string, values: readonly Value[]])[]>;

const FIELDS = ['title', 'container-title', 'author', 'issued', 'URL', 'language'] as const;

/** `<meta>` tags that say the same, by `property`, `name` or `itemprop`. */
const TAGS: Record<Field, readonly string[]> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  'container-title': ['og:site_name', 'citation_journal_title'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author', 'citation_author'],
  issued:
    'article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created pubdate parsely-pub-date citation_publication_date'.split(
      ' ',
    ),
  URL: ['og:url'],
  language: ['og:locale', 'dc.language'],
};

/** The words of a text, by which it is the same however its signs are set. */
export const keyOf = (text: string) => wordsOf(text.replaceAll('’', "'")).join(' ');

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] => [value ?? []].flat();
const texts = (value: unknown): string[] => list(value).filter((one) => typeof one === 'string');

/** https://schema.org/Article, its kinds, and those of a blog. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;
/** A page's JSON-LD has some dozens of values; a hostile one is not walked to its end. */
const MAX_VALUES = 5_000;

/** Every object of a page's JSON-LD, the outer before the inner; what is no JSON is passed over. */
function nodesOf(document: Document): Json[] {
  const queue: unknown[] = [];
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      queue.push(JSON.parse(textContent.trim().replace(/^<!--|-->$/g, '')));
    } catch {
      continue;
    }
  }
  for (let i = 0; i < Math.min(queue.length, MAX_VALUES); i++) {
    queue.push(
      ...Object.values(queue[i] ?? {})
        .slice(0, MAX_VALUES)
        .filter(isObject),
    );
  }
  return queue.filter(isObject);
}

/** What JSON-LD states of an article that has one of the page's headings, else of its first one. */
function fromJsonLd(document: Document, headings: ReadonlySet<string>): Stated & { body?: string } {
  const nodes = nodesOf(document);
  const articles = nodes.filter((node) => texts(node['@type']).some((type) => ARTICLE.test(type)));
  const article =
    articles.find((node) => texts(node['headline']).some((one) => headings.has(keyOf(one)))) ??
    articles[0] ??
    {};
  /** The objects of a property: each itself, or the one that it refers to by its id. */
  const objects = (key: string): Json[] =>
    list(article[key])
      .filter(isObject)
      .map((value) =>
        Object.keys(value).length > 1
          ? value
          : (nodes.find((node) => node !== value && node['@id'] === value['@id']) ?? value),
      );
  const people = (key: string): Value[] => [
    ...texts(article[key]),
    ...objects(key).flatMap((person): Value[] => {
      const [[family], [given]] = [texts(person['familyName']), texts(person['givenName'])];
      if (family !== undefined) return [{ family, ...(given === undefined ? {} : { given }) }];
      const names = texts(person['name']);
      const isBody = list(person['@type']).includes('Organization');
      return isBody ? names.map((literal) => ({ literal })) : names;
    }),
  ];
  const own = (key: string) => [`JSON-LD ${key}`, texts(article[key])] as const;
  const of = (key: string, part: string, as = key) =>
    [`JSON-LD ${as}`, objects(key).flatMap((one) => texts(one[part]))] as const;
  return {
    title: [own('headline'), own('name')],
    'container-title': [of('publisher', 'name')],
    author: ['author', 'creator'].map((key) => [`JSON-LD ${key}`, people(key)] as const),
    issued: [own('datePublished')],
    URL: [own('url'), own('mainEntityOfPage'), of('mainEntityOfPage', '@id', 'url')],
    language: [own('inLanguage')],
    ...Object.fromEntries(texts(article['articleBody']).map((body) => ['body', body])),
  };
}

function fromTags(document: Document): Stated {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const key of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(key)?.toLowerCase() ?? '';
      tags.set(name, [...(tags.get(name) ?? []), meta.getAttribute('content') ?? '']);
    }
  }
  const where = (name: string) => (name.includes(':') ? name : `<meta ${name}>`);
  const stated = FIELDS.map((field) => [
    field,
    TAGS[field].map((name) => [where(name), tags.get(name) ?? []]),
  ]);
  return Object.fromEntries(stated) as Stated;
}

/** Where other stories and readers have their names and dates. */
const OTHERS =
  'aside, nav, footer, [itemprop=comment], [class*=comment], [id*=comment], [class*=related], [class*=teaser]';
/** Browsers note where a page was saved from in a comment at its top. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+) -->/;

/** @param scope the part of the page that the article is in */
function fromElements(document: Document, scope: Element, html: string): Stated {
  const own = (selector: string, read: (element: Element) => string | null) =>
    [...scope.querySelectorAll(selector)]
      .filter((element) => !element.closest(OTHERS))
      .flatMap((element) => read(element) ?? []);
  const time = (selector: string) =>
    ['<time>', own(selector, (element) => element.getAttribute('datetime'))] as const;
  const byline = own('[itemprop=author] [itemprop=name], [rel~=author]', (one) => one.textContent);
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  return {
    title: [],
    'container-title': [],
    author: [['the page’s byline', [...new Set(byline)]]],
    issued: [time('time[itemprop=datePublished], time[pubdate]'), time('time[datetime]')],
    URL: [
      ['<link rel=canonical>', [canonical ?? []].flat()],
      [
        'the browser’s “saved from” note',
        [SAVED_FROM.exec(html.slice(0, 4_000))?.[1] ?? []].flat(),
      ],
    ],
    language: [['<html lang>', [document.documentElement.getAttribute('lang') ?? []].flat()]],
  };
}

/**
 * What a page states of its article: JSON-LD first, then Open Graph and other `<meta>` tags, then its
 * elements; and the article's whole text, where JSON-LD has it.
 *
 * @param headings what the page may show as its headline, as `keyOf` gives it
 */
export function readHtmlMetadata(
  document: Document,
  scope: Element,
  html: string,
  headings: ReadonlySet<string>,
): { embedded: EmbeddedMetadata; body: string | null } {
  const { body = null, ...jsonLd } = fromJsonLd(document, headings);
  const sources = [jsonLd, fromTags(document), fromElements(document, scope, html)];
  /** Some software escapes twice: `&amp;quot;`. */
  const plain = (text: string): string => {
    const element = document.createElement('p');
    element.innerHTML = text.replaceAll('<', '&lt;');
    return element.textContent.replace(/\s+/g, ' ').trim();
  };
  const first = (values: readonly Value[], read: (text: string) => string | null) =>
    values
      .filter((value) => typeof value === 'string')
      .map(read)
      .find(Boolean) ?? null;
  const names = (values: readonly Value[]): CslName[] | null => {
    const all = values.flatMap((value) =>
      typeof value === 'string' ? cslNames(plain(value)) : [value],
    );
    const distinct = [...new Map(all.map((name) => [JSON.stringify(name), name])).values()];
    return distinct.length > 0 ? distinct : null;
  };
  const read = <T>(field: Field, reader: (values: readonly Value[]) => T | null) => {
    for (const [where, values] of sources.flatMap((source) => source[field])) {
      const value = reader(values);
      if (value !== null) return { value, where };
    }
    return undefined;
  };
  return {
    embedded: {
      title: read('title', (values) => first(values, plain)),
      'container-title': read('container-title', (values) => first(values, plain)),
      author: read('author', names),
      issued: read('issued', (values) => first(values, statedDate)),
      URL: read('URL', (values) => first(values, (text) => text.trim())),
      language: read('language', (values) => first(values, (text) => text.replace('_', '-'))),
    },
    body,
  };
}
