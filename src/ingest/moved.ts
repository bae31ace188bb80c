import type { SealedText } from '../articles/text.ts';

/** The words of a sentence, from 0; undefined for those that are not open. */
function openWordsOf(text: SealedText, i: number): (string | undefined)[] {
  const { start = 0, words = 0 } = text.sentences[i] ?? {};
  return Array.from({ length: words }, (_, n) => text.word(start + n));
}

/**
 * Former sentence → the one that has its words now, where there is one; both from 1. Sentences are
 * matched in their order, by their lengths and by those words of the former text that are known: all of
 * them with the text at hand, else those that its fingerprint opens, so that a sentence which was
 * changed at the same length may count as the same.
 */
export function movedSentences(former: SealedText, now: SealedText): Map<number, number> {
  const [rows, columns] = [former.sentences.length, now.sentences.length];
  const old = former.sentences.map((_sentence, i) => openWordsOf(former, i));
  const fresh = now.sentences.map((_sentence, i) => openWordsOf(now, i));
  /** How much speaks for two sentences being the same; 0 where they can't be. */
  const weight = (i: number, j: number): number => {
    const [a = [], b = []] = [old[i], fresh[j]];
    const open = a.filter((word) => word !== undefined).length;
    const fits = a.length === b.length && a.every((word, n) => (word ?? b[n]) === b[n]);
    return fits ? 1 + open : 0;
  };
  // The longest common subsequence, by weight, of what stands from row i and column j on.
  const best = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const taken = (i: number, j: number) => {
    const own = weight(i, j);
    return own === 0 ? 0 : own + at(i + 1, j + 1);
  };
  for (let i = rows - 1; i >= 0; i--) {
    const row = best[i] ?? [];
    for (let j = columns - 1; j >= 0; j--) {
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), taken(i, j));
    }
  }
  const to = new Map<number, number>();
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (taken(i, j) > 0 && taken(i, j) === at(i, j)) to.set(++i, ++j);
    else if (at(i + 1, j) === at(i, j)) i++;
    else j++;
  }
  return to;
}
