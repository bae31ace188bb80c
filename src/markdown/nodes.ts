import type { Data, Link, Parent, PhrasingContent } from 'mdast';
import type { Evidence, Place } from './types.ts';

/** The words of a claim. Its `label` is the footnote's. */
export interface ClaimNode extends Parent {
  type: 'claim';
  label: string;
  children: PhrasingContent[];
  data?: Data;
}

/** Replaces the footnote reference: the mark that opens a claim's evidence. */
export interface EvidenceMarkNode extends Parent {
  type: 'evidenceMark';
  label: string;
  children: [];
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    claim: ClaimNode;
    evidenceMark: EvidenceMarkNode;
  }
  interface RootContentMap {
    claim: ClaimNode;
    evidenceMark: EvidenceMarkNode;
  }
  interface BlockquoteData {
    /** Set on editor's notes. */
    note?: boolean;
  }
}

/** A claim as it is written, before anything is resolved. */
export interface ParsedClaim {
  label: string;
  text: string;
  place: Place;
  /** The claim's words, one list of nodes for each table cell. */
  parts: PhrasingContent[][];
  /** Whether it repeats an earlier claim of the page. */
  restates: boolean;
  /** Index of its section. */
  section: number;
}

/** A footnote's body, read. */
export interface ParsedFootnote {
  label: string;
  place: Place;
  evidence: Omit<Evidence, 'found'>[];
  /** Whether it says that each quotation alone supports the claim. */
  eachAlone: boolean;
  /** Links to other reports, in place of evidence: only a position of a dispute may have them. */
  reports: Link[];
}
