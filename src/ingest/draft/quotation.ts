import type { FingerprintedText } from '../../articles/text.ts';
import { words, type Word } from '../../articles/words.ts';

/** Bounds of a quotation in words, as `check` has them. */
const SHORTEST = 3;
const LONGEST = 20;
/** A longer sentence is not quoted whole. */
const WHOLE = 8;
/** More quotations from one sentence would add up to the sentence. */
const MOST = 2;

/** What a second quotation must add, in weight: a name, a date, a figure. */
const WORTH_A_SECOND = 1;

/** A stretch of a sentence that a quotation should hold: UTF-16 offsets in it, and how much it matters. */
export interface Telling {
  start: number;
  end: number;
  weight: number;
}

interface Candidate {
  /** Indexes of its first and after its last word. */
  from: number;
  to: number;
  text: string;
}

/** Signs at which a thought begins or ends. */
const BREAK = /[,;:—–()“”"«»„؛،.!?…]/u;

/** Whether a thought may begin at a word, or end before it. */
function breaksBefore(sentence: string, all: readonly Word[], i: number): boolean {
  const [before, here] = [all[i - 1], all[i]];
  if (!before || !here) return true;
  return BREAK.test(sentence.slice(before.end, here.start));
}

/** Whether a stretch takes quotation marks in pairs. */
function balanced(text: string): boolean {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  return count(/[“«„]/gu) === count(/[”»]/gu) && count(/"/g) % 2 === 0;
}

/** The text as it stands between the marks of a footnote: one line, its own quotation marks single. */
function inMarks(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[“«„]/gu, '‘')
    .replace(/[”»]/gu, '’')
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('"', '’');
}

/** All stretches of a sentence that may be quoted: neither too long nor too short, marks in pairs. */
function candidates(sentence: string, all: readonly Word[]): Set<Candidate> {
  const found = new Set<Candidate>();
  for (let from = 0; from < all.length; from++) {
    for (let to = from + SHORTEST; to <= Math.min(all.length, from + LONGEST); to++) {
      if (all.length > WHOLE && to - from === all.length) continue;
      const [first, last] = [all[from], all[to - 1]];
      if (!first || !last) continue;
      const text = sentence.slice(first.start, last.end);
      if (balanced(text)) found.add({ from, to, text });
    }
  }
  return found;
}

/**
 * Chooses what to quote of a sentence: at most two stretches, each 3 to 20 words and never a whole
 * sentence of more than 8, that hold as much as they can of what the sentence tells, begin and end
 * with a thought where they can, and stand in the article exactly once.
 *
 * @param sentence its words as the article has them
 * @param telling what matters in it
 * @param article the fingerprint, by which each quotation is verified
 * @returns quotations as they stand between “ and ”; none where nothing can be quoted
 */
export function chooseQuotations(
  sentence: string,
  telling: readonly Telling[],
  article: FingerprintedText,
): string[] {
  const all = words(sentence);
  const options = candidates(sentence, all);
  const open = new Set(telling);
  const chosen: Candidate[] = [];
  while (chosen.length < MOST) {
    let best: { option: Candidate; score: number; weight: number; held: Telling[] } | null = null;
    for (const option of options) {
      if (chosen.some(({ from, to }) => option.from < to && from < option.to)) continue;
      const [start, end] = [all[option.from]?.start ?? 0, all[option.to - 1]?.end ?? 0];
      const held = [...open].filter((part) => start <= part.start && part.end <= end);
      const edges =
        Number(breaksBefore(sentence, all, option.from)) +
        Number(breaksBefore(sentence, all, option.to));
      const weight = held.reduce((sum, part) => sum + part.weight, 0);
      const score = weight + 0.4 * edges - 0.05 * (option.to - option.from);
      if (score > (best?.score ?? -Infinity)) best = { option, score, weight, held };
    }
    // A second quotation must carry something that the first does not.
    if (!best || (chosen.length > 0 && best.weight < WORTH_A_SECOND)) break;
    options.delete(best.option);
    // To verify each option would take long; most are never chosen.
    if (article.find(inMarks(best.option.text)).length !== 1) continue;
    chosen.push(best.option);
    for (const part of best.held) open.delete(part);
  }
  return chosen.sort((a, b) => a.from - b.from).map(({ text }) => inMarks(text));
}
