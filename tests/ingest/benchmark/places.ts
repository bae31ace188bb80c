import { words, wordsOf } from '../../../src/text/words.ts';
import type { ReadSentence } from '../../../src/ingest/read/sentences.ts';
import { runsOf } from './articles.ts';

/** UTF-16 offsets in the text that was read; the end is exclusive. */
export interface Place {
  start: number;
  end: number;
}

export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Whether one run of folded words contains the other, whichever is the longer. */
export function contains(a: string, b: string): boolean {
  const [long, short] = [wordsOf(a), wordsOf(b)].sort((x, y) => y.length - x.length);
  return runsOf(short ?? [], long ?? []).length > 0;
}

/** The words of some sentences, folded, each with its place. */
function placedWords(sentences: readonly ReadSentence[]): (Place & { word: string })[] {
  return sentences.flatMap(({ text, start: from }) =>
    words(text).map(({ word, start, end }) => ({ word, start: from + start, end: from + end })),
  );
}

/**
 * Where each of some texts stands. A longer one takes its places first, so that “Dorsk” is not found
 * in “Marek Dorsk” where both are asked for; a text that is asked for twice stands in its first place
 * the first time and in the others the second.
 */
export function placesOf(sentences: readonly ReadSentence[], texts: readonly string[]): Place[][] {
  const placed = placedWords(sentences);
  const list = placed.map(({ word }) => word);
  const asked = texts.map((text, index) => ({ text, run: wordsOf(text), index }));
  const taken = new Set<number>();
  const found: Place[][] = texts.map(() => []);
  for (const { text, run, index } of asked.toSorted((a, b) => b.run.length - a.run.length)) {
    const indices = (at: number) => run.map((_, n) => at + n);
    const all = runsOf(run, list);
    const free = all.filter((at) => !indices(at).some((i) => taken.has(i)));
    const again = texts.includes(text, index + 1);
    const mine = (free.length > 0 ? free : all).slice(0, again ? 1 : undefined);
    for (const at of mine) for (const i of indices(at)) taken.add(i);
    found[index] = mine.map((at) => ({
      start: placed[at]?.start ?? 0,
      end: placed[at + run.length - 1]?.end ?? 0,
    }));
  }
  return found;
}

/** Number of the sentence that contains the last word of its beginning; 0 for none. */
export function sentenceAt(sentences: readonly ReadSentence[], beginning: string): number {
  const end = placesOf(sentences, [beginning])[0]?.[0]?.end ?? -1;
  return sentences.findIndex((sentence) => sentence.start < end && end <= sentence.end) + 1;
}
