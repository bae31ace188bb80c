import { CuedSentence } from '../../text/cues.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import { words } from '../../text/words.ts';

/** How many words a quotation may have. */
export interface QuotationLength {
  'min-words': number;
  'max-words': number;
}
/** A longer sentence is a table or the like: nothing of it is proposed. */
const VAST = 200;
/** What a further word is worth, and a second quotation costs, in weights of what matters. */
const WORD = 0.02;
const SECOND = 1;
/** What it costs to leave out the end of a sentence. */
const TAIL = 0.3;

/** A stretch of a sentence that should be quoted: UTF-16 offsets, and how much it matters. */
export interface Matter {
  start: number;
  end: number;
  weight: number;
}

/** What may be quoted: one quotation, or two that adjoin, as places of words. */
interface Choice {
  places: number[];
  cost: number;
}

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

/** The choices in a sentence that leave out nothing which changes what they say. */
class Choices {
  readonly #sentence: CuedSentence;
  /** Words before each word, as `check` counts them. */
  readonly #count: readonly number[];
  readonly #length: QuotationLength;

  constructor(sentence: CuedSentence, text: string, length: QuotationLength) {
    this.#sentence = sentence;
    this.#length = length;
    const starts = words(text).map(({ start }) => start);
    this.#count = [...sentence.tokens.map((token) => token.start), Infinity].map(
      (start) => starts.filter((other) => other < start).length,
    );
  }

  /** Words from place to place, where that is a quotation’s length. */
  #fits(from: number, to: number): boolean {
    const length = (this.#count[to] ?? 0) - (this.#count[from] ?? 0);
    return this.#length['min-words'] <= length && length <= this.#length['max-words'];
  }

  /** What it costs to go on in a second quotation at a word. */
  #cutCost(at: number): number {
    const { tokens, words: lists } = this.#sentence;
    const is = (...names: Parameters<typeof lists.is>[0][]) =>
      names.some((name) => lists.is(name, tokens, at));
    if (JOINED.test(tokens[at]?.before ?? '') || lists.is('leading', tokens, at - 1))
      return Infinity;
    const edge = this.#sentence.edge(at);
    if (edge !== null) return edge === 'strong' ? 0 : 0.3;
    if (is('complementizers', 'dependents')) return 0.6;
    const number = /^\p{N}/u.test(tokens[at + 1]?.word ?? '');
    return (is('coordinators', 'contrasts') && !number) || lists.joins(tokens, at) ? 1 : Infinity;
  }

  /** Whether a clause that can be left out begins at a word, and nothing but such clauses follows. */
  #canEndBefore(at: number): boolean {
    const sentence = this.#sentence;
    const { tokens, words: lists } = sentence;
    const optional = (i: number) =>
      lists.is('dependents', tokens, i) || lists.is('participles', tokens, i);
    const hasMain = (from: number, to: number): boolean => {
      const end = Math.min(to, sentence.segmentEnd(from + 1));
      if (from >= to) return false;
      return (!optional(from) && sentence.hasVerb(from, end, true)) || hasMain(end, to);
    };
    return (
      lists.words.knowsMainClauses &&
      sentence.edge(at) !== null &&
      optional(at) &&
      !lists.is('contrasts', tokens, at) &&
      !tokens.some((_, i) => i > at && lists.is('labels', tokens, i)) &&
      hasMain(0, at) &&
      !hasMain(at, tokens.length)
    );
  }

  /** Whether a run has all words that change the meaning of others, and none that refer to others. */
  #keepsMeaning(from: number, to: number): boolean {
    const { tokens, words: lists, cues } = this.#sentence;
    const refers = (at: number) => from <= at && at < to && lists.is('anaphors', tokens, at);
    if (from > 0 && tokens.some((_, at) => refers(at))) return false;
    return cues.every(
      (cue) => (from <= cue.from && cue.to <= to) || (cue.reach === 'next' && cue.to !== from),
    );
  }

  /** A run of words as one quotation, else as two, cut where it costs least; null where it can’t be. */
  #choice(from: number, to: number, cost: number): Choice | null {
    if (this.#fits(from, to)) return { places: [from, to], cost };
    let best: Choice | null = null;
    for (let cut = from + 1; cut < to; cut++) {
      if (!this.#fits(from, cut) || !this.#fits(cut, to)) continue;
      const uneven = Math.abs(from + to - 2 * cut) / (10 * this.#length['max-words']);
      const total = cost + SECOND + this.#cutCost(cut) + uneven;
      if (total < (best?.cost ?? Infinity)) best = { places: [from, cut, to], cost: total };
    }
    return best;
  }

  /** The whole sentence, and where it is long what a semicolon separates or a clause can be left off. */
  all(): Choice[] {
    const { tokens } = this.#sentence;
    const whole = this.#choice(0, tokens.length, 0);
    if (whole?.places.length === 2) return [whole];
    const inner = tokens.flatMap(({ before }, at) => (at > 0 && /[;؛]/u.test(before) ? [at] : []));
    const parts = [0, ...inner].map((from, n) => [from, inner[n] ?? tokens.length, 0] as const);
    const tails = tokens.flatMap((_, at) =>
      at > 0 && this.#canEndBefore(at) ? [[0, at, TAIL] as const] : [],
    );
    const runs = [...parts, ...tails].filter(([from, to]) => this.#keepsMeaning(from, to));
    return [whole, ...runs.map(([from, to, cost]) => this.#choice(from, to, cost))].filter(
      (choice) => choice !== null,
    );
  }
}

/**
 * Chooses what to quote of a sentence: the whole of it, or one run of clauses, or two quotations that
 * adjoin, each 3 to 25 words, so that no subject, negation, hedge, restriction or speaker is left out.
 *
 * @param matters what should be quoted, where not all can be
 * @param accepts whether words stand in the article exactly once
 * @returns quotations as they stand between “ and ”, in order; none where nothing is safe
 */
export function proposeQuotation(
  text: string,
  language: ReadLanguage,
  matters: readonly Matter[],
  accepts: (quotation: string) => boolean,
  length: QuotationLength,
): string[] {
  const sentence = new CuedSentence(text, language);
  if (sentence.tokens.length > VAST) return [];
  const startOf = (at: number) => sentence.tokens[at]?.start ?? text.length;
  const endOf = (at: number) => sentence.tokens[at - 1]?.end ?? 0;
  const worth = ({ places, cost }: Choice) => {
    const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
    return matters
      .filter(({ start, end }) => startOf(from) <= start && end <= endOf(to))
      .reduce((sum, { weight }) => sum + weight, WORD * (to - from) - cost);
  };
  const quotationsOf = ({ places }: Choice) =>
    places.slice(1).map((to, n) => quotedWords(text, startOf(places[n] ?? 0), endOf(to)));
  const best = new Choices(sentence, text, length).all().sort((a, b) => worth(b) - worth(a));
  return best.map(quotationsOf).find((quotations) => quotations.every(accepts)) ?? [];
}
