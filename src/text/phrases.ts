import { append } from './append.ts';
import { Stems, type Inflection } from './concepts/stems.ts';
import { foldedWords, type FoldedWord } from './fold.ts';

/** A folded word with what stands between it and the word before. */
export interface Token extends FoldedWord {
  before: string;
}

/** The folded words of a text, each with the signs before it. */
export function tokensOf(text: string): Token[] {
  return foldedWords(text).map((word, i, all) => ({
    ...word,
    before: text.slice(all[i - 1]?.end ?? 0, word.start),
  }));
}

/** Words in lower case; no phrase goes on over a sign that ends a clause. */
type Words = readonly (string | Token)[];

/** Stands between the words of a phrase for other words. */
const GAP = '…';
const ENDS_PHRASE = /[,،;؛:.!?؟]/u;

interface PhraseWord {
  /** A stem as the table writes it, or a gap. */
  word: string;
  /** Whether it keeps its own meaning beside the phrase: “(sanctions)”. */
  stays: boolean;
}

interface Phrase<T> {
  words: readonly PhraseWord[];
  value: T;
}

/** The words or phrases of an entry: two of “come/enter_into_force”. */
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

/** A word or phrase found in a list of words. */
export interface FoundPhrase<T> {
  /** Of all that are as long, the likeliest first. */
  values: T[];
  /** Index of the first word, and of the word after the last. */
  start: number;
  to: number;
  /** Indexes of the words that it uses up, ascending. */
  places: readonly number[];
}

const plain = (word: Words[number] | undefined): string =>
  typeof word === 'string' ? word : (word?.word ?? '');

/** Words and phrases, each with a value. Of two entries alike, the first is the likelier. */
export class Phrases<T> {
  readonly #words: Stems<string>;
  readonly #known = new Set<string>();
  readonly #byFirst = new Map<string, Phrase<T>[]>();
  /** Words looked up before, and whether a phrase begins with them. */
  readonly #beginnings = new Map<string, boolean>();
  readonly #gap: number;

  /** @param gap how many words `…` stands for at most */
  constructor(inflections: readonly Inflection[], gap = 2) {
    this.#words = new Stems(inflections);
    this.#gap = gap;
  }

  /** @param entry as `concepts.txt` describes them; `^word` stands at the beginning of a text */
  add(entry: string, value: T): void {
    this.#beginnings.clear();
    for (const words of phrasesOf(entry)) {
      for (const { word } of words) {
        if (word !== GAP && !this.#known.has(word)) this.#words.add(word.replace('^', ''), word);
        this.#known.add(word);
      }
      append(this.#byFirst, words[0]?.word ?? '', { words, value });
    }
  }

  /** The value of a word in lower case; undefined if there is none. */
  word(word: string): T | undefined {
    return this.at([word], 0)?.values[0];
  }

  /** Whether a word has a value or begins a phrase. */
  knows(word: string): boolean {
    return this.#words.all(word).some((one) => this.#byFirst.has(one));
  }

  /** The longest word or phrase that begins at a place; null if none does. */
  at(
    list: Words,
    start: number,
    isWanted: (value: T, words: number) => boolean = () => true,
  ): FoundPhrase<T> | null {
    let best: FoundPhrase<T> | null = null;
    for (const first of this.#all(list[start])) {
      if (first.startsWith('^') && start > 0) continue;
      for (const { words, value } of this.#byFirst.get(first) ?? []) {
        const found = isWanted(value, words.length) ? this.#match(words, list, start) : null;
        if (!found) continue;
        if (found.to > (best?.to ?? 0)) best = { values: [value], start, ...found };
        else if (found.to === best?.to && !best.values.includes(value)) best.values.push(value);
      }
    }
    return best;
  }

  /** The phrases of several words in a list, by their first word; no word is used twice. */
  find(list: Words): FoundPhrase<T>[] {
    const taken = new Set<number>();
    return list.flatMap((_, start) => {
      const isStart = !taken.has(start) && this.#beginsPhrase(list[start]);
      const found = isStart ? this.at(list, start, (_value, words) => words > 1) : null;
      for (const place of found?.places ?? []) taken.add(place);
      return found ?? [];
    });
  }

  #all(word: Words[number] | undefined): readonly string[] {
    return this.#words.all(plain(word));
  }

  /** Whether a phrase of several words begins with a word: few do, and texts repeat their words. */
  #beginsPhrase(word: Words[number] | undefined): boolean {
    let begins = this.#beginnings.get(plain(word));
    if (begins === undefined) {
      const phrases = this.#all(word).flatMap((first) => this.#byFirst.get(first) ?? []);
      begins = phrases.some(({ words }) => words.length > 1);
      this.#beginnings.set(plain(word), begins);
    }
    return begins;
  }

  /** Where words of a phrase end that begin at a place, and which they use up; null if they do not. */
  #match(
    [first, ...rest]: readonly PhraseWord[],
    list: Words,
    at: number,
  ): Pick<FoundPhrase<T>, 'to' | 'places'> | null {
    if (!first) return { to: at, places: [] };
    const ends = (word: Words[number] | undefined) =>
      word === undefined || (typeof word !== 'string' && ENDS_PHRASE.test(word.before));
    if (first.word === GAP) {
      for (let skip = 0; skip <= this.#gap; skip++) {
        const found = this.#match(rest, list, at + skip);
        if (found || ends(list[at + skip])) return found;
      }
      return null;
    }
    if (!this.#all(list[at]).includes(first.word)) return null;
    if (rest.length > 0 && ends(list[at + 1])) return null;
    const found = this.#match(rest, list, at + 1);
    return found && !first.stays ? { to: found.to, places: [at, ...found.places] } : found;
  }
}
