import type { Word } from '../../text/words.ts';
import { regular } from '../../text/irregular-verbs.ts';
import {
  COMPLEMENTIZERS,
  COORDINATORS,
  LEADING,
  PREPOSITIONS,
  SUBORDINATORS,
  restricts,
} from './function-words.ts';

/** Signs at which a thought begins or ends; full stops may be of an abbreviation. */
const STRONG = /[;:—–()“”"«»„؛!?…]/u;
const COMMA = /[,،]/u;

/** What an edge within a phrase costs: as much as two names are worth. */
const WITHIN = 4;
/** What it costs to cut a list, or between a name and what is put after it. */
const LISTED = 2;
/** What begins with these hangs on what stands before. */
const HANGING = [COORDINATORS, COMPLEMENTIZERS, SUBORDINATORS];
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'both', 'mr', 'mrs', 'ms']);
/** After these stands a verb in its plain form. */
const BEFORE_VERB = /^(?:to|will|would|can|could|may|might|must|shall|should|did|does|do)$/;

/** What lies between two words: nothing but a sign or a part of one word, such as “’s”. */
function gapBefore(sentence: string, all: readonly Word[], i: number): string {
  const [before, here] = [all[i - 1], all[i]];
  return before && here ? sentence.slice(before.end, here.start) : '';
}

/** Whether two words are one as it is printed: “1,200”, “Kremlin’s”, “40-minute”. */
const joined = (gap: string): boolean => gap !== '' && !/\s/u.test(gap) && !STRONG.test(gap);

/** Whether the word after a comma is one of a list, or of words put in between: another sign follows. */
function isInserted(sentence: string, all: readonly Word[], i: number): boolean {
  if (COORDINATORS.has(all[i]?.word ?? '') || SUBORDINATORS.has(all[i]?.word ?? '')) return false;
  return [1, 2, 3].some(
    (n) => COMMA.test(gapBefore(sentence, all, i + n)) || COORDINATORS.has(all[i + n]?.word ?? ''),
  );
}

/** Whether a word looks like a verb that wants its object, or like one that a preposition goes with. */
const isVerb = (word: string): boolean => regular(word) !== word || /(?:ed|ing)$/.test(word);

/** What it costs to begin a quotation with each word; not at all where a thought begins. */
export function startCosts(sentence: string, all: readonly Word[]): number[] {
  return all.map(({ word }, i) => {
    if (i === 0) return 0;
    const gap = gapBefore(sentence, all, i);
    if (joined(gap)) return Infinity;
    // With “and” or “which” at its head a thought hangs on what is left out.
    const own = HANGING.some((words) => words.has(word)) ? 0.5 : 0;
    if (STRONG.test(gap)) return own;
    if (COMMA.test(gap)) return (isInserted(sentence, all, i) ? LISTED : 0.3) + own;
    const before = all[i - 1]?.word ?? '';
    if (COMPLEMENTIZERS.has(before)) return 0.3;
    if (SUBORDINATORS.has(word)) return 0.8;
    if (COORDINATORS.has(before)) return 1;
    // “The old bridge …” is as good without its article.
    if (i === 1 && ARTICLES.has(before)) return 0.5;
    // In Arabic the verb comes first, and without it nothing is said.
    return /^\p{Script=Arabic}/u.test(before) ? 2 * WITHIN : WITHIN;
  });
}

/** What it costs to end a quotation before each word, and after the last. */
export function endCosts(sentence: string, all: readonly Word[]): number[] {
  return [...all, null].map((here, i) => {
    const last = all[i - 1]?.word;
    if (last === undefined) return Infinity;
    if (!here) return 0;
    const gap = gapBefore(sentence, all, i);
    if (joined(gap)) return Infinity;
    const hangs = [PREPOSITIONS, SUBORDINATORS, COORDINATORS, COMPLEMENTIZERS, LEADING];
    if (hangs.some((words) => words.has(last))) return Infinity;
    if (STRONG.test(gap)) return 0;
    if (COMMA.test(gap)) return isInserted(sentence, all, i) ? LISTED : 0.3;
    const { word } = here;
    if (isVerb(last) || BEFORE_VERB.test(all[i - 2]?.word ?? '')) return WITHIN;
    if (SUBORDINATORS.has(word) || PREPOSITIONS.has(word) || restricts(word)) return 1;
    return COORDINATORS.has(word) ? 1.5 : WITHIN + 1;
  });
}

/** What it costs to part two quotations that adjoin at a word, where to end there costs so much. */
export function cutCost(all: readonly Word[], i: number, end: number): number {
  return COMPLEMENTIZERS.has(all[i]?.word ?? '') ? Math.min(end, 1) : end;
}
