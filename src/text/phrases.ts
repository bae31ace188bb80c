import { fold, foldedWords, type FoldedWord } from './fold.ts';

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

/** What `…` in a phrase stands for at most, in words. */
const GAP = 12;
/** No phrase goes on over these. */
const ENDS_PHRASE = /[,،;؛:.!?؟]/u;

interface Phrase<T> {
  words: readonly string[];
  value: T;
}

/** Lists of phrases that are looked up in a text at a word. */
export class Phrases<T> {
  /** By the first two letters. */
  readonly #byHead: ReadonlyMap<string, Phrase<T>[]>;
  readonly #particles: string;

  /**
   * @param lists phrases with commas between them, and what they are. `word*` is any word that begins
   *   so, `…` stands for up to twelve words, `^` for the beginning of the text
   * @param particles letters that may be written together with the word after them
   */
  constructor(lists: Iterable<readonly [phrases: string, value: T]>, particles = '') {
    const phrases = [...lists].flatMap(([list, value]) =>
      list
        .split(',')
        .map((phrase) => phrase.trim().split(/\s+/).map(folded))
        .filter(([head]) => head !== '')
        .map((words) => ({ words, value })),
    );
    this.#byHead = Map.groupBy(phrases, ({ words }) =>
      (words[0] ?? '').replace('^', '').slice(0, 2),
    );
    this.#particles = particles;
  }

  /** The longest phrases that begin with word `at`, and where they end; null for none. */
  at(tokens: readonly Token[], at: number): { to: number; values: T[] } | null {
    let best: { to: number; values: T[] } | null = null;
    for (const form of this.#forms(tokens[at]?.word ?? '')) {
      for (const { words, value } of this.#byHead.get(form.slice(0, 2)) ?? []) {
        const to = this.#match(words, tokens, at);
        if (to > (best?.to ?? 0)) best = { to, values: [value] };
        else if (to === best?.to && !best.values.includes(value)) best.values.push(value);
      }
    }
    return best;
  }

  /** A word, and what is left of it without particles: ولن → لن. */
  #forms(word: string): string[] {
    const forms = [word];
    for (let rest = word; rest.length > 2 && this.#particles.includes(rest[0] ?? ' ');) {
      rest = rest.slice(1);
      forms.push(rest);
    }
    return forms;
  }

  /** The word after a phrase that begins at `at`; -1 where it does not. */
  #match([pattern, ...rest]: readonly string[], tokens: readonly Token[], at: number): number {
    if (pattern === undefined) return at;
    if (pattern === '…') {
      for (let skip = 0; skip <= GAP; skip++) {
        const to = this.#match(rest, tokens, at + skip);
        if (to >= 0 || ENDS_PHRASE.test(tokens[at + skip]?.before ?? ',')) return to;
      }
      return -1;
    }
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || (pattern.startsWith('^') && at > 0)) return -1;
    const word = pattern.replace('^', '');
    const fits = this.#forms(token.word).some((form) =>
      word.endsWith('*') ? form.startsWith(word.slice(0, -1)) : form === word,
    );
    if (!fits || (rest.length > 0 && ENDS_PHRASE.test(next?.before ?? ''))) return -1;
    return this.#match(rest, tokens, at + 1);
  }
}

/** A word of a phrase as words of a text are folded, its signs kept. */
const folded = (word: string): string => word.replace(/[^*^…]+/u, fold);
