import type { Data, Parent, PhrasingContent } from 'mdast';
import type { OutsideReference } from '../schemas/other-reports.ts';
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
  interface FootnoteReferenceData {
    /** Set on references without a footnote, which are reported as such and as nothing else. */
    dangling?: true;
  }
  interface BlockquoteData {
    /** Set on notes: whether it is on the articles, or says what other reports say. */
    note?: 'articles' | 'reports';
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
  /** Instead of evidence: the outside reports that take a position. */
  reports: OutsideReference[];
  /** Whether it says that each quotation alone supports the claim. */
  eachAlone: boolean;
  /** All of it for the ledger, a line for each paragraph; quotations as hashes. */
  words: string[];
}
