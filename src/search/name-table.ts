import { foldedWords, type FoldedWord } from '../text/fold.ts';
import { ARTICLES, nameForms, PLAIN_ARTICLES, withoutArticles } from '../text/name-forms.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { typedWords } from './tokens.ts';

/** A person, place or organisation with all that it is called. */
export interface Named {
  id: string;
  /** The canonical spelling. */
  title: string;
  /** Every spelling, the canonical one included. */
  spellings: string[];
}

/** A name in a text: which entity, and where. */
export interface NameFound {
  id: string;
  start: number;
  end: number;
}

interface Entry {
  id: string;
  words: string[];
}

/** A word of a text with the words of names that it may be. */
interface Candidate extends FoldedWord {
  forms: string[];
}

/** Finds the names in what is typed, whatever their spelling, script, case or article. */
export class NameTable {
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #known = new Set<string>();
  readonly #byId: ReadonlyMap<string, Named>;

  constructor(list: readonly Named[]) {
    this.#byId = new Map(list.map((named) => [named.id, named]));
    for (const { id, spellings } of list) {
      for (const spelling of spellings) {
        const folded = foldedWords(spelling).flatMap(({ word }) => typedWords(word));
        const words = withoutArticles(folded);
        const [first] = words;
        if (first === undefined) continue;
        for (const word of words) this.#known.add(word);
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { id, words }]);
      }
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  get(id: string): Named | undefined {
    return this.#byId.get(id);
  }

  /** Ids of those with a name of which a word begins so. */
  beginningWith(word: string): string[] {
    if (word.length < 3) return [];
    const ids = [...this.#byFirst.values()]
      .flat()
      .filter(({ words }) => words.some((known) => known.startsWith(word)))
      .map(({ id }) => id);
    return [...new Set(ids)];
  }

  /**
   * The names in a text from left to right, the longest at each place.
   *
   * @param but id of one that is not looked for: the names within its own name are wanted
   */
  find(text: string, but?: string): NameFound[] {
    const words = foldedWords(text)
      .flatMap((found) => typedWords(found.word).map((word) => ({ ...found, word })))
      .map((found): Candidate => ({ ...found, forms: nameForms(found.word, this.#known) }));
    const found: NameFound[] = [];
    for (let i = 0; i < words.length;) {
      const name = this.#at(words, i, but);
      const last = words[i + (name?.words ?? 1) - 1];
      // An article before the name belongs to it; “at” and “as” only where a hyphen joins them.
      const before = words[i - 1];
      const joined = text.slice(before?.end, words[i]?.start) === '-';
      const article =
        before !== undefined &&
        (joined ? ARTICLES.has(before.word) : PLAIN_ARTICLES.has(before.word)) &&
        before.end > (found.at(-1)?.end ?? 0);
      const first = article ? before : words[i];
      if (name && first && last) found.push({ id: name.id, start: first.start, end: last.end });
      i += name?.words ?? 1;
    }
    return found;
  }

  /** The longest name that begins with the word at `i`, and how many words it takes. */
  #at(
    words: readonly Candidate[],
    i: number,
    but: string | undefined,
  ): { id: string; words: number } | null {
    const best: { id: string; words: number }[] = [];
    for (const first of words[i]?.forms ?? []) {
      for (const entry of this.#byFirst.get(first) ?? []) {
        if (entry.id === but) continue;
        const taken = fits(entry.words, words, i);
        if (taken > 0) best.push({ id: entry.id, words: taken });
      }
    }
    best.sort((a, b) => b.words - a.words);
    const [longest] = best;
    // A spelling that two bear names neither.
    const clear = best.every(({ id, words: n }) => n < (longest?.words ?? 0) || id === longest?.id);
    return longest && clear ? longest : null;
  }
}

/**
 * How many words of a text a name takes that begins at `i`, 0 if it does not. Articles may stand
 * between its words, and one word of no name, for middle names and patronymics.
 */
function fits(name: readonly string[], words: readonly Candidate[], i: number): number {
  let at = i;
  let middle = false;
  for (const part of name) {
    const is = (): boolean => words[at]?.forms.includes(part) ?? false;
    const passArticles = (): void => {
      while (at > i && ARTICLES.has(words[at]?.word ?? '') && !is()) at++;
    };
    passArticles();
    if (at > i && !is() && !middle && isMiddleName(words[at])) {
      middle = true;
      at++;
      passArticles();
    }
    if (!is()) return 0;
    at++;
  }
  return at - i;
}

/** Whether a word may stand within a name without being part of what it is known by. */
function isMiddleName(candidate: Candidate | undefined): boolean {
  return (
    candidate?.forms.length === 0 &&
    /^\p{L}{3,}$/u.test(candidate.word) &&
    !STOP_WORDS.has(candidate.word)
  );
}
