import { visit } from 'unist-util-visit';
import type { FingerprintedText } from '../articles/text.ts';
import { toSanitisedHast } from '../markdown/to-hast.ts';
import type { DisputeRecord } from '../schemas/dispute.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { nameTable } from './names.ts';
import type { Loaded } from './pages.ts';
import type { Claim, Evidence, Restatement, Site } from './types.ts';
import { claimKeyOf, pageUrl } from './urls.ts';

/** Ids of one kind of page that a claim links to, by the addresses that its links now have. */
function linked(parts: Loaded['claims'][number]['parts'], byUrl: ReadonlyMap<string, string>) {
  const found = new Set<string>();
  visit({ type: 'root', children: parts.flat() }, 'link', (link: { url: string }) => {
    const id = byUrl.get(link.url.split('#', 1)[0] ?? '');
    if (id !== undefined) found.add(id);
  });
  return found;
}

/** Ids in the order of `all`. */
function inOrder(ids: ReadonlySet<string>, all: readonly string[]): string[] {
  return all.filter((id) => ids.has(id));
}

/**
 * The claims of all pages: their words, evidence with its places, the entities and events they
 * speak of, the disputes that put them in doubt, and the number of independent sources.
 *
 * @param loaded pages whose links are resolved already
 * @param texts what the fingerprints know of the articles, by id
 * @param sourceOf the independent source of each article, by id
 * @param site the settings, for the spellings of names
 */
export function resolveClaims(
  loaded: readonly Loaded[],
  texts: ReadonlyMap<string, FingerprintedText>,
  sourceOf: ReadonlyMap<string, string>,
  site: Site,
): Claim[] {
  const of = (collection: Loaded['collection']) =>
    loaded.filter((page) => page.collection === collection);
  const entities = of('entities').map(({ id, record }) => ({ id, record: record as EntityRecord }));
  const names = nameTable({ entities, site });
  const entityIds = entities.map(({ id }) => id);
  const eventIds = of('events').map(({ id }) => id);
  const entityByUrl = new Map(
    entities.map(({ id, record }) => [pageUrl('entities', id, record.kind), id]),
  );
  const eventByUrl = new Map(eventIds.map((id) => [pageUrl('events', id), id]));
  const disputed = new Map<string, string[]>();
  for (const { id, record, claims } of of('disputes')) {
    const own = claims.map(({ label }) => claimKeyOf('disputes', id, label));
    for (const key of new Set([...(record as DisputeRecord).claims, ...own])) {
      disputed.set(key, [...(disputed.get(key) ?? []), id]);
    }
  }

  return loaded.flatMap((page) => {
    const { collection, id: pageId } = page;
    const url = pageUrl(
      collection,
      pageId,
      collection === 'entities' ? (page.record as EntityRecord).kind : undefined,
    );
    /** What a sentence of this page links to; an entity's or event's own page counts as linked. */
    const linksOf = (parts: Loaded['claims'][number]['parts']) => {
      const links = linked(parts, entityByUrl);
      const events = linked(parts, eventByUrl);
      if (collection === 'entities') links.add(pageId);
      if (collection === 'events') events.add(pageId);
      return { links, events };
    };
    return page.claims
      .filter(({ restates }) => !restates)
      .map(({ label, text, place, parts, section }): Claim => {
        const key = claimKeyOf(collection, pageId, label);
        const { links, events } = linksOf(parts);
        const restated = page.claims
          .filter((claim) => claim.restates && claim.label === label)
          .map((claim): Restatement => {
            const there = linksOf(claim.parts);
            return {
              text: claim.text,
              place: claim.place,
              events: inOrder(there.events, eventIds),
              links: inOrder(there.links, entityIds),
            };
          });
        const evidence = (page.footnotes.get(label)?.evidence ?? []).map((piece): Evidence => ({
          ...piece,
          found: texts.get(piece.article)?.find(piece.quotation) ?? [],
        }));
        const verified = evidence.filter(({ found }) => found.length > 0);
        const named = names.find(text, { prose: true });
        const mentions = new Set([
          ...named.flatMap(({ ids, standsFor }) => [...ids, ...standsFor]),
          ...links,
        ]);
        const options = { keyOf: () => key, placed: new Set([label]) };
        const gap = { type: 'text', value: ' · ' } as const;
        const words = parts.flatMap((part, i) => (i === 0 ? part : [gap, ...part]));
        return {
          key,
          id: label,
          collection,
          page: pageId,
          url: `${url}#${label}`,
          section: page.sections[section]?.title ?? null,
          text,
          body: toSanitisedHast(words, options),
          place,
          evidence,
          mentions: inOrder(mentions, entityIds),
          events: inOrder(events, eventIds),
          links: inOrder(links, entityIds),
          disputes: disputed.get(key) ?? [],
          sources: new Set(verified.map(({ article }) => sourceOf.get(article) ?? article)).size,
          ...(restated.length > 0 ? { restated } : {}),
        };
      });
  });
}
