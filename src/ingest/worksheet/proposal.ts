export const RELATIONS = ['same', 'adds', 'contradicts'] as const;

/** A statement that a model proposes, after all that code can judge. The editor has the last word. */
export interface Proposal {
  sentence: number;
  /** The claim's id if the editor keeps it. */
  label: string;
  /** In the model's own words, plain text. */
  claim: string;
  /** Cut from the sentence by code. */
  quotation: string;
  /** What the model takes the sentence to be to the claim `of`: a key, or null for none. */
  relation: (typeof RELATIONS)[number];
  of: string | null;
}

/** What came of asking a model, and why the rest was dropped: a reason each. */
export interface Proposed {
  model: string;
  proposals: Proposal[];
  dropped: string[];
}
