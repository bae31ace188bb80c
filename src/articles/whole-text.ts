import { markedWords, printed, type MarkedWord } from '../text/marked-words.ts';
import { paragraphSpans, sentenceSpans } from '../text/sentences.ts';
import { hmacUnder, joined, sha256 } from './sha256.ts';

/** Bytes of a salt and of a commitment. */
export const SIZE = 16;
/** A sentence that repeats another has at least so many words. */
const REPEATED = 3;
/** Begins what the key is made of, and so is different for each version of the format. */
const PREFIX = 'fact-sheet seal 2\n';

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text);
/** Room for a salt and a word; longer words are encoded apart. */
const room = new Uint8Array(256);

/** What opens a commitment. */
export interface Proof {
  /** The word with its signs, as `printed` gives it. */
  word: string;
  salt: Uint8Array;
}

/** The commitment to a word: the first 16 bytes of SHA-256 over its salt and the word. */
export function commitment({ word, salt }: Proof): Uint8Array {
  const { read, written } = encoder.encodeInto(word, room.subarray(SIZE));
  room.set(salt);
  const fits = read === word.length;
  const message = fits ? room.subarray(0, SIZE + written) : joined(salt, bytesOf(word));
  return sha256(message).subarray(0, SIZE);
}

/**
 * The text of an article, cut into words, sentences and paragraphs, with the secret that only
 * somebody who has all of it can compute. Kept in memory alone. A reader's browser uses it too.
 */
export class WholeText {
  readonly words: readonly MarkedWord[];
  /** Word offsets at which sentences and paragraphs start. */
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
  readonly #keyed: (message: Uint8Array) => Uint8Array;

  /**
   * @param text plain text, paragraphs as `paragraphSpans` reads them
   * @param language BCP 47 tag, for the sentences
   */
  constructor(text: string, language: string) {
    const all = markedWords(text);
    const sentences: number[] = [];
    const paragraphs: number[] = [];
    let next = 0;
    for (const paragraph of paragraphSpans(text)) {
      const content = text.slice(paragraph.start, paragraph.end);
      const first = next;
      for (const span of sentenceSpans(content, language)) {
        const end = paragraph.start + span.end;
        const from = next;
        while (next < all.length && (all[next]?.start ?? 0) < end) next++;
        if (next > from) sentences.push(from);
      }
      if (next > first) paragraphs.push(first);
    }
    this.words = all;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
    this.#keyed = hmacUnder(keyOf(all));
  }

  /** `[number, number of the first]` for each sentence that repeats an earlier one, from 1. */
  repeats(): [number, number][] {
    const seen = new Map<string, number>();
    return this.sentences.flatMap((from, i): [number, number][] => {
      const own = this.words.slice(from, this.sentences[i + 1] ?? this.words.length);
      if (own.length < REPEATED) return [];
      const key = own.map(({ word }) => word).join(' ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, i + 1);
      return first === undefined ? [] : [[i + 1, first]];
    });
  }

  /** What opens the commitment to the word at an offset; undefined outside the text. */
  proof(at: number): Proof | undefined {
    const word = this.words[at];
    return word && { word: printed(word), salt: saltUnder(this.#keyed, at) };
  }

  /** The commitments to all words, one after the other. */
  commitments(): Uint8Array {
    return joined(
      ...this.words.map((word, at) =>
        commitment({ word: printed(word), salt: saltUnder(this.#keyed, at) }),
      ),
    );
  }
}

/** The secret of an article: SHA-256 of its words, joined by spaces. */
export function keyOf(words: readonly Pick<MarkedWord, 'word'>[]): Uint8Array {
  return sha256(bytesOf(PREFIX + words.map(({ word }) => word).join(' ')));
}

/** The salt of the word at an offset, made with HMAC under the key. */
export function saltUnder(keyed: (message: Uint8Array) => Uint8Array, at: number): Uint8Array {
  return keyed(bytesOf(String(at))).subarray(0, SIZE);
}
