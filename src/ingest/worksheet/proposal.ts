import type { Claim } from '../../dossier/types.ts';

/** A statement that a model proposes, after all that code can judge. It is still for the editor to judge. */
export interface Proposal {
  sentence: number;
  /** In the model's own words. */
  claim: string;
  /** Cut from the sentence by code. */
  quotation: string;
  relation: 'same' | 'adds' | 'contradicts';
  /** The claim that it is related to; null for none. */
  of: Claim | null;
}

/** What came of asking a model. */
export interface Proposed {
  model: string;
  proposals: Proposal[];
  /** Why others were dropped, and requests that failed: a reason each. */
  dropped: string[];
}
