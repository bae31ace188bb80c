import ABBREVIATIONS from './abbreviations.json' with { type: 'json' };

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const anyOf = (lines: readonly (readonly string[])[]): string =>
  lines.flat().map(RegExp.escape).join('|');

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
    const sofar = line.slice(start, end);
    const trimmed = sofar.trim();
    if (trimmed !== '') {
      const from = start + sofar.indexOf(trimmed);
      spans.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  }
  return spans;
}

/**
 * The paragraphs of a plain text: blocks between blank lines where there are any, else lines. Line
 * ends may be LF or CRLF.
 */
export function paragraphSpans(text: string): Span[] {
  const separator = /\n[ \t\r]*\n/.test(text.trim())
    ? /(?:\r?\n[ \t]*)(?:\r?\n[ \t]*)+/g
    : /\r?\n/g;
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const start = from + raw.indexOf(trimmed);
      spans.push({ start, end: start + trimmed.length });
    }
  };
  for (const match of text.matchAll(separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return spans;
}
