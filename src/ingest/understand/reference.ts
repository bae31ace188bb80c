/** The time of the verb near a date: `then` is what was to be, as seen from the past. */
export type Tense = 'past' | 'future' | 'then' | null;

/** A date that the article told before, resolved. */
export interface Told {
  /** EDTF: a day, month or year, or a span. */
  edtf: string;
  /** Sentences between it and what is read now. */
  back: number;
}

/** What dates are counted from. */
export interface Reference {
  /** EDTF date of the article, or of the conversation that it tells; null where neither is known. */
  issued: string | null;
  /** What that date is, for the reason: “the article’s date”. */
  name: string;
  /** EDTF of what an article that is undated is told around; null where there is no such date. */
  anchor: string | null;
  tense: Tense;
  /**
   * How well it is told: `weak` by a preposition alone (“by 3 December” may be long past), `sure` by a
   * verb right before the date (“began in July”), which no nearer day outweighs.
   */
  force: 'weak' | 'plain' | 'sure';
  /** The dates told in the last sentences, the last one last. */
  told: readonly Told[];
  /** Every full day that the article tells, for weekdays of one whose own day is not known. */
  days: ReadonlySet<string>;
}

/** A date resolved, with the reason where the words do not say all. */
export interface Meaning {
  edtf: string;
  why: string | null;
}

export const DAY_EDTF = /^\d{4}-\d\d-\d\d$/;
