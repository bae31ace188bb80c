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

  /** The phrases in a list of words in lower case. */
  phrases(list: readonly string[]): FoundPhrase<T>[] {
    return this.#phrases.find(list);
  }
}
