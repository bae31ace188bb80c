import { foldedWords } from '../text/fold.ts';
import { ARTICLES } from '../text/names/name-forms.ts';
import type { NameTable } from '../text/names/name-table.ts';
import { arabicOf, isScholarly } from '../text/names/scholarly.ts';
import type { Span } from '../text/sentences.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { CalendarDate } from '../text/dates/calendar.ts';
import { typedDates } from '../text/dates/typed.ts';
import { dateName } from './date-names.ts';
import type { SearchTables } from './entity-spellings.ts';
import { dateToken, entityToken, isSearchable } from './tokens.ts';
import type { Translator } from './translator.ts';

/** One part of a query. */
export interface QueryPart {
  kind: 'name' | 'date' | 'phrase' | 'word';
  /** As it was typed. */
  typed: string;
  /** Its place in the query. */
  start: number;
  end: number;
  /** The tokens that a record must have. */
  tokens: string[];
  /** The entity, for a name. */
  entity?: string;
  /** For a date. */
  date?: CalendarDate;
  /** The English for a Russian or Arabic word. */
  readAs?: string;
  /** For a phrase: all its words, folded. */
  words?: string[];
}

export interface Query {
  /** As it was typed, trimmed. */
  typed: string;
  parts: QueryPart[];
  /** What hits must not have: parts with a hyphen before them, `-Putin`. */
  excluded: QueryPart[];
  /** Whether the last part is a word that the reader may still be typing. */
  open: boolean;
  /** Whether the query was too long and was cut. */
  cut: boolean;
}

/** Longer queries are cut. */
const MOST_PARTS = 24;
const MOST_CHARACTERS = 400;
/** A hyphen before a word or a phrase, and that. */
const EXCLUDED = /(?<=^|\s)-(?:["“„«][^"“”»]+["“”»]|\S+)/gu;
const PHRASE = /"([^"]+)"|“([^”"]+)[”"]|„([^“”"]+)[“”"]|«([^»]+)»/gu;

/** Replaces stretches of a text with spaces, so that offsets stay the same. */
function blank(text: string, stretches: readonly Span[]): string {
  return stretches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/**
 * Reads a query: phrases in quotation marks, dates, names in any spelling, and the remaining words. A
 * hyphen before one of them excludes it. There are no other operators: the rest is plain text.
 *
 * @param translators give English for Russian and Arabic words; without them those words stay as they are
 */
export function readQuery(
  typed: string,
  { names, tokens }: SearchTables,
  translators: readonly Translator[] = [],
): Query {
  const given = typed.slice(0, MOST_CHARACTERS);
  const left = [...given.matchAll(EXCLUDED)].map(({ 0: { length }, index }) => ({
    ...{ start: index, end: index + length },
  }));
  // A hyphen may be within a name; this sign may not, so that no name goes on after it.
  const text = left.reduce(
    (rest, { start }) => `${rest.slice(0, start)}|${rest.slice(start + 1)}`,
    given,
  );
  const parts: QueryPart[] = [];
  const add = (part: Omit<QueryPart, 'typed'>): void => {
    parts.push({ ...part, typed: text.slice(part.start, part.end) });
  };
  const phrases = [...text.matchAll(PHRASE)].map((match) => {
    const inner = match.slice(1).find(Boolean) ?? '';
    return { inner, start: match.index, end: match.index + match[0].length };
  });
  for (const { inner, start, end } of phrases) {
    const words = foldedWords(inner).map(({ word }) => word);
    if (words.length > 0) add({ kind: 'phrase', start, end, tokens: tokens.ofText(inner), words });
  }
  const unquoted = blank(text, phrases);
  const dates = typedDates(unquoted);
  for (const { date, start, end } of dates) {
    add({ kind: 'date', start, end, tokens: [dateToken(dateName(date))], date });
  }
  const undated = blank(unquoted, dates);
  const scholarly = isScholarly(undated) ? scholarlyNames(undated, names) : [];
  const named = [...scholarly, ...names.findClear(blank(undated, scholarly))];
  for (const { id, start, end } of named) {
    add({ kind: 'name', start, end, tokens: [entityToken(id)], entity: id });
  }
  const words = foldedWords(blank(undated, named));
  const written = words.map(({ start, end }) => text.slice(start, end));
  const english = translators.map((translator) => translator.translate(written));
  for (const [i, { word, start, end }] of words.entries()) {
    const readAs = english.map((list) => list[i]).find((one) => one != null);
    if (readAs != null) {
      add({ kind: 'word', start, end, tokens: tokens.ofText(readAs), readAs });
    } else if (isSearchable(word) && !(ARTICLES.has(word) && words.length + parts.length > 1)) {
      add({ kind: 'word', start, end, tokens: tokens.ofTyped(word) });
    }
  }
  parts.sort((a, b) => a.start - b.start);
  const kept = parts.slice(0, MOST_PARTS);
  const isIn = (part: QueryPart, { start, end }: Span) => part.start > start && part.start < end;
  const wanted = kept.filter((part) => !left.some((stretch) => isIn(part, stretch)));
  const last = wanted.at(-1);
  return {
    typed: typed.trim(),
    parts: wanted,
    excluded: left.flatMap((stretch) =>
      asOne(
        kept.filter((part) => isIn(part, stretch)),
        text,
      ),
    ),
    open: last?.kind === 'word' && last.end === typed.length,
    cut: parts.length > kept.length || typed.trim().length > text.trim().length,
  };
}

/** The parts of one excluded stretch, `-air-base`, as one that has all their tokens; none for none. */
function asOne(parts: readonly QueryPart[], text: string): QueryPart[] {
  const [first, ...more] = parts;
  const end = more.at(-1)?.end;
  if (!first || end === undefined) return [...parts];
  const { start } = first;
  return [{ kind: 'word', typed: text.slice(start, end), start, end, tokens: tokensOf(parts) }];
}

/** Names in the scholarly spelling of Arabic: `Aḥmad aš-Šarʿ`. They are looked up in Arabic letters. */
function scholarlyNames(text: string, names: NameTable): (Span & { id: string })[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)];
  let arabic = '';
  const places = words.map((word) => {
    const start = arabic.length;
    arabic += `${arabicOf(word[0]) ?? '-'} `;
    return { start, end: arabic.length - 1, word };
  });
  return names.findClear(arabic).flatMap(({ id, start, end }) => {
    const own = places.filter((place) => place.start < end && place.end > start);
    const [first, last] = [own[0]?.word, own.at(-1)?.word];
    if (!first || !last) return [];
    return [{ id, start: first.index, end: last.index + last[0].length }];
  });
}

/** The tokens of a query’s parts, each once. */
export function tokensOf(parts: readonly QueryPart[]): string[] {
  return [...new Set(parts.flatMap(({ tokens }) => tokens))];
}

/** Whether a query has only words that occur in every text: “what is the”. */
export function isAllStopWords(typed: string): boolean {
  const words = foldedWords(typed);
  return words.length > 0 && words.every(({ word }) => STOP_WORDS.has(word) || ARTICLES.has(word));
}
