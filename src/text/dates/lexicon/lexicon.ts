/** The date words of a language. */
export interface Lexicon {
  /**
   * A line for each kind of word, under the names that the forms of dates use: `month: january;
   * february`. What `;` separates has the values 1, 2 …, or the one that it gives: `-1= yesterday,
   * last night`. `stem*` is a word that begins so, with an ending of up to six letters; `*ed` is a
   * word that ends so. `…Maybe` are words that are also something else; `a…` are units in the
   * singular, and `units` all others.
   */
  words: string;
  /** Words that count only with a capital, or only without: English “may”, Russian «марта». */
  capital?: string;
  small?: string;
  /** What is written in one with the word after it: its kind, and what it leaves there. */
  prefixes?: readonly (readonly [prefix: string, kind: string, rest: string])[];
}
