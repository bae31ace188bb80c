import { visit } from 'unist-util-visit';
import type { SealedText } from '../articles/text.ts';
import { toSanitisedHast } from '../markdown/to-hast.ts';
import type { NameTable } from '../text/names/name-table.ts';
import { located } from './coverage.ts';
import { markOf } from './dispute.ts';
import { nameTable } from './names.ts';
import { loadedIn, urlOf, type Loaded } from './pages.ts';
import type { Claim, Site, Touch } from './types.ts';
import { claimKeyOf } from './urls.ts';

/** Finds any of these words, whole, in upper or lower case. */
function anyOf(words: readonly string[]): RegExp {
  const given = words.filter((word) => word !== '').map(RegExp.escape);
  return new RegExp(String.raw`(?<!\p{L})(?:${given.join('|') || '(?!)'})(?!\p{L})`, 'giu');
}

/** What every claim needs of the other pages. */
interface Context {
  names: NameTable;
  /** What pages call the articles: “the Kremlin article” does not name the Kremlin. */
  articleNames: RegExp;
  entityIds: readonly string[];
  eventIds: readonly string[];
  /** `entities/orla` by the address of its page, or of its entry in an index. */
  keyByUrl: ReadonlyMap<string, string>;
  /** The disputes that touch a claim, by its key. */
  touches: ReadonlyMap<string, readonly Touch[]>;
  texts: ReadonlyMap<string, SealedText>;
  sourceOf: ReadonlyMap<string, string>;
}

type Part = Loaded['claims'][number];

/** What a sentence of a page links to; an entity's or event's own page counts as linked. */
function linksOf({ collection, id }: Loaded, { parts }: Part, context: Context) {
  const linked = new Set<string | undefined>([`${collection}/${id}`]);
  visit({ type: 'root', children: parts.flat() }, 'link', ({ url }: { url: string }) => {
    // An entry in an index is an address with a fragment.
    linked.add(context.keyByUrl.get(url) ?? context.keyByUrl.get(url.split('#', 1)[0] ?? ''));
  });
  return {
    events: context.eventIds.filter((event) => linked.has(`events/${event}`)),
    links: context.entityIds.filter((entity) => linked.has(`entities/${entity}`)),
  };
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
  const footnote = page.footnotes.get(label);
  const evidence = located(footnote?.evidence ?? [], context.texts);
  const verified = evidence.filter(({ found }) => found.length > 0);
  const sources = new Set(verified.map(({ article }) => sourceOf.get(article) ?? article)).size;
  const eachAlone = footnote?.eachAlone ?? false;
  const restated = page.claims
    .filter((other) => other.restates && other.label === label)
    .map((other) => ({ text: other.text, place: other.place, ...linksOf(page, other, context) }));
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
    reports: footnote?.reports ?? [],
    mentions: entityIds.filter((entity) => mentions.has(entity)),
    events,
    links,
    disputes: [...(touches.get(key) ?? [])],
    sources: eachAlone ? sources : Math.min(sources, 1),
    eachAlone,
    ...(restated.length > 0 ? { restated } : {}),
  };
}

/** The disputes that touch a claim, by its key; its own touches a position. */
function touchesByClaim(loaded: readonly Loaded[]): Map<string, Touch[]> {
  const touches = new Map<string, Touch[]>();
  for (const { id, record, claims } of loadedIn(loaded, 'disputes')) {
    const own = claims.filter(({ section }) => section === 0);
    const touched = new Map([
      ...Object.entries(record.touches),
      ...own.map(({ label }) => [claimKeyOf('disputes', id, label), label] as const),
    ]);
    for (const [key, position] of touched) {
      const touch = { dispute: id, position, mark: markOf(record, position) };
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
  const [entities, events] = [loadedIn(loaded, 'entities'), loadedIn(loaded, 'events')];
  const context = {
    names: nameTable({ entities, site }),
    articleNames: anyOf(
      loadedIn(loaded, 'articles').map(({ record }) => record['short-name'] ?? ''),
    ),
    entityIds: entities.map(({ id }) => id),
    eventIds: events.map(({ id }) => id),
    keyByUrl: new Map(
      [...entities, ...events].map((page) => [urlOf(page), `${page.collection}/${page.id}`]),
    ),
    touches: touchesByClaim(loaded),
    texts,
    sourceOf,
  };
  return loaded.flatMap((page) =>
    page.claims
      .filter(({ restates }) => !restates)
      .map((part) => claimOf(page, urlOf(page), part, context)),
  );
}
