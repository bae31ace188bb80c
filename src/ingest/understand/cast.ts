import type { Span } from '../../text/sentences.ts';
import type { Actor } from './actor.ts';
import type { ArticleText } from './article.ts';
import type { Party } from './people.ts';
import { kindsOf, type RoleKinds } from './role-kinds.ts';

/** Words looked at of a sentence; a longer one is no prose. */
const LONG = 120;

/** Times that somebody is named whom an article is about. */
const OFTEN = 4;

/** All who act in an article, in order, to be asked for by place. */
export class Cast {
  readonly article: ArticleText;

  readonly actors: readonly Actor[];

  readonly #quoted = new Set<Actor>();

  constructor(article: ArticleText, actors: readonly Actor[]) {
    this.article = article;
    this.actors = actors;
  }

  /** Index of the first actor that starts at or after a word. */
  indexFrom(word: number): number {
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
    for (let i = this.indexFrom(from); i < this.actors.length; i++) {
      const actor = this.actors[i];
      if (!actor || actor.to > to) break;
      found.push(actor);
    }
    return found;
  }

  /** Those of them whom the author tells of: not named in direct speech, nor by the way. */
  told(from: number, to: number): Actor[] {
    return this.within(from, to).filter((actor) => !this.#quoted.has(actor) && !actor.aside);
  }

  /** Whom an article is about: who is named at least as often as all others together, and often. */
  get protagonist(): Party | null {
    const counts = new Map<Party, number>();
    let all = 0;
    for (const { party } of this.actors) {
      if (!party?.person) continue;
      all++;
      counts.set(party, (counts.get(party) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most && most[1] >= OFTEN && 2 * most[1] >= all ? most[0] : null;
  }

  /** Tells which stretches are direct speech, in order: nobody named there is meant by “he said”. */
  hear(quoted: readonly Span[]): void {
    let at = 0;
    for (const actor of this.actors) {
      while ((quoted[at]?.end ?? Infinity) <= actor.printed.start) at++;
      if ((quoted[at]?.start ?? Infinity) <= actor.printed.start) this.#quoted.add(actor);
    }
  }

  /** Where a sentence starts, as a word number, from a word within it. */
  sentenceStart(word: number): number {
    const { tokens } = this.article;
    let at = word;
    while (at > 0 && word - at < LONG && tokens[at - 1]?.sentence === tokens[word]?.sentence) at--;
    return at;
  }

  /** The words of an actor, folded. */
  words({ from, to }: Actor): string {
    const words = this.article.tokens.slice(from, to).map(({ word }) => word);
    return words.join(' ');
  }

  /** What the words for somebody without a name tell of them. */
  kinds({ from, to }: Pick<Actor, 'from' | 'to'>): RoleKinds {
    return kindsOf(this.article, from, to);
  }
}
