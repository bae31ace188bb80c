import { lookupOf, pick, type AnyPage, type Lookup } from '../dossier/lookup.ts';
import type { Dossier } from '../dossier/types.ts';
import type { CalendarDate } from '../text/dates/calendar.ts';
import { typedDates } from '../text/dates/typed.ts';
import type { NameTable } from '../text/names/name-table.ts';
import { datesOfEdtf } from './date-names.ts';
import { knownWords, searchTables } from './entity-spellings.ts';
import type { HitKind } from './shown.ts';
import { dateTokens, type Tokens } from './tokens.ts';

const KINDS = {
  sheets: 'topic',
  events: 'event',
  disputes: 'dispute',
  articles: 'article',
} as const;

/** The kind of a page’s hit. */
export const kindOf = (page: AnyPage): HitKind =>
  page.collection === 'entities' ? page.record.kind : KINDS[page.collection];

/** A dossier with the tables that building search records needs. */
export class Catalogue {
  readonly lookup: Lookup;
  readonly tokens: Tokens;
  readonly #names: NameTable;
  readonly #titles: ReadonlySet<string>;
  /** Dates of events, by month and day without the year. */
  readonly #days: Map<string | null, CalendarDate[]>;

  constructor(dossier: Dossier) {
    this.lookup = lookupOf(dossier);
    const { names, tokens } = searchTables(knownWords(dossier));
    this.#names = names;
    this.tokens = tokens;
    this.#titles = new Set(dossier.entities.map(({ record }) => record.title));
    const dates = dossier.events.flatMap(({ record }) => datesOfEdtf(record.date));
    this.#days = Map.groupBy(dates, dayKey);
  }

  /** Ids of the articles that a page’s claims cite. */
  cited(page: AnyPage): string[] {
    const claims = pick(this.lookup.claims, page.claims);
    return [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)))];
  }

  /** Ids of the entities that a page’s claims mention. */
  mentioned(page: AnyPage): string[] {
    const claims = pick(this.lookup.claims, page.claims);
    return [...new Set(claims.flatMap(({ mentions }) => mentions))];
  }

  /** Ids of the entities that a text names, except `but`. */
  named(text: string, but?: string): string[] {
    return [...new Set(this.#names.findClear(text, but).map(({ id }) => id))];
  }

  /** Other words for an entity, such as adjectives, unless they are the name of another entity. */
  standIns(entity: string): string[] {
    const words = this.lookup.entities.get(entity)?.record['stands-for'] ?? [];
    return words.filter((word) => !this.#titles.has(word));
  }

  /** Tokens of the dates in a text. “15 October” gets the year of the only event on that day, if any. */
  statedDates(text: string): string[] {
    const dates = typedDates(text).flatMap(({ date }) => {
      const key = dayKey(date);
      const days = key === null ? [] : (this.#days.get(key) ?? []);
      return date.year === undefined && days.length === 1 ? days : [date];
    });
    return dateTokens(dates);
  }
}

function dayKey({ month, day }: CalendarDate): string | null {
  return month === undefined || day === undefined ? null : `${String(month)}-${String(day)}`;
}
