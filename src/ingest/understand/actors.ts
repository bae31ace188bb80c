import type { Span } from '../../text/sentences.ts';
import type { Actor } from './actor.ts';
import { calledByEldest, isAside, isWhose, partAt, withName } from './actor-phrases.ts';
import type { ArticleText } from './article.ts';
import type { NameRun } from './name-run.ts';
import { officeAt } from './offices-at.ts';
import type { Party, People } from './people.ts';
import { ONE_OF, RUSSIAN_ADJECTIVE, phraseEnd } from './noun-phrases.ts';
import { joined } from './tokens.ts';

/** Words of a complement between a role and its bearer: “председатель правления компании X”. */
const COMPLEMENT = 4;
const DEFINITE = /^(?:the|this|that|his|her|their|этот|эта)$/u;

/** Words that a role and the bodies it belongs to may have before a name. */
const CHAIN = 4;

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
    // «представитель Агаты Рурк Томас Брилль»: the name after whose aide it is.
    const aide = actors.at(-2);
    const aided = aide?.type === 'role' && last?.from === aide.to && last.to === name.from;
    if (aided && party?.person && joined(tokens[name.from]) && isWhose(article, aide, last)) {
      actors.splice(-2);
      return aide.from;
    }
    const whose = last?.type === 'name' && last.party?.person === false && language !== 'en';
    const role = whose ? actors.at(-2) : last;
    const reach = language === 'en' ? 0 : COMPLEMENT;
    if (role?.type !== 'role' || !party?.person || name.from - role.to > reach) return name.from;
    if (isWhose(article, role, name)) {
      role.printed.end = tokens[name.to - 1]?.end ?? role.printed.end;
      role.definite = false;
      return name.from;
    }
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
    const role = vocabulary.speakers.at(tokens, i) ?? household;
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
