import { markedWords, printed, sameSigns, type MarkedWord } from '../text/marked-words.ts';
import { hmacUnder, joined, sha256 } from './sha256.ts';
import { commitment, keyOf, saltUnder } from './whole-text.ts';

/** What a copy of an article is compared with. Each needs the whole text to be computed. */
export interface SealMark {
  /** Number of words. */
  words: number;
  /** The commitment to the second word, in hexadecimal. */
  second: string;
  /** SHA-256 of the commitments to all words but the first and the last, in hexadecimal. */
  inner: string;
}

/** How a copy compares with the text that was sealed. */
export interface Comparison {
  /** `signs`: the same words, but not all signs beside them. `other`: neither. */
  is: 'same' | 'signs' | 'other';
  /** Words of the copy before and after those of the text. */
  before: number;
  after: number;
}

/** In a longer copy the text is looked for at so many places; each takes about a tenth of a millisecond. */
const PLACES = 20_000;

/** Bytes in hexadecimal. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Somebody's copy of an article, which is compared with what the site has of it. */
export class ArticleCopy {
  readonly #words: readonly MarkedWord[];
  /** Word → its offsets. */
  readonly #places: ReadonlyMap<string, number[]>;

  /** @param text plain text; it may have more in it than the article */
  constructor(text: string) {
    const words = markedWords(text);
    this.#words = words;
    this.#places = Map.groupBy(words.keys(), (at) => words[at]?.word ?? '');
  }

  /** Number of words. */
  get words(): number {
    return this.#words.length;
  }

  /** Whether a quotation stands in it: the same words with the same signs, one after the other. */
  has(quotation: string): boolean {
    const quoted = markedWords(quotation);
    const places = this.#places.get(quoted[0]?.word ?? '') ?? [];
    return places.some((at) => {
      const own = this.#words.slice(at, at + quoted.length);
      return quoted.every(({ word }, i) => own[i]?.word === word) && sameSigns(quoted, own);
    });
  }

  /** Compares it with the text that was sealed, which may stand anywhere in it. */
  compare({ words, second, inner }: SealMark): Comparison {
    const last = Math.min(this.words - words, PLACES);
    for (let before = 0; before <= last; before++) {
      const own = this.#words.slice(before, before + words);
      const keyed = hmacUnder(keyOf(own));
      const made = (word: MarkedWord, at: number) =>
        commitment({ word: printed(word), salt: saltUnder(keyed, at) });
      const [, witness] = own;
      if (!witness || hex(made(witness, 1)) !== second) continue;
      const all = own.slice(1, -1).map((word, i) => made(word, i + 1));
      const is = hex(sha256(joined(...all))) === inner ? 'same' : 'signs';
      return { is, before, after: this.words - words - before };
    }
    return { is: 'other', before: 0, after: 0 };
  }
}
