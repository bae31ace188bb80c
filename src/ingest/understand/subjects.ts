import type { Actor } from './actors.ts';
import type { ArticleText } from './article.ts';
import { ONE_OF, isAddressed, phraseEnd, russianHeadEnd } from './noun-phrases.ts';
import { joined } from './tokens.ts';

/** Between a subject and its verb. */
const AUXILIARY =
  /^(?:had|has|have|did|later|also|then|again|already|once|never|not|still|now|only|just|\p{L}+ly|уже|ранее|также|тогда|затем|позже|потом)$/u;
/** Folded: how somebody speaks, or which of two: ضاحكة, الأولى; no subject. */
const MANNER =
  /^(?:ضاحكا?ه?|مازحا?ه?|باسما?ه?|ساخرا?ه?|غاضبا?ه?|باكيا?ه?|محذرا?ه?|مبتسما?ه?|الاولي?|الثانيه?)$/u;
/** Words looked at of a sentence; a longer one is no prose. */
const LONG = 120;

/** Finds the subjects of verbs of saying. */
export class Subjects {
  protected readonly article: ArticleText;

  protected readonly actors: readonly Actor[];

  constructor(article: ArticleText, actors: readonly Actor[]) {
    this.article = article;
    this.actors = actors;
  }

  /** Index of the first actor that starts at or after a word. */
  protected actorFrom(word: number): number {
    let [low, high] = [0, this.actors.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.actors[middle]?.from ?? Infinity) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Actors that lie within the words `from` to `to`. */
  within(from: number, to: number): Actor[] {
    const found: Actor[] = [];
    for (let i = this.actorFrom(from); i < this.actors.length; i++) {
      const actor = this.actors[i];
      if (!actor || actor.to > to) break;
      found.push(actor);
    }
    return found;
  }

  /** Where a sentence starts, as a word number, from a word within it. */
  sentenceStart(word: number): number {
    const { tokens } = this.article;
    let at = word;
    while (at > 0 && word - at < LONG && tokens[at - 1]?.sentence === tokens[word]?.sentence) at--;
    return at;
  }

  /** Where, going back from word `to`, a phrase between commas begins; null where there is none. */
  protected phraseBefore(to: number, from: number): number | null {
    const { tokens } = this.article;
    if (!/[,،]\s*$/u.test(tokens[to]?.before ?? '') && !/—\s*$/u.test(tokens[to]?.before ?? ''))
      return null;
    for (let at = to - 1; at > from; at--) {
      if (/[,،—]\s*$/u.test(tokens[at]?.before ?? '')) return at;
    }
    return null;
  }

  /** The head of “a spokesman for the ministry” among actors that end at a place. */
  protected head(actors: readonly Actor[]): Actor | null {
    const { tokens, vocabulary } = this.article;
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
    const { tokens, vocabulary, language } = this.article;
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
    const phrase = this.phraseBefore(at, from);
    if (phrase !== null && at - phrase < 30) {
      const [first] = this.within(phrase, at);
      const ahead = this.head(this.within(from, phrase));
      // “the president of the federation, Anton Reyl, called”: the name says more than the role.
      const linked =
        ahead && phrase - ahead.to <= 6 && vocabulary.prepositions.word(tokens, ahead.to);
      if (ahead && (ahead.to === phrase || linked)) {
        const named = first?.from === phrase && first.type === 'name' && ahead.type === 'role';
        // «Сестра Освина Пелла, Инес Мот, сказала»: the name within belongs to the noun before it.
        const owner = language === 'ru' && first?.type === 'name' && ahead.from > from;
        return named || (owner && first.from === phrase && first.to === at) ? first : ahead;
      }
    }
    const all = this.within(from, at);
    const nearest = this.head(all);
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
    const { language } = this.article;
    const after = this.after(verb + length, to, language === 'en' ? 2 : 6);
    const before = this.before(verb, from);
    if (language === 'en') return before ?? this.unnamedBefore(verb, from) ?? after;
    if (language === 'ru') {
      return before && verb - before.to <= 2
        ? before
        : (after ?? before ?? this.unnamedAfter(verb + length, to));
    }
    // Arabic: verb first; else the sentence's own subject, “as for X, he …”.
    return (
      after ??
      this.unnamedAfter(verb + length, to) ??
      this.within(Math.max(from, verb - LONG), verb).find(({ type }) => type === 'name') ??
      null
    );
  }

  protected unnamed(from: number, to: number): Actor {
    const { tokens } = this.article;
    const printed = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    return {
      from,
      to,
      type: 'role',
      party: null,
      pronoun: null,
      definite: false,
      office: null,
      printed,
    };
  }

  /** Somebody without a name whom no lexicon foresees: “said a retired pearl diver”, قالت راكبة. */
  unnamedAfter(at: number, end: number): Actor | null {
    const { tokens, vocabulary } = this.article;
    const first = tokens[at];
    if (!first || at >= end || !/^\s$/u.test(first.before)) return null;
    const stops = (i: number): boolean =>
      i >= end ||
      !/^[\s-]$/u.test(tokens[i]?.before ?? '') ||
      vocabulary.prepositions.word(tokens, i) !== null ||
      vocabulary.relatives.word(tokens, i) !== null ||
      vocabulary.conjunctions.word(tokens, i) !== null;
    if (vocabulary.language === 'en') {
      if (!/^(?:a|an|one|the|another|his|her)$/.test(first.word)) return null;
      let to = at + 1;
      while (to - at < 5 && !stops(to)) to++;
      const one = first.word === 'one' && tokens[to]?.word === 'of';
      return to > at + 1 || one ? this.unnamed(at, phraseEnd(this.article, at, to)) : null;
    }
    const one = ONE_OF.test(first.word) || vocabulary.determiners.word(tokens, at);
    const opens = !one && (vocabulary.openers.at(tokens, at) ?? vocabulary.say.at(tokens, at));
    if (stops(at) || opens || isAddressed(first.word)) return null;
    if (vocabulary.pronouns.word(tokens, at) ?? MANNER.test(first.word)) return null;
    if (vocabulary.language === 'ru')
      return this.unnamed(at, russianHeadEnd(this.article, at, end));
    return this.unnamed(at, Math.min(end, phraseEnd(this.article, at, at + 1)));
  }

  /** “Another passer-by remarked”: back from the verb to the word that opens the phrase. */
  unnamedBefore(verb: number, from: number): Actor | null {
    const { tokens, vocabulary } = this.article;
    if (vocabulary.language === 'ru') return this.#oneBefore(verb, from);
    if (vocabulary.language !== 'en') return null;
    // “An elderly netmaker in a green coat put it differently”
    const opener = tokens[from];
    if (/^(?:a|an|one|another)$/.test(opener?.word ?? '') && verb - from < 12) {
      let head = from + 1;
      while (head < verb && joined(tokens[head]) && !vocabulary.prepositions.word(tokens, head))
        head++;
      if (head < verb && phraseEnd(this.article, from, head) === verb)
        return this.unnamed(from, verb);
    }
    for (let at = verb - 1; at >= Math.max(from, verb - 5); at--) {
      if (/^(?:a|an|one|another|the)$/.test(tokens[at]?.word ?? '')) {
        return at < verb - 1 ? this.unnamed(at, verb) : null;
      }
      const within = tokens[at]?.before === '-';
      const preposition = vocabulary.prepositions.word(tokens, at) !== null && !within;
      if (preposition || /[^\s-]/u.test(tokens[at + 1]?.before ?? '')) return null;
    }
    return null;
  }

  /** «Один из них заметил»: one of several, before the verb. */
  #oneBefore(verb: number, from: number): Actor | null {
    const { tokens } = this.article;
    for (let at = verb - 1; at >= Math.max(from, verb - 6); at--) {
      if (!ONE_OF.test(tokens[at]?.word ?? '')) continue;
      const end = russianHeadEnd(this.article, at, verb);
      return end > at + 1 ? this.unnamed(at, end) : null;
    }
    return null;
  }

  /** The name after a role and the body it belongs to: المتحدثة باسم النقابة سعاد نوري. */
  #afterBodies(role: Actor): Actor | null {
    const { tokens, vocabulary } = this.article;
    let last = role;
    for (let n = this.actorFrom(role.to); role.type === 'role'; n++) {
      const next = this.actors[n];
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

  /** The subject of a verb that follows it: “said Ines Caro”, قال الوزير. */
  after(verb: number, to: number, reach = 6): Actor | null {
    const { tokens, vocabulary } = this.article;
    const [first, second] = this.within(verb, Math.min(to, verb + reach + 8));
    if (!first || first.from - verb > reach) return null;
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
    const named = vocabulary.language === 'ar' ? this.#afterBodies(first) : null;
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
