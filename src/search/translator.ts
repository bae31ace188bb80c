import { ARABIC, RUSSIAN } from '../text/concepts/russian-arabic.ts';
import { Phrases } from '../text/phrases.ts';

/** The languages of queries that are translated into English. */
export const TRANSLATED = ['ru', 'ar'] as const;
export type TranslatedLanguage = (typeof TRANSLATED)[number];

/** An English word and the Russian or Arabic entries that stand for it; null for nothing. */
export type Translation = readonly [english: string | null, entries: string];

/** Finds English for Russian or Arabic words. */
export class Translator {
  readonly #lookup = new Phrases<string | null>([RUSSIAN, ARABIC]);

  constructor(translations: readonly Translation[]) {
    for (const [english, entries] of translations) {
      for (const entry of entries.split(' ')) this.#lookup.add(entry, english);
    }
  }

  /** @returns English for each word, or null; every word of a phrase gets the English of the phrase */
  translate(words: readonly string[]): (string | null)[] {
    // Folding would make different words the same here.
    const plain = words.map((word) => word.normalize('NFKC').toLowerCase());
    const english = plain.map((word) => this.#lookup.word(word) ?? null);
    for (const { values, places } of this.#lookup.find(plain)) {
      for (const place of places) english[place] = values[0] ?? null;
    }
    return english;
  }
}
