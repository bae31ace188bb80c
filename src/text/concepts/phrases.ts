import { Stems, type Inflection } from './stems.ts';

/** Stands between the words of a phrase for up to so many other words. */
const GAP = '…';
const GAP_WORDS = 2;

interface PhraseWord {
  /** A stem as the table writes it, or a gap. */
  word: string;
  /** Whether it keeps its own meaning beside the phrase: “(sanctions)”. */
  stays: boolean;
}

/** A phrase with what it stands for. */
interface Phrase<T> {
  words: readonly PhraseWord[];
  value: T;
}

/** The phrases of an entry: two of “come/enter_into_force”. */
export function phrasesOf(entry: string): PhraseWord[][] {
  return entry.split('_').reduce<PhraseWord[][]>(
    (phrases, part) => {
      const stays = part.startsWith('(');
      const choices = part.replace(/[()]/g, '').split('/');
      return phrases.flatMap((one) => choices.map((word) => [...one, { word, stays }]));
    },
    [[]],
  );
}

/** A phrase found in a list of words. */
export interface FoundPhrase<T> {
  value: T;
  /** Index of the first word. */
  start: number;
  /** Indices of the words that it uses up, ascending. */
  places: readonly number[];
}

/** Phrases, each with a value. */
export class Phrases<T> {
  readonly #words: Stems<string>;
  readonly #known = new Set<string>();
  /** First word → phrases, the longest first. */
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  constructor(inflections: readonly Inflection[]) {
    this.#words = new Stems(inflections);
  }

  /** @param entry words joined by `_`; of two phrases alike, the first wins */
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

  /** Whether a word begins a phrase. */
  begins(word: string): boolean {
    return this.#words.all(word).some((one) => this.#byFirst.has(one));
  }

  /** The longest phrase that begins at a place of a list of words in lower case; null if none does. */
  at(
    list: readonly string[],
    start: number,
    isWanted: (value: T) => boolean = () => true,
  ): FoundPhrase<T> | null {
    const firsts = this.#words.all(list[start] ?? '');
    const phrases = firsts.flatMap((first) => this.#byFirst.get(first) ?? []);
    if (phrases.length > 1) phrases.sort((a, b) => b.words.length - a.words.length);
    for (const { words, value } of phrases) {
      const places = isWanted(value) ? this.#placesOf(words, list, start) : null;
      if (places) return { value, start, places };
    }
    return null;
  }

  /** The phrases in a list of words in lower case, by their first word; no word is used twice. */
  find(list: readonly string[]): FoundPhrase<T>[] {
    const taken = new Set<number>();
    return list.flatMap((_, start) => {
      const found = taken.has(start) ? null : this.at(list, start);
      for (const place of found?.places ?? []) taken.add(place);
      return found ?? [];
    });
  }

  /** The places that a phrase uses up from a start on; null if its words are not all there. */
  #placesOf(words: readonly PhraseWord[], list: readonly string[], start: number): number[] | null {
    const isAt = (at: number, word: string) => this.#words.all(list[at] ?? '').includes(word);
    const places: number[] = [];
    let at = start;
    let gap = 0;
    for (const { word, stays } of words) {
      if (word === GAP) {
        gap = GAP_WORDS;
        continue;
      }
      const last = at + gap;
      while (at < last && !isAt(at, word)) at++;
      if (!isAt(at, word)) return null;
      if (!stays) places.push(at);
      at++;
      gap = 0;
    }
    return places;
  }
}
