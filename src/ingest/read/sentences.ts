import { paragraphSpans, sentenceSpans, type Passage } from '../../text/sentences.ts';
import { wordsOf } from '../../text/words.ts';
import type { ReadLanguage } from '../../text/languages.ts';

/** One sentence of an article. */
export interface ReadSentence extends Passage {
  /** Its number, from 1, as the fingerprint counts. */
  sentence: number;
  /** From 1. */
  paragraph: number;
  /** Whether it is a headline or a heading within the article. */
  heading: boolean;
}

/** A heading has at most this many words. */
const HEADING_WORDS = 20;
/** What a sentence ends with, closing marks aside; a colon opens what follows. */
const ENDED = /[.?!…:;,؟؛،][\p{Pf}\p{Pe}"'”’»)]*$/u;

/** The sentences of an article, numbered as its fingerprint numbers them. */
export function readSentences(
  text: string,
  language: ReadLanguage,
  title: string | null,
): ReadSentence[] {
  const sentences: ReadSentence[] = [];
  const headline = title === null ? null : wordsOf(title).join(' ');
  let paragraph = 0;
  const paragraphs = paragraphSpans(text);
  for (const block of paragraphs) {
    const content = text.slice(block.start, block.end);
    const found = sentenceSpans(content, language)
      .map((span) => ({ span, words: wordsOf(content.slice(span.start, span.end)) }))
      .filter(({ words }) => words.length > 0);
    if (found.length > 0) paragraph++;
    for (const { span, words } of found) {
      const printed = content.slice(span.start, span.end);
      const open =
        found.length === 1 &&
        paragraphs.length > 1 &&
        words.length <= HEADING_WORDS &&
        !ENDED.test(printed);
      sentences.push({
        sentence: sentences.length + 1,
        start: block.start + span.start,
        end: block.start + span.end,
        text: printed,
        paragraph,
        heading: open || /^#{1,6} /.test(printed) || words.join(' ') === headline,
      });
    }
  }
  return sentences;
}
