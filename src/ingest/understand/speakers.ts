import type { Span } from '../../articles/sentences.ts';
import type { Speaker } from '../reading.ts';
import type { Actor } from './actors.ts';
import type { ArticleText } from './article.ts';
import { stem, type Party } from './people.ts';
import { Subjects } from './subjects.ts';

/** Who was named with an office, for “the minister” later on. */
export interface OfficeHolder {
  party: Party;
  office: string;
  /** Word number. */
  at: number;
}

/** Singular roles of people: who may be meant by “he”. */
const HUMAN =
  /(?:man|woman|boy|girl|clerk|cook|hand|mechanic|nurse|pilot|student|person|er|or|ist|ant|ent|chief|captain|visitor|resident|official|guard|judge|mayor|king|queen|witness|aide)$/;

const MALE =
  /(?:^|\s|\p{L})(?<!wo)(?:man|boy|king|prince|father|мужчина|юноша|мальчик|старик|парень)$/u;
const FEMALE = /(?:woman|girl|queen|mother|nurse|женщина|девушка|девочка|старушка|ница|ه)$/u;
const PLURAL = /(?:s|men|people|и|ы|ون|ين|ان)$/u;
/** Roles in Russian and Arabic that are bodies or papers, not people. */
const BODY =
  /(?:министерств|правительств|ведомств|прокуратур|полици|суд|профсоюз|компани|агентств|совет|комисси|парти|власт|газет|وزاره|حكومه|بيان|تقارير|شرطه|محكمه|نقابه|شركه|وكاله|مجلس|لجنه|حزب|صحيفه|سلطات|مصدر|مصادر)/u;
const LATTER = /^(?:the latter|[وف]?الاخيره?)$/u;
/** Actors looked at for a role told of before. */
const MOST = 2_000;

/** Sentences back that a pronoun may point over. */
const PRONOUN_REACH = 3;

const latterGender = (words: string): 'male' | 'female' | null =>
  words.startsWith('the') ? null : words.endsWith('ه') ? 'female' : 'male';

/** Whose words something is. */
export interface Spoken {
  speaker: Speaker | null;
  party: Party | null;
}

/** Finds whose words stand near a verb of saying, and whom roles and pronouns stand for. */
export class Speakers extends Subjects {
  readonly #holders: readonly OfficeHolder[];
  readonly #quoted = new Set<Actor>();

  /** The last one who spoke, and the sentence. */
  last: { speaker: Speaker; party: Party | null; sentence: number } | null = null;

  constructor(article: ArticleText, actors: readonly Actor[], holders: readonly OfficeHolder[]) {
    super(article, actors);
    this.#holders = holders;
  }

  /** Actors that stand in the author's own words, not in what somebody says. */
  #told(from: number, to: number): Actor[] {
    return this.within(from, to).filter((actor) => !this.#quoted.has(actor));
  }

  /** Tells which stretches are direct speech, in order: nobody named there is meant by “he said”. */
  hear(quoted: readonly Span[]): void {
    let at = 0;
    for (const actor of this.actors) {
      while ((quoted[at]?.end ?? Infinity) <= actor.printed.start) at++;
      if ((quoted[at]?.start ?? Infinity) <= actor.printed.start) this.#quoted.add(actor);
    }
  }

