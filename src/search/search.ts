import { filtersOf, isNarrowed, refOf } from './answer.ts';
import type { Answer, Chosen, AnswerOptions } from './answer.ts';
import { foldedWords } from '../text/fold.ts';
import type { SearchTables } from './entity-spellings.ts';
import { hitOf } from './pagefind.ts';
import type { Pagefind, PagefindOptions, PagefindResult, PagefindResults } from './pagefind.ts';
import { withPhrases } from './exact-phrases.ts';
import { readQuery, tokensOf, type QueryPart, type Query } from './query.ts';
import type { Facet } from './shown.ts';
import { entityToken } from './tokens.ts';
import type { TranslatedLanguage, Translator } from './translator.ts';
import { scriptOf } from '../text/languages.ts';

type Found = Pick<Answer, 'hits' | 'unfiltered' | 'term'>;
type FoundByPrefix = Found & Pick<Answer, 'beginning'>;
type LoadTranslator = (language: TranslatedLanguage) => Promise<Translator>;

/** How a search is narrowed. */
interface Narrowed {
  options: PagefindOptions;
  /** Ids of results that are left out. */
  excluded: ReadonlySet<string>;
}
const UNNARROWED: Narrowed = { options: {}, excluded: new Set() };

/** The fewest letters of an incomplete word that are searched for. */
const SHORTEST_BEGINNING = 2;
/** Only this many words are tried when one or two of them are dropped. */
const MOST_DROPPED_FROM = 8;
/** A stem may be this many letters shorter than its word. */
const MOST_CUT = 3;

/**
 * Searches with Pagefind and makes sure that hits match the whole query: Pagefind alone ignores
 * words that it does not know.
 */
export class Search {
  readonly tables: SearchTables;
  readonly #pagefind: Pagefind;
  readonly #translator: LoadTranslator;

  /** @param translator called only for languages that occur in the query */
  constructor(pagefind: Pagefind, tables: SearchTables, translator: LoadTranslator) {
    this.#pagefind = pagefind;
    this.tables = tables;
    this.#translator = translator;
  }

