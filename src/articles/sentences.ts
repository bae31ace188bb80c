/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** After these a full stop ends no sentence, though a capital follows. English titles and the like. */
const ABBREVIATION =
  /(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Gov|Sen|Rep|Rev|St|Jr|Sr|No|no|vs|cf|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|г|гг|им|т\.\s?е)\.\s*$/u;
const INITIAL = /(?:^|\s)\p{Lu}\.\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** The segmenter of a language; making one is dear, and it holds no state. */
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
 * “Mr.” and initials not taken for an end. Without the white space around them; none is empty.
 */
export function sentenceSpans(paragraph: string, language: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, segment } of segmenter(language).segment(paragraph)) {
    const end = index + segment.length;
    const sofar = paragraph.slice(start, end);
    const open = ABBREVIATION.test(sofar) || INITIAL.test(sofar);
    if (open && end < paragraph.length) continue;
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
