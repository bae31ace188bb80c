import type { ElementContent } from 'hast';
import type { NamedSource } from '../../present/sources-line.ts';
import type { OtherReports } from '../../schemas/other-reports.ts';
import type { UnansweredQuestion } from '../../schemas/sheet.ts';
import type { Doubt } from '../../dossier/types.ts';

/** One page of content for the brief builder, with all that a brief can show of it. */
export interface Pieces {
  /** Its name in items: `bases`, `disputes/vershinin`. */
  name: string;
  /** Sheets and disputes have a layout of their own. */
  kind: 'sheet' | 'dispute' | 'page';
  title: string;
  /** Address on the site, base path included. */
  url: string;
  question: string | null;
  /** “Sources reach to December 2025. Checked 30 November 2026.” */
  known: string;
  /** A sheet’s sources by letter and short name, and what they lack; null for other pages. */
  sources: { list: NamedSource[]; lacking: string } | null;
  /** What other reports add to a sheet’s answer. */
  reports: OtherReports | null;
  /** “23 statements from 5 articles. …”; null for pages other than sheets. */
  standing: string | null;
  /** What a sheet leaves open, under its heading. */
  unanswered: { title: string; questions: UnansweredQuestion[] };
  sections: PieceSection[];
  /** The page's own claims, by key, in reading order. */
  claims: Record<string, PieceClaim>;
  /** A dispute's positions, each with whether the answer agrees with it. */
  positions: { key: string; held: boolean }[];
  /** “Our judgement: …” or “Unresolved”; null for pages other than disputes. */
  judgement: string | null;
  /** Reasons of withdrawn claims, by id. */
  withdrawn: Record<string, string>;
  /** Ids of the disputes, events and entities that come with the whole page. */
  disputes: string[];
  events: string[];
  entities: string[];
  /** The articles, events and entities that its claims refer to, by id. */
  articles: Record<string, PieceArticle>;
  subjects: { events: Record<string, PieceEvent>; entities: Record<string, PieceEntity> };
}

export interface PieceSection {
  id: string | null;
  title: string | null;
  depth: number;
  editorial: boolean;
  /**
   * Sanitised hast, as in the Dossier; links carry the base path, and `aside[data-heading]` its heading.
   */
  body: ElementContent[];
}

export interface PieceClaim {
  id: string;
  text: string;
  body: ElementContent[];
  evidence: PieceEvidence[];
  /** Titles of the other reports that take this position of a dispute, instead of evidence. */
  reports: string[];
  /** The disputes that mark it. */
  doubts: Doubt[];
  /** Ids. */
  events: string[];
  mentions: string[];
}

export interface PieceEvidence {
  article: string;
  quotation: string;
  note: string | null;
  /** “paragraph 5, sentence 9” */
  where: string;
}

export interface PieceArticle {
  letter: string;
  title: string;
  url: string;
  /** Outlet, author and date in words, or that they are unknown. */
  known: string;
  language: string;
}

export interface PieceEvent {
  /** Position in the timeline. */
  order: number;
  date: string;
  /** “announced; date inferred”, or nothing. */
  caveat: string;
  title: string;
  url: string;
}

export interface PieceEntity {
  order: number;
  kind: string;
  title: string;
  url: string;
  names: { language: string; text: string }[];
  summary: string;
}
