import type { Actor } from './actor.ts';
import type { ArticleText } from './article.ts';
import type { Cast } from './cast.ts';
import { agreementOf } from './verb-forms.ts';

/** «в мэрии»: folded. */
const IN = /^во?$/u;

/** Finds bodies and papers that speak: “it added”, «в мэрии заявили». */
export class Bodies {
  readonly #article: ArticleText;

  readonly #cast: Cast;

  constructor(cast: Cast) {
    this.#article = cast.article;
    this.#cast = cast;
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
}
