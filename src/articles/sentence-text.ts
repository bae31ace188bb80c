import { paragraphSpans, sentenceSpans } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';

/** The sentences of an article's own text, numbered as its fingerprint numbers them. */
export function sentencesOf(text: string, language: string): string[] {
  return paragraphSpans(text).flatMap(({ start, end }) => {
    const paragraph = text.slice(start, end);
    return sentenceSpans(paragraph, language)
      .map((span) => paragraph.slice(span.start, span.end))
      .filter((sentence) => wordsOf(sentence).length > 0);
  });
}

/** One sentence of an article's own text, counted from 1; null where there are fewer. */
export function sentenceText(text: string, language: string, number: number): string | null {
  return sentencesOf(text, language)[number - 1] ?? null;
}

/** A sentence that comes near a quotation. */
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
  sentences: readonly string[],
): NearestSentence | null {
  const wanted = new Set(wordsOf(quotation));
  const near = sentences.flatMap((text, i) => {
    const has = new Set(wordsOf(text));
    const share = wanted.intersection(has).size / wanted.size;
    return share >= NEAR ? [{ sentence: i + 1, text, share, words: has.size }] : [];
  });
  const [best] = near.sort((a, b) => b.share - a.share || a.words - b.words);
  return best ? { sentence: best.sentence, text: best.text.replace(/\s+/g, ' ').trim() } : null;
}
