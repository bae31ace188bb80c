import { foldedWords } from './fold.ts';
import type { NameTable } from './name-table.ts';
import { hitOf, type Hit, type Pagefind, type PagefindResult } from './pagefind.ts';
import { readQuery, tokensOf, type Part, type Query } from './query.ts';
import type { Facet } from './shown.ts';
import { entityToken } from './tokens.ts';

export type Chosen = Partial<Record<Facet, readonly string[]>>;
export interface Wish {
  chosen?: Chosen;
  byDate?: boolean;
}

/** A hit that is loaded only when it is to be shown. */
export interface HitRef {
  id: string;
  load(): Promise<Hit>;
}

export interface Answer {
  query: Query;
  /** Everything that has all that was asked for, best first. */
  hits: HitRef[];
  /** How many there would be without filters. */
  unfiltered: number;
  /** The beginning of a word that the hits have instead of the whole of it. */
  beginning: string | null;
  /** Parts that nothing on the site has. */
  unknown: Part[];
  /** Where everything is known but nothing has all of it: what has all but one part. */
  nearest: { without: Part; hits: HitRef[] } | null;
}

type Filters = Record<string, unknown>;

/** Values of one facet are alternatives, facets narrow each other. */
export function filtersOf(chosen: Chosen, but?: Facet): Filters {
  return Object.fromEntries(
    Object.entries(chosen)
      .filter(([facet, values]) => facet !== but && values.length > 0)
      .map(([facet, values]) => [facet, { any: values }]),
  );
}

/** Asks Pagefind, and sees to it that an answer has all that was asked for. */
export class Search {
  readonly #pagefind: Pagefind;
  readonly names: NameTable;

  constructor(pagefind: Pagefind, names: NameTable) {
    this.#pagefind = pagefind;
    this.names = names;
  }

  /** Everything that has all the parts of a query. */
  async answer(typed: string, { chosen = {}, byDate = false }: Wish = {}): Promise<Answer> {
    const query = readQuery(typed, this.names);
    const none = { query, hits: [], unfiltered: 0, beginning: null, unknown: [], nearest: null };
    const options = {
      filters: filtersOf(chosen),
      ...(byDate && { sort: { date: 'desc' as const } }),
    };
    const run = (tokens: readonly string[], parts: readonly Part[]) =>
      this.#run(tokens, parts, options);
    if (query.parts.length === 0) return none;
    const whole = await run(tokensOf(query.parts), query.parts);
    if (whole) return { ...none, ...whole };
    const last = query.parts.at(-1);
    if (query.open && last) {
      const rest = query.parts.slice(0, -1);
      const begun = await this.#beginning(last, rest, options);
      if (begun) return { ...none, ...begun };
    }
    const unknown: Part[] = [];
    for (const part of query.parts) {
      if (!(await this.#run(part.tokens, [part], {}))) unknown.push(part);
    }
    const nearest = unknown.length === 0 ? await this.#nearest(query.parts, options) : null;
    return { ...none, unknown, nearest };
  }

  /** Number of hits by value of a facet, its own choice left aside. */
  async counts(answer: Answer, facet: Facet, chosen: Chosen): Promise<Record<string, number>> {
    const term = tokensOf(answer.query.parts).join(' ');
    // Naming a filter is what loads it; the value is none that a record has.
    const filters = { ...filtersOf(chosen, facet), not: { [facet]: '' } };
    const { filters: counts } = await this.#pagefind.search(term || null, { filters });
    return counts[facet] ?? {};
  }

  /** Null unless there are hits and they have every token: Pagefind passes over words it lacks. */
  async #run(
    tokens: readonly string[],
    parts: readonly Part[],
    options: { filters?: Filters; sort?: Record<string, 'asc' | 'desc'> },
    open = '',
  ): Promise<Pick<Answer, 'hits' | 'unfiltered'> | null> {
    if (tokens.length === 0 && open === '') return null;
    const term = [...tokens, ...(open ? [open] : [])].join(' ');
    const { results, unfilteredResultCount } = await this.#pagefind.search(term, options);
    const [first] = results;
    if (!first) return null;
    const best = hitOf(await first.data());
    if (!tokens.every((token) => best.tokens.has(token))) return null;
    if (open && ![...best.tokens].some((token) => token.startsWith(open))) return null;
    const phrases = parts.filter(({ kind }) => kind === 'phrase');
    const kept = phrases.length > 0 ? await holding(results, phrases) : results;
    if (kept.length === 0) return null;
    return { hits: kept.map(refOf), unfiltered: unfilteredResultCount };
  }

  /** What begins with a word that is still being typed. */
  async #beginning(
    part: Part,
    rest: readonly Part[],
    options: { filters?: Filters },
  ): Promise<Pick<Answer, 'hits' | 'unfiltered' | 'beginning'> | null> {
    const word = foldedWords(part.typed)[0]?.word ?? '';
    if (word.length < 2) return null;
    // The index has stems, so the end of a long word may stand in no token.
    for (const cut of [0, 1, 2, 3]) {
      const open = word.slice(0, word.length - cut);
      if (cut > 0 && open.length < 4) break;
      const found = await this.#run(tokensOf(rest), rest, options, open);
      if (!found) continue;
      if (cut > 0) {
        const text = (await found.hits[0]?.load())?.shown;
        const words = foldedWords([text?.t, text?.s, ...(text?.q ?? []).flat()].join('\n'));
        if (!words.some((seen) => seen.word.startsWith(word))) return null;
      }
      return { ...found, beginning: part.typed };
    }
    const [id, ...others] = this.names.beginningWith(word);
    if (id === undefined || others.length > 0) return null;
    const found = await this.#run([...tokensOf(rest), entityToken(id)], rest, options);
    return found && { ...found, beginning: part.typed };
  }

  /** The most that has all parts but one. Names and dates are what a query is about: they stay. */
  async #nearest(
    parts: readonly Part[],
    options: { filters?: Filters },
  ): Promise<Answer['nearest']> {
    if (parts.length < 3) return null;
    let best: Answer['nearest'] = null;
    for (const without of parts) {
      if (without.kind !== 'word') continue;
      const rest = parts.filter((part) => part !== without);
      const found = await this.#run(tokensOf(rest), rest, options);
      if (found && found.hits.length > (best?.hits.length ?? 0)) {
        best = { without, hits: found.hits };
      }
    }
    return best;
  }
}

function refOf(result: PagefindResult): HitRef {
  return { id: result.id, load: async () => hitOf(await result.data()) };
}

/** Most hits that are read to the letter for a phrase. */
const MOST_READ = 200;

/** The results whose words hold every phrase to the letter, in one sentence, title or quotation. */
async function holding(
  results: readonly PagefindResult[],
  phrases: readonly Part[],
): Promise<PagefindResult[]> {
  const read = await Promise.all(
    results
      .slice(0, MOST_READ)
      .map(async (result) => ({ result, hit: hitOf(await result.data()) })),
  );
  return read
    .filter(({ hit: { shown } }) => {
      const texts = [
        shown.t,
        shown.s ?? '',
        ...(shown.n ?? []),
        ...(shown.q ?? []).map(([q]) => q),
      ];
      const folded = texts.map(
        (text) =>
          ` ${foldedWords(text)
            .map(({ word }) => word)
            .join(' ')} `,
      );
      return phrases.every(({ words = [] }) =>
        folded.some((t) => t.includes(` ${words.join(' ')} `)),
      );
    })
    .map(({ result }) => result);
}
