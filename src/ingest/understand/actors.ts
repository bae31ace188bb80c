import type { Span } from '../../articles/sentences.ts';
import type { ArticleText } from './article.ts';
import type { NameRun } from './name-run.ts';
import { officeAt } from './offices-at.ts';
import type { Party, People } from './people.ts';
import { ONE_OF, RUSSIAN_ADJECTIVE, phraseEnd } from './noun-phrases.ts';
import { joined } from './tokens.ts';

/** A run of words that can be the subject of a verb of saying. */
export interface Actor {
  /** Word numbers, the end exclusive. */
  from: number;
  to: number;
  type: 'name' | 'role' | 'pronoun';
  /** The party of a name; null for a role or a pronoun. */
  party: Party | null;
  /** Gender or number of a pronoun. */
  pronoun: 'male' | 'female' | 'many' | null;
  /** Of a role: whether it is a definite one (“the minister”), and its office in English. */
  definite: boolean;
  office: string | null;
  printed: Span;
  /** Named by the way alone: “no relation of X”. */
  aside: boolean;
}

/** Words of a complement between a role and its bearer: “председатель правления компании X”. */
const COMPLEMENT = 4;
/** “one of the divers”, “the youngest of the three”. */
const PART_OF = /^(?:one|some|many|most|both|two|three|several|\p{L}{3,}est)$/u;
const DEFINITE = /^(?:the|this|that|his|her|their|этот|эта)$/u;

/** Folded: a man or a woman called by their eldest: أبو ياسين, أم كريم. */
const FATHER_OF = /^[وفب]?اب[وي]$/u;
const MOTHER_OF = /^[وف]?ام$/u;
/** Words that a role and the bodies it belongs to may have before a name. */
const CHAIN = 4;

/** Where “one of them”, “the youngest of the three” ends that begins at a word; else that word. */
function partAt({ tokens, language }: ArticleText, i: number): number {
  if (language === 'ar')
    return /^[وف]?(?:احدهم|احداهن|الاخيره?)$/u.test(tokens[i]?.word ?? '') ? i + 1 : i;
  if (language === 'ru') {
    const [one, of, them] = [0, 1, 2].map((n) => tokens[i + n]?.word ?? '');
    return /^одн?[иа]н?$/u.test(one ?? '') && of === 'из' && them === 'них' ? i + 3 : i;
  }
  // “the 61-year-old”
  const aged = tokens[i]?.word === 'the' && tokens[i + 2]?.word === 'year';
  if (aged && tokens[i + 3]?.word === 'old') return i + 4;
  const at = tokens[i]?.word === 'the' ? i + 1 : i;
  if (at > i && tokens[at]?.word === 'latter') return at + 1;
  if (!PART_OF.test(tokens[at]?.word ?? '') || tokens[at + 1]?.word !== 'of') return i;
  const many = /^(?:the|these|those|his|her|their|them|us)$/.test(tokens[at + 2]?.word ?? '');
  if (!many) return i;
  if (/^(?:them|us)$/.test(tokens[at + 2]?.word ?? '')) return at + 3;
  let to = at + 3;
  while (
    to < at + 5 &&
    joined(tokens[to]) &&
    !/(?:s|men|two|three|four|five|six)$/.test(tokens[to]?.word ?? '')
  )
    to++;
  return to + 1;
}

/** “my grandfather August”: a capital after a role that is printed with it. */
function withName(
  { tokens, vocabulary, language }: ArticleText,
  from: number,
  end: number,
): number {
  // زوجته سعاد
  const hers = language === 'ar' && end - from === 1 && /..ها?$/u.test(tokens[from]?.word ?? '');
  if (hers && joined(tokens[end]) && vocabulary.givenNames.word(tokens, end)) return end + 1;
  const own = /^(?:my|his|her|our|their)$/.test(tokens[from]?.word ?? '');
  return language === 'en' && own && joined(tokens[end]) && tokens[end]?.capital ? end + 1 : end;
}

