import type { Actor } from './actors.ts';
import type { ArticleText } from './article.ts';
import type { Cast } from './cast.ts';
import { joined } from './tokens.ts';
import type { Unnamed } from './unnamed.ts';
import { agreementOf } from './verb-forms.ts';

/** Between a subject and its verb. */
const AUXILIARY =
  /^(?:had|has|have|did|later|also|then|again|already|once|never|not|still|now|only|just|\p{L}+ly|уже|ранее|также|тогда|затем|позже|потом)$/u;
/** «в мэрии»: folded. */
const IN = /^во?$/u;
/** Folded: the one spoken to: журналистам, агентству, газете. */
const DATIVE = /(?:ам|ям|у|ю|е)$/u;
/** Folded: a Russian adjective in an oblique case. */
const ADJECTIVE = /(?:ого|его|ому|ему|ым|им|ом|ем|ои|еи|ых|их|ыми|ими)$/u;
/** Words of a participle and what belongs to it. */
const ASIDE = 8;
/** Folded: оглашая, улыбнувшись. */
const PARTICIPLE = /(?:[ая]я|[аеиуы]в|вшись)$/u;
/** Folded: “that”. */
const THAT = /^ب?ان(?:ه|ها|هم)?$/u;
/** Folded: ما وصفه. */
const WHAT = /^[وف]?[بلع]?م?ما$/u;
/** Words looked at of a sentence; a longer one is no prose. */
const LONG = 120;

/** Finds the subjects of verbs of saying. */
export class Subjects {
  readonly #article: ArticleText;

  readonly #cast: Cast;

  readonly #unnamed: Unnamed;

  constructor(cast: Cast, unnamed: Unnamed) {
    this.#article = cast.article;
    this.#cast = cast;
    this.#unnamed = unnamed;
  }

