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
const GAP = 6;
/** No phrase goes on over these. */
const ENDS_PHRASE = /[,،;؛:.!?؟]/u;

interface Phrase<T> {
  words: readonly string[];
  value: T;
}

/** Where a phrase ends, and what it is. */
export interface PhraseFound<T> {
  to: number;
  values: T[];
}

/** Lists of phrases that are looked up in a text at a word. */
export class Phrases<T> {
  /** By the first two letters. */
  readonly #byHead: ReadonlyMap<string, Phrase<T>[]>;
  readonly #particles: string;

  /**
   * @param lists phrases with commas between them, and what they are; `word*` is any word that begins
   *   so, `…` up to six words, `^` the beginning of the text
   * @param particles letters that may be written together with the word after them
   */
  constructor(lists: Iterable<readonly [phrases: string, value: T]>, particles = '') {
    const phrases = [...lists].flatMap(([list, value]) =>
      list
        .split(',')
        .map((phrase) => phrase.trim().replace('^', '^ ').split(/\s+/).map(foldedPattern))
        .filter(([head]) => head !== undefined && head !== '')
        .map((words) => ({ words, value })),
    );
    this.#byHead = Map.groupBy(phrases, ({ words }) => headOf(words).slice(0, 2));
    this.#particles = particles;
  }

  /** The longest phrases that begin with word `at`; null for none. */
  at(tokens: readonly Token[], at: number): PhraseFound<T> | null {
    let best: PhraseFound<T> | null = null;
    const forms = this.#forms(tokens[at]?.word ?? '');
    for (const { words, value } of forms.flatMap(
      (form) => this.#byHead.get(form.slice(0, 2)) ?? [],
    )) {
      const to = this.#match(words, tokens, at);
      if (to < 0 || to < (best?.to ?? 0)) continue;
      if (best?.to === to) best.values.push(value);
      else best = { to, values: [value] };
    }
    return best;
  }

  /** Whether one of the phrases begins with word `at`. */
  has(tokens: readonly Token[], at: number): boolean {
    return this.at(tokens, at) !== null;
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
  #match(words: readonly string[], tokens: readonly Token[], at: number): number {
    const [pattern, ...rest] = words;
    if (pattern === undefined) return at;
    if (pattern === '^') return at === 0 ? this.#match(rest, tokens, at) : -1;
    if (pattern === '…') {
      for (let skip = 0; skip <= GAP; skip++) {
        const to = this.#match(rest, tokens, at + skip);
        if (to >= 0 || ENDS_PHRASE.test(tokens[at + skip]?.before ?? ',')) return to;
      }
      return -1;
    }
    const token = tokens[at];
    if (!token) return -1;
    const fits = this.#forms(token.word).some((form) =>
      pattern.endsWith('*') ? form.startsWith(pattern.slice(0, -1)) : form === pattern,
    );
    if (!fits || (rest.length > 0 && ENDS_PHRASE.test(tokens[at + 1]?.before ?? ''))) return -1;
    return this.#match(rest, tokens, at + 1);
  }
}

const foldedPattern = (word: string): string =>
  word === '…' || word === '^'
    ? word
    : fold(word.replace('*', '')) + (word.endsWith('*') ? '*' : '');

const headOf = ([first = '', second = '']: readonly string[]): string =>
  first === '^' ? second : first;
