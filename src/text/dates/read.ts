import type { ReadLanguage } from '../languages.ts';
import type { Passage, Span } from '../sentences.ts';
import { anchorOf } from './issue.ts';
import { linesOf } from './lines.ts';
import { knownDate, resolve, type Known, type Meaning } from './resolve.ts';
import { tenseAt } from './tense.ts';

/** A date or a span of time in a text, resolved. */
export interface DateMention extends Passage, Meaning {
  /** Whether the text speaks of it as still to come. */
  future: boolean;
}

/** Sentences within which “the next day” counts on from a date. */
const RECENT_SENTENCES = 3;
const RECENT = 6;

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
  let recent: { known: Known; sentence: number }[] = [];
  const found: DateMention[] = [];
  for (const { sentence, marks, dates } of lines) {
    recent = recent.filter((each) => sentence - each.sentence <= RECENT_SENTENCES);
    for (const { said, from, to } of dates) {
      const [first, last] = [marks[from], marks[to - 1]];
      if (!said || !first || !last) continue;
      const tense = tenseAt(marks, from, to);
      // “built in three weeks”
      if (first.kind === 'ahead' && tense === 'past') continue;
      const before = recent.map(({ known }) => known);
      const meaning = resolve(said, { issued: own, anchor, recent: before, tense });
      if (!meaning) continue;
      const { start } = first;
      found.push({
        start,
        end: last.end,
        text: text.slice(start, last.end),
        ...meaning,
        future: tense === 'future',
      });
      const known = knownDate(meaning.edtf, 'the date before');
      if (known) recent = [{ known, sentence }, ...recent.slice(0, RECENT)];
    }
  }
  return found;
}
