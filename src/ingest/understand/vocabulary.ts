import type { ReadLanguage } from '../reading.ts';
import { fold } from '../../text/fold.ts';
import { amountWords, formTable } from './amount-words.ts';
import { calendarWords } from './calendar-words.ts';
import { ar } from './lexicon/ar.ts';
import { en } from './lexicon/en.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { ru } from './lexicon/ru.ts';
import { PhraseTable, phraseSet } from './phrases.ts';
import { wordTest } from './word-tests.ts';

const LEXICONS: Readonly<Record<ReadLanguage, Lexicon>> = { en, ru, ar };

const table = <T>(entries: Readonly<Record<string, T>>): PhraseTable<T> =>
  new PhraseTable(Object.entries(entries));
const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

/** وزير الخارجية, and وزير خارجية before the name of a country. */
function withoutArticle(offices: Readonly<Record<string, string>>): Record<string, string> {
  const more = Object.entries(offices).flatMap(([phrase, office]) => {
    const words = phrase.split(' ');
    const bare = words.map((word, n) => (n > 0 ? word.replace(/^ال/u, '') : word)).join(' ');
    return words.length > 1 && !phrase.startsWith('ال') ? [[bare, office] as const] : [];
  });
  return { ...Object.fromEntries(more), ...offices };
}

function build(language: ReadLanguage) {
  const lexicon = LEXICONS[language];
  return {
    language,
    lexicon,
    say: phraseSet(lexicon.say),
    label: phraseSet(lexicon.label),
    according: phraseSet(lexicon.according),
    accordingPronoun: table(lexicon.accordingPronoun),
    roles: phraseSet(lexicon.roles),
    /** Roles, and bodies that no role is named for. */
    speakers: phraseSet([...lexicon.roles, ...lexicon.kinds.body, ...lexicon.occupations]),
    kinds: {
      male: wordTest(lexicon.kinds.male),
      female: wordTest(lexicon.kinds.female),
      many: wordTest(lexicon.kinds.many),
      body: wordTest(lexicon.kinds.body),
      paper: wordTest(lexicon.kinds.paper),
    },
    someone: phraseSet(lexicon.someone),
    epithets: phraseSet(lexicon.epithets),
    interviewers: phraseSet(lexicon.interviewers),
    relations: phraseSet(lexicon.relations),
    households: phraseSet(lexicon.households),
    authored: phraseSet(lexicon.authored),
    aside: phraseSet(lexicon.aside),
    sayingOn: phraseSet(lexicon.sayingOn),
    firstPerson: phraseSet(lexicon.firstPerson),
    backward: phraseSet(lexicon.backward),
    turnsAway: phraseSet(lexicon.turnsAway),
    spokenIn: phraseSet(lexicon.spokenIn),
    knownAs: phraseSet(lexicon.knownAs),
    determiners: phraseSet(lexicon.determiners),
    pronouns: table(lexicon.pronouns),
    relatives: phraseSet(lexicon.relatives),
    openers: phraseSet(lexicon.openers),
    prepositions: phraseSet(lexicon.prepositions),
    conjunctions: phraseSet(lexicon.conjunctions),
    titles: table(lexicon.titles),
    particles: folded(lexicon.particles),
    organisationNouns: phraseSet(lexicon.organisationNouns),
    placeNouns: phraseSet(lexicon.placeNouns),
    thingNouns: phraseSet(lexicon.thingNouns),
    occupations: phraseSet(lexicon.occupations),
    credits: phraseSet(lexicon.credits),
    namesakes: phraseSet(lexicon.namesakes),
    kin: phraseSet(lexicon.kin),
    families: phraseSet(lexicon.families),
    calledAfter: phraseSet(lexicon.calledAfter),
    titled: phraseSet(lexicon.titled),
    notNames: phraseSet(lexicon.notNames),
    givenNames: phraseSet(lexicon.givenNames),
    offices: table(language === 'ar' ? withoutArticle(lexicon.offices) : lexicon.offices),
    officeModifiers: table(lexicon.officeModifiers),
    standings: table(lexicon.standings),
    appointments: table(lexicon.appointments),
    counterpart: table(lexicon.counterpart),
    hedges: table(lexicon.hedges),
    ...calendarWords(lexicon.calendar),
    numbers: formTable(lexicon.amounts.numbers),
    amounts: amountWords(lexicon.amounts),
  };
}

/** A language's lexicon, made ready for looking up. */
export type Vocabulary = ReturnType<typeof build>;

const built = new Map<ReadLanguage, Vocabulary>();

/** The vocabulary of a language; made once, it holds no state of any article. */
export function vocabularyOf(language: ReadLanguage): Vocabulary {
  const known = built.get(language) ?? build(language);
  built.set(language, known);
  return known;
}
