import type { Dossier, Page } from '../dossier/types.ts';
import type { NameTable } from '../text/names/name-table.ts';
import { knownWords, searchTables } from './entity-spellings.ts';
import type { HitKind } from './shown.ts';
import { dateTokens, type Tokens } from './tokens.ts';
import { datesOfEdtf } from './date-names.ts';
import type { CalendarDate } from '../text/dates/calendar.ts';
import { typedDates } from '../text/dates/typed.ts';

/** What a search record needs from a page. */
export interface PageEntry {
  title: string;
  kind: HitKind;
  /** Ids of the sheets it belongs to. */
  topics: string[];
}

/** A dossier with the look-ups that building search records needs. */
export class Catalogue {
  readonly dossier: Dossier;
  readonly articles;
  readonly events;
  readonly disputes;
  readonly #entities;
  readonly #claims;
  readonly #pages = new Map<string, PageEntry>();
  readonly tokens: Tokens;
  readonly #names: NameTable;
  readonly #titles: ReadonlySet<string>;
  /** Dates of events, by month and day without the year. */
  readonly #days = new Map<string, CalendarDate[]>();

  constructor(dossier: Dossier) {
    this.dossier = dossier;
    this.articles = new Map(dossier.articles.map((article) => [article.id, article]));
    this.events = new Map(dossier.events.map((event) => [event.id, event]));
    this.disputes = new Map(dossier.disputes.map((dispute) => [dispute.id, dispute]));
    this.#entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
    this.#claims = new Map(dossier.claims.map((claim) => [claim.key, claim]));
    const { names, tokens } = searchTables(knownWords(dossier));
    this.#names = names;
    this.tokens = tokens;
    this.#titles = new Set(dossier.entities.map(({ record }) => record.title));
    const add = (page: Page, kind: HitKind, title: string, topics: string[]): void => {
      this.#pages.set(`${page.collection}/${page.id}`, { title, kind, topics });
    };
    for (const page of dossier.sheets) add(page, 'topic', page.record.title, [page.id]);
    for (const page of dossier.entities) add(page, page.record.kind, page.record.title, []);
    for (const page of dossier.articles) add(page, 'article', page.record.title, []);
    for (const page of dossier.events) add(page, 'event', page.record.title, page.record.topics);
    for (const page of dossier.disputes) {
      add(page, 'dispute', page.record.title, page.record.topics);
    }
    for (const { record } of dossier.events) {
      for (const date of datesOfEdtf(record.date)) {
        const key = dayKey(date);
        if (key !== null) this.#days.set(key, [...(this.#days.get(key) ?? []), date]);
      }
    }
  }

  page({ collection, id }: Pick<Page, 'collection' | 'id'>): PageEntry {
    const page = this.#pages.get(`${collection}/${id}`);
    if (!page)
      throw new Error(`Unexpected page \`${collection}/${id}\`, expected one of the dossier`);
    return page;
  }

  /** Ids of the articles that a page’s claims cite. */
  cited(page: Page): string[] {
    return this.#ofClaims(page, ({ evidence }) => evidence.map(({ article }) => article));
  }

  /** Ids of the entities that a page’s claims mention. */
  mentioned(page: Page): string[] {
    return this.#ofClaims(page, ({ mentions }) => mentions);
  }

  #ofClaims(page: Page, take: (claim: Dossier['claims'][number]) => string[]): string[] {
    const claims = page.claims.flatMap((key) => this.#claims.get(key) ?? []);
    return [...new Set(claims.flatMap(take))];
  }

  entityTitle(id: string): string {
    return this.#entities.get(id)?.record.title ?? id;
  }

  /** Ids of the entities that a text names, except `but`. */
  named(text: string, but?: string): string[] {
    return [...new Set(this.#names.findClear(text, but).map(({ id }) => id))];
  }

  /** Other words for an entity, such as adjectives, unless they are the name of another entity. */
  standIns(entity: string): string[] {
    const words = this.#entities.get(entity)?.record['stands-for'] ?? [];
    return words.filter((word) => !this.#titles.has(word));
  }

  /** Tokens of the dates in a text. “15 October” gets the year of the only event on that day, if any. */
  statedDates(text: string): string[] {
    const dates = typedDates(text).flatMap(({ date }) => {
      const days = this.#days.get(dayKey(date) ?? '') ?? [];
      return date.year === undefined && days.length === 1 ? days : [date];
    });
    return dateTokens(dates);
  }
}

function dayKey({ month, day }: CalendarDate): string | null {
  return month === undefined || day === undefined ? null : `${String(month)}-${String(day)}`;
}
