/**
 * What a hit shows, stored beside the words by which it is found. Short keys: it travels with every
 * hit.
 */
export interface Shown {
  /** What kind of thing it is. */
  k: HitKind;
  /** The sentence of a statement, or the title of a page. */
  t: string;
  /** Summary of a page. */
  s?: string;
  /** Other spellings of an entity. */
  n?: string[];
  /** Quotations, each with the title of its article. */
  q?: [quotation: string, article: string][];
  /** When: of the event told, else of the article that tells it. */
  d?: string;
  /** Title of the page that it stands on. */
  p: string;
  /** What kind of page that is. */
  pk: HitKind;
  /** Whether its date is the article’s and not the event’s. */
  da?: 1;
  /** Question that puts it in doubt. */
  c?: string;
}

export const HIT_KINDS = [
  ...(['statement', 'topic', 'person', 'place', 'organisation'] as const),
  ...(['event', 'dispute', 'article'] as const),
] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** What narrows a search, in the order in which it is offered. */
export const FACETS = ['kind', 'topic', 'entity', 'article', 'year', 'contested'] as const;
export type Facet = (typeof FACETS)[number];

/** What a kind of hit is called. */
export const KIND_LABELS: Readonly<Record<HitKind, string>> = {
  statement: 'Statement',
  topic: 'Topic',
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  event: 'Event',
  dispute: 'Dispute',
  article: 'Article',
};

/** What a facet is called. */
export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  topic: 'Topic',
  entity: 'Person, place or organisation',
  article: 'Article',
  year: 'Year',
  contested: 'Standing',
};
