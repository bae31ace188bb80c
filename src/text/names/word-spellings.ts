import { fold } from '../fold.ts';

/** The ways of writing words of names, such as “Ahmed” and “Ahmad”. */
export class WordSpellings {
  readonly #all = new Map<string, Set<string>>();
  /** Word → the first word of its line; null if it stands in several lines. */
  readonly #firsts = new Map<string, string | null>();

  /** @param lines words; those of one line, separated by spaces, are one word */
  constructor(lines: readonly string[] = []) {
    for (const words of lines.map((line) => line.split(' ').map(fold))) {
      for (const word of new Set(words)) {
        this.#all.set(word, new Set([...(this.#all.get(word) ?? []), ...words]));
        this.#firsts.set(word, this.#firsts.has(word) ? null : (words[0] ?? null));
      }
    }
  }

  /** Every way of writing a word, the word itself first. */
  of(word: string): string[] {
    return [...new Set([word, ...(this.#all.get(word) ?? [])])];
  }

  /** The spelling that stands for all the others: “ahmed” for “ahmad”. */
  standard(word: string): string {
    return this.#firsts.get(word) ?? word;
  }
}
