/**
 * How far a word changes the meaning of what stands around it:
 * `next` – the word right after it: “only 300 million”;
 * `clause` – what follows in its own clause: “will **not** withdraw”;
 * `complement` – what follows, the clauses that depend on it included: “**denied** that …, which …”;
 * `subject` – what comes before it in the sentence part: “reports that … are **false**”;
 * `both` – the part before it and what follows: “will sail **only if** …”, “it is **unclear** whether …”;
 * `earlier` – all that comes before it: “…, but the ministry **denied it**”;
 * `speech` – what is said, before or after, by where the verb stands.
 */
export type Reach = 'next' | 'clause' | 'complement' | 'subject' | 'both' | 'earlier' | 'speech';

/** Ways in which words around a stretch change what it says. */
export const CUE_KINDS = ['negation', 'hedge', 'restriction', 'attribution'] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/**
 * The words of a language that matter when a part of a sentence is quoted. Lists are phrases with
 * commas between them; `*` ends a stem, after which anything may follow, `…` stands for up to six
 * words. They are compared as `fold` writes them.
 */
export interface QuotingWords {
  cues: Readonly<Record<CueKind, Partial<Record<Reach, string>>>>;
  /** Further phrases by which a text of our own says that somebody else says so. */
  accounts: string;
  /** Phrases with a word of a cue in them that are none: “not only”. */
  neutral: string;
  /** Of these, no cue with a capital in the sentence: “May” is a month. */
  months: string;
  /** Open a clause that completes what comes before: “that”. */
  complementizers: string;
  /** Open a clause that can be left out: “who”, “after”. */
  dependents: string;
  /** Open a clause that can be left out and has no subject of its own: “, leaving 40 wounded”. */
  participles: string;
  coordinators: string;
  /** Open a clause that turns to something else: “but”. */
  contrasts: string;
  /** Pronouns that are subjects. */
  pronouns: string;
  /** Stand for what was said before: “this”. */
  anaphors: string;
  /** Join a noun to the one before. */
  prepositions: string;
  /** Nothing ends with these: prepositions, articles. */
  leading: string;
  /** Finite verbs: words, and endings after a `-`. Empty where a verb can't be known by its ending. */
  finite: string;
  /** Stand before a verb that is not finite. */
  infinitives: string;
  /** Whether `finite` is sure enough to know a main clause that is complete. */
  knowsMainClauses: boolean;
  /** Letters that are written together with the word that follows: و. */
  particles: string;
  /** The one of them that joins clauses, and words that begin with this letter themselves. */
  joining: { letter: string; not: string } | null;
  speech: SpeechWords;
}

/** What tells direct speech from other words between quotation marks. */
export interface SpeechWords {
  /** Verbs that put a word or two into somebody's mouth: “called”. */
  labels: string;
  /** Before a name or a title: “the ship «…»”. */
  named: string;
  /** Before words that the author keeps at a distance: “so-called”. */
  determiners: string;
  /** Whether a turn of a dialogue opens with a dash: always, after a question, or never. */
  dashes: 'always' | 'answers' | 'never';
}
