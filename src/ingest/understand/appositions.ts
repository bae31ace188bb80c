import type { Actor } from './actor.ts';
import type { Cast } from './cast.ts';
import { stem, type Party } from './people.ts';

/** Actors looked at for a role told of before. */
const MOST = 2_000;
const COMMA = /^[,،]\s$/u;
const BESIDE = /^[,،]?\s$/u;

/** Which roles an article gives to whom, by the words beside a name. */
export class Appositions {
  readonly #cast: Cast;

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** The last word of a role without its endings and article. */
  #head(word: number): string {
    return stem(this.#cast.article.tokens[word]?.word.replace(/^ال/u, '') ?? '');
  }

  /**
   * “the captain” after “Ines Moth, captain of the Heron”: the one person whom a role was told of
   * before; null where somebody else may be meant.
   */
  bearerOf(role: Actor): Party | null {
    const { actors, article } = this.#cast;
    const { tokens } = article;
    const word = this.#head(role.to - 1);
    const bearers = new Set<Party>();
    for (const [n, actor] of actors.entries()) {
      if (actor.from >= role.from || n > MOST) break;
      // “ferry captain Tomas Brill” is one actor, the role before the name.
      for (let at = actor.from; actor.party?.person && at < actor.to; at++) {
        if ((tokens[at]?.start ?? Infinity) >= actor.printed.start) break;
        if (this.#head(at) === word) bearers.add(actor.party);
      }
      if (actor.type !== 'role' || this.#head(actor.to - 1) !== word) continue;
      const before = actors[n - 1];
      const after = actors[n + 1];
      const apposed = [
        before?.to === actor.from && COMMA.test(tokens[actor.from]?.before ?? '') ? before : null,
        after?.from === actor.to && BESIDE.test(tokens[actor.to]?.before ?? '') ? after : null,
      ].find((each) => each?.party?.person);
      if (apposed?.party) bearers.add(apposed.party);
      // Somebody of that role without a name may be meant as well.
      else if (!actor.definite) return null;
    }
    const [only] = bearers;
    return bearers.size === 1 && only ? only : null;
  }
}
