import { foldedWords } from '../../text/fold.ts';
import { edits, editsAllowed } from '../../text/names/edits.ts';
import { withoutArticles } from '../../text/names/name-forms.ts';
import type { NameTable } from '../../text/names/name-table.ts';

/** The known name that a candidate may be a spelling of, with the reason. */
export interface NearestName {
  entity: string;
  name: string;
  why: string;
}

/** Letters that may differ in a whole name, and in a name of one word, which must be long enough. */
const MOST_EDITS = 3;
const MOST_ALONE = 1;
const SHORTEST_ALONE = 5;
/** Candidates that are compared; an article has fewer. */
const MOST_COMPARED = 1000;
const COUNT = ['', 'one letter', 'two letters', 'three letters'];

/** The words of a name as they are compared: folded, without articles. */
export function wordsOfName(name: string): string[] {
  return withoutArticles(foldedWords(name).map(({ word }) => word));
}

/** How many letters two words are apart; infinitely many if too many. */
function distance(a: string, b = ''): number {
  const allowed = Math.min(editsAllowed(a), editsAllowed(b));
  const count = edits(a, b, allowed);
  return count <= allowed ? count : Infinity;
}

/** Finds the known names that are almost written as a candidate is. */
export class NearestNames {
  readonly #spellings: readonly { entity: string; name: string; words: readonly string[] }[];
  readonly #found = new Map<string, NearestName | null>();

  constructor(table: NameTable) {
    this.#spellings = [...table.named.values()].flatMap(({ id, spellings }) =>
      spellings.map((name) => ({ entity: id, name, words: wordsOfName(name) })),
    );
  }

  /**
   * The known name nearest to a candidate, each of its words near to its partner; null if there is
   * none, if the candidate is just that name (somebody else’s), or if two entities are as near.
   *
   * @param words of the candidate, folded, without articles
   */
  of(words: readonly string[]): NearestName | null {
    const key = words.join(' ');
    if (!this.#found.has(key) && this.#found.size < MOST_COMPARED) {
      this.#found.set(key, this.#find(words));
    }
    return this.#found.get(key) ?? null;
  }

  #find(words: readonly string[]): NearestName | null {
    const alone = words.length === 1;
    if (alone && (words[0] ?? '').length < SHORTEST_ALONE) return null;
    const near = this.#spellings
      .filter((one) => one.words.length === words.length)
      .map((one) => ({
        ...one,
        total: words.reduce((sum, word, n) => sum + distance(word, one.words[n]), 0),
      }))
      .filter(({ total }) => total <= (alone ? MOST_ALONE : MOST_EDITS))
      .sort((a, b) => a.total - b.total);
    const [best] = near;
    const isShared = near.some(
      ({ total, entity }) => total === best?.total && entity !== best.entity,
    );
    if (!best || best.total === 0 || isShared) return null;
    const { entity, name, total } = best;
    return { entity, name, why: `${COUNT[total] ?? ''} apart from “${name}”` };
  }
}