/** Whether a name stands after “no relation of” and its like, up to a few words before it. */
function isAside({ tokens, vocabulary }: ArticleText, from: number): boolean {
  for (let at = from; at > from - CHAIN && at > 0; at--) {
    if (vocabulary.aside.endsAt(tokens, at)) return true;
    if (!joined(tokens[at])) return false;
  }
  return false;
}

/** أبو ياسين, أم كريم: where such a name ends that begins at a word; null where none does. */
function calledByEldest(
  { text, tokens, vocabulary, language }: ArticleText,
  i: number,
  next: NameRun | null,
  before: Actor | null,
): { to: number; party: (known: Map<string, Party>) => Party } | null {
  const word = tokens[i]?.word ?? '';
  if (language !== 'ar' || !joined(tokens[i + 1])) return null;
  const father = FATHER_OF.test(word);
  // أم is “or” as well: a mother follows who speaks or is spoken of by a role.
  const mother =
    MOTHER_OF.test(word) && (vocabulary.say.at(tokens, i - 1) !== null || before?.to === i);
  if (!father && !mother) return null;
  const to = next?.from === i + 1 ? next.to : i + 2;
  const printed = text.slice(tokens[i]?.start, tokens[to - 1]?.end).replace(/^[وفب](?=[أا])/u, '');
  const party = (known: Map<string, Party>): Party => {
    const made = known.get(printed) ?? {
      speaker: { text: printed, entity: null },
      person: true,
      shown: false,
      gender: father ? ('male' as const) : ('female' as const),
      words: to - i,
    };
    known.set(printed, made);
    return made;
  };
  return { to, party };
}