  /** Where, going back from word `to`, a phrase between commas begins; null where there is none. */
  #phraseBefore(to: number, from: number): number | null {
    const { tokens } = this.#article;
    if (!/[,،]\s*$/u.test(tokens[to]?.before ?? '') && !/—\s*$/u.test(tokens[to]?.before ?? ''))
      return null;
    for (let at = to - 1; at > from; at--) {
      if (/[,،—]\s*$/u.test(tokens[at]?.before ?? '')) return at;
    }
    return null;
  }

  /** The head of “a spokesman for the ministry” among actors that end at a place. */
  #head(actors: readonly Actor[]): Actor | null {
    const { tokens, vocabulary } = this.#article;
    let head = actors.at(-1) ?? null;
    for (let n = actors.length - 1; n > 0; n--) {
      const [actor, previous] = [actors[n], actors[n - 1]];
      if (!actor || !previous || head !== actor) break;
      const linked =
        actor.from - previous.to <= 3 && vocabulary.prepositions.word(tokens, previous.to);
      if (linked || vocabulary.prepositions.word(tokens, actor.from - 1)) head = previous;
    }
    return head;
  }

  /** The subject of a verb at word `verb` that stands before it, no further back than `from`. */
  before(verb: number, start: number): Actor | null {
    const { tokens, vocabulary, language } = this.#article;
    const from = Math.max(start, verb - LONG);
    // “X, who was there, had also said”
    let at = verb;
    while (
      at > from &&
      verb - at < 3 &&
      AUXILIARY.test(tokens[at - 1]?.word ?? '') &&
      joined(tokens[at])
    )
      at--;
    const phrase = this.#phraseBefore(at, from);
    if (phrase !== null && at - phrase < 30) {
      const [first] = this.#cast.within(phrase, at);
      const ahead = this.#head(this.#cast.within(from, phrase));
      // “the president of the federation, Anton Reyl, called”: the name says more than the role.
      const linked =
        ahead && phrase - ahead.to <= 6 && vocabulary.prepositions.word(tokens, ahead.to);
      if (ahead && (ahead.to === phrase || linked)) {
        const named = first?.from === phrase && first.type === 'name' && ahead.type === 'role';
        // «Сестра Освина Пелла, Инес Мот, сказала»: the name within belongs to the noun before it.
        const kin = (tokens[ahead.from]?.start ?? 0) < ahead.printed.start;
        const owner = language === 'ru' && first?.type === 'name' && (ahead.from > from || kin);
        return named || (owner && first.from === phrase && first.to === at) ? first : ahead;
      }
    }
    const all = this.#cast.within(from, at);
    const nearest = this.#head(all);
    if (!nearest || tokens[nearest.to - 1]?.possessive) return null;
    const coordinated = vocabulary.conjunctions.word(tokens, at - 1) !== null;
    if (at - nearest.to > 3 || coordinated) {
      const subject = all.find((actor) => {
        return actor.from === from || !vocabulary.prepositions.word(tokens, actor.from - 1);
      });
      return subject ?? nearest;
    }
    return nearest;
  }

  /** The subject of the verb of `length` words at `verb`, in the order that the language prefers. */
  subjectOf(verb: number, length: number, from: number, to: number): Actor | null {
    const { language } = this.#article;
    const after = this.after(verb + length, to, language === 'en' ? 2 : 6);
    const before = this.before(verb, from);
    if (language === 'en') return before ?? this.#unnamed.before(verb, from) ?? after;
    if (language === 'ru') {
      return before && verb - before.to <= 2
        ? before
        : (after ?? before ?? this.#unnamed.after(verb + length, to));
    }
    // «ما وصفه»: what the sentence’s own subject called so.
    if (language === 'ar' && WHAT.test(this.#article.tokens[verb - 1]?.word ?? ''))
      return after ?? this.ofSentence(from, verb - 1);
    const ahead = this.#cast.within(Math.max(from, verb - LONG), verb);
    // Arabic: verb first; else the sentence's own subject, “as for X, he …”.
    return (
      after ??
      this.#unnamed.after(verb + length, to) ??
      ahead.find(({ type }) => type === 'name') ??
      // كانت جدتي تقول
      ahead.find((actor) => {
        const object = this.#article.vocabulary.prepositions.word(
          this.#article.tokens,
          actor.from - 1,
        );
        return actor.type === 'role' && actor.to === verb && object === null;
      }) ??
      null
    );
  }

  /** The subject of a sentence from its words `from` to `to`: the first who is no object. */
  ofSentence(from: number, to: number): Actor | null {
    const { tokens, vocabulary } = this.#article;
    const subject = this.#cast.told(Math.max(from, to - LONG), to).find((actor) => {
      return (
        vocabulary.prepositions.word(tokens, actor.from - 1) === null &&
        !tokens[actor.to - 1]?.possessive
      );
    });
    return subject ?? null;
  }

  /** «В компании отказались …, назвав»: the body that a sentence opens with. */
  opening(from: number, to: number): Actor | null {
    const [first] = this.#cast.told(from, to);
    return first && first.from - from <= 2 ? this.#inside(first) : null;
  }

  /** The body that “in” stands before. */
  #inside(actor: Actor | undefined): Actor | null {
    const { tokens } = this.#article;
    const body = actor?.type === 'role' || actor?.party?.person === false;
    return actor && body && IN.test(tokens[actor.from - 1]?.word ?? '') ? actor : null;
  }

  /** What “it” at a word stands for: the one body or paper told of in this sentence or the one before. */
  thing(word: number): Actor | null {
    const start = this.#cast.sentenceStart(word);
    const before = start === 0 ? 0 : this.#cast.sentenceStart(start - 1);
    for (const [from, to] of [
      [start, word],
      [before, start],
    ] as const) {
      const things = this.#cast.told(from, to).filter((actor) => {
        if (actor.type === 'name') return actor.party?.person === false;
        const { body, paper } = this.#cast.kinds(actor);
        return actor.type === 'role' && (body || paper);
      });
      const paper = things.find((actor) => this.#cast.kinds(actor).paper);
      if (paper) return paper;
      if (things.length > 0) return things.length === 1 ? (things[0] ?? null) : null;
    }
    return null;
  }

  /** «В мэрии заявили», «заявили в министерстве»: the body in which somebody speaks. */
  bodyIn(verb: number, end: number, to: number): Actor | null {
    const { tokens, vocabulary, language } = this.#article;
    if (language !== 'ru') return null;
    const many = agreementOf(tokens[verb]?.forms ?? [], language) === 'many';
    const passive = vocabulary.spokenIn.word(tokens, verb) !== null;
    if (!many && !passive) return null;
    const after = this.#cast.within(end, Math.min(to, end + 6));
    const before = this.#cast.within(Math.max(0, verb - 8), verb);
    return this.#inside(after[0]) ?? this.#inside(before.at(-1));
  }

  /** The name after a role and the body it belongs to: المتحدثة باسم النقابة سعاد نوري. */
  #afterBodies(role: Actor): Actor | null {
    const { tokens, vocabulary } = this.#article;
    let last = role;
    for (let n = this.#cast.indexFrom(role.to); role.type === 'role'; n++) {
      const next = this.#cast.actors[n];
      if (!next || next.from - last.to > 2) return null;
      for (let at = last.to; at <= next.from; at++) {
        if (!joined(tokens[at]) || vocabulary.prepositions.word(tokens, at)) return null;
      }
      if (next.type === 'name') return next.party?.person ? next : null;
      if (next.type !== 'role' || next.office !== null) return null;
      last = next;
    }
    return null;
  }

  /** علق على ذلك سمير حداد أن: a person named before the speech, after where or on what it was. */
  #closing(actor: Actor): boolean {
    const { tokens, vocabulary, language } = this.#article;
    if (language !== 'ar' || actor.type !== 'name' || !actor.party?.person) return false;
    const { from, to } = actor;
    if (vocabulary.prepositions.word(tokens, from - 1) || !joined(tokens[from])) return false;
    const next = tokens[to];
    return (
      next === undefined ||
      /[:«"“]/u.test(next.before) ||
      next.forms.some((form) => THAT.test(form)) ||
      vocabulary.sayingOn.word(tokens, to) !== null
    );
  }

  /**
   * In Russian whom one speaks to and where may stand before the subject: «сообщил в среду
   * журналистам глава порта».
   */
  #russianAfter(verb: number, to: number, reach: number): Actor | null {
    const { tokens } = this.#article;
    let last = this.#aside(verb, to);
    let object: boolean = false;
    for (const actor of this.#cast.within(verb, Math.min(to, verb + reach + 12))) {
      if (actor.from - last > reach) return null;
      for (let i = last; i <= actor.from; i++) {
        if (i > last && /[.!?;:,—]/u.test(tokens[i]?.before ?? '')) return null;
      }
      if (/[.!?;:]/u.test(tokens[actor.from]?.before ?? '')) return null;
      const dative = actor.type === 'role' && DATIVE.test(tokens[actor.to - 1]?.word ?? '');
      // «в штабе Освина Пелла»: whose it is, is no subject either.
      const whose: boolean = object && actor.from === last;
      object = whose || this.#oblique(last, actor);
      if (!dative && !object) return actor;
      last = actor.to;
    }
    return null;
  }

  /** «заявила, оглашая приговор, судья»: where a participle between commas after a verb ends. */
  #aside(verb: number, to: number): number {
    const { tokens } = this.#article;
    if (!/^,\s$/u.test(tokens[verb]?.before ?? '') || !PARTICIPLE.test(tokens[verb]?.word ?? ''))
      return verb;
    for (let at = verb + 1; at < Math.min(to, verb + ASIDE); at++) {
      if (/^,\s$/u.test(tokens[at]?.before ?? '')) return at;
    }
    return verb;
  }

  /** Whether an actor is still the object of the preposition before it: «с новым Пеллом». */
  #oblique(from: number, actor: Actor): boolean {
    const { tokens, vocabulary } = this.#article;
    let at = actor.from - 1;
    while (at >= from && ADJECTIVE.test(tokens[at]?.word ?? '')) at--;
    return at >= from && vocabulary.prepositions.word(tokens, at) !== null;
  }

  /** The subject of a verb that follows it: “said Ines Caro”, قال الوزير. */
  after(verb: number, to: number, reach = 6): Actor | null {
    const { tokens, vocabulary } = this.#article;
    if (this.#article.language === 'ru') return this.#russianAfter(verb, to, reach);
    const arabic = this.#article.language === 'ar';
    const [first, second] = this.#cast
      .within(verb, Math.min(to, verb + reach + 8))
      // وهو يمسح يديه: how somebody speaks, and no subject.
      .filter(({ type }) => !arabic || type !== 'pronoun');
    if (!first || first.from - verb > reach) return null;
    if (this.#closing(first)) return first;
    // “to reporters”, “in Damascus” are no subjects.
    for (let i = verb; i < first.from; i++) {
      if (
        vocabulary.prepositions.word(tokens, i) ||
        (/[.!?;:]/.test(tokens[i]?.before ?? '') && i > verb)
      )
        return null;
    }
    if (/[.!?;:]/.test(tokens[first.from]?.before ?? '')) return null;
    // “said Oswin Pell's driver”
    if (tokens[first.to - 1]?.possessive)
      return second?.from === first.to && second.type === 'role' ? second : null;
    // محامي أغاتا رورك سمير حداد
    const role = arabic && (tokens[first.from]?.start ?? 0) < first.printed.start;
    const whose = role && first.party?.person && second?.party?.person;
    if (whose && second.from === first.to && joined(tokens[first.to])) return second;
    const named = arabic ? this.#afterBodies(first) : null;
    if (named) return named;
    // A name of two words beside a role is a person's, if no place or body bears it.
    const person =
      second?.type === 'name' && (second.party?.person === true || second.to - second.from > 1);
    const apposed = first.type === 'role' && person;
    if (
      apposed &&
      /^\s*,\s*$/u.test(tokens[second.from]?.before ?? '') &&
      second.from - first.to <= 8
    )
      return second;
    return first;
  }
}
