import { describeDate } from '../dossier/dates.ts';
import { isUnresolved } from '../dossier/dispute.ts';
import { pick, topicsOf, type AnyPage } from '../dossier/lookup.ts';
import { judgementLine } from '../present/judgement.ts';
import type { Article, Dispute, Entity, Event, Mark, Sheet } from '../dossier/types.ts';
import { spellingsOf } from '../dossier/names.ts';
import { otherReportsLine } from '../present/other-reports.ts';
import { kindOf, type Catalogue } from './catalogue.ts';
import { facets, field, sortKey, unique, type SearchRecord } from './record.ts';
import type { Shown } from './shown.ts';
import { dateToken, dateTokens, entityToken } from './tokens.ts';
import { certainDateNames, datesOfEdtf } from './date-names.ts';

/** What a page is found by and what its hit shows, besides its title. */
interface PageHit {
  page: AnyPage;
  summary?: string | undefined;
  /** More words that find it. */
  more?: string;
  /** The entity it is about. */
  entity?: string;
  spellings?: string[];
  /** Names of the entity that are no spellings of its name. */
  alsoKnownAs?: readonly string[];
  /** What other reports add to the summary. */
  reports?: string | undefined;
  /** Present and former roles of the entity: “president of Russia” finds the person as a name does. */
  offices?: string[];
  /** Entities for the filter. Only those named in the title and summary find the page. */
  entities: readonly string[];
  articles: readonly string[];
  /** EDTF. */
  date?: string | undefined;
  marks?: readonly Mark[];
  /** Who took part, and where. */
  who?: string[];
}

function pageRecord(hit: PageHit, catalogue: Catalogue): SearchRecord {
  const { summary = '', reports = '', more = '', offices = [], date } = hit;
  const { spellings = [], alsoKnownAs = [] } = hit;
  const names = [...spellings, ...alsoKnownAs];
  const { title } = hit.page.record;
  const kind = kindOf(hit.page);
  const said = [title, summary, reports, more].join('\n');
  const dates = date === undefined ? [] : datesOfEdtf(date);
  const possible = unique(dateTokens(dates));
  const certain = date === undefined ? [] : certainDateNames(date).map(dateToken);
  const shown: Shown = {
    ...{ k: kind, t: title, p: title, pk: kind },
    ...(summary && { s: summary }),
    ...(reports && { o: reports }),
    ...(spellings.length > 0 && { n: spellings }),
    ...(alsoKnownAs.length > 0 && { ak: [...alsoKnownAs] }),
    ...(date !== undefined && { d: describeDate(date) }),
  };
  return {
    url: hit.page.url.slice(1),
    content: field(
      catalogue.tokens.ofText(said),
      catalogue.named(said).map(entityToken),
      (hit.who ?? []).map(entityToken),
      // “Foreign Ministry of Russia” is also found by “Russia”; nobody by a name like somebody else’s.
      (kind === 'person' ? [] : names)
        .flatMap((name) => catalogue.named(name, hit.entity))
        .map(entityToken),
      unique([...catalogue.statedDates(summary), ...possible]),
    ),
    meta: {
      // An article’s headline is not our title: it counts as other words do.
      ...(kind !== 'article' && {
        title: field(
          catalogue.tokens.ofText(title),
          catalogue.named(title).map(entityToken),
          certain,
        ),
      }),
      names: field(
        hit.entity === undefined ? [] : [entityToken(hit.entity)],
        [...names, ...offices].flatMap((text) => catalogue.tokens.ofText(text)),
        offices.flatMap((office) => catalogue.named(office)).map(entityToken),
        possible,
      ),
    },
    filters: facets(
      {
        ...{ kind: [kind], topic: topicsOf(hit.page), entity: hit.entities, article: hit.articles },
        year: dates.map(({ year }) => String(year)),
        mark: hit.marks ?? [],
      },
      shown,
    ),
    sort: { date: sortKey(date) },
  };
}

export function sheetRecord(page: Sheet, catalogue: Catalogue): SearchRecord {
  const { summary, question: more, 'other-reports': others } = page.record;
  const reports = others && otherReportsLine(others);
  const [mentioned, articles] = [catalogue.mentioned(page), page.articles];
  return pageRecord({ page, summary, reports, more, entities: mentioned, articles }, catalogue);
}

export function entityRecord(page: Entity, catalogue: Catalogue): SearchRecord {
  const { summary, roles } = page.record;
  const hit: PageHit = {
    ...{ page, summary, entity: page.id, entities: [page.id] },
    offices: roles.map(({ title }) => title),
    spellings: spellingsOf(page.record).filter(
      (name) => name !== page.record.title && !page.record['also-known-as'].includes(name),
    ),
    alsoKnownAs: page.record['also-known-as'],
    articles: catalogue.cited(page),
  };
  return pageRecord(hit, catalogue);
}

export function eventRecord(page: Event, catalogue: Catalogue): SearchRecord {
  const { date, who, place } = page.record;
  const present = unique([...who, ...(place === undefined ? [] : [place])]);
  const named = pick(catalogue.lookup.entities, present);
  const summary = named.map(({ record }) => record.title).join(', ');
  const hit: PageHit = {
    ...{ page, summary, date, marks: page.disputes.map(({ mark }) => mark) },
    // “A Tuesday in January 2025” is also found by the day of the week.
    more: describeDate(date),
    ...{ who: present, entities: present, articles: catalogue.cited(page) },
  };
  return pageRecord(hit, catalogue);
}

export function disputeRecord(page: Dispute, catalogue: Catalogue): SearchRecord {
  const [entities, articles] = [catalogue.mentioned(page), catalogue.cited(page)];
  const summary = `${page.record.question} ${judgementLine(page)}`;
  const marks: Mark[] = [isUnresolved(page) ? 'disputed' : 'sources differ'];
  return pageRecord({ page, summary, entities, articles, marks }, catalogue);
}

export function articleRecord(page: Article, catalogue: Catalogue): SearchRecord {
  const { issued: date, 'container-title': summary } = page.record;
  return pageRecord({ page, summary, date, entities: [], articles: [page.id] }, catalogue);
}
