import type { ElementContent } from 'hast';
import type { SealMark } from '../articles/copy.ts';
import type { Bare, CollectionName, Evidence, Fault, Fix, Place } from '../markdown/types.ts';
import type { ParsedPage } from '../markdown/page.ts';
import type { ParsedSection } from '../markdown/sections.ts';
import type { ArticleRecord, UnusedReason } from '../schemas/article.ts';
import type { DisputeRecord } from '../schemas/dispute.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { EventRecord } from '../schemas/event.ts';
import type { LedgerEntry } from '../schemas/ledger.ts';
import type { SheetRecord } from '../schemas/sheet.ts';
import type { OutsideReference } from '../schemas/other-reports.ts';
import type { SiteRecord } from '../schemas/site.ts';

export { COLLECTIONS, placeText, topOf } from '../markdown/types.ts';
export type { Bare, CollectionName, Evidence, Fault, Fix, Place };

/**
 * Everything that `content/` contains, read once and resolved. Plain data throughout: it survives JSON,
 * and every list has one fixed order. The rooms after this (check, site, search, briefs, data) use it and
 * never read Markdown again.
 */
export interface Dossier {
  /** What the site says of its subject outside its pages. */
  site: Site;
  articles: Article[];
  /** By `order`, then id. */
  sheets: Sheet[];
  /** By id. */
  entities: Entity[];
  /** By date, then id. */
  events: Event[];
  /** By id. */
  disputes: Dispute[];
  /** Every claim of every file, in the order of files and of reading. */
  claims: Claim[];
  /** Worksheets of articles that nobody has finished with yet; by id. Never on the site. */
  drafts: Draft[];
  /** References between files, resolved or not. */
  references: Reference[];
  /** What was reviewed, oldest first; null without the ledger. It has every claim that was published. */
  ledger: LedgerEntry[] | null;
  /** What was wrong while loading. */
  faults: Fault[];
}

/** `content/site.yaml`. */
export type Site = SiteRecord & Pick<Page, 'file' | 'fields'>;

/** A file of `content/` that has prose of its own. */
export interface Page extends Pick<ParsedPage, 'collection' | 'id' | 'bare' | 'fields'> {
  file: string;
  /** Address on the site, from its root: `/bases/`. Of an entity without a page: `/people/#lavrov`. */
  url: string;
  /** When its facts from outside the articles were last checked, in EDTF; null if nothing says so. */
  checked: string | null;
  /** The prose, split at its headings. The first section has no heading and may be empty. */
  sections: Section[];
  /** Keys of the page's claims, in reading order. */
  claims: string[];
  /** The editor's own prose, which needs no evidence: notes, remarks, assessments. Absent if there is none. */
  remarks?: Bare[];
}

export interface Section extends Omit<ParsedSection, 'content'> {
  /**
   * Sanitised hast. A claim's words are in `span[data-claim=KEY]`, the first of which has the claim's
   * `id`; its mark is an empty `sup[data-evidence=KEY]`, with `data-disputed` and `data-differ` for
   * the disputes to show there. Site links start with `/`, without the base path. Editor's notes are
   * `aside[data-note]`.
   */
  body: ElementContent[];
  /** Keys of the claims in it, in reading order, restatements not repeated. */
  claims: string[];
  /** Keys of claims that it restates. */
  restates: string[];
}

export interface Article extends Page {
  collection: 'articles';
  record: ArticleRecord;
  /** A, B, …: the same on every page and paper. Articles that are added later get later letters. */
  letter: string;
  /** Null when the fingerprint is missing or unreadable. */
  text: ArticleText | null;
  /**
   * The id of the independent source that the article belongs to: its own, or that of the first
   * article that it shares too much wording with.
   */
  source: string;
}

/** What the fingerprint says about an article's text. */
export interface ArticleText {
  words: number;
  /** Words that its fingerprint opens; those of repeated sentences count again. */
  openedWords: number;
  /** What a reader's copy of it is compared with. */
  seal: SealMark;
  sentences: Sentence[];
}

export interface Sentence {
  /** From 1. */
  number: number;
  /** Its paragraph, from 1. */
  paragraph: number;
  words: number;
  /** Number of the earlier sentence with the same words; null if there is none. */
  repeats: number | null;
  /** Keys of the claims that cite it (or a sentence that it repeats), in dossier order. */
  claims: string[];
  /** Whether a draft quotes it; then it need not be used or set aside yet. */
  drafted: boolean;
  /** Why no claim cites it, as the record says; null if the record says nothing. */
  unused: { reason: UnusedReason; note: string | null } | null;
}

