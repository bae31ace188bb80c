import { Phrases, type FoundPhrase } from './phrases.ts';
import { Stems, type Inflection } from './stems.ts';

/** Words and phrases, each with a value. */
export class Lookup<T> {
  readonly #words: Stems<{ value: T }>;
  readonly #phrases: Phrases<T>;

  constructor(inflections: readonly Inflection[]) {
    this.#words = new Stems(inflections);
    this.#phrases = new Phrases(inflections);
  }

  /** @param entry as `concepts.txt` describes them; of two entries alike, the first wins */
  add(entry: string, value: T): void {
    if (entry.includes('_')) this.#phrases.add(entry, value);
    else this.#words.add(entry, { value });
  }

  /** The value of a word in lower case; undefined if there is none. */
  word(word: string): T | undefined {
    return this.#words.all(word)[0]?.value;
  }

  /** Whether a word has a value or begins a phrase. */
  knows(word: string): boolean {
    return this.#words.all(word).length > 0 || this.#phrases.begins(word);
  }

  /** The longest phrase, or else the word, that begins at a place of a list of words in lower case. */
  at(
    list: readonly string[],
    start: number,
    isWanted: (value: T) => boolean,
  ): { value: T; length: number } | null {
    const phrase = this.#phrases.at(list, start, isWanted);
    if (phrase) return { value: phrase.value, length: (phrase.places.at(-1) ?? start) + 1 - start };
    const word = this.#words.all(list[start] ?? '').find(({ value }) => isWanted(value));
    return word ? { value: word.value, length: 1 } : null;
  }

  /** The phrases in a list of words in lower case. */
  phrases(list: readonly string[]): FoundPhrase<T>[] {
    return this.#phrases.find(list);
  }
}
