import { CuedSentence } from '../../text/cues.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import { words } from '../../text/words.ts';

/** How many words a quotation may have. */
interface QuotationLength {
  'min-words': number;
  'max-words': number;
}
/** A longer sentence is a table or the like: nothing of it is proposed. */
const VAST = 200;

/** Signs after the last word that belong to a quotation: a question must not read as a statement. */
const ASKED = /^["”»’)]*[?!؟]+/u;
/** What is one word in print: “1,200”, “40-minute”. */
const JOINED = /^[^\s;:—–()“”"«»„؛!?…]*$/u;

/** The text as it stands between the marks of a footnote: one line, its own marks single and in pairs. */
function inMarks(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/(^|[\s(])"/gu, '$1“')
    .replaceAll('"', '”')
    .replace(/[«„]/gu, '“')
    .replaceAll('»', '”');
  const open = line.split('“').length - line.split('”').length;
  const paired = '“'.repeat(Math.max(0, -open)) + line + '”'.repeat(Math.max(0, open));
  return paired.replaceAll('“', '‘').replaceAll('”', '’');
}

/** A stretch of a text as it stands between the marks of a footnote, with the sign that makes it a question. */
export function quotedWords(text: string, start: number, end: number): string {
  const asked = ASKED.exec(text.slice(end))?.[0] ?? '';
  return inMarks(text.slice(start, end) + asked);
}

/** What it costs to go on in a second quotation at a word; infinitely much within what is one thing. */
function cutCost(sentence: CuedSentence, at: number): number {
  const { tokens, words: lists } = sentence;
  const is = (...names: Parameters<typeof lists.is>[0][]) =>
    names.some((name) => lists.is(name, tokens, at));
  if (JOINED.test(tokens[at]?.before ?? '') || lists.is('leading', tokens, at - 1)) return Infinity;
  const edge = sentence.edge(at);
  if (edge !== null) return edge === 'strong' ? 0 : 0.3;
  if (is('complementizers', 'dependents')) return 0.6;
  const number = /^\p{N}/u.test(tokens[at + 1]?.word ?? '');
  return (is('coordinators', 'contrasts') && !number) || lists.joins(tokens, at) ? 1 : Infinity;
}

/**
 * What to quote of a sentence: the whole of it, or where it is long two quotations that adjoin, cut
 * where it costs least. So no subject, negation, hedge, restriction or speaker is left out.
 *
 * @param accepts whether words stand in the article exactly once
 * @returns quotations as they stand between “ and ”, in order; none where it can’t be
 */
export function proposeQuotation(
  text: string,
  language: ReadLanguage,
  accepts: (quotation: string) => boolean,
  { 'min-words': least, 'max-words': most }: QuotationLength,
): string[] {
  const sentence = new CuedSentence(text, language);
  const { tokens } = sentence;
  if (tokens.length > VAST) return [];
  const starts = words(text).map(({ start }) => start);
  const startOf = (at: number) => tokens[at]?.start ?? Infinity;
  /** Words from place to place, as `check` counts them. */
  const count = (from: number, to: number) =>
    starts.filter((start) => startOf(from) <= start && start < startOf(to)).length;
  const fits = (from: number, to: number) => count(from, to) >= least && count(from, to) <= most;
  const end = tokens.length;
  const [cut] = tokens
    .map((_, at) => ({ at, cost: cutCost(sentence, at) + Math.abs(end - 2 * at) / (10 * most) }))
    .filter(({ at, cost }) => cost < Infinity && fits(0, at) && fits(at, end))
    .sort((a, b) => a.cost - b.cost);
  const places = fits(0, end) ? [0, end] : cut ? [0, cut.at, end] : [];
  const quotations = places
    .slice(1)
    .map((to, n) => quotedWords(text, startOf(places[n] ?? 0), tokens[to - 1]?.end ?? 0));
  return quotations.every(accepts) ? quotations : [];
}