export interface Sheet extends Page {
  collection: 'sheets';
  record: SheetRecord;
  /** Ids, derived: events and disputes that name the sheet, entities that its claims mention. */
  events: string[];
  disputes: string[];
  entities: string[];
  /** Ids of the articles that its claims cite. */
  articles: string[];
}

export interface Entity extends Page {
  collection: 'entities';
  record: EntityRecord;
  /** Keys of all claims, anywhere, that mention it. */
  mentionedBy: string[];
  /** Ids of the events that it took part in or that happened there. */
  events: string[];
}

export interface Event extends Page {
  collection: 'events';
  record: EventRecord;
  /** The marks of its claims, one for each dispute. */
  disputes: Doubt[];
}

export interface Dispute extends Page {
  collection: 'disputes';
  record: DisputeRecord;
  /** Keys of the claims that are its positions, in order: all claims of the first section. */
  positions: string[];
}

/**
 * What readers see beside a claim: “disputed” if a dispute without an answer touches it, “sources differ”
 * if it supports a position that the editor's answer does not agree with.
 * The stronger comes first.
 */
export const MARKS = ['disputed', 'sources differ'] as const;
export type Mark = (typeof MARKS)[number];

/** The class of a mark in HTML. */
export function markClass(mark: Mark): string {
  return mark === 'disputed' ? 'disputed' : 'differ';
}

/** A dispute that marks a claim; its id. */
export interface Doubt {
  dispute: string;
  mark: Mark;
}

/** A dispute that touches a claim. */
export interface Touch {
  /** Its id. */
  dispute: string;
  /** Id of the position that the claim supports. */
  position: string;
  /** Null where the claim agrees with the answer. */
  mark: Mark | null;
}

export interface Claim {
  /** Unique in the dossier: `bases#two-bases`, `events/first-visit#landed`. */
  key: string;
  /** The footnote's label; unique in its file and kept for ever. */
  id: string;
  /** The collection and id of its page. */
  collection: CollectionName;
  page: string;
  /** Permalink from the site's root: `/bases/#two-bases`. */
  url: string;
  /** The section's heading; null before the first. */
  section: string | null;
  /** The sentence as plain text, without its mark. */
  text: string;
  /** The same as sanitised phrasing content, without marks. */
  body: ElementContent[];
  place: Place;
  evidence: Evidence[];
  /** Instead of evidence: the outside reports that take this position of a dispute. */
  reports: OutsideReference[];
  /** Ids of entities that it names or links to, in dossier order. */
  mentions: string[];
  /** Ids of the events that it links to. */
  events: string[];
  /** Ids of entities that it links to. With a link the editor says that these are meant. */
  links: string[];
  /** The disputes that touch it. For a position, its own dispute. */
  disputes: Touch[];
  /**
   * Number of independent sources each of which alone supports it. If the footnote does not say so, its
   * quotations count as the pieces of one source; 0 if none is verified.
   */
  sources: number;
  /** Whether the footnote says that each quotation alone supports it. */
  eachAlone: boolean;
  /** Other sentences of the page that refer to the same footnote. Absent if there are none. */
  restated?: Restatement[];
}

/**
 * A file of `content/drafts/`, which git ignores: the worksheet of an article, with footnotes to be
 * moved to sheets.
 */
export interface Draft {
  /** The id of the article that it is about. */
  id: string;
  file: string;
  /** Numbers of the sentences that it has a section for. */
  sentences: number[];
  /** Its footnotes, in order; a label is the id of the claim that it may become. */
  statements: { label: string; evidence: Evidence[] }[];
  /** Numbers of the sentences in it that are neither used nor set aside yet. */
  pending: number[];
}

/** A later sentence that refers to the footnote of a claim. */
export type Restatement = Pick<Claim, 'text' | 'place' | 'events' | 'links'>;

/** A reference from one file to another, by id, claim key or relative link. */
export interface Reference {
  to: CollectionName | 'claims' | 'file' | 'outside';
  /** As written. */
  target: string;
  resolved: boolean;
  place: Place;
  /** The file that contains it. */
  file: string;
  /** What kind of reference it is, in words: “evidence”, “place”, “link”. */
  what: string;
  /** Whether it is in the editor's own prose. */
  editorial: boolean;
}
