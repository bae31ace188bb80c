import type { HedgeMention, OfficeMention } from '../../reading.ts';
import type { AmountLexicon } from './amounts/amounts.ts';
import type { CalendarLexicon } from './calendar/calendar.ts';

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
  /** Before the name of who asks in an interview: “interview by”. */
  interviewers: readonly string[];
  /** Who somebody is to another, whose name may follow: «коллега», شقيق. */
  relations: readonly string[];
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
  /** What somebody is, before a name, that is no office and no title: “striker”, «рыбак», الصياد. */
  occupations: readonly string[];
  /** “By”, “Photograph”: before a name in a line of its own. */
  credits: readonly string[];
  /** “no relation”, “namesake”: somebody else of the same name. */
  namesakes: readonly string[];
  /** “brother”, “wife”, also “driver”: whose name is not that of the one whose brother he is. */
  kin: readonly string[];
  /** Several of one name: «супруги», “brothers”. */
  families: readonly string[];
  /** Streets and bridges that are called after somebody, where the noun stands before the name. */
  calledAfter: readonly string[];
  /** Nouns before a title or a name in quotation marks: newspaper, club, ship, novel. */
  titled: readonly string[];
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
  /** Words for dates. */
  calendar: CalendarLexicon;
  /** Numbers, and what they count and measure. */
  amounts: AmountLexicon;
}
