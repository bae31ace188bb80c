import type { Actor } from './actor.ts';
import type { ArticleText } from './article.ts';
import type { NameRun } from './name-run.ts';
import type { Party } from './people.ts';
import { joined } from './tokens.ts';

/** “one of the divers”, “the youngest of the three”. */
const PART_OF = /^(?:one|some|many|most|both|two|three|several|\p{L}{3,}est)$/u;
/** Folded: a man or a woman called by their eldest: أبو ياسين, أم كريم. */
const FATHER_OF = /^[وفب]?اب[وي]$/u;
const MOTHER_OF = /^[وف]?ام$/u;
/** Words that a role and the bodies it belongs to may have before a name. */
const CHAIN = 4;

/** Where “one of them”, “the youngest of the three” ends that begins at a word; else that word. */
export function partAt({ tokens, language }: ArticleText, i: number): number {
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
export function withName(
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

/** A Russian name in the genitive, as far as its endings tell: «Освина Пелла», «Агаты Рурк». */
const GENITIVE =
  /^\p{Lu}\p{Ll}+(?:[ыи]\s|[ая]\s\p{Lu}\p{Ll}*[^аеиоуыэюявн\s][ая]$|[ая]\s.*(?:ого|его)$)/u;

/** Whether a name after a role is whose it is: «коллега Освина Пелла», شقيق أوسوين بيل. */
export function isWhose(
  { text, tokens, vocabulary, language }: ArticleText,
  role: Actor,
  name: Pick<NameRun, 'from' | 'to'>,
): boolean {
  if (language === 'en' || name.from !== role.to) return false;
  if (!vocabulary.relations.word(tokens, role.to - 1)) return false;
  const printed = text.slice(tokens[name.from]?.start, tokens[name.to - 1]?.end);
  return language === 'ar' || GENITIVE.test(printed);
}

/** Whether a name stands after “no relation of” and its like, up to a few words before it. */
export function isAside({ tokens, vocabulary }: ArticleText, from: number): boolean {
  for (let at = from; at > from - CHAIN && at > 0; at--) {
    if (vocabulary.aside.endsAt(tokens, at)) return true;
    if (!joined(tokens[at])) return false;
  }
  return false;
}

/** أبو ياسين, أم كريم: where such a name ends that begins at a word; null where none does. */
export function calledByEldest(
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
