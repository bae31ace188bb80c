import type { Span } from '../text/sentences.ts';
import { foldedWords } from '../text/fold.ts';
import type { Query } from './query.ts';
import type { CalendarDate } from '../text/dates/calendar.ts';
import { typedDates } from '../text/dates/typed.ts';
import type { SearchTables } from './entity-spellings.ts';

/** What to highlight for a query. Plain data: it is passed on to the page that the reader opens. */
export interface Highlights {
  /** Tokens of words. */
  tokens: string[];
  /** Ids of entities. */
  entities: string[];
  /** Their names as typed: folded words. */
  names: string[];
  dates: CalendarDate[];
  /** Folded words in order. */
  phrases: string[][];
  /** The beginning of a word, folded. */
  beginning: string | null;
}

/** What to highlight in the hits of a query. */
export function highlightsOf({ parts }: Query, beginning: string | null): Highlights {
  const of = (kind: Query['parts'][number]['kind']) => parts.filter((part) => part.kind === kind);
  return {
    tokens: of('word').flatMap(({ tokens }) => tokens),
    entities: of('name').flatMap(({ entity }) => entity ?? []),
    names: of('name').flatMap(({ typed }) => foldedWords(typed).map(({ word }) => word)),
    dates: of('date').flatMap(({ date }) => date ?? []),
    phrases: of('phrase').flatMap(({ words }) => (words ? [words] : [])),
    beginning: beginning === null ? null : (foldedWords(beginning)[0]?.word ?? null),
  };
}

/** Whether a date in a text may be the date in the query. */
function agrees(asked: CalendarDate, stated: CalendarDate): boolean {
  const fields = ['year', 'month', 'day'] as const;
  const shared = fields.filter((f) => asked[f] !== undefined && stated[f] !== undefined);
  return (
    shared.length > 0 &&
    shared.every((f) => asked[f] === stated[f]) &&
    (['month', 'day'] as const).every((f) => asked[f] === undefined || stated[f] !== undefined)
  );
}

/** The stretches of a text to highlight, in order. They do not touch each other. */
export function stretches(text: string, highlights: Highlights, tables: SearchTables): Span[] {
  const words = foldedWords(text);
  const found: Span[] = [];
  const tokens = new Set(highlights.tokens);
  const { beginning } = highlights;
  for (const { word, start, end } of words) {
    const hit =
      tables.tokens.ofTyped(word).some((token) => tokens.has(token)) ||
      (beginning !== null && word.startsWith(beginning));
    if (hit) found.push({ start, end });
  }
  if (highlights.entities.length > 0) {
    const entities = new Set(highlights.entities);
    found.push(...tables.names.findClear(text).filter(({ id }) => entities.has(id)));
  }
  if (highlights.dates.length > 0) {
    for (const { date, start, end } of typedDates(text)) {
      if (highlights.dates.some((asked) => agrees(asked, date))) found.push({ start, end });
    }
  }
  for (const phrase of highlights.phrases) {
    for (let i = 0; i + phrase.length <= words.length; i++) {
      const [first, last] = [words[i], words[i + phrase.length - 1]];
      if (first && last && phrase.every((word, n) => words[i + n]?.word === word)) {
        found.push({ start: first.start, end: last.end });
      }
    }
  }
  return joined(found);
}

function joined(list: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...list].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
