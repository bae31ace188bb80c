import type { FingerprintedText } from '../../articles/text.ts';
import { words, type Word } from '../../text/words.ts';
import { MOST, Stretches, type Candidate } from './stretches.ts';

/** What a second quotation must add, in weight: a name, a date, a figure. */
const WORTH_A_SECOND = 1;
/** What its edges may cost. */
const LOOSE = 2.5;

/** A stretch of a sentence that a quotation should hold: UTF-16 offsets in it, and how much it matters. */
export interface Telling {
  start: number;
  end: number;
  weight: number;
}

/** Without the signs at its edges, which no quotation ends with. */
function trimmed(part: Telling, all: readonly Word[]): Telling {
  const first = all.find(({ end }) => end > part.start);
  const last = all.findLast(({ start }) => start < part.end);
  if (!first || !last || last.end <= first.start) return part;
  return {
    start: Math.max(part.start, first.start),
    end: Math.min(part.end, last.end),
    weight: part.weight,
  };
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

/**
 * Chooses what to quote of a sentence: at most two stretches, each 3 to 20 words and never a whole
 * sentence of more than 8, that hold as much as they can of what the sentence tells, begin and end
 * with a thought where they can, leave out no denial and no restriction of what they hold, and stand
 * in the article exactly once.
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
  const options = new Stretches(sentence, all).all();
  const open = new Set(telling.map((part) => trimmed(part, all)));
  const chosen: Candidate[] = [];
  while (chosen.flatMap(({ texts }) => texts).length < MOST) {
    let best: { option: Candidate; score: number; held: Telling[] } | null = null;
    for (const option of options) {
      if (chosen.some(({ from, to }) => option.from < to && from < option.to)) continue;
      const [start, end] = [all[option.from]?.start ?? 0, all[option.to - 1]?.end ?? 0];
      const held = [...open].filter((part) => start <= part.start && part.end <= end);
      const weight = held.reduce((sum, part) => sum + part.weight, 0);
      // A second quotation must carry something that the first does not, and be a thought.
      if (chosen.length > 0 && (weight < WORTH_A_SECOND || option.cost > LOOSE)) continue;
      if (chosen.length > 0 && option.texts.length > 1) continue;
      const score = weight - option.cost - 0.05 * (option.to - option.from);
      if (score > (best?.score ?? -Infinity)) best = { option, score, held };
    }
    if (!best) break;
    options.delete(best.option);
    // To verify each option would take long; most are never chosen.
    if (!best.option.texts.every((text) => article.find(inMarks(text)).length === 1)) continue;
    chosen.push(best.option);
    for (const part of best.held) open.delete(part);
  }
  return chosen
    .sort((a, b) => a.from - b.from)
    .flatMap(({ texts }) => texts)
    .map(inMarks);
}