/** The actors of an article, in order; none overlaps another. */
export function findActors(
  article: ArticleText,
  names: readonly NameRun[],
  people: People,
): Actor[] {
  const { tokens, vocabulary, language } = article;
  const actors: Actor[] = [];
  const span = (from: number, to: number): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  const joinedRun = (from: number, to: number, place = -1): boolean => {
    for (let at = from; at <= to; at++) {
      const preposition = at + 1 !== place && vocabulary.prepositions.word(tokens, at) !== null;
      if (!joined(tokens[at]) || preposition) return false;
      if (at < to && vocabulary.say.word(tokens, at)) return false;
    }
    return true;
  };
  /**
   * “harbour minister Ines Caro” is one actor, and so are “директор музея Лейла Тарси” and “министр
   * Тессары Игнат Солле”: takes what stands before a name into it, and returns where it begins.
   */
  const merge = (name: Pick<NameRun, 'from' | 'to'>, party: Party | null): number => {
    const last = actors.at(-1);
    const whose = last?.type === 'name' && last.party?.person === false && language !== 'en';
    const role = whose ? actors.at(-2) : last;
    const reach = language === 'en' ? 0 : COMPLEMENT;
    if (role?.type !== 'role' || !party?.person || name.from - role.to > reach) return name.from;
    // «директор музея в Норвейле Инес Мот»
    if (!joinedRun(role.to, name.from, whose ? last.from : -1)) return name.from;
    actors.splice(whose ? -2 : -1);
    // «помощник капитана Томас Брилль», رئيس نقابة الحراس سمير حداد: one role within another.
    let { from } = role;
    for (let n = 0; n < CHAIN && language !== 'en'; n++) {
      const outer = actors.at(-1);
      const gap = outer ? from - outer.to : CHAIN;
      if (outer?.type !== 'role' || gap > 1 || !joinedRun(outer.to, from)) break;
      actors.pop();
      ({ from } = outer);
    }
    return from;
  };
  const parties = new Map<string, Party>();
  /** Where the owner of somebody begins: “Oswin Pell’s driver”. */
  const owned = (from: number): number => {
    const owner = actors.at(-1);
    return owner?.to === from && tokens[from - 1]?.possessive ? owner.from : from;
  };
  let next = 0;
  for (let i = 0; i < tokens.length;) {
    while (next < names.length && (names[next]?.to ?? 0) <= i) next++;
    const name = names[next];
    if (name && name.from <= i) {
      const party = people.of[next] ?? null;
      const from = merge(name, party);
      actors.push({
        from,
        to: name.to,
        type: 'name',
        party,
        pronoun: null,
        definite: true,
        office: null,
        aside: isAside(article, name.from),
        printed: span(name.from, name.to),
      });
      i = Math.max(name.to, i + 1);
      continue;
    }
    const called = calledByEldest(article, i, names[next] ?? null, actors.at(-1) ?? null);
    if (called) {
      const party = called.party(parties);
      const run = { from: i, to: called.to };
      actors.push({
        from: merge(run, party),
        to: called.to,
        type: 'name',
        party,
        pronoun: null,
        definite: true,
        office: null,
        aside: false,
        printed: span(i, called.to),
      });
      i = called.to;
      continue;
    }
    const pronoun = vocabulary.pronouns.word(tokens, i);
    if (pronoun) {
      actors.push({
        from: i,
        to: i + 1,
        type: 'pronoun',
        party: null,
        pronoun,
        definite: false,
        office: null,
        aside: false,
        printed: span(i, i + 1),
      });
      i++;
      continue;
    }
    const someone = vocabulary.someone.at(tokens, i);
    const some = someone ? i + someone.length : partAt(article, i);
    if (some > i) {
      actors.push({
        from: i,
        to: some,
        type: 'role',
        party: null,
        pronoun: null,
        definite: false,
        office: null,
        aside: false,
        printed: span(i, phraseEnd(article, i, some)),
      });
      i = some;
      continue;
    }
    const office = officeAt(tokens, i, vocabulary);
    const household =
      tokens[i - 1]?.possessive === true ? vocabulary.households.at(tokens, i) : null;
    const role = vocabulary.roles.at(tokens, i) ?? household;
    if (office || role) {
      const last = Math.max(office?.to ?? 0, role ? i + role.length : 0);
      let from = i;
      // Back over adjectives to the word that opens the phrase.
      for (let at = i - 1, n = 0; at >= 0 && n < 4 && joined(tokens[at + 1]); at--, n++) {
        if (tokens[at]?.sentence !== tokens[i]?.sentence || at < (actors.at(-1)?.to ?? 0)) break;
        if (tokens[at]?.possessive) break;
        if (vocabulary.determiners.word(tokens, at)) from = at;
        else if (
          from < i ||
          vocabulary.prepositions.word(tokens, at) ||
          vocabulary.say.word(tokens, at)
        )
          break;
      }
      // «пожилая женщина»
      const free = (at: number) => at >= (actors.at(-1)?.to ?? 0) && joined(tokens[at + 1]);
      for (let n = 0; n < 3 && language === 'ru' && free(from - 1); n++) {
        if (!RUSSIAN_ADJECTIVE.test(tokens[from - 1]?.word ?? '') || tokens[from - 1]?.capital)
          break;
        from--;
      }
      // «одна из пассажирок»
      const part = tokens[from - 1]?.word === 'из' && ONE_OF.test(tokens[from - 2]?.word ?? '');
      if (part && from - 2 >= (actors.at(-1)?.to ?? 0)) from -= 2;
      const end = withName(article, from, last);
      const opener = tokens[from]?.word ?? '';
      const definite =
        DEFINITE.test(opener) || (vocabulary.language !== 'en' && !ONE_OF.test(opener));
      actors.push({
        from,
        to: end,
        type: 'role',
        party: null,
        pronoun: null,
        definite,
        office: office?.office ?? null,
        aside: false,
        printed: span(owned(from), phraseEnd(article, from, end)),
      });
      i = end;
      continue;
    }
    i++;
  }
  return actors;
}
