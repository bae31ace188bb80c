/**
 * How far a word changes the meaning of what stands around it:
 * `next` – the word right after it: “only 300 million”;
 * `clause` – what follows in its own clause: “will **not** withdraw”;
 * `complement` – what follows, the clauses that depend on it included: “**denied** that …, which …”;
 * `subject` – what comes before it in its part of the sentence: “reports that … are **false**”;
 * `both` – that, and what follows: “will sail **only if** …”, “it is **unclear** whether …”;
 * `earlier` – all that comes before it: “…, but the ministry **denied it**”;
 * `speech` – what is said, before or after, by where the verb stands.
 */
export type Reach = 'next' | 'clause' | 'complement' | 'subject' | 'both' | 'earlier' | 'speech';

/** Ways in which words change what the words around them say. */
export type CueKind = 'negation' | 'hedge' | 'restriction' | 'attribution';

/** What a list of other words is for. */
export type WordList =
  /** By which a text of our own says that somebody else says so, besides attributions. */
  | 'accounts'
  /** Open a clause that completes what comes before: “that”. */
  | 'complementizers'
  /** Open a clause that can be left out: “who”, “after”; and one without a subject: “leaving”. */
  | ('dependents' | 'participles')
  | 'coordinators'
  /** Open a clause that turns to something else: “but”. */
  | 'contrasts'
  /** Pronouns that are subjects; words that stand for what was said before: “this”. */
  | ('pronouns' | 'anaphors')
  /** Join a noun to the one before. */
  | 'prepositions'
  /** Nothing ends with these. */
  | 'leading'
  /** Stand before a verb that is not finite: “to”. */
  | 'infinitives'
  /** Verbs that put a word or two into somebody’s mouth: “called”. */
  | 'labels'
  /** Stand before a name or a title between quotation marks: “the ship «…»”. */
  | 'named'
  /** Stand before words that the author keeps at a distance: “a so-called «…»”. */
  | 'determiners';

/**
 * The words of a language that matter when a part of a sentence is quoted, and for direct speech.
 * Lists are phrases as `Phrases` takes them.
 */
export interface QuotingWords {
  cues: Readonly<Record<CueKind, Partial<Record<Reach, string>>>>;
  /** Phrases with a word of a cue in them that are none: “not only”, “in May”. */
  neutral: string;
  lists: Readonly<Record<WordList, string>>;
  /** Finite verbs: words, and endings after a `-`; empty where a verb can’t be known by its form. */
  finite: string;
  /** Whether `finite` is sure enough to know a main clause that is complete. */
  knowsMainClauses: boolean;
  /** Letters that are written together with the word that follows: و. */
  particles: string;
  /** The one of them that joins clauses, and words that begin with this letter themselves. */
  joining: { letter: string; not: string } | null;
  /** Whether a turn of a dialogue opens with a dash: always, after a question, or never. */
  dashes: 'always' | 'answers' | 'never';
}
