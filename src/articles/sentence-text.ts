import { paragraphSpans, sentenceSpans } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';

/** The sentences of an article's own text, numbered as its fingerprint numbers them. */
function sentencesOf(text: string, language: string): string[] {
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

/** Number of the sentence that shares the most words with a list; undefined where none does. */
export function nearestSentence(
  text: string,
  language: string,
  list: readonly string[],
): number | undefined {
  const wanted = new Set(list);
  let best = { number: 0, shared: 0 };
  sentencesOf(text, language).forEach((sentence, i) => {
    const shared = wanted.intersection(new Set(wordsOf(sentence))).size;
    if (shared > best.shared) best = { number: i + 1, shared };
  });
  return best.shared > 0 ? best.number : undefined;
}
