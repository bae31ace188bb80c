import type { HedgeMention, OfficeMention } from '../../reading.ts';
import type { AmountLexicon } from './amounts/amounts.ts';

/** A date said relative to the article's own. */
export type Relative =
  | { unit: 'day' | 'week' | 'weekend' | 'month' | 'year'; by: number }
  /** The day after or before the date spoken of last. */
  | { unit: 'next-day'; by: number };

/** Which of several weekdays, months or years is meant. */
export type Direction = 'last' | 'this' | 'next';

/**
 * What the reading of a language rests on: words as data. Phrases are in print form and lower case;
 * `*` ends a stem, after which any ending of up to four letters may follow.
 */
export interface Lexicon {
  /** Verbs of saying in their finite forms. */
  say: readonly string[];
  /** Verbs that need the words quoted to follow or stand inside: “called”, “described … as”. */
  label: readonly string[];
  /** “according to”, “in the words of”: the speaker follows. */
  according: readonly string[];
  /** “по его словам”: the speaker is who was spoken of. */
  accordingPronoun: Readonly<Record<string, 'male' | 'female' | 'many'>>;
  /** Words for people and bodies that speak without a name: “spokesman”, “officials”, “ministry”. */
  roles: readonly string[];
  /**
   * What such words tell, as words, stems (`министерств*`), ends (`-man`) and exceptions to these
   * (`!-ss`): the gender, several, a body, something to read.
   */
  kinds: Readonly<Record<'male' | 'female' | 'many' | 'body' | 'paper', readonly string[]>>;
  /** Somebody whom nothing is known of: “someone”, «кто-то». */
  someone: readonly string[];
  /** Roles that mostly stand for somebody named just before: “the winger”. */
  epithets: readonly string[];
  /** After an owner’s name: “Moth’s office”. */
  households: readonly string[];
  /** After a letter or a statement, before who wrote it: “signed by”. */
  authored: readonly string[];
  /** Before somebody who is named by the way alone: “no relation of”. */
  aside: readonly string[];
  /** Participles by which a sentence’s subject goes on to speak: قائلا, «добавив». */
  sayingOn: readonly string[];
  /** The writer’s own “I”, and verbs that have it in them. */
  firstPerson: readonly string[];
  /** At the head of a sentence that tells who spoke the one before: “With these words”. */
  backward: readonly string[];
  /** After a quotation: words that turn to something else than who said it: “while”. */
  turnsAway: readonly string[];
  /** Said of what is told somewhere, by nobody who is named: «говорится в». */
  spokenIn: readonly string[];
  /** Before a name or a word between marks that is no speech: “known as”. */
  knownAs: readonly string[];
  /** Words that may open or belong to such a noun phrase: articles and the like. */
  determiners: readonly string[];
  /** Pronouns in the nominative. */
  pronouns: Readonly<Record<string, 'male' | 'female' | 'many'>>;
  relatives: readonly string[];
  /** Small words that are no name though they begin a sentence with a capital. */
  openers: readonly string[];
  prepositions: readonly string[];
  conjunctions: readonly string[];
  /** Mr, Dr, г-н, السيد: before a name, no office; with the gender that they say. */
  titles: Readonly<Record<string, 'male' | 'female' | null>>;
  /** Parts of names in lower case: “bin”, “de”, “von”. */
  particles: readonly string[];
  /** Nouns that make a capitalised run the name of a body or a place. */
  organisationNouns: readonly string[];
  placeNouns: readonly string[];
  /** … or of a thing: a war, a treaty, a prize. */
  thingNouns: readonly string[];
  /** Capitalised words that name nobody: nationalities, languages, eras. */
  notNames: readonly string[];
  /** Given names, where the language needs them to tell a person's name from other words. */
  givenNames: readonly string[];
  /** Office → its English name. */
  offices: Readonly<Record<string, string>>;
  /** Words in front of an office that belong to it: “deputy”, “acting” → in English. */
  officeModifiers: Readonly<Record<string, string>>;
  /** “former”, “designate”: what they say of the standing. */
  standings: Readonly<Record<string, OfficeMention['standing']>>;
  /** “was appointed”, “became”; with the standing that results. */
  appointments: Readonly<Record<string, OfficeMention['standing']>>;
  /** Holders of the same office: “counterpart”, “predecessor”; with what they say of the standing. */
  counterpart: Readonly<Record<string, OfficeMention['standing']>>;
  hedges: Readonly<Record<string, Exclude<HedgeMention['kind'], 'attribution'>>>;
  months: Readonly<Record<string, number>>;
  /** Months whose names are words of their own. */
  monthsAlsoWords: readonly string[];
  /** 0 is Sunday. */
  weekdays: Readonly<Record<string, number>>;
  /** Before or after a weekday, month, year. */
  directions: Readonly<Record<string, Direction>>;
  relative: Readonly<Record<string, Relative>>;
  /** “two days ago”: words after or before a count and a unit. */
  ago: readonly string[];
  ahead: readonly string[];
  units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
  seasons: Readonly<Record<string, 21 | 22 | 23 | 24>>;
  /** Words before a season that asks for a date: “in the”, “до”. */
  beforeSeason: readonly string[];
  /** Words before a bare year: “in”, “since”. */
  beforeYear: readonly string[];
  /** After a year: “года”. */
  afterYear: readonly string[];
  between: readonly string[];
  from: readonly string[];
  and: readonly string[];
  to: readonly string[];
  /** Words that tell the time of a verb near a date. */
  future: readonly string[];
  past: readonly string[];
  /** Prepositions right before a date that say so: “until”; “since”. */
  futureBefore: readonly string[];
  pastBefore: readonly string[];
  /** “Published”, “Updated”. */
  published: readonly string[];
  /** Words for the ordinal of a day: “third”. */
  ordinals: Readonly<Record<string, number>>;
  /** Between two days of which one is meant. */
  or: readonly string[];
  /** Numbers, and what they count and measure. */
  amounts: AmountLexicon;
}
