import type { ReadLanguage } from '../languages.ts';
import type { Span } from '../sentences.ts';
import { edtfOf } from './calendar.ts';
import { linesOf, type Line } from './lines.ts';
import { knownDate, resolve, type Known } from './resolve.ts';
import { tenseAt } from './tense.ts';

/** A date or a span of time in a text, resolved. */
export interface DateMention {
  /** UTF-16 offsets in the text, the end exclusive. */
  start: number;
  end: number;
  /** The words as they stand there. */
  text: string;
  /** EDTF; with unknown parts (`XXXX-10-15`) where nothing resolves them. */
  edtf: string;
  /** How it was resolved, in a sentence, where the words do not say everything. */
  why: string | null;
}

/** Sentences within which “the next day” counts on from a date. */
const TOLD_WITHIN = 3;
const TOLD = 6;

/** The last day or month that an article prints with its year, and not as what is to come. */
function anchorOf(lines: readonly Line[]): Known | null {
  const printed = lines.flatMap(({ marks, dates }) =>
    dates.flatMap(({ said, from, to }) => {
      if (said?.year === undefined || said.month === undefined || said.to) return [];
      const tense = tenseAt(marks, from, to);
      const { year, month, day } = said;
      const dated = tense !== 'future' && tense !== 'quoted';
      return dated ? [edtfOf({ year, month, ...(day !== undefined && { day }) })] : [];
    }),
  );
  const last = printed.reduce((a, b) => (b > a ? b : a), '');
  return knownDate(last, 'the last date that the article prints');
}

/**
 * The dates of an article, in order, resolved. The time taken grows with the length of the text
 * alone.
 *
 * @param sentences where the sentences stand in the text, in order
 * @param issued EDTF date of the article, from which “yesterday” is counted; null if unknown
 */
export function readDates(
  text: string,
  language: ReadLanguage,
  sentences: readonly Span[],
  issued: string | null,
): DateMention[] {
  const lines = [...linesOf(text, language, sentences)].filter(({ dates }) => dates.length > 0);
  const own = issued === null ? null : knownDate(issued, 'the article’s date');
  const anchor = own ? null : anchorOf(lines);
  let told: { known: Known; sentence: number }[] = [];
  const found: DateMention[] = [];
  for (const { sentence, marks, dates } of lines) {
    told = told.filter((each) => sentence - each.sentence <= TOLD_WITHIN).slice(0, TOLD);
    for (const { said, from, to } of dates) {
      const [first, last] = [marks[from], marks[to - 1]];
      if (!said || !first || !last) continue;
      const verb = tenseAt(marks, from, to);
      const tense = verb === 'quoted' ? null : verb;
      // “built in three weeks”
      if (first.kind === 'ahead' && tense === 'past') continue;
      const before = told.map(({ known }) => known);
      const meaning = resolve(said, { issued: own, anchor, told: before, tense });
      if (!meaning) continue;
      const { start } = first;
      found.push({ start, end: last.end, text: text.slice(start, last.end), ...meaning });
      const known = knownDate(meaning.edtf, 'the date before');
      if (known) told = [{ known, sentence }, ...told];
    }
  }
  return found;
}
