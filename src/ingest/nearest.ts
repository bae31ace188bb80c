import { wordsOf } from '../text/words.ts';
import type { ReadSentence } from './read/sentences.ts';

/** A sentence of a corrected text. */
export interface NearestSentence {
  /** From 1. */
  sentence: number;
  text: string;
}

/** So much of a quotation's words a sentence must have to come near it. */
const NEAR = 0.4;

/** The sentence that has most of a quotation's words; null where none comes near. */
export function nearestSentence(
  quotation: string,
  sentences: readonly ReadSentence[],
): NearestSentence | null {
  const wanted = new Set(wordsOf(quotation));
  const near = sentences.flatMap(({ sentence, text }) => {
    const has = new Set(wordsOf(text));
    const share = wanted.intersection(has).size / wanted.size;
    return share >= NEAR ? [{ sentence, text, share, words: has.size }] : [];
  });
  const [best] = near.sort((a, b) => b.share - a.share || a.words - b.words);
  return best ? { sentence: best.sentence, text: best.text.replace(/\s+/g, ' ').trim() } : null;
}
