import type { EntityKind } from '../../schemas/entity.ts';
import { append } from '../append.ts';
import { foldedWords, type FoldedWord } from '../fold.ts';
import type { Span } from '../sentences.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { ARTICLES, nameForms, PLAIN_ARTICLES, withoutArticles } from './name-forms.ts';
import type { WordSpellings } from './word-spellings.ts';

/** A person, place or organisation with all its names. */
export interface Named {
  id: string;
  /** The canonical spelling. */
  title: string;
  /** Every spelling, the canonical one included. */
  spellings: readonly string[];
  /** Words that stand for it without being its name: “Norwegian”. */
  standsFor?: readonly string[];
  kind?: EntityKind;
}

/** A name in a text. */
export interface NameFound extends Span {
  /** Whose name it is; several if they share the spelling, none if the words only stand for somebody. */
  ids: readonly string[];
  /** For whom the words stand: “Moscow” is a city, and may stand for its country. */
  standsFor: readonly string[];
}

interface Entry {
  id: string;
  words: readonly string[];
  standIn: boolean;
  /** What prose prints it with: a capital, capitals only, or nothing particular. */
  capitals: RegExp;
}

/** A word of a text with the words of names that it may be. */
interface Candidate extends FoldedWord {
  forms: readonly string[];
}

/** How many words of a text a name takes, and whether they are written as the name is. */
interface Match extends Entry {
  taken: number;
  exact: boolean;
}

