import type { ElementContent } from 'hast';

/** One page of content as the brief builder fetches it: all that paper may show of it. */
export interface Pieces {
  /** As an item names it: `bases`, `disputes/vershinin`. */
  name: string;
  /** Whether the page as a whole is a sheet, a dispute, or anything else. */
  kind: 'sheet' | 'dispute' | 'page';
  title: string;
  /** Address on the site, base path included. */
  url: string;
  question: string | null;
  /** When it was reviewed, in words; null where the page itself has no such date. */
  reviewed: string | null;
  /** “23 statements from 5 articles. …”; null for what is no sheet. */
  standing: string | null;
  unanswered: string[];
  sections: PieceSection[];
  /** The page's own claims, by key, in reading order. */
  claims: Record<string, PieceClaim>;
  /** Keys of a dispute's positions, and where it stands. */
  positions: { key: string; held: boolean }[];
  verdict: string | null;
  /** Ids of withdrawn claims, and why. */
  withdrawn: Record<string, string>;
  /** Items of the disputes, events and names that the whole page brings with it. */
  disputes: string[];
  events: string[];
  entities: string[];
  /** What its claims refer to. */
  articles: Record<string, PieceArticle>;
  subjects: { events: Record<string, PieceEvent>; entities: Record<string, PieceEntity> };
}

export interface PieceSection {
  id: string | null;
  title: string | null;
  depth: number;
  editorial: boolean;
  /** Sanitised hast, as in the Dossier; links carry the base path. */
  body: ElementContent[];
}

export interface PieceClaim {
  id: string;
  text: string;
  body: ElementContent[];
  evidence: PieceEvidence[];
  /** Ids. */
  disputes: string[];
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
  title: string;
  url: string;
  /** Outlet, author, date, known or not. */
  known: string;
  language: string;
}

export interface PieceEvent {
  /** Sorts as the timeline does. */
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
