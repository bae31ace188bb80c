import type { Actor } from './actor.ts';
import type { Cast } from './cast.ts';
import type { Party } from './people.ts';
import { asSpoken, type LastSpoken, type Spoken } from './spoken.ts';

/** “the latter”, الأخير: folded. */
const LATTER = /^(?:the latter|[وف]?الاخيره?)$/u;

/** “the 61-year-old”: folded. */
const AGED = /^the \w+ year old$/u;

/** Folded: a Russian noun in the dative or the instrumental. */
const OBLIQUE = /(?:ом|ем|ам|ям|ым|им|ами|ями|у|ю)$/u;

/** Sentences back that a pronoun may point over. */
const REACH = 3;
/** Sentences after which somebody who spoke is no more in mind. */
const RECENT = 2;

const latterGender = (words: string): 'male' | 'female' | null =>
  words.startsWith('the') ? null : words.endsWith('ه') ? 'female' : 'male';

/** Finds whom pronouns stand for; says nobody where that is not clear. */
export class Antecedents {
  readonly #cast: Cast;

  readonly #speakerOf: (actor: Actor) => Spoken;

  readonly #last: () => LastSpoken | null;

  /**
   * @param cast all who act in the article
   * @param speakerOf whom a role stands for
   * @param last who spoke last, so far
   */
  constructor(cast: Cast, speakerOf: (actor: Actor) => Spoken, last: () => LastSpoken | null) {
    this.#cast = cast;
    this.#speakerOf = speakerOf;
    this.#last = last;
  }

  /** The speaker of “in her words”. */
  byPronoun(word: number, gender: NonNullable<Actor['pronoun']>): Spoken {
    const meant = gender === 'many' ? this.#several(word) : this.#meant(word, gender);
    return meant ?? { speaker: null, party: null };
  }

  /** The one named last in the sentence before, or in this one, where an actor is “the latter”. */
  latter(actor: Actor): Spoken | null {
    const words = this.#cast.words(actor);
    if (!LATTER.test(words)) return null;
    const start = this.#cast.sentenceStart(actor.from);
    const from = start === 0 ? 0 : this.#cast.sentenceStart(start - 1);
    const party = this.#persons(from, actor.from, latterGender(words)).at(-1);
    return party ? asSpoken(party) : { speaker: null, party: null };
  }

