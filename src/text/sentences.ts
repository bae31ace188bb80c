import ABBREVIATIONS from './abbreviations.json' with { type: 'json' };

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch with its words as they stand there. */
export interface Passage extends Span {
  text: string;
}

/** Whether two stretches share a place. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const own = text.slice(start, end);
  const from = end - own.trimStart().length;
  return { start: from, end: from + own.trim().length };
}

const isFilled = ({ start, end }: Span): boolean => end > start;

/** Any word of a list; after a full stop within one a space may stand: “т. е”. */
const anyOf = (list: string): string =>
  list.replaceAll('.', String.raw`\.\s?`).replaceAll(' ', '|');

/** A stretch that ends in one of these abbreviations, or a `pattern`, and a full stop. */
const endsIn = (pattern: string): RegExp =>
  new RegExp(String.raw`(?:^|[\s(“"'])(?:${pattern})\.\s*$`, 'u');

/** After these a full stop ends no sentence, though a capital follows: “Mr.”, an initial. */
const OPEN = endsIn(String.raw`${anyOf(ABBREVIATIONS.open)}|\p{Lu}`);
/** After these it ends none where a number follows: “no. 5”, but “The answer was no. He left”. */
const BEFORE_NUMBER = endsIn(anyOf(ABBREVIATIONS.beforeNumber));
/** “U.S.”, which mostly stands before the name of an office … */
const ACRONYM = endsIn(String.raw`(?:\p{Lu}\.)+\p{Lu}`);
/** … unless a word follows that opens sentences. */
const OPENER = new RegExp(String.raw`^(?:${anyOf(ABBREVIATIONS.openers)})\b`, 'u');

/** More of a stretch does not matter, white space after it included; to read it all each time is slow. */
const LONGEST_ABBREVIATION = 40;

/** Whether a stretch that ends in a full stop goes on in what follows it. */
function staysOpen(stretch: string, rest: string): boolean {
  return (
    OPEN.test(stretch) ||
    (BEFORE_NUMBER.test(stretch) && /^\p{Nd}/u.test(rest)) ||
    (ACRONYM.test(stretch) && !OPENER.test(rest))
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The segmenter of a language; making one is expensive, and it has no state. */
function segmenter(language: string): Intl.Segmenter {
  let made = segmenters.get(language);
  if (!made) {
    made = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, made);
  }
  return made;
}

/**
 * Where the sentences of a paragraph stand (UAX #29, by `Intl.Segmenter`), abbreviations such as
 * “Mr.” and initials not taken for an end, nor the end of a line. Without the white space around
 * them; none is empty.
 */
export function sentenceSpans(paragraph: string, language: string): Span[] {
  // UAX #29 ends a sentence at each line feed, but a paragraph may be wrapped anywhere.
  const line = paragraph.replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
  const spans: Span[] = [];
  let start = 0;
  for (const { index, segment } of segmenter(language).segment(line)) {
    const end = index + segment.length;
    const tail = line.slice(Math.max(start, end - LONGEST_ABBREVIATION), end);
    if (end < line.length && staysOpen(tail, line.slice(end, end + 12))) continue;
    spans.push(trimmed(line, { start, end }));
    start = end;
  }
  return spans.filter(isFilled);
}

/**
 * The paragraphs of a plain text: blocks between blank lines where there are any, else lines. Line
 * ends may be LF or CRLF.
 */
export function paragraphSpans(text: string): Span[] {
  // Each begins with the separator before it, which is then trimmed.
  const separator = /\n[ \t\r]*\n/.test(text.trim()) ? /\r?\n[ \t]*(?:\r?\n[ \t]*)+/g : /\r?\n/g;
  const starts = [0, ...Array.from(text.matchAll(separator), ({ index }) => index)];
  return starts
    .map((start, i) => trimmed(text, { start, end: starts[i + 1] ?? text.length }))
    .filter(isFilled);
}