/** Between the words of a name; a full stop only after a short one, such as “Mr”. */
const WITHIN = /^(?:\s+|\p{Pd}|['’‘])*$/u;
const AFTER_ABBREVIATION = /^\.\s*$/u;
const LONGEST_ABBREVIATION = 3;

/** Finds names in a text, whatever their spelling, script, Russian case or Arabic prefix. */
export class NameTable {
  /** All who are in the table, by id. */
  readonly named: ReadonlyMap<string, Named>;
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #known = new Set<string>();
  readonly #forms = new Map<string, readonly string[]>();
  readonly #spellings: WordSpellings | undefined;

  /**
   * @param spellings the ways of writing the words of names; by default each word has one
   * @param surnames whether the last word of a person’s name is a name too
   */
  constructor(
    list: readonly Named[],
    { spellings, surnames = false }: { spellings?: WordSpellings; surnames?: boolean } = {},
  ) {
    this.named = new Map(list.map((named) => [named.id, named]));
    this.#spellings = spellings;
    for (const { id, spellings: names, standsFor = [], kind } of list) {
      for (const name of new Set([...names, ...standsFor])) {
        const standIn = !names.includes(name);
        const all = foldedWords(name).map(({ word }) => word);
        // “The valley” stands for it, “valley” does not.
        const words = standIn ? all : withoutArticles(all);
        const acronym = /^[\p{Lu}.]{2,6}$/u.test(name);
        const capitals = acronym ? /^\P{Ll}*$/u : /\p{Lu}/u.test(name) ? /\p{Lu}/u : /^/u;
        const entry: Entry = { id, words, standIn, capitals };
        this.#add(entry);
        if (surnames && kind === 'person' && words.length > 1 && !standIn)
          this.#add({ ...entry, words: words.slice(-1) });
      }
    }
  }

  #add(entry: Entry): void {
    for (const [n, word] of entry.words.entries()) {
      // Two words are found as one too: “airbase” for “air base”.
      const both = word + (entry.words[n + 1] ?? '');
      this.#known.add(word).add(both);
      if (n > 0) continue;
      for (const first of new Set([word, both])) append(this.#byFirst, first, entry);
    }
  }

  /** Ids of those with a name in which a word begins so. */
  beginningWith(word: string): string[] {
    if (word.length < 3) return [];
    const entries = [...this.#byFirst.values()].flat();
    const found = entries.filter(({ words }) => words.some((known) => known.startsWith(word)));
    return idsOf(found);
  }

  /**
   * The names in a text from left to right, the longest at each place.
   *
   * @param but id of one that is not looked for: the names within its own name are wanted
   * @param prose whether the text is printed prose, in which a name has its capitals: “US” is not
   * “us”; by default case does not matter, as in what somebody types
   */
  find(text: string, { but, prose = false }: { but?: string; prose?: boolean } = {}): NameFound[] {
    const words = foldedWords(text).map((found): Candidate => ({
      ...found,
      forms: this.#formsOf(found.word),
    }));
    const found: NameFound[] = [];
    for (let i = 0; i < words.length;) {
      const matches = this.#at(text, words, i, prose).filter(({ id }) => id !== but);
      const taken = Math.max(0, ...matches.map((match) => match.taken));
      const longest = matches.filter((match) => match.taken === taken);
      const exact = longest.filter((match) => match.exact);
      const best = exact.length > 0 ? exact : longest;
      if (best.length > 0) {
        found.push({
          ids: idsOf(best.filter(({ standIn }) => !standIn)),
          standsFor: idsOf(best.filter(({ standIn }) => standIn)),
          start: startOf(text, words, i, found.at(-1)?.end ?? 0),
          end: words[i + taken - 1]?.end ?? 0,
        });
      }
      i += Math.max(1, taken);
    }
    return found;
  }

  /** Those of them that belong to only one. */
  findClear(text: string, but?: string): (NameFound & { id: string })[] {
    return this.find(text, but === undefined ? {} : { but }).flatMap((found) =>
      found.ids.length === 1 ? found.ids.map((id) => ({ ...found, id })) : [],
    );
  }

  #formsOf(word: string): readonly string[] {
    let forms = this.#forms.get(word);
    if (!forms) {
      forms = nameForms(word, this.#known, this.#spellings);
      this.#forms.set(word, forms);
    }
    return forms;
  }

  /** The names that begin with the word at `i`. */
  #at(text: string, words: readonly Candidate[], i: number, prose: boolean): Match[] {
    const entries = words[i]?.forms.flatMap((form) => this.#byFirst.get(form) ?? []);
    return [...new Set(entries)].flatMap((entry) => {
      const { taken, exact } = fits(entry.words, words, i);
      const own = words.slice(i, i + taken);
      if (taken === 0 || !staysTogether(text, own)) return [];
      const printed = text.slice(own[0]?.start, own.at(-1)?.end);
      return prose && !entry.capitals.test(printed) ? [] : [{ ...entry, taken, exact }];
    });
  }
}

const idsOf = (entries: readonly Entry[]): string[] => [...new Set(entries.map(({ id }) => id))];

/**
 * How many words of a text a name takes that begins at `i`, 0 if it does not. Articles may stand
 * between its words, and one word of no name, for middle names and patronymics.
 */
function fits(
  name: readonly string[],
  words: readonly Candidate[],
  i: number,
): Pick<Match, 'taken' | 'exact'> {
  let [at, n, middle, exact] = [i, 0, false, true];
  /** How many words of the name the word here is. */
  const here = (): number => {
    const [part = '', next] = [name[n], name[n + 1]];
    const forms = words[at]?.forms ?? [];
    return forms.includes(part) ? 1 : next !== undefined && forms.includes(part + next) ? 2 : 0;
  };
  const passArticles = (): void => {
    while (at > i && ARTICLES.has(words[at]?.word ?? '') && here() === 0) at++;
  };
  while (n < name.length) {
    passArticles();
    if (at > i && here() === 0 && !middle && isMiddleName(words[at])) {
      middle = true;
      at++;
      passArticles();
    }
    const parts = here();
    if (parts === 0) return { taken: 0, exact: false };
    exact &&= words[at]?.word === name[n];
    n += parts;
    at++;
  }
  return { taken: at - i, exact };
}

/** Whether a word, or an initial, may stand within a name without being part of it. */
function isMiddleName(candidate: Candidate | undefined): boolean {
  if (candidate?.forms.length !== 0 || STOP_WORDS.has(candidate.word)) return false;
  return /^(?:\p{L}|\p{L}{3,})$/u.test(candidate.word);
}

/** Whether nothing but spaces, hyphens and the full stops of abbreviations separates some words. */
function staysTogether(text: string, words: readonly FoldedWord[]): boolean {
  return words.every(({ start }, n) => {
    const before = words[n - 1];
    if (!before) return true;
    const between = text.slice(before.end, start);
    const short = before.word.length <= LONGEST_ABBREVIATION;
    return WITHIN.test(between) || (short && AFTER_ABBREVIATION.test(between));
  });
}

/** Where a name starts, an article before it included; “at” and “as” only if a hyphen joins them. */
function startOf(text: string, words: readonly FoldedWord[], i: number, from: number): number {
  const [before, start] = [words[i - 1], words[i]?.start ?? 0];
  if (!before || before.end <= from) return start;
  const articles = text.slice(before.end, start) === '-' ? ARTICLES : PLAIN_ARTICLES;
  return articles.has(before.word) ? before.start : start;
}
