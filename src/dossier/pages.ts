import type { SealedText } from '../articles/text.ts';
import type { ParsedPage } from '../markdown/page.ts';
import { toSanitisedHast } from '../markdown/to-hast.ts';
import { coverage } from './coverage.ts';
import { doubtsOf, onceEach, placeDoubts } from './dispute.ts';
import { draftedSentences, type LoadedDraft } from './drafts.ts';
import type { Records } from './records.ts';
import type {
  Article,
  Claim,
  CollectionName,
  Dispute,
  Dossier,
  Doubt,
  Entity,
  Event,
  Page,
  Section,
  Sheet,
  Site,
} from './types.ts';
import { letterOf } from '../text/wording.ts';
import { claimKeyOf, entryUrl, pageUrl } from './urls.ts';

/** A parsed file with its front matter typed. */
export type Loaded = ParsedPage & { record: Records[CollectionName] };

const unique = (list: readonly string[]) => [...new Set(list)];

/** The address of a file’s page; of an entity without claims, that of its entry in the index. */
export function urlOf({ collection, id, record, claims }: Loaded): string {
  if (!('kind' in record)) return pageUrl(collection, id);
  return claims.length > 0 ? pageUrl(collection, id, record.kind) : entryUrl(id, record.kind);
}

/** The letters of articles, in the order in which they came into the dossier. */
function lettersOf(loaded: readonly Loaded[]): Map<string, string> {
  const dated = loaded
    .filter(({ collection }) => collection === 'articles')
    .map(({ id, record }) => ({ id, added: 'added' in record ? (record.added ?? '') : '' }))
    .sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : a.id < b.id ? -1 : 1));
  return new Map(dated.map(({ id }, i) => [id, letterOf(i)]));
}

/** The properties that every page has. */
function pageOf(loaded: Loaded, site: Site, doubts: (key: string) => Doubt[]): Page {
  const { collection, id, record } = loaded;
  const keyOf = (label: string) => claimKeyOf(collection, id, label);
  const placed = new Set<string>();
  const sections = loaded.sections.map((section, index): Section => {
    const here = loaded.claims.filter((claim) => claim.section === index);
    const keys = (restated: boolean) =>
      unique(here.filter(({ restates }) => restates === restated).map(({ label }) => keyOf(label)));
    const { id: heading, title, depth, editorial } = section;
    const body = toSanitisedHast(section.content, { keyOf, placed });
    placeDoubts(body, (key) =>
      // A dispute's own page needs no mark for it.
      doubts(key).filter(({ dispute }) => collection !== 'disputes' || dispute !== id),
    );
    return {
      id: heading,
      title,
      depth,
      body,
      claims: keys(false),
      restates: keys(true),
      editorial,
    };
  });
  return {
    collection,
    id,
    file: loaded.source.file,
    url: urlOf(loaded),
    checked: record.checked ?? site.checked ?? null,
    sections,
    claims: sections.flatMap(({ claims }) => claims),
    bare: loaded.bare,
    ...(loaded.remarks.length > 0 ? { remarks: loaded.remarks } : {}),
    fields: loaded.fields,
  };
}

/** The data that pages are joined with. */
export interface Beside {
  /** The articles as far as they are open, by id. */
  texts: ReadonlyMap<string, SealedText>;
  /** The independent source of each article, by id. */
  sourceOf: ReadonlyMap<string, string>;
  drafts: readonly LoadedDraft[];
  site: Site;
}

/**
 * Builds the five lists of the Dossier from parsed pages and resolved claims, and adds to each page what
 * it needs to know about others.
 */
export function buildPages(
  loaded: readonly Loaded[],
  claims: readonly Claim[],
  { texts, sourceOf, drafts, site }: Beside,
): Pick<Dossier, CollectionName> {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const doubts = (key: string) => doubtsOf(byKey.get(key) ?? { disputes: [] });
  const all = <C extends CollectionName>(collection: C) =>
    loaded
      .filter((page) => page.collection === collection)
      .map((page) => ({
        ...pageOf(page, site, doubts),
        collection,
        record: page.record as Records[C],
      }));
  const disputes = all('disputes').map((page): Dispute => ({
    ...page,
    positions: page.sections[0]?.claims ?? [],
  }));
  const events = all('events').map((page): Event => {
    return { ...page, disputes: onceEach(page.claims.flatMap(doubts)) };
  });
  const letters = lettersOf(loaded);
  const articles = all('articles').map((page): Article => {
    const text = texts.get(page.id);
    return {
      ...page,
      letter: letters.get(page.id) ?? '',
      text: text
        ? coverage(text, page.record, claims, page.id, draftedSentences(drafts, page.id))
        : null,
      source: sourceOf.get(page.id) ?? page.id,
    };
  });
  const sheets = all('sheets').map((page): Sheet => {
    const own = claims.filter((claim) => claim.collection === 'sheets' && claim.page === page.id);
    const cited = new Set(own.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
    const mentioned = new Set(own.flatMap(({ mentions }) => mentions));
    return {
      ...page,
      events: events.filter(({ record }) => record.topics.includes(page.id)).map(({ id }) => id),
      disputes: disputes
        .filter(({ record }) => record.topics.includes(page.id))
        .map(({ id }) => id),
      entities: loaded
        .filter(({ collection, id }) => collection === 'entities' && mentioned.has(id))
        .map(({ id }) => id),
      articles: articles.filter(({ id }) => cited.has(id)).map(({ id }) => id),
    };
  });
  const entities = all('entities').map((page): Entity => ({
    ...page,
    mentionedBy: claims.filter(({ mentions }) => mentions.includes(page.id)).map(({ key }) => key),
    events: events
      .filter(({ record }) => record.who.includes(page.id) || record.place === page.id)
      .map(({ id }) => id),
  }));
  return { articles, sheets, entities, events, disputes };
}
