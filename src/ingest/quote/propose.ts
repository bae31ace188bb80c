import { CuedSentence } from '../../text/cues.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import { words } from '../../text/words.ts';

/** Bounds of a quotation in words, as `check` has them. */
const SHORTEST = 3;
const LONGEST = 25;
/** What a further word is worth, and a second quotation costs, in weights of what matters. */
const WORD = 0.02;
const SECOND = 1;

/** A stretch of a sentence that a quotation should include: UTF-16 offsets, and how much it matters. */
export interface Matter {
  start: number;
  end: number;
  weight: number;
}

/** A run of words, as indexes, in one quotation or in two that adjoin at `cut`. */
interface Run {
  from: number;
  to: number;
  cut: number | null;
  cost: number;
}

/** Signs after the last word that belong to a quotation: a question must not read as a statement. */
const ASKED = /^["”»’)]*[?!؟]+/u;
/** What is one word in print: “1,200”, “40-minute”. */
const JOINED = /^[^\s;:—–()“”"«»„؛!?…]*$/u;

/** The text as it stands between the marks of a footnote: one line, its own quotation marks single. */
function inMarks(text: string): string {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  const straight = count(/"/g) % 2 === 1;
  const opens = straight && /(?:^|[\s(])"[^"]*$/u.test(text);
  const open = count(/[“«„]/gu) - count(/[”»]/gu) + (straight ? (opens ? 1 : -1) : 0);
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[“«„]/gu, '‘')
    .replace(/[”»]/gu, '’')
    .replace(/(^|[\s(])"/gu, '$1‘')
    .replaceAll('"', '’');
  return '‘'.repeat(Math.max(0, -open)) + line + '’'.repeat(Math.max(0, open));
}

/** The runs of a sentence that leave out nothing which changes what they say. */
class Runs {
  readonly #sentence: CuedSentence;
  /** Words before each word, as `check` counts them. */
  readonly #count: readonly number[];

  constructor(sentence: CuedSentence, text: string) {
    this.#sentence = sentence;
    const starts = words(text).map(({ start }) => start);
    this.#count = [...sentence.tokens.map((token) => token.start), Infinity].map(
      (start) => starts.filter((other) => other < start).length,
    );
  }

  length(from: number, to: number): number {
    return (this.#count[to] ?? 0) - (this.#count[from] ?? 0);
  }

  /** What it costs to go on in a second quotation at a word. */
  #cutCost(at: number): number {
    const { tokens, words: lists } = this.#sentence;
    const { before } = tokens[at] ?? { before: '' };
    const number = /^\p{N}/u.test(tokens[at + 1]?.word ?? '');
    if (JOINED.test(before) || lists.is('leading', tokens, at - 1)) return Infinity;
    const edge = this.#sentence.edge(at);
    if (edge !== null) return edge === 'strong' ? 0 : 0.3;
    if (lists.is('complementizers', tokens, at) || lists.is('dependents', tokens, at)) return 0.6;
    const joins = lists.is('coordinators', tokens, at) || lists.is('contrasts', tokens, at);
    return (joins && !number) || lists.joins(tokens, at) ? 1 : Infinity;
  }

  /** Whether a clause that can be left out begins at a word, and nothing but such clauses follows. */
  #canEndBefore(at: number): boolean {
    const sentence = this.#sentence;
    const { tokens, words: lists } = sentence;
    const opens = (i: number) =>
      lists.is('dependents', tokens, i) || lists.is('participles', tokens, i);
    const { knowsMainClauses } = lists.words;
    if (!knowsMainClauses || sentence.edge(at) === null || !opens(at)) return false;
    if (
      lists.is('contrasts', tokens, at) ||
      tokens.some((_, i) => i > at && lists.is('labels', tokens, i))
    )
      return false;
    const main = (from: number, to: number): boolean => {
      for (let i = from; i < to;) {
        const end = Math.min(to, sentence.segmentEnd(i + 1));
        if (!opens(i) && sentence.hasVerb(i, end, true)) return true;
        i = end;
      }
      return false;
    };
    return main(0, at) && !main(at, tokens.length);
  }

  /** Where runs begin or end: at the sentence's own edges and at a semicolon. */
  #edges(): number[] {
    const { tokens } = this.#sentence;
    const inner = tokens.flatMap(({ before }, at) => (at > 0 && /[;؛]/u.test(before) ? [at] : []));
    return [0, ...inner, tokens.length];
  }

  /** Whether a run has all words of the sentence that change the meaning of others. */
  #keepsMeaning(from: number, to: number): boolean {
    return this.#sentence.cues.every(
      (cue) => (from <= cue.from && cue.to <= to) || (cue.reach === 'next' && cue.to !== from),
    );
  }

  /** A run of at most two quotations' words; null where it can't be cut. */
  #run(from: number, to: number, cost: number): Run | null {
    const length = this.length(from, to);
    if (length < SHORTEST) return null;
    if (length <= LONGEST) return { from, to, cut: null, cost };
    let best: Run | null = null;
    for (let cut = from + 1; cut < to; cut++) {
      const [left, right] = [this.length(from, cut), this.length(cut, to)];
      if (left > LONGEST || right > LONGEST || left < SHORTEST || right < SHORTEST) continue;
      const uneven = Math.abs(left - right) / (10 * LONGEST);
      const total = cost + SECOND + this.#cutCost(cut) + uneven;
      if (total < (best?.cost ?? Infinity)) best = { from, to, cut, cost: total };
    }
    return best;
  }

  /** All that may be quoted. */
  all(): Run[] {
    const edges = this.#edges();
    const { tokens } = this.#sentence;
    const tails = tokens.flatMap((_, at) => (at > 0 && this.#canEndBefore(at) ? [at] : []));
    return edges
      .flatMap((from) =>
        [...edges, ...(from === 0 ? tails : [])].map((to) =>
          from < to && this.#keepsMeaning(from, to)
            ? this.#run(from, to, tails.includes(to) ? 0.3 : 0)
            : null,
        ),
      )
      .filter((run) => run !== null);
  }
}

/**
 * Chooses what to quote of a sentence: the whole of it, or one run of clauses, or two that adjoin,
 * each 3 to 25 words, so that no subject, negation, hedge, restriction or speaker is left out.
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
): string[] {
  const sentence = new CuedSentence(text, language);
  const { tokens } = sentence;
  const runs = new Runs(sentence, text);
  const whole = runs.length(0, tokens.length) <= LONGEST;
  const startOf = (at: number) => tokens[at]?.start ?? text.length;
  const endOf = (at: number) => tokens[at - 1]?.end ?? 0;
  const worth = ({ from, to, cost }: Run) =>
    matters
      .filter(({ start, end }) => startOf(from) <= start && end <= endOf(to))
      .reduce((sum, { weight }) => sum + weight, WORD * (to - from) - cost);
  const quotationOf = (from: number, to: number) => {
    const asked = ASKED.exec(text.slice(endOf(to)))?.[0] ?? '';
    return inMarks(text.slice(startOf(from), endOf(to)) + asked);
  };
  const best = runs
    .all()
    .filter(({ from, to }) => !whole || to - from === tokens.length)
    .map((run) => ({ run, worth: worth(run) }))
    .sort((a, b) => b.worth - a.worth);
  for (const { run } of best) {
    const { from, to, cut } = run;
    const quotations =
      cut === null ? [quotationOf(from, to)] : [quotationOf(from, cut), quotationOf(cut, to)];
    if (quotations.every(accepts)) return quotations;
  }
  return [];
}