  async #read(typed: string): Promise<Query> {
    const query = readQuery(typed, this.tables);
    const parts = [...query.parts, ...query.excluded];
    const words = parts.filter(({ kind }) => kind === 'word');
    const languages = new Set(words.flatMap((part) => scriptOf(part.typed) ?? []));
    if (languages.size === 0) return query;
    return readQuery(typed, this.tables, await Promise.all([...languages].map(this.#translator)));
  }

  /**
   * Everything that matches all parts of a query. If there is nothing, the parts that match nothing on
   * the site are dropped, and then as few others as leave a hit.
   */
  async answer(typed: string, wanted: AnswerOptions = {}): Promise<Answer> {
    const { chosen = {}, byDate = false } = wanted;
    const query = await this.#read(typed);
    const { parts } = query;
    const options: PagefindOptions = { filters: filtersOf(chosen) };
    if (byDate) options.sort = { date: 'desc' };
    const narrowed = { options, excluded: await this.#idsOf(query.excluded) };
    const none = {
      ...{ query, excluded: narrowed.excluded, without: [], unknown: [] },
      ...{ hits: [], unfiltered: 0, term: '', beginning: null },
    };
    if (parts.length === 0) {
      // Nothing was typed, but filters are set: all that they allow.
      const all = typed.trim() === '' && isNarrowed(chosen);
      return { ...none, ...(all && (await this.#everything(options))) };
    }
    const last = parts.at(-1);
    const found =
      (await this.#run(parts, narrowed)) ??
      (query.open && last ? await this.#beginning(last, parts.slice(0, -1), narrowed) : null);
    if (found) return { ...none, ...found };
    const missing: QueryPart[] = [];
    for (const part of parts) if (!(await this.#run([part], UNNARROWED))) missing.push(part);
    const known = parts.filter((part) => !missing.includes(part));
    // A word that is still being typed is not unknown if others begin so.
    const typing = query.open && last && missing.includes(last) ? last : null;
    const unfinished = typing && (await this.#beginning(typing, [], UNNARROWED)) ? typing : null;
    const unknown = missing.filter((part) => part !== unfinished);
    const continued = unfinished && (await this.#beginning(unfinished, known, narrowed));
    const fewer = continued
      ? { ...continued, kept: [...known, unfinished] }
      : await this.#fewer(known, narrowed);
    return {
      ...{ ...none, unknown, ...fewer },
      without: parts.filter((part) => !fewer?.kept.includes(part)),
    };
  }

  /** Ids of the results that have any of some parts. */
  async #idsOf(parts: readonly QueryPart[]): Promise<Set<string>> {
    const found = await Promise.all(parts.map((part) => this.#run([part], UNNARROWED)));
    return new Set(found.flatMap((one) => one?.hits.map(({ id }) => id) ?? []));
  }

  /** The number of an answer’s hits by value of a facet. The filter of that facet itself is ignored. */
  async counts(answer: Answer, facet: Facet, chosen: Chosen): Promise<Record<string, number>> {
    if (answer.term === '') return {};
    const filters = filtersOf(chosen, facet);
    const parts = answer.query.parts.filter((part) => !answer.without.includes(part));
    if (answer.excluded.size > 0 || parts.some(({ kind }) => kind === 'phrase')) {
      const counts: Record<string, number> = {};
      const { results } = await this.#pagefind.search(answer.term, { filters });
      for (const result of await kept(results, parts, answer.excluded)) {
        for (const value of hitOf(await result.data()).filters[facet] ?? []) {
          counts[value] = (counts[value] ?? 0) + 1;
        }
      }
      return counts;
    }
    // Naming a filter loads it; no record has this value.
    const options = { filters: { ...filters, not: { [facet]: '' } } };
    return (await this.#pagefind.search(answer.term, options)).filters[facet] ?? {};
  }

  async #everything(options: PagefindOptions): Promise<Found> {
    const { results, unfilteredResultCount } = await this.#pagefind.search(null, options);
    return { hits: results.map(refOf), unfiltered: unfilteredResultCount, term: null };
  }

  /** The results, those that only the editor's notes give after all others. */
  async #notesLast(term: string, options: PagefindOptions): Promise<PagefindResults> {
    const found = await this.#pagefind.search(term, options);
    if (found.results.length === 0 || options.sort) return found;
    const onlyNotes = { ...options, filters: { ...options.filters, kind: 'note' } };
    const notes = (await this.#pagefind.search(term, onlyNotes)).results;
    const ids = new Set(notes.map(({ id }) => id));
    const last = ({ id }: PagefindResult) => Number(ids.has(id));
    return { ...found, results: found.results.toSorted((a, b) => last(a) - last(b)) };
  }

  /** Null unless there are hits that match all parts. */
  async #run(parts: readonly QueryPart[], narrowed: Narrowed, open = ''): Promise<Found | null> {
    const tokens = tokensOf(parts);
    const term = [...tokens, ...(open ? [open] : [])].join(' ');
    if (term === '') return null;
    const { options, excluded } = narrowed;
    const { results, unfilteredResultCount } = await this.#notesLast(term, options);
    const [first] = results;
    if (first) {
      // If one hit lacks a word, Pagefind ignored that word for all hits.
      const { tokens: has } = hitOf(await first.data());
      if (!tokens.every((token) => has.has(token))) return null;
      if (open && ![...has].some((token) => token.startsWith(open))) return null;
      const hits = await kept(results, parts, excluded);
      if (hits.length > 0) return { hits: hits.map(refOf), unfiltered: 0, term };
    }
    // The filters may have left nothing: without them it shows whether the words occur at all.
    if (unfilteredResultCount === 0 || Object.keys(options.filters ?? {}).length === 0) return null;
    const all = await this.#run(parts, { options: {}, excluded }, open);
    return all && { ...all, hits: [], unfiltered: all.hits.length };
  }

  /** Hits with words that begin with the word being typed. */
  async #beginning(
    part: QueryPart,
    rest: QueryPart[],
    narrowed: Narrowed,
  ): Promise<FoundByPrefix | null> {
    const word = foldedWords(part.typed)[0]?.word ?? '';
    if (word.length < SHORTEST_BEGINNING) return null;
    for (let cut = 0; cut <= MOST_CUT && (cut === 0 || word.length - cut > MOST_CUT); cut++) {
      const found = await this.#run(rest, narrowed, word.slice(0, word.length - cut));
      if (!found) continue;
      // The index has stems; only the text shows whether the letters cut off match too.
      if (cut > 0 && !(await showsBeginning(found, word))) return null;
      return { ...found, beginning: part.typed };
    }
    const [id, ...others] = this.tables.names.beginningWith(word);
    if (id === undefined || others.length > 0) return null;
    const named: QueryPart = { ...part, kind: 'name', entity: id, tokens: [entityToken(id)] };
    const found = await this.#run([...rest, named], narrowed);
    return found && { ...found, beginning: part.typed };
  }

  /**
   * The most hits that have all parts of a query but one or two words; if there are none, all names,
   * dates and phrases, then all parts but one of these, then only one part. Words are dropped first: the
   * others say what a query is about.
   *
   * @param parts each matches something
   * @returns the hits and the parts that they have; null if there are none
   */
  async #fewer(
    parts: readonly QueryPart[],
    narrowed: Narrowed,
  ): Promise<(Found & { kept: readonly QueryPart[] }) | null> {
    const words = parts.filter(({ kind }) => kind === 'word').slice(0, MOST_DROPPED_FROM);
    const things = parts.filter(({ kind }) => kind !== 'word');
    const pairs = words.flatMap((one, i) => words.slice(i + 1).map((other) => [one, other]));
    const without = (some: readonly QueryPart[]) => parts.filter((part) => !some.includes(part));
    const tries = [
      [parts],
      words.map((word) => without([word])),
      pairs.map(without),
      [things],
      things.map((thing) => without([thing])),
      (things.length > 0 ? things : words).map((part) => [part]),
    ];
    for (const ways of tries) {
      const found: (Found & { kept: readonly QueryPart[] })[] = [];
      for (const kept of ways) {
        const hits = await this.#run(kept, narrowed);
        if (hits) found.push({ ...hits, kept });
      }
      const [best] = found.sort((a, b) => b.hits.length - a.hits.length);
      if (best) return best;
    }
    return null;
  }
}

/** The results that have the phrases among some parts to the letter, and are not excluded. */
async function kept(
  results: readonly PagefindResult[],
  parts: readonly QueryPart[],
  excluded: ReadonlySet<string>,
): Promise<readonly PagefindResult[]> {
  const left = results.filter(({ id }) => !excluded.has(id));
  const phrases = parts.filter(({ kind }) => kind === 'phrase');
  return phrases.length > 0 ? withPhrases(left, phrases) : left;
}

/** Whether the best hit shows a word that begins with `word`. */
async function showsBeginning({ hits }: Found, word: string): Promise<boolean> {
  const shown = (await hits[0]?.load())?.shown;
  const text = [shown?.t, shown?.s, ...(shown?.q ?? []).flat()].join('\n');
  return foldedWords(text).some((seen) => seen.word.startsWith(word));
}
