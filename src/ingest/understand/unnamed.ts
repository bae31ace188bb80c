import type { Actor } from './actor.ts';
import type { ArticleText } from './article.ts';
import { ONE_OF, isAddressed, phraseEnd, russianHeadEnd } from './noun-phrases.ts';
import { joined } from './tokens.ts';

/** Folded: how somebody speaks, or which of two: ضاحكة, الأولى; no subject. */
const MANNER =
  /^(?:ضاحكا?ه?|مازحا?ه?|باسما?ه?|ساخرا?ه?|غاضبا?ه?|باكيا?ه?|محذرا?ه?|مبتسما?ه?|الاولي?|الثانيه?)$/u;

/** Finds speakers without a name whom no lexicon foresees, beside a verb. */
export class Unnamed {
  readonly #article: ArticleText;

  constructor(article: ArticleText) {
    this.#article = article;
  }

  #as(from: number, to: number): Actor {
    const { tokens } = this.#article;
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
      aside: false,
    };
  }

  /** Somebody without a name whom no lexicon foresees: “said a retired pearl diver”, قالت راكبة. */
  after(at: number, end: number): Actor | null {
    const { tokens, vocabulary } = this.#article;
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
      return to > at + 1 || one ? this.#as(at, phraseEnd(this.#article, at, to)) : null;
    }
    const one = ONE_OF.test(first.word) || vocabulary.determiners.word(tokens, at);
    const opens = !one && (vocabulary.openers.at(tokens, at) ?? vocabulary.say.at(tokens, at));
    if (stops(at) || opens || isAddressed(first.word)) return null;
    if (vocabulary.pronouns.word(tokens, at) ?? MANNER.test(first.word)) return null;
    if (vocabulary.language === 'ru') return this.#as(at, russianHeadEnd(this.#article, at, end));
    return this.#as(at, Math.min(end, phraseEnd(this.#article, at, at + 1)));
  }

  /** “Another passer-by remarked”: back from the verb to the word that opens the phrase. */
  before(verb: number, from: number): Actor | null {
    const { tokens, vocabulary } = this.#article;
    if (vocabulary.language === 'ru') return this.#oneBefore(verb, from);
    if (vocabulary.language !== 'en') return null;
    // “An elderly netmaker in a green coat put it differently”
    const opener = tokens[from];
    if (/^(?:a|an|one|another)$/.test(opener?.word ?? '') && verb - from < 12) {
      let head = from + 1;
      while (head < verb && joined(tokens[head]) && !vocabulary.prepositions.word(tokens, head))
        head++;
      if (head < verb && phraseEnd(this.#article, from, head) === verb) return this.#as(from, verb);
    }
    for (let at = verb - 1; at >= Math.max(from, verb - 5); at--) {
      if (/^(?:a|an|one|another|the)$/.test(tokens[at]?.word ?? '')) {
        return at < verb - 1 ? this.#as(at, verb) : null;
      }
      const within = tokens[at]?.before === '-';
      const preposition = vocabulary.prepositions.word(tokens, at) !== null && !within;
      if (preposition || /[^\s-]/u.test(tokens[at + 1]?.before ?? '')) return null;
    }
    return null;
  }

  /** «Один из них заметил»: one of several, before the verb. */
  #oneBefore(verb: number, from: number): Actor | null {
    const { tokens } = this.#article;
    for (let at = verb - 1; at >= Math.max(from, verb - 6); at--) {
      if (!ONE_OF.test(tokens[at]?.word ?? '')) continue;
      const end = russianHeadEnd(this.#article, at, verb);
      return end > at + 1 ? this.#as(at, end) : null;
    }
    return null;
  }
}
