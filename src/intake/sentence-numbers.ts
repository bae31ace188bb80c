import { paragraphSpans, sentenceSpans } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import type { SetAside } from './types.ts';

/**
 * What is set aside, sentence by sentence, in the numbers of the article's fingerprint: from 1, and
 * sentences without a word not counted. For the `unused:` entries of the article's record.
 *
 * @param language BCP 47 tag, the same as the fingerprint is made with
 */
export function sentencesSetAside(
  text: string,
  language: string,
  setAside: readonly SetAside[],
): { sentence: number; kind: SetAside['kind']; why: string }[] {
  const found: ReturnType<typeof sentencesSetAside> = [];
  let number = 0;
  paragraphSpans(text).forEach(({ start, end }, i) => {
    const here = setAside.filter(({ paragraph }) => paragraph === i + 1);
    const paragraph = text.slice(start, end);
    sentenceSpans(paragraph, language).forEach((span, at) => {
      if (wordsOf(paragraph.slice(span.start, span.end)).length === 0) return;
      number++;
      const entry = here.find(({ sentence }) => sentence === undefined || sentence === at + 1);
      if (entry) found.push({ sentence: number, kind: entry.kind, why: entry.why });
    });
  });
  return found;
}
