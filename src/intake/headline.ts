import { readLists } from '../text/read-lists.ts';
import { wordsOf } from '../text/words.ts';
import type { SetAsideKind } from './types.ts';

/** A line that is no part of the report, by its wording; tried on whole paragraphs only. */
interface Phrase {
  kind: SetAsideKind;
  why: string;
  patterns: readonly Readonly<Record<string, string>>[];
}

/** Longer lines say something of their own. Characters. */
const MAX_LENGTH = 200;

const PHRASES = (readLists(new URL('phrases.yaml', import.meta.url)) as Phrase[]).map((phrase) => ({
  ...phrase,
  patterns: phrase.patterns.map(
    ({ cased, any = '' }) => new RegExp(cased ?? any, cased === undefined ? 'iu' : 'u'),
  ),
}));

/** What a line is that is no statement; null for anything that may be one. */
export function phraseOf(paragraph: string): Pick<Phrase, 'kind' | 'why'> | null {
  if (paragraph.length > MAX_LENGTH) return null;
  const phrase = PHRASES.find(({ patterns }) => patterns.some((one) => one.test(paragraph)));
  return phrase ? { kind: phrase.kind, why: phrase.why } : null;
}

/** A headline may stand below a standfirst and the outlet's name, no further down. Lines with words. */
const WITHIN = 4;
/** No more of a text is looked at. Lines, empty ones included. */
const MAX_LINES = 40;

/** Whether a line ends as a sentence does. The Arabic full stop is the Latin one; Urdu has its own. */
export const ENDS_SENTENCE = /[.!?…؟۔]["'”’»)\]]*$/u;

/** A short line of words that ends without a full stop, and is nothing else. */
const isHeadline = (line: string) =>
  line.length <= MAX_LENGTH && !ENDS_SENTENCE.test(line) && !isNothing(line);

/** A line that stands above a headline and says nothing: asterisks, an advertisement, a byline. */
const isNothing = (line: string) => wordsOf(line).length === 0 || phraseOf(line) !== null;

/**
 * The headline of a plain text: its first line when that ends without a full stop, else a line near
 * the top that stands there twice, as a page's title does that was copied with its heading.
 */
export function headlineOf(text: string): string | null {
  // By lines, not paragraphs: a headline may stand right above the text it belongs to.
  const lines = text
    .split(/\r?\n/, MAX_LINES)
    .map((line) => line.trim())
    .filter((line) => !isNothing(line));
  const [first] = lines;
  if (first !== undefined && isHeadline(first)) return first;
  const top = lines.slice(0, WITHIN);
  const twice = top.find(
    (line, i) =>
      isHeadline(line) &&
      top.slice(i + 1).some((other) => wordsOf(other).join(' ') === wordsOf(line).join(' ')),
  );
  return twice ?? null;
}
