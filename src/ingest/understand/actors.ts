import type { Span } from '../../articles/sentences.ts';
import type { ArticleText } from './article.ts';
import type { NameRun } from './name-run.ts';
import { officeAt } from './offices-at.ts';
import type { Party, People } from './people.ts';
import { ONE_OF, phraseEnd } from './noun-phrases.ts';
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

/** Where “one of them”, “the youngest of the three” ends that begins at a word; else that word. */
function partAt({ tokens, language }: ArticleText, i: number): number {
  if (language === 'ar')
    return /^[وف]?(?:احدهم|احداهن|الاخيره?)$/u.test(tokens[i]?.word ?? '') ? i + 1 : i;
  if (language === 'ru') {
    const [one, of, them] = [0, 1, 2].map((n) => tokens[i + n]?.word ?? '');
    return /^одн?[иа]н?$/u.test(one ?? '') && of === 'из' && them === 'них' ? i + 3 : i;
  }
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
  const joinedRun = (from: number, to: number): boolean => {
    for (let at = from; at <= to; at++) {
      if (!joined(tokens[at]) || vocabulary.prepositions.word(tokens, at)) return false;
      if (at < to && vocabulary.say.word(tokens, at)) return false;
    }
    return true;
  };
  /**
   * “harbour minister Ines Caro” is one actor, and so are “директор музея Лейла Тарси” and “министр
   * Тессары Игнат Солле”: takes what stands before a name into it, and returns where it begins.
   */
  const merge = (name: NameRun, party: Party | null): number => {
    const last = actors.at(-1);
    const whose = last?.type === 'name' && last.party?.person === false && language !== 'en';
    const role = whose ? actors.at(-2) : last;
    const reach = language === 'en' ? 0 : COMPLEMENT;
    if (role?.type !== 'role' || !party?.person || name.from - role.to > reach) return name.from;
    if (!joinedRun(role.to, name.from)) return name.from;
    actors.splice(whose ? -2 : -1);
    return role.from;
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
        aside: false,
        printed: span(name.from, name.to),
      });
      i = Math.max(name.to, i + 1);
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
    const some = partAt(article, i);
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
        printed: span(i, some),
      });
      i = some;
      continue;
    }
    const office = officeAt(tokens, i, vocabulary);
    const role = vocabulary.roles.at(tokens, i);
    if (office || role) {
      const end = Math.max(office?.to ?? 0, role ? i + role.length : 0);
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
      // «одна из пассажирок»
      const part = tokens[from - 1]?.word === 'из' && ONE_OF.test(tokens[from - 2]?.word ?? '');
      if (part && from - 2 >= (actors.at(-1)?.to ?? 0)) from -= 2;
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
        printed: span(from, phraseEnd(article, from, end)),
      });
      i = end;
      continue;
    }
    i++;
  }
  return actors;
}
