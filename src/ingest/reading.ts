import type { EntityKind } from '../schemas/entity.ts';

/** The languages whose articles can be read for more than their words. */
export const READ_LANGUAGES = ['en', 'ru', 'ar'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** A stretch of an article's text. */
export interface Stretch {
  /** Number of the sentence that it starts in, from 1, as the fingerprint counts. */
  sentence: number;
  /** UTF-16 offsets in the article's text, the end exclusive. */
  start: number;
  end: number;
  /** The words as they stand there. */
  text: string;
}

/** Somebody to whom words or an office are ascribed. */
export interface Speaker {
  /** The name as printed, in its fullest form in the article; else the words for it: “officials”. */
  text: string;
  /** Id of the known entity; null for somebody unknown or unnamed. */
  entity: string | null;
}

/** A name, each place where it stands. */
export interface NameMention extends Stretch {
  /** What it is the name of; null where that can't be told. */
  kind: EntityKind | null;
  /** Id of the known entity that it names in one of its spellings; null for a candidate. */
  entity: string | null;
  /** For a candidate: the known name that it may be a spelling of, with the reason in words. */
  nearest: { entity: string; name: string; why: string } | null;
}

/** A word that stands for an entity without being its name: “Russian”, “the Kremlin” for a state. */
export interface StandInMention extends Stretch {
  entity: string;
}

/** Direct speech: the words between quotation marks, without them. */
export interface QuotationMention extends Stretch {
  speaker: Speaker | null;
}

/**
 * Words by which the article keeps its distance: `report` (“reports indicate”), `analysis`
 * (“analysts say”), `attribution` (“the minister said that”), `modal` (“could”, “is expected to”).
 */
export interface HedgeMention extends Stretch {
  kind: 'report' | 'analysis' | 'attribution' | 'modal';
  /** Whose words or view it is, where a speaker is given. */
  speaker: Speaker | null;
}

/** A date or a time span, resolved. */
export interface DateMention extends Stretch {
  /** EDTF; with unknown parts (`XXXX-10-15`) where nothing resolves them. */
  edtf: string;
  /** How it was resolved where the words do not say all: “no year is printed; …”. */
  why: string | null;
}

/** A number that counts or measures something; dates left out. */
export interface NumberMention extends Stretch {
  value: number;
  /** What is counted or measured, as written, without adjectives: “ships”, “%”, “euros”. */
  unit: string | null;
}

/** Who is given which office. */
export interface OfficeMention extends Stretch {
  person: Speaker;
  /** The office in lower case and English where it can be told, without whose: “foreign minister”. */
  office: string;
  /** Id of the known country or body whose office it is. */
  of: string | null;
  /** Whether it is told as past or to come: “former”, “then”, “designate”. */
  standing: 'holds' | 'held' | 'to-come';
}

/** A pronoun that stands for a person. */
export interface PronounMention extends Stretch {
  /** schema.org `gender` that it says; Russian and Arabic verbs that agree say it too. */
  gender: 'male' | 'female';
  /** Whom it is taken to stand for: the only person that can be meant. */
  person: Speaker;
}

/** One sentence of an article. */
export interface ReadSentence extends Stretch {
  /** From 1. */
  paragraph: number;
  /** Whether it is a headline or a heading within the article. */
  heading: boolean;
}

/**
 * What an article says, as far as a machine can read it. Plain data, each list in the order of the
 * text. All of it is for the editor to judge: nothing here verifies a quotation.
 */
export interface Reading {
  language: ReadLanguage;
  /** EDTF date of the article as far as the text itself tells it; null where it does not. */
  issued: { edtf: string; why: string } | null;
  sentences: ReadSentence[];
  names: NameMention[];
  standIns: StandInMention[];
  quotations: QuotationMention[];
  hedges: HedgeMention[];
  dates: DateMention[];
  numbers: NumberMention[];
  offices: OfficeMention[];
  pronouns: PronounMention[];
}
