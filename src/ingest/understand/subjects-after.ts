import type { Actor } from './actor.ts';
import type { ArticleText } from './article.ts';
import type { Cast } from './cast.ts';
import { joined } from './tokens.ts';

/** Folded: the one spoken to: журналистам, агентству, газете. */
const DATIVE = /(?:ам|ям|у|ю|е)$/u;
/** Folded: a Russian adjective in an oblique case. */
const ADJECTIVE = /(?:ого|его|ому|ему|ым|им|ом|ем|ои|еи|ых|их|ыми|ими)$/u;
/** Folded: “that”. */
const THAT = /^ب?ان(?:ه|ها|هم)?$/u;
/** Words of a participle and what belongs to it. */
const ASIDE = 8;
/** Folded: оглашая, улыбнувшись. */
const PARTICIPLE = /(?:[ая]я|[аеиуы]в|вшись)$/u;

/** Finds the subjects of verbs that they follow: “said X”, قال X. */
export class SubjectsAfter {
  readonly #article: ArticleText;

  readonly #cast: Cast;

  constructor(cast: Cast) {
    this.#article = cast.article;
    this.#cast = cast;
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
    // «рассказал, что»
    if (last === verb && tokens[verb]?.before.startsWith(',')) return null;
    let object = false;
    for (const actor of this.#cast.within(verb, Math.min(to, verb + reach + 12))) {
      if (actor.from - last > reach) return null;
      for (let i = last; i <= actor.from; i++) {
        if (i > last && /[.!?;:,—]/u.test(tokens[i]?.before ?? '')) return null;
      }
      if (/[.!?;:]/u.test(tokens[actor.from]?.before ?? '')) return null;
      // «призналась «Вечернему порту» смотрительница»: the paper spoken to.
      const paper = /[«“"]$/u.test(tokens[actor.from]?.before ?? '');
      if (paper && actor.type === 'name') {
        last = actor.to;
        continue;
      }
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
  subject(verb: number, to: number, reach = 6): Actor | null {
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
        // نفى أن تكون الوزارة
        (arabic && i < first.from && THAT.test(tokens[i]?.word ?? '')) ||
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
    const kin = vocabulary.relations.word(tokens, first.to - 1) !== null;
    const named = arabic && !(kin && second?.from === first.to) ? this.#afterBodies(first) : null;
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
