import { paragraphSpans } from '../sentences.ts';
import { wordsOf } from '../words.ts';

/** A headline may stand below a standfirst and the outlet's name, no further down. Paragraphs. */
const WITHIN = 4;
const MAX_LENGTH = 200;

/** Whether a line ends as a sentence does. The Arabic full stop is the Latin one; Urdu has its own. */
export const ENDS_SENTENCE = /[.!?…؟۔]["'”’»)\]]*$/u;

/** A short line that ends without a full stop. */
const isHeadline = (line: string) =>
  line.length <= MAX_LENGTH && line !== '' && !ENDS_SENTENCE.test(line);

/**
 * The headline of a plain text: its first line when that ends without a full stop, else a line near
 * the top that stands there twice, as a page's title does that was copied with its heading.
 */
export function headlineOf(text: string): string | null {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  if (isHeadline(first.trim())) return first.trim();
  const top = paragraphSpans(text)
    .slice(0, WITHIN)
    .map(({ start, end }) => text.slice(start, end));
  const twice = top.find(
    (line, i) =>
      isHeadline(line) &&
      top.slice(i + 1).some((other) => wordsOf(other).join(' ') === wordsOf(line).join(' ')),
  );
  return twice ?? null;
}
