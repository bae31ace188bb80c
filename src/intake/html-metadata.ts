import { parseDate } from '../schemas/edtf.ts';
import { wordsOf } from '../text/words.ts';
import type { EmbeddedMetadata, FileMetadata } from './types.ts';

/** A date as software writes it: ISO 8601, its time cut off; the hour is nobody's concern here. */
const ISO_DATE = /^(\d{4})(?:[-/.](\d{2})(?:[-/.](\d{2}))?)?(?:[T ]\d{2}:?\d{2}.*)?$/;

/**
 * The EDTF date that a machine-readable date states, in the time zone in which it states it:
 * `2025-03-09T23:30:00+03:00` → `2025-03-09`. Null for anything else, however a person might read it.
 */
function edtfOf(text: string): string | null {
  const match = ISO_DATE.exec(text.trim().replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3'));
  if (!match) return null;
  const date = match.slice(1, 4).filter(Boolean).join('-');
  try {
    parseDate(date);
    return date;
  } catch {
    return null;
  }
}

type CslName = NonNullable<FileMetadata['author']>[number];

/** Words that no person's name has. */
const NO_PERSON =
  /\b(?:agency|news|staff|desk|team|editors?|editorial|board|writers?|reporters?|correspondents?|press|media|times|post|radio|tv|service|ministry|office|associated|redaktsiya)\b|редакци|агентств|корреспондент|пресс|служб|новост|вести|وكال|تحرير|أنباء|قناة|صحيف|فريق|\d/iu;
/** Two plain words: a given name and a family name. Longer names are divided in too many ways. */
const TWO_WORDS = /^(?<given>\p{L}[\p{L}\p{M}.’'-]*) (?<family>\p{L}[\p{L}\p{M}’'-]+)$/u;
/** `Lee, Ann`, as catalogues write it. */
const INVERTED = /^(?<family>\p{Lu}[’']?\p{L}*\p{Ll}), (?<given>\p{Lu}(?:\.|\p{L}*\p{Ll}))$/u;

/**
 * A name as CSL takes it: divided where it is a person's of two words in Latin or Cyrillic letters,
 * else `literal`. Null for what is no name: an address, a line of text.
 */
function cslName(text: string): CslName | null {
  const name = text.trim().replace(/^by\s+/i, '');
  if (name === '' || name.length > 100 || /^https?:|[@<>{}|]/.test(name)) return null;
  const { given, family } = (TWO_WORDS.exec(name) ?? INVERTED.exec(name))?.groups ?? {};
  if (!given || !family || NO_PERSON.test(name) || /\p{Script=Arabic}/u.test(name)) {
    return { literal: name };
  }
  return { family, given };
}

/** Longer ones are no bylines. Characters. */
const MAX_BYLINE = 500;

/** The names in a byline such as `Ann Lee, Bo Reed and Cy Moss` or `Lee, Ann; Reed, Bo`. */
function cslNames(byline: string): CslName[] {
  if (byline.length > MAX_BYLINE) return [];
  return byline
    .replace(/\s+/g, ' ')
    .split(/;|\s(?:and|&|и|و)\s/u)
    .flatMap((part) => (INVERTED.test(part.trim()) ? [part] : part.split(/[,،]/)))
    .map(cslName)
    .filter((name) => name !== null);
}

type Field = keyof EmbeddedMetadata;
/** Something that a page states, and where; names may be many, and divided already. */
type Statement = readonly [Field, where: string, values: readonly (string | CslName)[]];

/** `<meta>` tags by `property`, `name` or `itemprop`, the most telling first. */
const TAGS: Record<Field, string> = {
  title: 'og:title twitter:title dc.title citation_title',
  'container-title': 'og:site_name citation_journal_title',
  author: 'author article:author dc.creator parsely-author citation_author',
  issued:
    'article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created pubdate parsely-pub-date citation_publication_date',
  URL: 'og:url',
  language: 'og:locale dc.language',
};

/** The words of a text, by which it is the same however its signs are set. */
export const keyOf = (text: string) => wordsOf(text.replaceAll('’', "'")).join(' ');

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
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
function fromJsonLd(document: Document, headings: ReadonlySet<string>) {
  const nodes = nodesOf(document);
  const articles = nodes.filter((node) => texts(node['@type']).some((type) => ARTICLE.test(type)));
  const isShown = (node: Json) => texts(node['headline']).some((one) => headings.has(keyOf(one)));
  const article = articles.find(isShown) ?? articles[0] ?? {};
  /** The objects of a property: each itself, or the one that it refers to by its id. */
  const objects = (key: string): Json[] =>
    list(article[key])
      .filter(isObject)
      .map((value) => {
        const named = nodes.filter((node) => node['@id'] === value['@id']);
        return Object.keys(value).length > 1
          ? value
          : (named.find((one) => one !== value) ?? value);
      });
  const people = objects('author')
    .concat(objects('creator'))
    .flatMap((one): (string | CslName)[] => {
      const [[family], [given]] = [texts(one['familyName']), texts(one['givenName'])];
      if (family !== undefined) return [{ family, ...(given === undefined ? {} : { given }) }];
      const isBody = texts(one['@type']).includes('Organization');
      return texts(one['name']).map((name) => (isBody ? { literal: name } : name));
    });
  const page = objects('mainEntityOfPage');
  const fields: [Field, string, (string | CslName)[]][] = [
    ['title', 'headline', [...texts(article['headline']), ...texts(article['name'])]],
    ['container-title', 'publisher', objects('publisher').flatMap((one) => texts(one['name']))],
    ['author', 'author', [...texts(article['author']), ...people]],
    ['issued', 'datePublished', texts(article['datePublished'])],
    ['URL', 'url', [article['url'], article['mainEntityOfPage'], page[0]?.['@id']].flatMap(texts)],
    ['language', 'inLanguage', texts(article['inLanguage'])],
  ];
  return {
    body: texts(article['articleBody'])[0] ?? null,
    statements: fields.map(([field, key, values]): Statement => [field, `JSON-LD ${key}`, values]),
  };
}

function fromTags(document: Document): Statement[] {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const key of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(key)?.toLowerCase() ?? '';
      tags.set(name, [...(tags.get(name) ?? []), meta.getAttribute('content') ?? '']);
    }
  }
  return Object.entries(TAGS).flatMap(([field, names]) =>
    names.split(' ').map((name): Statement => {
      const where = name.includes(':') ? name : `<meta ${name}>`;
      return [field as Field, where, tags.get(name) ?? []];
    }),
  );
}

/** Where other stories and readers have their names and dates. */
const OTHERS =
  'aside, nav, footer, [itemprop=comment], [class*=comment], [id*=comment], [class*=related], [class*=teaser]';
/** Browsers note where a page was saved from in a comment at its top. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+) -->/;

/** @param scope the part of the page that the article is in */
function fromElements(document: Document, scope: Element, html: string): Statement[] {
  const own = (selector: string) =>
    [...scope.querySelectorAll(selector)].filter((element) => !element.closest(OTHERS));
  const times = (selector: string) =>
    own(selector).map((time) => time.getAttribute('datetime') ?? '');
  const authors = own('[itemprop=author] [itemprop=name], [rel~=author]');
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const saved = SAVED_FROM.exec(html.slice(0, 4_000))?.[1];
  return [
    ['author', 'the page’s byline', authors.map(({ textContent }) => textContent)],
    ['issued', '<time>', times('time[itemprop=datePublished], time[pubdate]')],
    ['issued', '<time>', times('time[datetime]')],
    ['URL', '<link rel=canonical>', texts(canonical)],
    ['URL', 'the browser’s “saved from” note', texts(saved)],
    ['language', '<html lang>', texts(document.documentElement.getAttribute('lang'))],
  ];
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
  const { body, statements } = fromJsonLd(document, headings);
  const all = [...statements, ...fromTags(document), ...fromElements(document, scope, html)];
  /** Some software escapes twice: `&amp;quot;`. */
  const plain = (text: string): string => {
    const element = document.createElement('p');
    element.innerHTML = text.replaceAll('<', '&lt;');
    return element.textContent.replace(/\s+/g, ' ').trim();
  };
  const read = <T>(field: Field, reader: (values: Statement[2]) => T | null | undefined) => {
    for (const [of, where, values] of all) {
      const value = of === field ? reader(values) : null;
      if (value) return { value, where };
    }
    return undefined;
  };
  const first = (field: Field, reader: (text: string) => string | null) =>
    read(field, (values) => texts(values).map(reader).find(Boolean));
  return {
    embedded: {
      title: first('title', plain),
      'container-title': first('container-title', plain),
      author: read('author', (values) => {
        const names = values.flatMap((one) =>
          typeof one === 'string' ? cslNames(plain(one)) : [one],
        );
        const distinct = new Map(names.map((name) => [JSON.stringify(name), name]));
        return distinct.size > 0 ? [...distinct.values()] : null;
      }),
      issued: first('issued', edtfOf),
      URL: first('URL', (text) =>
        /^https?:/i.test(text) && URL.canParse(text) ? new URL(text).href : null,
      ),
      language: first('language', (text) => text.replace('_', '-')),
    },
    body,
  };
}
