import type { Answer, Suggestion } from '../answer.ts';
import type { Search } from '../search.ts';
import { isAllStopWords, type Query, type QueryPart } from '../query.ts';
import { suggestions } from '../suggest.ts';
import { fold } from '../../text/fold.ts';
import { openVocabulary } from './open-search.ts';
import { count } from '../../text/wording.ts';

/** Answers with fewer hits than this get suggestions. */
const FEW_HITS = 3;
const LONGEST_ECHO = 80;

/** A query in quotation marks, shortened if it is long. */
export function echo(typed: string): string {
  const text = typed.trim().replace(/\s+/g, ' ');
  const short = text.length > LONGEST_ECHO;
  // Cut between graphemes: an emoji may be several characters.
  const letters = short ? [...new Intl.Segmenter().segment(text.slice(0, 4 * LONGEST_ECHO))] : [];
  const cut = letters.slice(0, LONGEST_ECHO).map(({ segment }) => segment);
  return `“${short ? `${cut.join('')}…` : text}”`;
}

/** Parts of a query in quotation marks. */
export const echoes = (parts: readonly QueryPart[], joined = ' and '): string =>
  parts.map(({ typed }) => echo(typed)).join(joined);

/** Some sentences on an answer: how much was found, without what, and how the query was read. */
export function explain(answer: Answer, search: Search, narrowed: boolean): string {
  const { query, hits, without, unknown, beginning, unfiltered } = answer;
  const said: string[] = [];
  if (without.length > 0 && without.length === query.parts.length) {
    said.push(`No results for ${echo(query.typed)}.`);
  } else if (without.length > 0) {
    const lacks = unknown.length > 0 ? echoes(unknown, ' or ') : `all of ${echo(query.typed)}`;
    said.push(`Nothing here has ${lacks}.`);
  }
  if (hits.length > 0 && without.length > 0) {
    const named =
      without.length > unknown.length ? echoes(without) : unknown.length > 1 ? 'them' : 'it';
    said.push(`${count(hits.length, 'result')} without ${named}.`);
  } else if (hits.length > 0) {
    const begin = beginning === null ? '' : ` for words that begin with ${echo(beginning)}`;
    said.push(`${count(hits.length, 'result')}${begin}.`);
  } else if (narrowed && unfiltered > 0) {
    said.push(`Nothing with these filters; ${count(unfiltered, 'result')} without them.`);
  } else if (query.parts.length === 0 && query.typed !== '') {
    said.push(lookedForNothing(query));
  }
  if (query.parts.length === 0) return said.join(' ');
  if (query.excluded.length > 0) {
    said.push(`Results with ${echoes(query.excluded, ' or ')} are left out.`);
  }
  const used = [...query.parts, ...query.excluded].filter((part) => !without.includes(part));
  for (const { entity, typed, readAs } of used) {
    const title = entity === undefined ? readAs : search.tables.names.named.get(entity)?.title;
    if (title === undefined || sameSpelling(title, typed)) continue;
    said.push(`${echo(typed)} is read as ${title}.`);
  }
  if (query.cut) said.push('Only the beginning of the query was looked for.');
  return said.join(' ');
}

/** On a query without a word to look for. */
function lookedForNothing({ typed, excluded }: Query): string {
  if (excluded.length > 0) return `Add a word to find: ${echo(typed)} only leaves out.`;
  return isAllStopWords(typed)
    ? `Try a more specific word: ${echo(typed)} is everywhere.`
    : `There is no word in ${echo(typed)}.`;
}

function sameSpelling(title: string, typed: string): boolean {
  return fold(title.replace(/[\s-]/g, '')) === fold(typed.replace(/[\s-]/g, ''));
}

/** Suggestions if some words match nothing, or if there are few hits. */
export async function offers(answer: Answer, search: Search, typed: string): Promise<Suggestion[]> {
  const { hits, unknown, query } = answer;
  if (query.parts.length === 0 || (unknown.length === 0 && hits.length >= FEW_HITS)) return [];
  return suggestions(answer, await openVocabulary(), search, typed);
}
