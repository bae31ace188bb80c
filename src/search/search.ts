import { filtersOf, isNarrowed, refOf } from './answer.ts';
import type { Answer, Chosen, Suggestion, AnswerOptions } from './answer.ts';
import { foldedWords } from '../text/fold.ts';
import type { SearchTables } from './entity-spellings.ts';
import { hitOf } from './pagefind.ts';
import type { Pagefind, PagefindOptions, PagefindResult, PagefindResults } from './pagefind.ts';
import { withPhrases } from './exact-phrases.ts';
import { onlyParts, readQuery, tokensOf, type QueryPart, type Query } from './query.ts';
import type { Facet } from './shown.ts';
import { entityToken } from './tokens.ts';
import type { TranslatedLanguage, Translator } from './translator.ts';
import { scriptOf } from '../text/languages.ts';

type Found = Pick<Answer, 'hits' | 'unfiltered' | 'term'>;
type LoadTranslator = (language: TranslatedLanguage) => Promise<Translator>;
type FoundByPrefix = Found & Pick<Answer, 'beginning'>;

/** The fewest letters of an incomplete word that are searched for. */
const SHORTEST_BEGINNING = 2;
/** Only this many parts are tried one by one. */
const MOST_PARTLY = 3;
/** Only this many words are tried when one or two of them are left out. */
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
    const words = query.parts.filter(({ kind }) => kind === 'word');
    const languages = new Set(words.flatMap((part) => scriptOf(part.typed) ?? []));
    if (languages.size === 0) return query;
    return readQuery(typed, this.tables, await Promise.all([...languages].map(this.#translator)));
  }

  /** Everything that matches all parts of a query. If there is nothing: which parts do match. */
  async answer(typed: string, wanted: AnswerOptions = {}): Promise<Answer> {
    const { chosen = {}, byDate = false } = wanted;
    const query = await this.#read(typed);
    const { parts } = query;
    const nothing = { hits: [], unfiltered: 0, term: '', beginning: null };
    const none = { ...nothing, unknown: [], partly: [], nearest: null };
    const options: PagefindOptions = { filters: filtersOf(chosen) };
    if (byDate) options.sort = { date: 'desc' };
    if (parts.length === 0) {
      // Nothing was typed, but filters are set: all that they allow.
      const all = typed.trim() === '' && isNarrowed(chosen);
      return { query, ...none, ...(all && (await this.#everything(options))) };
    }
    const last = parts.at(-1);
    const found =
      (await this.#run(parts, options)) ??
      (query.open && last ? await this.#beginning(last, parts.slice(0, -1), options) : null);
    if (found) return { query, ...none, ...found };
    const unknown: QueryPart[] = [];
    for (const part of parts) if (!(await this.#run([part], {}))) unknown.push(part);
    const nearest = unknown.length === 0 ? await this.#nearest(parts, options) : null;
    const partly = nearest ? [] : await this.#partly(typed, parts, unknown, options);
    return { query, ...none, unknown, nearest, partly };
  }

  /** The number of an answer’s hits by value of a facet. The filter of that facet itself is ignored. */
  async counts(answer: Answer, facet: Facet, chosen: Chosen): Promise<Record<string, number>> {
    if (answer.term === '') return {};
    const filters = filtersOf(chosen, facet);
    const phrases = answer.query.parts.filter(({ kind }) => kind === 'phrase');
    if (phrases.length > 0) {
      const counts: Record<string, number> = {};
      const { results } = await this.#pagefind.search(answer.term, { filters });
      for (const result of await withPhrases(results, phrases)) {
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
  async #run(
    parts: readonly QueryPart[],
    options: PagefindOptions,
    open = '',
  ): Promise<Found | null> {
    const tokens = tokensOf(parts);
    const term = [...tokens, ...(open ? [open] : [])].join(' ');
    if (term === '') return null;
    const { results, unfilteredResultCount } = await this.#notesLast(term, options);
    const [first] = results;
    if (!first) {
      // The filters may have left nothing: without them it shows whether the words occur at all.
      if (unfilteredResultCount === 0) return null;
      const all = await this.#run(parts, {}, open);
      return all && { ...all, hits: [] };
    }
    // If one hit lacks a word, Pagefind ignored that word for all hits.
    const { tokens: has } = hitOf(await first.data());
    if (!tokens.every((token) => has.has(token))) return null;
    if (open && ![...has].some((token) => token.startsWith(open))) return null;
    const phrases = parts.filter(({ kind }) => kind === 'phrase');
    const kept = phrases.length > 0 ? await withPhrases(results, phrases) : results;
    if (kept.length === 0) return null;
    return { hits: kept.map(refOf), unfiltered: unfilteredResultCount, term };
  }

  /** Hits with words that begin with the word being typed. */
  async #beginning(
    part: QueryPart,
    rest: QueryPart[],
    options: PagefindOptions,
  ): Promise<FoundByPrefix | null> {
    const word = foldedWords(part.typed)[0]?.word ?? '';
    if (word.length < SHORTEST_BEGINNING) return null;
    for (let cut = 0; cut <= MOST_CUT && (cut === 0 || word.length - cut > MOST_CUT); cut++) {
      const found = await this.#run(rest, options, word.slice(0, word.length - cut));
      if (!found) continue;
      // The index has stems; only the text shows whether the letters cut off match too.
      if (cut > 0 && !(await showsBeginning(found, word))) return null;
      return { ...found, beginning: part.typed };
    }
    const [id, ...others] = this.tables.names.beginningWith(word);
    if (id === undefined || others.length > 0) return null;
    const named: QueryPart = { ...part, kind: 'name', entity: id, tokens: [entityToken(id)] };
    const found = await this.#run([...rest, named], options);
    return found && { ...found, beginning: part.typed };
  }

  /** A query for all known parts together; if that finds nothing, one for each known part. */
  async #partly(
    typed: string,
    parts: readonly QueryPart[],
    unknown: readonly QueryPart[],
    options: PagefindOptions,
  ): Promise<Suggestion[]> {
    const known = parts.filter((part) => !unknown.includes(part));
    const tries = unknown.length > 0 ? [known] : [];
    tries.push(...known.slice(0, MOST_PARTLY).map((part) => [part]));
    const found: Suggestion[] = [];
    for (const kept of tries) {
      const hits = kept.length > 0 ? ((await this.#run(kept, options))?.hits.length ?? 0) : 0;
      if (hits > 0) found.push({ query: onlyParts(typed, kept), hits });
      if (hits > 0 && kept === known) break;
    }
    return found;
  }

  /**
   * The most hits that lack one word of the query; if there are none, two words. Names and dates stay,
   * as they are what the query is about.
   */
  async #nearest(
    parts: readonly QueryPart[],
    options: PagefindOptions,
  ): Promise<Answer['nearest']> {
    const words = parts.filter(({ kind }) => kind === 'word').slice(0, MOST_DROPPED_FROM);
    const pairs = words.flatMap((one, i) => words.slice(i + 1).map((other) => [one, other]));
    for (const choices of [words.map((word) => [word]), pairs]) {
      let best: Answer['nearest'] = null;
      for (const without of choices) {
        const rest = parts.filter((part) => !without.includes(part));
        if (rest.length < 2 && rest.every(({ kind }) => kind === 'word')) continue;
        const hits = (await this.#run(rest, options))?.hits ?? [];
        if (hits.length > (best?.hits.length ?? 0)) best = { without, hits };
      }
      if (best) return best;
    }
    return null;
  }
}

/** Whether the best hit shows a word that begins with `word`. */
async function showsBeginning({ hits }: Found, word: string): Promise<boolean> {
  const shown = (await hits[0]?.load())?.shown;
  const text = [shown?.t, shown?.s, ...(shown?.q ?? []).flat()].join('\n');
  return foldedWords(text).some((seen) => seen.word.startsWith(word));
}
