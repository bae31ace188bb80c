import type { Word } from '../../text/words.ts';
import { COORDINATORS, SUBORDINATORS, governs, limits, restricts } from './function-words.ts';

/** A part of a sentence in which something is denied or held within bounds; indexes of words. */
export interface Scope {
  from: number;
  to: number;
  /** The first and the last word that deny it or hold it within bounds. */
  first: number;
  last: number;
  /** Whether it is held within bounds: “will sail only if”. */
  restricted: boolean;
}

/** What stands between two words: a full stop, a colon, a dash, the end of speech. */
const STRONG = /[;:؛!?…]|[—–](?=\s)|[.,،]\s*["“”«»]|["“”«»]\s*[.,،]/u;
const COMMA = /[,،]/u;

/** Whether a clause that is about something else begins at a word, after a comma. */
function turnsAway(word: string, next: string): boolean {
  // “, but not”, “, но не” belong to what is said before.
  if (limits(word) || (COORDINATORS.has(word) && limits(next))) return false;
  return COORDINATORS.has(word) || SUBORDINATORS.has(word) || /^و\p{L}{3,}/u.test(word);
}

/**
 * The parts of a sentence that a denial or a restriction belongs to. They end where another thought
 * begins: at a colon, a dash, the end of speech, or a comma with a conjunction after it. A clause put
 * in between (“, which nobody saw,”) has its own, and after it the sentence goes on as before. What a
 * verb denies (“denied that …”) goes on through such clauses.
 *
 * @param all the words of the sentence
 */
export function scopesOf(sentence: string, all: readonly Word[]): Scope[] {
  const scopes: Scope[] = [];
  let from = 0;
  let limiting: number[] = [];
  /** What limits the sentence around the clause that is put in between. */
  let outer: number[] | null = null;
  const wordAt = (i: number) => all[i]?.word ?? '';
  const close = (to: number, then: number[]) => {
    const [first] = limiting;
    const last = limiting.at(-1);
    if (first !== undefined && last !== undefined) {
      const restricted = limiting.some((n) => restricts(wordAt(n)));
      scopes.push({ from, to, first, last, restricted });
    }
    from = to;
    limiting = then;
  };
  for (const [i, { word, start }] of all.entries()) {
    const gap = sentence.slice(all[i - 1]?.end ?? 0, start);
    const governed = limiting.some((n) => governs(wordAt(n)));
    if (i > 0 && STRONG.test(gap) && !limits(word)) {
      close(i, []);
      outer = null;
    } else if (i > 0 && COMMA.test(gap)) {
      const away = turnsAway(word, wordAt(i + 1));
      const clause = SUBORDINATORS.has(word);
      if (away && !clause) {
        close(i, []);
        outer = null;
      } else if (away && !governed) {
        const around: number[] = outer ?? limiting;
        close(i, []);
        outer = around;
      } else if (outer) {
        close(i, outer);
        outer = null;
      }
    }
    if (limits(word)) limiting.push(i);
  }
  close(all.length, []);
  return scopes;
}
