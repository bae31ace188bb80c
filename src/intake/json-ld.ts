import { cslName, type CslName } from './csl-names.ts';
import { statedDate } from './stated-date.ts';
import type { EmbeddedMetadata } from './types.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** https://schema.org/Article, its kinds, and those of a blog. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** A page's JSON-LD has some dozens of values; a hostile one is not walked to its end. */
const MAX_VALUES = 5_000;

/** Every object of a JSON-LD document, `@graph` and nesting resolved, the outer before the inner. */
function nodesOf(document: unknown): Json[] {
  const nodes: Json[] = [];
  const queue: unknown[] = [document];
  for (let i = 0; i < queue.length && i < MAX_VALUES; i++) {
    const value = queue[i];
    if (!isObject(value)) continue;
    if (!Array.isArray(value)) nodes.push(value);
    const inner = Object.values(value).slice(0, MAX_VALUES);
    queue.push(...inner.filter(isObject));
  }
  return nodes;
}

function authors(value: unknown, byId: ReadonlyMap<string, Json>): CslName[] {
  return list(value).flatMap((author): CslName[] => {
    if (typeof author === 'string') return [cslName(author) ?? []].flat();
    if (!isObject(author)) return [];
    const person = byId.get(text(author['@id']) ?? '') ?? author;
    const [family, given] = [text(person['familyName']), text(person['givenName'])];
    if (family !== null) return [{ family, ...(given === null ? {} : { given }) }];
    const name = text(list(person['name'])[0]);
    if (name === null) return [];
    if (list(person['@type']).includes('Organization')) return [{ literal: name }];
    return [cslName(name) ?? []].flat();
  });
}

/** What a page's JSON-LD states of its article. */
export interface JsonLd {
  embedded: EmbeddedMetadata;
  /** The article's whole text, where the page repeats it for machines. */
  body: string | null;
}

/**
 * Reads the article out of a page's JSON-LD blocks (https://schema.org/NewsArticle). Blocks that are
 * no JSON are passed over.
 *
 * @param title the page's own headline, which distinguishes the article from those it links to
 */
export function readJsonLd(blocks: readonly string[], title: string | null): JsonLd {
  const nodes = blocks.flatMap((block) => {
    try {
      return nodesOf(JSON.parse(block.trim().replace(/^<!--|-->$/g, '')));
    } catch {
      return [];
    }
  });
  const articles = nodes.filter((node) =>
    list(node['@type']).some((type) => ARTICLE.test(String(type))),
  );
  const article =
    articles.find((node) => title !== null && text(node['headline']) === title) ?? articles[0];
  if (!article) return { embedded: {}, body: null };
  const byId = new Map(
    nodes.flatMap((node) => {
      const id = text(node['@id']);
      return id === null || Object.keys(node).length === 1 ? [] : [[id, node] as const];
    }),
  );
  const resolved = (value: unknown): Json | undefined => {
    const [first] = list(value);
    if (!isObject(first)) return undefined;
    return byId.get(text(first['@id']) ?? '') ?? first;
  };
  const embedded: EmbeddedMetadata = {};
  const headline = text(article['headline']) ?? text(article['name']);
  if (headline !== null) embedded.title = { value: headline, where: 'JSON-LD headline' };
  const outlet = text(resolved(article['publisher'])?.['name']);
  if (outlet !== null) embedded['container-title'] = { value: outlet, where: 'JSON-LD publisher' };
  const names = authors(article['author'] ?? article['creator'], byId);
  if (names.length > 0) embedded.author = { value: names, where: 'JSON-LD author' };
  const date = statedDate(text(article['datePublished']) ?? '');
  if (date !== null) embedded.issued = { value: date, where: 'JSON-LD datePublished' };
  const page = article['mainEntityOfPage'];
  const url = text(article['url']) ?? text(page) ?? text(resolved(page)?.['@id']);
  if (url !== null) embedded.URL = { value: url, where: 'JSON-LD url' };
  const language = text(list(article['inLanguage'])[0]);
  if (language !== null) embedded.language = { value: language, where: 'JSON-LD inLanguage' };
  return { embedded, body: text(article['articleBody']) };
}
