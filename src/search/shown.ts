import type { Mark } from '../dossier/types.ts';

/**
 * What a hit shows. It is stored with every hit, so its keys are short.
 */
export interface Shown {
  /** The kind of hit. */
  k: HitKind;
  /** The sentence of a statement, the text of notes, or the title of a page. */
  t: string;
  /** Summary of a page. */
  s?: string;
  /** What other reports add to it, in a sentence. */
  o?: string;
  /** Other spellings of an entity. */
  n?: string[];
  /** Names of an entity that are no spellings of its name. */
  ak?: string[];
  /** Quotations, each with the title of its article. */
  q?: [quotation: string, article: string][];
  /** The date of the event, or else of the article, in words. */
  d?: string;
  /** Title of its page. */
  p: string;
  /** The kind of that page. */
  pk: HitKind;
  /** Set if `d` is the date of the article. */
  da?: 1;
  /** The mark of the dispute that affects it. */
  m?: Mark;
  /** The answer of that dispute. */
  a?: string;
}

export const HIT_KINDS = [
  ...(['statement', 'topic', 'person', 'place', 'organisation'] as const),
  ...(['event', 'dispute', 'article', 'note'] as const),
] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** Whether a hit is a part of its page, not the page itself. */
export const isPart = ({ k }: Shown): boolean => k === 'statement' || k === 'note';

/** The filters of a search, in the order in which they are shown, with their names for readers. */
export const FACET_LABELS = {
  kind: 'Type',
  topic: 'Topic',
  entity: 'Person, place or organisation',
  article: 'Article',
  year: 'Year',
  mark: 'Mark',
} as const;
export type Facet = keyof typeof FACET_LABELS;
export const FACETS = Object.keys(FACET_LABELS) as Facet[];