  /** “the 61-year-old”, “the winger”: whoever is told of, in other words. */
  epithet(actor: Actor): Spoken | null {
    const { tokens, vocabulary } = this.#cast.article;
    const epithet = actor.definite && vocabulary.epithets.word(tokens, actor.to - 1) !== null;
    const aged = AGED.test(this.#cast.words(actor));
    return epithet || aged ? this.#meant(actor.from, null) : null;
  }

  #persons(from: number, to: number, gender: Actor['pronoun']): Party[] {
    const { tokens, language } = this.#cast.article;
    const parties = this.#cast.told(from, to).flatMap(({ party, printed, from: at, to: end }) => {
      // “the Old Mill Ground”: no person, whose name has no article.
      const own = tokens[at]?.start === printed.start && end > at;
      const thing = language === 'en' && own && tokens[at - 1]?.word === 'the';
      return party?.person && !(thing && party.speaker.entity === null) ? [party] : [];
    });
    const fits = parties.filter(
      (party) =>
        gender === null || gender === 'many' || party.gender === null || party.gender === gender,
    );
    return [...new Set(fits)];
  }

  /** Whether the first two persons of a stretch stand side by side: “he” may be either. */
  #together(from: number, to: number): boolean {
    const [one, other] = this.#cast.told(from, to).filter(({ party }) => party?.person);
    if (!one || !other) return false;
    const { tokens, vocabulary, language } = this.#cast.article;
    if (other.from === one.to)
      return language === 'ar' && (tokens[other.from]?.word ?? '').startsWith('و');
    return other.from === one.to + 1 && vocabulary.conjunctions.word(tokens, one.to) !== null;
  }

  /** Those whom “they” stands for: several named by a role in the sentence before, and nobody else. */
  #several(word: number): Spoken | null {
    const start = this.#cast.sentenceStart(word);
    if (start === 0) return null;
    const found = this.#cast.told(this.#cast.sentenceStart(start - 1), start);
    const [only] = found;
    if (found.length !== 1 || only?.type !== 'role') return null;
    return this.#cast.kinds(only).many ? this.#speakerOf(only) : null;
  }

  /** The one without a name whom a sentence tells of, where a pronoun can mean nobody else. */
  #unnamedIn(from: number, to: number, pronoun: 'male' | 'female'): Spoken | null {
    const roles = this.#cast
      .told(from, to)
      .filter((actor) => actor.type === 'role' && this.#cast.kinds(actor).human);
    const [only] = roles;
    if (roles.length !== 1 || !only) return null;
    const { gender } = this.#cast.kinds(only);
    const arabic = this.#cast.article.language === 'ar' ? 'male' : null;
    return (gender ?? arabic ?? pronoun) === pronoun ? this.#speakerOf(only) : null;
  }

  /** A person whose name stands after a comma. */
  #apposed(actor: Actor | undefined): Actor | null {
    const { tokens } = this.#cast.article;
    const comma = actor && /^[,،]\s$/u.test(tokens[actor.from]?.before ?? '');
    return comma && actor.party?.person ? actor : null;
  }

  /** A human being who is named by a role alone and is the subject of a sentence. */
  #roleSubject(from: number, to: number): Actor | null {
    const { tokens, vocabulary, language } = this.#cast.article;
    const [first, second, third] = this.#cast.told(from, to);
    if (!first || first.from - from > 1) return null;
    // “Ines Moth’s sister came late.”
    const owned = tokens[first.to - 1]?.possessive && second?.from === first.to ? second : null;
    const kin = owned?.type === 'role' && owned.office === null && this.#cast.kinds(owned).human;
    if (owned && kin) return this.#apposed(third) ?? owned;
    if (first.type !== 'role') return null;
    // «Заместителем мэра назначен Рустам Вейл»: no subject.
    if (language === 'ru' && OBLIQUE.test(tokens[first.from]?.word ?? '')) return null;
    // «Дочь Томаса Брилля»
    const told = first.office !== null || vocabulary.relations.word(tokens, first.to - 1) !== null;
    // «Сестра Марека Дорска, мэр Елена Дорск, …»
    const named = second?.from === first.to ? this.#apposed(third) : null;
    if (named && !first.definite) return named;
    const human = language === 'en' ? this.#cast.kinds(first).human : told;
    return human ? first : null;
  }

  /** Whom a pronoun stands for that a speaker is meant by; null where that is not clear. */
  #meant(word: number, pronoun: Actor['pronoun']): Spoken | null {
    const { tokens } = this.#cast.article;
    const last = this.#last();
    const spoke = last?.party ?? null;
    const since = (tokens[word]?.sentence ?? 1) - (last?.sentence ?? 0);
    const recent = spoke && since <= RECENT;
    let to = word;
    let from = this.#cast.sentenceStart(to);
    for (let back = 0; back <= REACH; back++) {
      const role = this.#roleSubject(from, to);
      const meant = role ? this.#speakerOf(role) : null;
      if (meant?.party || (role && !role.definite)) return meant;
      const persons = this.#persons(from, to, pronoun);
      const [first] = persons;
      if (persons.length > 1 && !recent && this.#together(from, to)) return null;
      if (first) return asSpoken(spoke && recent && persons.includes(spoke) ? spoke : first);
      if (meant) return meant;
      const unnamed = pronoun === 'male' || pronoun === 'female';
      const told = unnamed && back <= 1 ? this.#unnamedIn(from, to, pronoun) : null;
      if (told) return told;
      const gender = spoke?.gender ?? null;
      if (back === 1 && recent && (gender === null || gender === pronoun)) return asSpoken(spoke);
      if (back === 1 && !spoke && last && since <= RECENT) return last;
      to = from;
      if (to === 0) break;
      from = this.#cast.sentenceStart(to - 1);
    }
    // A portrait goes on speaking of one person, named or not.
    const about = pronoun === 'many' ? null : this.#cast.protagonist;
    const fits = about?.gender === null || about?.gender === pronoun;
    return about && fits ? asSpoken(about) : null;
  }
}
