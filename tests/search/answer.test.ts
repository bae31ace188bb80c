import { expect, test } from 'vitest';
import { searchTables } from '../../src/search/entity-spellings.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { Search } from '../../src/search/search.ts';
import { suggestions } from '../../src/search/suggest.ts';

const named = (id: string) => ({ id, title: id, spellings: [id] });
const tables = searchTables({
  names: ['Orla', 'Rourke', 'Tadley'].map(named),
  spellings: [],
  compounds: [],
});

/** An index of a few texts, each of one kind, that finds as Pagefind does. */
function indexOf(texts: Readonly<Record<string, { kind: string; text: string }>>): Search {
  const records = Object.entries(texts).map(([id, { kind, text }]) => {
    const names = tables.names.findClear(text).map((found) => `ʭn${found.id}ʬ`);
    return { id, kind, text, tokens: new Set([...tables.tokens.ofText(text), ...names]) };
  });
  const pagefind: Pagefind = {
    search(term, options = {}) {
      const { any } = (options.filters?.['kind'] ?? {}) as { any?: string[] };
      const one = options.filters?.['kind'];
      const all = records.filter(({ tokens }) =>
        (term ?? '')
          .split(' ')
          .every((token) =>
            token.endsWith('ʬ')
              ? tokens.has(token)
              : [...tokens].some((has) => has.startsWith(token)),
          ),
      );
      const found = all.filter(({ kind }) => (any ? any.includes(kind) : kind === (one ?? kind)));
      return Promise.resolve({
        results: found.map(({ id, kind, text, tokens }) => ({
          ...{ id, score: 1 },
          data: () =>
            Promise.resolve({
              ...{ url: `/${id}/`, content: [...tokens].join(' '), meta: {} },
              filters: { kind: [kind], shown: [JSON.stringify({ k: 'statement', t: text })] },
            }),
        })),
        unfilteredResultCount: all.length,
        filters: {},
      });
    },
  };
  return new Search(pagefind, tables, () => Promise.reject(new Error('no translator')));
}

const search = indexOf({
  a: { kind: 'statement', text: 'Orla has a quay and a lease.' },
  b: { kind: 'statement', text: 'Orla and Rourke signed a lease.' },
  c: { kind: 'event', text: 'Tadley left the quay.' },
  d: { kind: 'event', text: 'Rourke bought a boat for Orla.' },
  e: { kind: 'event', text: 'Rourke sold the boat.' },
});

/** Ids of the hits, and what they lack. */
async function asked(typed: string, kind?: string) {
  const answer = await search.answer(typed, kind === undefined ? {} : { chosen: { kind: [kind] } });
  const typedOf = (parts: readonly { typed: string }[]) => parts.map((part) => part.typed).join();
  return [
    answer.hits.map(({ id }) => id).join(''),
    typedOf(answer.without),
    typedOf(answer.unknown),
    answer.unfiltered,
  ];
}

test.each([
  ['lease', ['ab', '', '', 0]],
  ['Orla lease', ['ab', '', '', 0]],
  // Nothing here has it.
  ['Orla zzz', ['abd', 'zzz', 'zzz', 0]],
  ['zzz', ['', 'zzz', 'zzz', 0]],
  // Each is here, but not together: words go before names.
  ['Tadley lease', ['c', 'lease', '', 0]],
  ['Rourke boat quay', ['de', 'quay', '', 0]],
  // Two names that never meet keep the word that one of them has.
  ['Orla Tadley quay', ['c', 'Orla', '', 0]],
  ['Orla Rourke quay sold bought', ['d', 'quay,sold', '', 0]],
  ['Orla -Rourke', ['a', '', '', 0]],
  ['boat -"for Orla"', ['e', '', '', 0]],
  ['"a lease" Orla', ['ab', '', '', 0]],
  ['-Orla', ['', '', '', 0]],
  // Still being typed.
  ['Orla zzz lea', ['ab', 'zzz', 'zzz', 0]],
])('%s finds, without, unknown: %j', async (typed, expected) => {
  expect(await asked(typed)).toEqual(expected);
});

test.each([
  ['lease', 'event', ['', '', '', 2]],
  ['"the boat"', 'statement', ['', '', '', 1]],
  ['boat -sold', 'statement', ['', '', '', 1]],
  // The filter leaves results, of which none is left.
  ['Orla -Rourke', 'event', ['', '', '', 1]],
])('%s with a filter on %s says how many there are without it', async (typed, kind, expected) => {
  expect(await asked(typed, kind)).toEqual(expected);
});

test('a filter that leaves nothing is no reason to offer other words', async () => {
  const answer = await search.answer('lease', { chosen: { kind: ['event'] } });
  const vocabulary = { names: [], words: ['leave', 'leased'] };
  expect(await suggestions(answer, vocabulary, search, 'lease')).toEqual([]);
});