  /** “the captain” after “Ines Moth, captain of the Heron”: the one person whom the role was told of. */
  #byApposition(role: Actor): Party | null {
    const { tokens } = this.article;
    const word = stem(tokens[role.to - 1]?.word.replace(/^ال/u, '') ?? '');
    const bearers = new Set<Party>();
    for (const [n, actor] of this.actors.entries()) {
      if (actor.from >= role.from || n > MOST) break;
      // “ferry captain Tomas Brill” is one actor, the role before the name.
      for (let at = actor.from; actor.party?.person && at < actor.to; at++) {
        if ((tokens[at]?.start ?? Infinity) >= actor.printed.start) break;
        if (stem(tokens[at]?.word.replace(/^ال/u, '') ?? '') === word) bearers.add(actor.party);
      }
      if (actor.type !== 'role') continue;
      if (stem(tokens[actor.to - 1]?.word.replace(/^ال/u, '') ?? '') !== word) continue;
      const before = this.actors[n - 1];
      const after = this.actors[n + 1];
      const apposed = [
        before?.to === actor.from && /^,،?\s$|^،\s$/u.test(tokens[actor.from]?.before ?? '')
          ? before
          : null,
        after?.from === actor.to && /^,?\s$|^،\s$/u.test(tokens[actor.to]?.before ?? '')
          ? after
          : null,
      ].find((each) => each?.party?.person);
      // Somebody of that role without a name may be meant as well.
      if (!apposed?.party) {
        if (!actor.definite) return null;
        continue;
      }
      bearers.add(apposed.party);
    }
    const [only] = bearers;
    return bearers.size === 1 && only ? only : null;
  }

  #persons(from: number, to: number, gender: 'male' | 'female' | 'many' | null): Party[] {
    const parties = this.#told(from, to).flatMap(({ party }) => (party?.person ? [party] : []));
    const fits = parties.filter((party) => {
      return (
        gender === null || gender === 'many' || party.gender === null || party.gender === gender
      );
    });
    return [...new Set(fits)];
  }

  /** Whether the first two persons of a stretch stand side by side: “he” may be either. */
  #together(from: number, to: number): boolean {
    const [one, other] = this.#told(from, to).filter(({ party }) => party?.person);
    if (!one || !other) return false;
    const { tokens, vocabulary, language } = this.article;
    if (other.from === one.to)
      return language === 'ar' && (tokens[other.from]?.word ?? '').startsWith('و');
    return other.from === one.to + 1 && vocabulary.conjunctions.word(tokens, one.to) !== null;
  }

  /** The speaker of “in her words”. */
  byPronoun(word: number, gender: NonNullable<Actor['pronoun']>): Spoken {
    const meant = gender === 'many' ? this.#several(word) : this.#meant(word, gender);
    return meant ?? { speaker: null, party: null };
  }

  /** Those whom “they” stands for: several named by a role in the sentence before, and nobody else. */
  #several(word: number): Spoken | null {
    const start = this.sentenceStart(word);
    if (start === 0) return null;
    const found = this.#told(this.sentenceStart(start - 1), start);
    const [only] = found;
    if (found.length !== 1 || only?.type !== 'role') return null;
    return PLURAL.test(this.#words(only)) ? this.speakerOf(only) : null;
  }

  /** The one named last in the sentence before, or in this one: “the latter”. */
  #latter(actor: Actor): Spoken {
    const start = this.sentenceStart(actor.from);
    const from = start === 0 ? 0 : this.sentenceStart(start - 1);
    const party = this.#persons(from, actor.from, latterGender(this.#words(actor))).at(-1);
    return { speaker: party?.speaker ?? null, party: party ?? null };
  }

  #words({ from, to }: Actor): string {
    const words = this.article.tokens.slice(from, to).map(({ word }) => word);
    return words.join(' ');
  }

  /** The one without a name whom a sentence tells of, where a pronoun can mean nobody else. */
  #unnamedIn(from: number, to: number, pronoun: 'male' | 'female'): Spoken | null {
    const roles = this.#told(from, to).filter(({ type, to: end, from: start }) => {
      const { tokens, language } = this.article;
      if (type !== 'role') return false;
      const words = tokens
        .slice(start, end)
        .map(({ word }) => word)
        .join(' ');
      return language === 'en' ? HUMAN.test(words) : !BODY.test(words);
    });
    const [only] = roles;
    if (roles.length !== 1 || !only) return null;
    const words = this.#words(only);
    const gender = MALE.test(words) ? 'male' : FEMALE.test(words) ? 'female' : null;
    const arabic = this.article.language === 'ar' ? 'male' : null;
    return (gender ?? arabic ?? pronoun) === pronoun ? this.speakerOf(only) : null;
  }

  /** A human being who is named by a role alone and is the subject of a sentence. */
  #roleSubject(from: number, to: number): Actor | null {
    const [first] = this.#told(from, to);
    if (first?.type !== 'role' || first.from - from > 1) return null;
    const { text, language } = this.article;
    const printed = text.slice(first.printed.start, first.printed.end);
    return language === 'en'
      ? HUMAN.test(printed)
        ? first
        : null
      : first.office !== null
        ? first
        : null;
  }

  /** Whom a pronoun stands for that a speaker is meant by; null where that is not clear. */
  #meant(word: number, pronoun: Actor['pronoun']): Spoken | null {
    const { tokens } = this.article;
    const sentence = tokens[word]?.sentence ?? 1;
    const as = (party: Party): Spoken => ({ speaker: party.speaker, party });
    let to = word;
    let from = this.sentenceStart(to);
    for (let back = 0; back <= PRONOUN_REACH; back++) {
      const role = this.#roleSubject(from, to);
      const meant = role ? this.speakerOf(role) : null;
      if (meant?.party || (role && !role.definite)) return meant;
      const persons = this.#persons(from, to, pronoun);
      const spoke = this.last?.party ?? null;
      const recent = spoke && sentence - (this.last?.sentence ?? 0) <= 2;
      const [first] = persons;
      if (persons.length > 1 && !recent && this.#together(from, to)) return null;
      if (first) return as(spoke && recent && persons.includes(spoke) ? spoke : first);
      if (meant) return meant;
      const unnamed = pronoun === 'male' || pronoun === 'female';
      const told = unnamed && back <= 1 ? this.#unnamedIn(from, to, pronoun) : null;
      if (told) return told;
      const gender = spoke?.gender ?? null;
      if (back === 1 && recent && (gender === null || gender === pronoun)) return as(spoke);
      if (back === 1 && recent === null && this.last && sentence - this.last.sentence <= 2)
        return this.last;
      to = from;
      if (to === 0) break;
      from = this.sentenceStart(to - 1);
    }
    return null;
  }

  /** The speaker that an actor is. */
  speakerOf(actor: Actor): Spoken {
    const { text } = this.article;
    const printed = text.slice(actor.printed.start, actor.printed.end);
    const as = (party: Party) => ({ speaker: party.speaker, party });
    if (actor.party) return as(actor.party);
    if (actor.type === 'pronoun') {
      return this.byPronoun(actor.from, actor.pronoun ?? 'many');
    }
    if (actor.definite && actor.office !== null) {
      const { office } = actor;
      // “The minister” after “Harbour Minister X”; “the prime minister” after nobody but one.
      const holders = new Set(
        this.#holders.flatMap((holder) => {
          const same = holder.office === office || holder.office.split(' ').at(-1) === office;
          return same && holder.at < actor.from ? [holder.party] : [];
        }),
      );
      const [only] = holders;
      if (only && holders.size === 1) return as(only);
    }
    if (LATTER.test(this.#words(actor))) return this.#latter(actor);
    const bearer = actor.definite && actor.type === 'role' ? this.#byApposition(actor) : null;
    return bearer ? as(bearer) : { speaker: { text: printed, entity: null }, party: null };
  }
}
