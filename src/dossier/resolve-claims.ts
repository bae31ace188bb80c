import { visit } from 'unist-util-visit';
import type { SealedText } from '../articles/text.ts';
import { toSanitisedHast } from '../markdown/to-hast.ts';
import type { ArticleRecord } from '../schemas/article.ts';
import type { DisputeRecord } from '../schemas/dispute.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { markOf } from './dispute.ts';
import { nameTable } from './names.ts';
import { urlOf, type Loaded } from './pages.ts';
import type { Claim, Evidence, Restatement, Site, Touch } from './types.ts';
import { claimKeyOf, pageUrl } from './urls.ts';

/** Ids of one kind of page that a claim links to, by the addresses that its links now have. */
function linked(parts: Loaded['claims'][number]['parts'], byUrl: ReadonlyMap<string, string>) {
  const found = new Set<string>();
  visit({ type: 'root', children: parts.flat() }, 'link', (link: { url: string }) => {
    // An entry in an index is an address with a fragment.
    const id = byUrl.get(link.url) ?? byUrl.get(link.url.split('#', 1)[0] ?? '');
    if (id !== undefined) found.add(id);
  });
  return found;
}

/** Ids in the order of `all`. */
function inOrder(ids: ReadonlySet<string>, all: readonly string[]): string[] {
  return all.filter((id) => ids.has(id));
}

/** Finds any of these words, whole, in upper or lower case. */
function anyOf(words: readonly string[]): RegExp {
  const given = words.filter((word) => word !== '').map(RegExp.escape);
  return new RegExp(String.raw`(?<!\p{L})(?:${given.join('|') || '(?!)'})(?!\p{L})`, 'giu');
}

/** What every claim needs of the other pages. */
interface Context {
  names: ReturnType<typeof nameTable>;
  /** What pages call the articles: “the Kremlin article” does not name the Kremlin. */
  articleNames: RegExp;
  entityIds: readonly string[];
  eventIds: readonly string[];
  /** Ids by address. */
  entityByUrl: ReadonlyMap<string, string>;
  eventByUrl: ReadonlyMap<string, string>;
  /** The disputes that touch a claim, by its key. */
  touches: ReadonlyMap<string, readonly Touch[]>;
  texts: ReadonlyMap<string, SealedText>;
  sourceOf: ReadonlyMap<string, string>;
}

type Part = Loaded['claims'][number];

/** What a sentence of a page links to; an entity's or event's own page counts as linked. */
function linksOf({ collection, id }: Loaded, { parts }: Part, context: Context) {
  const { entityByUrl, entityIds, eventByUrl, eventIds } = context;
  const links = linked(parts, entityByUrl);
  const events = linked(parts, eventByUrl);
  if (collection === 'entities') links.add(id);
  if (collection === 'events') events.add(id);
  return { events: inOrder(events, eventIds), links: inOrder(links, entityIds) };
}

/** The other sentences of a page that refer to a claim's footnote. */
function restatementsOf(page: Loaded, label: string, context: Context): Restatement[] {
  return page.claims
    .filter((part) => part.restates && part.label === label)
    .map((part) => ({ text: part.text, place: part.place, ...linksOf(page, part, context) }));
}

/** A claim's evidence, with the places of its words. */
function evidenceOf(page: Loaded, label: string, { texts }: Context): Evidence[] {
  return (page.footnotes.get(label)?.evidence ?? []).map((piece) => ({
    ...piece,
    found: texts.get(piece.article)?.find(piece.quotation) ?? [],
  }));
}

function claimOf(page: Loaded, url: string, part: Part, context: Context): Claim {
  const { label, text, place, parts, section } = part;
  const { names, entityIds, touches, sourceOf } = context;
  const key = claimKeyOf(page.collection, page.id, label);
  const { links, events } = linksOf(page, part, context);
  const named = names.find(text.replace(context.articleNames, ''), { prose: true });
  const mentions = new Set([
    ...named.flatMap(({ ids, standsFor }) => [...ids, ...standsFor]),
    ...links,
  ]);
  const evidence = evidenceOf(page, label, context);
  const verified = evidence.filter(({ found }) => found.length > 0);
  const sources = new Set(verified.map(({ article }) => sourceOf.get(article) ?? article)).size;
  const eachAlone = page.footnotes.get(label)?.eachAlone ?? false;
  const restated = restatementsOf(page, label, context);
  const gap = { type: 'text', value: ' · ' } as const;
  const words = parts.flatMap((cell, i) => (i === 0 ? cell : [gap, ...cell]));
  return {
    key,
    id: label,
    collection: page.collection,
    page: page.id,
    url: `${url}#${label}`,
    section: page.sections[section]?.title ?? null,
    text,
    body: toSanitisedHast(words, { keyOf: () => key, placed: new Set([label]) }),
    place,
    evidence,
    reports: page.footnotes.get(label)?.reports ?? [],
    mentions: inOrder(mentions, entityIds),
    events,
    links,
    disputes: [...(touches.get(key) ?? [])],
    sources: eachAlone ? sources : Math.min(sources, 1),
    eachAlone,
    ...(restated.length > 0 ? { restated } : {}),
  };
}

/** The disputes that touch a claim, by its key; its own touches a position. */
function touchesByClaim(disputes: readonly Loaded[]): Map<string, Touch[]> {
  const touches = new Map<string, Touch[]>();
  for (const { id, record, claims } of disputes) {
    const front = record as DisputeRecord;
    const own = claims.filter(({ section }) => section === 0);
    const touched = new Map([
      ...Object.entries(front.touches),
      ...own.map(({ label }) => [claimKeyOf('disputes', id, label), label] as const),
    ]);
    for (const [key, position] of touched) {
      const touch = { dispute: id, position, mark: markOf(front, position) };
      touches.set(key, [...(touches.get(key) ?? []), touch]);
    }
  }
  return touches;
}

/**
 * The claims of all pages: their words, evidence with its places, the entities and events they
 * speak of, the disputes that touch them, and the number of independent sources.
 *
 * @param loaded pages whose links are resolved already
 * @param texts what the fingerprints know of the articles, by id
 * @param sourceOf the independent source of each article, by id
 * @param site the settings, for the spellings of names
 */
export function resolveClaims(
  loaded: readonly Loaded[],
  texts: ReadonlyMap<string, SealedText>,
  sourceOf: ReadonlyMap<string, string>,
  site: Site,
): Claim[] {
  const of = (collection: Loaded['collection']) =>
    loaded.filter((page) => page.collection === collection);
  const entities = of('entities').map((page) => ({
    id: page.id,
    record: page.record as EntityRecord,
    url: urlOf(page),
  }));
  const names = nameTable({ entities, site });
  const shortNames = of('articles').map(
    ({ record }) => (record as ArticleRecord)['short-name'] ?? '',
  );
  const entityIds = entities.map(({ id }) => id);
  const eventIds = of('events').map(({ id }) => id);
  const entityByUrl = new Map(entities.map(({ id, url }) => [url, id]));
  const eventByUrl = new Map(eventIds.map((id) => [pageUrl('events', id), id]));
  const touches = touchesByClaim(of('disputes'));
  const context = {
    names,
    articleNames: anyOf(shortNames),
    entityIds,
    eventIds,
    entityByUrl,
    eventByUrl,
    touches,
    texts,
    sourceOf,
  };
  return loaded.flatMap((page) => {
    const url = urlOf(page);
    return page.claims
      .filter(({ restates }) => !restates)
      .map((part) => claimOf(page, url, part, context));
  });
}
