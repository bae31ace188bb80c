import { Stems } from './concept-stems.ts';

/** Where words may stand between those of a phrase, and how many. */
const GAP = '…';
const GAP_WORDS = 2;

interface Phrase<T> {
  words: readonly PhraseWord[];
  value: T;
}

interface PhraseWord {
  /** As the table writes it. */
  word: string;
  /** Whether it tells what it tells elsewhere, too: the sanctions that are lifted. */
  stays: boolean;
}

/** The phrases that an entry stands for: “come/enter_into_force” for two. */
function phrasesOf(entry: string): PhraseWord[][] {
  return entry.split('_').reduce<PhraseWord[][]>(
    (sum, part) => {
      const stays = part.startsWith('(');
      const choices = part.replace(/[()]/g, '').split('/');
      return sum.flatMap((one) => choices.map((word) => [...one, { word, stays }]));
    },
    [[]],
  );
}

/** Phrases and what they stand for. */
export class Phrases<T> {
  readonly #words = new Stems<string>();
  readonly #known = new Set<string>();
  /** First word → phrases, the longest first. */
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  /** @param entry as the table writes it: words joined by `_` */
  add(entry: string, value: T): void {
    for (const words of phrasesOf(entry)) {
      const first = words[0]?.word ?? '';
      for (const { word } of words) {
        if (word !== GAP && !this.#known.has(word)) this.#words.add(word, word);
        this.#known.add(word);
      }
      const phrases = [...(this.#byFirst.get(first) ?? []), { words, value }];
      this.#byFirst.set(
        first,
        phrases.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }

  /** What the phrases among folded words stand for, by the place of the first; and the places that they take. */
  find(list: readonly string[]): { found: Map<number, T>; taken: Set<number> } {
    const can = list.map((word) => new Set(this.#words.all(word)));
    const found = new Map<number, T>();
    const taken = new Set<number>();
    for (const [start, firsts] of can.entries()) {
      if (taken.has(start)) continue;
      const here = [...firsts].flatMap((first) => this.#byFirst.get(first) ?? []);
      here.sort((a, b) => b.words.length - a.words.length);
      for (const { words, value } of here) {
        const places = placesOf(words, can, start);
        if (places === null) continue;
        found.set(start, value);
        for (const place of places) taken.add(place);
        break;
      }
    }
    return { found, taken };
  }
}

/** The places that a phrase takes from a place on; null where its words do not all stand there. */
function placesOf(
  words: readonly PhraseWord[],
  can: readonly ReadonlySet<string>[],
  start: number,
): number[] | null {
  const places: number[] = [];
  let at = start;
  let gap = 0;
  for (const { word, stays } of words) {
    if (word === GAP) {
      gap = GAP_WORDS;
      continue;
    }
    const last = at + gap;
    while (at < last && !can[at]?.has(word)) at++;
    if (!can[at]?.has(word)) return null;
    if (!stays) places.push(at);
    at++;
    gap = 0;
  }
  return places;
}
