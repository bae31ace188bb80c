import type { Actor } from './actor.ts';
import type { ArticleText } from './article.ts';
import type { Cast } from './cast.ts';
import { joined } from './tokens.ts';
import { SubjectsAfter } from './subjects-after.ts';
import type { Unnamed } from './unnamed.ts';

/** Between a subject and its verb. */
const AUXILIARY =
  /^(?:had|has|have|did|later|also|then|again|already|once|never|not|still|now|only|just|\p{L}+ly|уже|ранее|также|тогда|затем|позже|потом)$/u;
/** Folded: ما وصفه. */
const WHAT = /^[وف]?[بلع]?م?ما$/u;
/** Words looked at of a sentence; a longer one is no prose. */
const LONG = 120;

/** Finds the subjects of verbs of saying. */
export class Subjects {
  readonly #article: ArticleText;

  readonly #cast: Cast;

  readonly #unnamed: Unnamed;

  readonly #after: SubjectsAfter;

  constructor(cast: Cast, unnamed: Unnamed) {
    this.#article = cast.article;
    this.#cast = cast;
    this.#unnamed = unnamed;
    this.#after = new SubjectsAfter(cast);
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

  /** The subject of a verb that follows it, up to word `to`: “said Ines Caro”, قال الوزير. */
  after(verb: number, to: number, reach?: number): Actor | null {
    return this.#after.subject(verb, to, reach);
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
    if (WHAT.test(this.#article.tokens[verb - 1]?.word ?? ''))
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
}
