import { foldedWords } from '../../text/fold.ts';
import type { Token } from './tokens.ts';

/** Words of the longest phrase that is looked for from its end. */
const LONGEST = 6;
/** Letters that an ending after a stem (`министр*`) may have. */
const ENDING = 4;

interface Phrase<T> {
  words: readonly string[];
  /** Whether it holds a possessive: “New Year’s Day”, not “club president” of “the club’s president”. */
  owned: boolean;
  value: T;
}

/** A word of a phrase: exact, or a stem with any ending where it is written with `*`. */
function foldPattern(phrase: string): string[] {
  return phrase.split(/[\s-]+/).flatMap((part) => {
    const stem = part.endsWith('*');
    const words = foldedWords(part.replace('*', '')).map(({ word }) => word);
    return words.map((word, i) => (stem && i === words.length - 1 ? `${word}*` : word));
  });
}

function fits(pattern: string, token: Token): boolean {
  if (!pattern.endsWith('*')) return token.forms.includes(pattern);
  const stem = pattern.slice(0, -1);
  return token.forms.some((form) => form.startsWith(stem) && form.length - stem.length <= ENDING);
}

/** Whether the words of a phrase after its first stand after word `i`. */
function follows(
  { words, owned }: Pick<Phrase<unknown>, 'words' | 'owned'>,
  tokens: readonly Token[],
  i: number,
): boolean {
  for (let n = 1; n < words.length; n++) {
    const token = tokens[i + n];
    if (!token || !fits(words[n] ?? '', token) || token.sentence !== tokens[i]?.sentence)
      return false;
    // «и. о.»: a letter that stands for a word has a point.
    const before =
      tokens[i + n - 1]?.word.length === 1 ? token.before.replace(/^\./, '') : token.before;
    const signs = owned ? before.replace(/^['’]s/u, '') : before;
    if (!/^[\p{Zs}\s'’-]{1,3}$/u.test(signs)) return false;
  }
  return true;
}

/** Phrases of a lexicon, each with what it means, found at a word by looking up its first word. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();
  /** Whether any phrase begins with a stem. */
  readonly #stems: boolean;

  /** @param entries phrases in print form; a word that ends in `*` is a stem */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const words = foldPattern(phrase);
      const [first] = words;
      if (first === undefined) continue;
      const list = this.#byFirst.get(first) ?? [];
      list.push({ words, owned: /['’]s\b/u.test(phrase), value });
      this.#byFirst.set(first, list);
    }
    this.#stems = [...this.#byFirst.keys()].some((key) => key.endsWith('*'));
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins with word `i`, within one sentence; null where none does. */
  at(tokens: readonly Token[], i: number): { value: T; length: number } | null {
    const first = tokens[i];
    if (!first) return null;
    let best: { value: T; length: number } | null = null;
    const look = (phrases: readonly Phrase<T>[] | undefined) => {
      for (const each of phrases ?? []) {
        const { words, value } = each;
        if (words.length <= (best?.length ?? 0)) break;
        if (words.length === 1 || follows(each, tokens, i)) best = { value, length: words.length };
      }
    };
    for (const form of first.forms) {
      look(this.#byFirst.get(form));
      if (!this.#stems) continue;
      for (let cut = 0; cut <= ENDING && form.length - cut >= 2; cut++) {
        look(this.#byFirst.get(`${form.slice(0, form.length - cut)}*`));
      }
    }
    return best;
  }

  /** Whether a phrase ends with the word before word `i`. */
  endsAt(tokens: readonly Token[], i: number): boolean {
    for (let from = i - 1; from >= Math.max(0, i - LONGEST); from--) {
      if (this.at(tokens, from)?.length === i - from) return true;
    }
    return false;
  }

  /** The phrase that is the single word `i`. */
  word(tokens: readonly Token[], i: number): T | null {
    const found = this.at(tokens, i);
    return found?.length === 1 ? found.value : null;
  }
}

/** A table whose entries mean only that they are in it. */
export function phraseSet(phrases: Iterable<string>): PhraseTable<true> {
  return new PhraseTable([...phrases].map((phrase) => [phrase, true] as const));
}
