import type { ReadLanguage } from '../../../src/text/languages.ts';
import { statedIssue } from '../../../src/text/dates/issue.ts';
import { readDates, type DateMention } from '../../../src/text/dates/read.ts';
import { paragraphSpans, sentenceSpans, type Span } from '../../../src/text/sentences.ts';

/** Where the sentences of a text stand. */
export function sentencesOf(text: string, language: ReadLanguage): Span[] {
  return paragraphSpans(text).flatMap((paragraph) =>
    sentenceSpans(text.slice(paragraph.start, paragraph.end), language).map(({ start, end }) => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
    })),
  );
}

/**
 * The dates of a text.
 *
 * @param issued EDTF; null to take what the text states
 */
export function datesOf(
  text: string,
  language: ReadLanguage,
  issued: string | null = null,
): DateMention[] {
  const sentences = sentencesOf(text, language);
  const own = issued ?? statedIssue(text, language, sentences)?.edtf ?? null;
  return readDates(text, language, sentences, own);
}

/** Their EDTF, in a line. */
export const edtfOf = (...about: Parameters<typeof datesOf>): string =>
  datesOf(...about)
    .map(({ edtf }) => edtf)
    .join(' ');
