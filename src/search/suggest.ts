import type { Answer, Suggestion } from './answer.ts';
import { edits, editsAllowed, skeleton } from '../text/names/edits.ts';
import { fold } from '../text/fold.ts';
import { tokensOf, type QueryPart } from './query.ts';
import type { Search } from './search.ts';

/** The words of the site as they are written: names, and other words with the most frequent first. */
export interface Vocabulary {
  names: string[];
  words: string[];
}

const MOST_CANDIDATES = 4;
const MOST_SUGGESTIONS = 3;

interface Candidate {
  word: string;
  edits: number;
  rank: number;
}

/** The known words nearest to an unknown one by spelling; if there are none, by sound. */
export function nearWords(typed: string, { names, words }: Vocabulary): Candidate[] {
  const word = fold(typed);
  const allowed = editsAllowed(word);
  const all = [...names, ...words];
  let near: Candidate[] = [];
  if (allowed > 0) {
    all.forEach((known, rank) => {
      const distance = edits(word, fold(known), allowed);
      if (distance > 0 && distance <= allowed) near.push({ word: known, edits: distance, rank });
    });
  }
  const sound = skeleton(word);
  if (near.length === 0 && sound !== null) {
    near = names.flatMap((known, rank) =>
      skeleton(fold(known)) === sound ? [{ word: known, edits: 3, rank }] : [],
    );
  }
  near.sort((a, b) => a.edits - b.edits || a.rank - b.rank);
  return near.slice(0, MOST_CANDIDATES);
}

/** A query with some of its parts replaced. */
function rewritten(typed: string, changes: readonly { part: QueryPart; word: string }[]): string {
  return changes
    .toSorted((a, b) => b.part.start - a.part.start)
    .reduce(
      (text, { part: { start, end }, word }) => text.slice(0, start) + word + text.slice(end),
      typed,
    );
}

/** Corrected queries that find something, the likeliest first. */
export async function suggestions(
  answer: Answer,
  vocabulary: Vocabulary,
  search: Search,
  typed: string,
): Promise<Suggestion[]> {
  // Either some words match nothing, or all match and there are few hits.
  const few = answer.unknown.length === 0;
  const parts = few ? answer.query.parts : answer.unknown;
  const doubtful = parts.filter(({ kind }) => kind === 'word').slice(0, 3);
  const choices = doubtful.map((part) =>
    nearWords(part.typed, vocabulary).map(({ word, edits: cost }) => ({
      changes: [{ part, word }],
      cost,
    })),
  );
  const nothing = few && answer.hits.length === 0 && answer.unfiltered === 0;
  if (choices.length === 0 || nothing) return [];
  // If there are few hits, one word is replaced; otherwise every word that matches nothing.
  const ways = few
    ? choices.flat()
    : choices.reduce((all, choice) =>
        all.flatMap((one) =>
          choice.map((other) => ({
            changes: [...one.changes, ...other.changes],
            cost: one.cost + other.cost,
          })),
        ),
      );
  const found: (Suggestion & { cost: number; parts: number; asks: string })[] = [];
  for (const { changes, cost } of ways.slice(0, 12)) {
    const query = rewritten(typed, changes).trim();
    const { hits, query: read, beginning, without } = await search.answer(query);
    const enough = few ? 5 * Math.max(answer.hits.length, answer.unfiltered) : 1;
    if (hits.length >= enough && beginning === null && without.length === 0) {
      const asks = tokensOf(read.parts).join(' ');
      found.push({ query, hits: hits.length, cost, parts: read.parts.length, asks });
    }
  }
  // One full name is likelier than half a name and another word.
  found.sort((a, b) => a.cost - b.cost || a.parts - b.parts);
  // Two spellings of one name are one suggestion.
  const seen = new Set<string>();
  const distinct = found.filter(({ asks }) => !seen.has(asks) && seen.add(asks));
  return distinct.slice(0, MOST_SUGGESTIONS).map(({ query, hits }) => ({ query, hits }));
}
