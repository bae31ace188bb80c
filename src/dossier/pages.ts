import { compareDates } from './dates.ts';
import type { SealedText } from '../articles/text.ts';
import type { ParsedPage } from '../markdown/page.ts';
import { toSanitisedHast } from '../markdown/to-hast.ts';
import { coverage } from './coverage.ts';
import { doubtsOf, onceEach, placeDoubts } from './dispute.ts';
import { draftedSentences, type LoadedDraft } from './drafts.ts';
import { pick } from './lookup.ts';
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
import { claimKeyOf, KIND_FOLDER, pageUrl } from './urls.ts';

/** A parsed file with its front matter typed. */
export type Loaded = { [C in CollectionName]: LoadedIn<C> }[CollectionName];
type LoadedIn<C extends CollectionName> = ParsedPage & { collection: C; record: Records[C] };

/** Those of one collection. */
export function loadedIn<C extends CollectionName>(
  loaded: readonly Loaded[],
  collection: C,
): (Loaded & LoadedIn<C>)[] {
  return loaded.filter((page) => page.collection === collection) as (Loaded & LoadedIn<C>)[];
}

/** The address of a file’s page; of an entity without claims, that of its entry in the index. */
export function urlOf(page: Loaded): string {
  if (page.collection !== 'entities') return pageUrl(page.collection, page.id);
  const { id, record, claims } = page;
  if (claims.length > 0) return pageUrl('entities', id, record.kind);
  return `/${KIND_FOLDER[record.kind]}/#${id}`;
}

/** The letters of articles, in the order in which they came into the dossier. */
function lettersOf(loaded: readonly Loaded[]): Map<string, string> {
  const dated = loadedIn(loaded, 'articles')
    .map(({ id, record: { added = '' } }) => ({ id, added }))
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
    const keys = (restated: boolean) => [
      ...new Set(
        here.flatMap(({ restates, label }) => (restates === restated ? keyOf(label) : [])),
      ),
    ];
    const { content, editorial, ...head } = section;
    const body = toSanitisedHast(content, { keyOf, placed });
    placeDoubts(body, (key) =>
      // A dispute's own page needs no mark for it.
      doubts(key).filter(({ dispute }) => collection !== 'disputes' || dispute !== id),
    );
    return { ...head, body, claims: keys(false), restates: keys(true), editorial };
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

const idsOf = <P extends { id: string }>(pages: readonly P[], wanted: (page: P) => boolean) =>
  pages.filter(wanted).map(({ id }) => id);

/**
 * Builds the five lists of the Dossier from parsed pages and resolved claims, and adds to each page what
 * it needs to know about others.
 *
 * @param texts the articles as far as they are open, by id
 * @param sourceOf the independent source of each article, by id
 */
export function buildPages(
  loaded: readonly Loaded[],
  claims: readonly Claim[],
  texts: ReadonlyMap<string, SealedText>,
  sourceOf: ReadonlyMap<string, string>,
  drafts: readonly LoadedDraft[],
  site: Site,
): Pick<Dossier, CollectionName> {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const doubts = (key: string) => doubtsOf(byKey.get(key) ?? { disputes: [] });
  const all = <C extends CollectionName>(collection: C) =>
    loadedIn(loaded, collection).map((page) => ({
      ...pageOf(page, site, doubts),
      collection,
      record: page.record,
    }));
  const disputes = all('disputes').map((page): Dispute => ({
    ...page,
    positions: page.sections[0]?.claims ?? [],
  }));
  // In order of their dates, as every list of them is.
  const events = all('events')
    .map((page): Event => ({ ...page, disputes: onceEach(page.claims.flatMap(doubts)) }))
    .sort((a, b) => compareDates(a.record.date, b.record.date) || (a.id < b.id ? -1 : 1));
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
    const own = pick(byKey, page.claims);
    const cited = new Set(own.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
    const mentioned = new Set(own.flatMap(({ mentions }) => mentions));
    const isOn = ({ record }: Event | Dispute) => record.topics.includes(page.id);
    return {
      ...page,
      events: idsOf(events, isOn),
      disputes: idsOf(disputes, isOn),
      entities: idsOf(loadedIn(loaded, 'entities'), ({ id }) => mentioned.has(id)),
      articles: idsOf(articles, ({ id }) => cited.has(id)),
    };
  });
  const entities = all('entities').map((page): Entity => ({
    ...page,
    mentionedBy: claims.filter(({ mentions }) => mentions.includes(page.id)).map(({ key }) => key),
    events: idsOf(events, ({ record: { who, place } }) => [...who, place].includes(page.id)),
  }));
  return { articles, sheets, entities, events, disputes };
}
