import type { EntityKind } from '../schemas/entity.ts';
import { READ_LANGUAGES, type ReadLanguage } from '../text/languages.ts';

export { READ_LANGUAGES, type ReadLanguage };

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

/** Measures in which amounts of different languages can be compared. */
export type Measure =
  | ('percent' | 'percentage point')
  | ('year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second')
  | ('metre' | 'kilometre' | 'mile' | 'nautical mile' | 'foot')
  | ('square metre' | 'square kilometre' | 'hectare' | 'acre')
  | ('tonne' | 'kilogram' | 'litre' | 'barrel' | 'degree' | 'megawatt')
  | Currency;

/** A currency by its code in ISO 4217; by name where the words leave open which country’s it is. */
export type Currency =
  | ('USD' | 'EUR' | 'GBP' | 'RUB' | 'SYP' | 'TRY' | 'CNY' | 'JPY' | 'UAH' | 'ILS')
  | ('AED' | 'SAR' | 'IQD')
  | ('pound' | 'lira' | 'crown' | 'mark' | 'franc' | 'riyal' | 'dinar' | 'dirham' | 'rupee');

/** How words bound a number: “some 40”, “over 40”, “no fewer than 40”, “up to 40”, “under 40”. */
export type About = 'about' | 'at least' | 'more than' | 'at most' | 'less than';

/**
 * A number that counts or measures something. Dates, ordinals, times of day, results of matches, and
 * the numbers of houses, rooms, telephones and versions are none.
 */
export interface NumberMention extends Stretch {
  /**
   * How many of `measure` where one is known, else of `unit`: “two decades” are 20 (years), “half a
   * year” 6 (months), “a third” 33.3 (per cent). Of a range, its lower end.
   */
  value: number;
  /** The upper end of a range, “30 to 40”, counted as `value`; null for a single number. */
  upTo: number | null;
  /**
   * What is counted or measured, as written, without adjectives: “ships”, “euros”, “decades”; “%”
   * for per cent and parts in any words. Null where nothing follows that could be it.
   */
  unit: string | null;
  /** What `value` is measured in, one for all languages; null for nouns that are counted. */
  measure: Measure | null;
  /** What the words around say of how exact it is; null where it is given as exact. */
  about: About | null;
  /** Whether it is the age of somebody or something. */
  age: boolean;
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
