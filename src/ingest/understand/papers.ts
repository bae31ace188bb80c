import type { Actor } from './actor.ts';
import type { Cast } from './cast.ts';
import { stem } from './people.ts';
import { joined } from './tokens.ts';

/** Words between a letter and who wrote it. */
const BETWEEN = 6;
/** Actors looked back over for the letter that “the letter” is. */
const BACK = 30;

/** Whose words are in letters and statements. */
export class Papers {
  readonly #cast: Cast;

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** “Moth’s letter”, “a letter from Moth”, «письмо гильдии», بيان للوزارة. */
  #told(paper: Actor): Actor | null {
    const { actors, article } = this.#cast;
    const { tokens, vocabulary, language } = article;
    const n = this.#cast.indexFrom(paper.from);
    const before = actors[n - 1];
    if (before?.to === paper.from && tokens[paper.from - 1]?.possessive) return before;
    const after = actors[n + 1];
    if (!after || after.from - paper.to > BETWEEN) return null;
    const sign = tokens[paper.to]?.before ?? '';
    if (/[.:;!?«»“”"]/u.test(sign) || after.type === 'pronoun') return null;
    // The genitive follows without a word between.
    if (after.from === paper.to)
      return language !== 'en' && joined(tokens[paper.to]) && after.type !== 'role'
        ? after
        : this.#body(after);
    const phrase = vocabulary.authored.at(tokens, paper.to);
    if (!phrase) return null;
    for (let at = paper.to + phrase.length; at < after.from; at++) {
      if (!joined(tokens[at]) || !vocabulary.determiners.word(tokens, at)) return null;
    }
    return after;
  }

  #body(actor: Actor): Actor | null {
    const { tokens, language } = this.#cast.article;
    const tied = language !== 'en' && joined(tokens[actor.from]);
    return tied && this.#cast.kinds(actor).body ? actor : null;
  }

  /** Who wrote what a role stands for; null where it is no paper, or nobody's that is told. */
  authorOf(paper: Actor): Actor | null {
    if (!this.#cast.kinds(paper).paper) return null;
    const told = this.#told(paper);
    if (told || !paper.definite) return told;
    const { tokens } = this.#cast.article;
    const head = stem(tokens[paper.to - 1]?.word ?? '');
    const n = this.#cast.indexFrom(paper.from);
    for (const other of this.#cast.actors.slice(Math.max(0, n - BACK), n).reverse()) {
      const same = other.type === 'role' && stem(tokens[other.to - 1]?.word ?? '') === head;
      const author = same ? this.#told(other) : null;
      if (author) return author;
    }
    return null;
  }
}
