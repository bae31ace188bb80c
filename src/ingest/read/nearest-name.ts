import type { EntityKind } from '../../schemas/entity.ts';
import { foldedWords } from '../../text/fold.ts';
import { edits, editsAllowed, skeleton } from '../../text/names/edits.ts';
import { latin } from '../../text/names/latin.ts';
import { russianStem, withoutArticles } from '../../text/names/name-forms.ts';
import type { NameTable } from '../../text/names/name-table.ts';
import { scriptOf } from '../../text/languages.ts';

/** The known name that a candidate may be a spelling of, with the reason. */
export interface NearestName {
  entity: string;
  name: string;
  why: string;
}

/** A word with what it is compared by. */
interface Comparable {
  word: string;
  /** Without the ending of a Russian case. */
  stem: string;
  /** Its consonants as the ear has them; null if there are too few. */
  sound: string | null;
}

interface Spelling {
  entity: string;
  kind: EntityKind | undefined;
  name: string;
  words: readonly Comparable[];
}

/** Letters that may differ in a whole name, and in a name of one word, which must be long enough. */
const MOST_EDITS = 3;
const MOST_ALONE = 1;
const SHORTEST_ALONE = 5;
/** Candidates that are compared; an article has fewer. */
const MOST_COMPARED = 1000;
/** Endings, folded, that make a woman’s name of a man’s. */
const WOMANS = new Set('a ah ia ina а ина ه ا'.split(' '));
const COUNT = ['', 'one letter', 'two letters', 'three letters'];

/** The words of a name as they are compared: folded, without articles. */
export function wordsOfName(name: string): string[] {
  return withoutArticles(foldedWords(name).map(({ word }) => word));
}

const comparable = (word: string): Comparable => ({
  word,
  stem: scriptOf(word) === 'ru' ? russianStem(word) : word,
  sound: skeleton(latin(word)),
});

/** How many letters two words are apart; null if too many. `ear` if they only sound alike. */
function distance(
  a: Comparable,
  b: Comparable | undefined,
): { count: number; ear: boolean } | null {
  if (!b) return null;
  if (a.stem === b.stem) return { count: 0, ear: false };
  const allowed = Math.min(editsAllowed(a.word), editsAllowed(b.word));
  const count = edits(a.word, b.word, allowed);
  if (count <= allowed) return { count, ear: false };
  return a.sound !== null && a.sound === b.sound ? { count: 1, ear: true } : null;
}

/** Whether given names differ by the ending of a woman’s: “Samira” is no spelling of “Samir”. */
function isOtherGender(a = '', b = ''): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && WOMANS.has(long.slice(short.length));
}

/** Finds the known names that are almost written as a candidate is. */
export class NearestNames {
  readonly #spellings: readonly Spelling[];
  readonly #given: ReadonlySet<string>;
  readonly #found = new Map<string, NearestName | null>();

  constructor(table: NameTable) {
    this.#spellings = [...table.named.values()].flatMap(({ id, kind, spellings }) =>
      spellings.map((name) => ({
        entity: id,
        kind,
        name,
        words: wordsOfName(name).map(comparable),
      })),
    );
    const whole = this.#spellings.filter(
      ({ kind, words }) => kind === 'person' && words.length > 1,
    );
    this.#given = new Set(whole.map(({ words }) => words[0]?.word ?? ''));
  }

  /** Whether a folded word is the first of a person’s names. */
  isGiven(word: string): boolean {
    return this.#given.has(word);
  }

  /**
   * The known name nearest to a candidate, each of its words near to its partner; null if there is
   * none, if the candidate is just that name (somebody else’s), or if two entities are as near.
   *
   * @param words of the candidate, folded, without articles
   */
  of(words: readonly string[]): NearestName | null {
    const key = words.join(' ');
    let found = this.#found.get(key);
    if (found === undefined && this.#found.size <= MOST_COMPARED) {
      found = this.#find(words.map(comparable));
      this.#found.set(key, found);
    }
    return found ?? null;
  }

  #find(words: readonly Comparable[]): NearestName | null {
    const [first = comparable('')] = words;
    const alone = words.length === 1;
    if (alone && first.word.length < SHORTEST_ALONE) return null;
    const script = scriptOf(first.word);
    const inScript = this.#spellings.filter(({ name }) => scriptOf(name) === script);
    // Over scripts only if the entity has no spelling in the candidate’s own.
    const own = new Set(inScript.map(({ entity }) => entity));
    const near = [...inScript, ...this.#spellings.filter(({ entity }) => !own.has(entity))]
      .filter((one) => one.words.length === words.length)
      .filter(
        ({ kind, words: [given] }) =>
          alone || kind !== 'person' || !isOtherGender(first.word, given?.word),
      )
      .flatMap((one) => {
        const apart = words.map((word, n) => distance(word, one.words[n]));
        const total = apart.reduce((sum, pair) => sum + (pair?.count ?? Infinity), 0);
        const ear = apart.some((pair) => pair?.ear);
        return total > (alone ? MOST_ALONE : MOST_EDITS) ? [] : [{ ...one, total, ear }];
      })
      .sort((a, b) => a.total - b.total);
    const [best] = near;
    const others = near.filter(
      ({ total, entity }) => total === best?.total && entity !== best.entity,
    );
    if (!best || best.total === 0 || others.length > 0) return null;
    const { entity, name, total, ear } = best;
    const why = ear ? `sounds like “${name}”` : `${COUNT[total] ?? ''} apart from “${name}”`;
    return { entity, name, why };
  }
}
