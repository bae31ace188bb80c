import type { ReadLanguage } from '../languages.ts';
import type { Span } from '../sentences.ts';
import { dateOfDay, dayNumber, edtfOf } from './calendar.ts';
import { linesOf, type Line } from './lines.ts';
import type { Match } from './patterns.ts';
import type { Said } from './said.ts';
import { tenseAt } from './tense.ts';

/** When an article appeared, as its own text says it. */
export interface Issue {
  /** EDTF; ends in `~` for the day of its news, on which or soon after which it appeared. */
  edtf: string;
  /** How the text says it. */
  why: string;
}

/** Sentences at the head and at the foot in which the date of the article may stand. */
const HEAD = 7;
const FOOT = 4;
/** Words before it in its line; in a line that goes on, and in one of its own. */
const LEAD = 4;
const LONGEST_LEAD = 9;
/** Characters looked at on either side. */
const AROUND = 200;
/** “, 14:05 GMT” */
const CLOCK = /^[\s,|·–—-]*\d{1,2}[:.]\d\d(?:\s\p{Lu}{2,5})?/u;
/** After a dateline: a dash, “(Agency)”, a new sentence. */
const DATELINE = /^\s*\.?\s*(?:\([^)]{0,40}\)\s*)?[—–:/-]|^\s*\(|^\s*\.\s+\p{Lu}/u;
/** The rank of a date that opens a paragraph: one among several is an entry of a chronicle. */
const OPENER = 4;

/** A date that may be the article's: the lower its rank, the surer. */
interface Candidate {
  said: Said;
  rank: number;
  why: string;
}

/** How a date stands in its line, if it may be the article's own. */
function candidate(text: string, sentence: Span, line: Line, match: Match<Said>): Candidate | null {
  const { said } = match;
  const [first, last] = [line.marks[match.from], line.marks[match.to - 1]];
  if (!said || said.to || said.or || said.count || !first || !last) return null;
  if (said.month === undefined || said.day === undefined) return null;
  const start = Math.max(sentence.start, first.start - AROUND);
  const from = start + text.slice(start, first.start).lastIndexOf('\n') + 1;
  const before = text.slice(from, first.start);
  const after = text.slice(last.end, last.end + AROUND);
  const [rest = ''] = after
    .slice(0, sentence.end - last.end)
    .replace(CLOCK, '')
    .split('\n', 1);
  const lead = line.marks
    .slice(Math.max(0, match.from - 3 * LONGEST_LEAD), match.from)
    .map((mark) => ({ ...mark, word: text.slice(mark.start, mark.end) }))
    .filter(({ start: at, word }) => at >= from && /[\p{L}\p{N}]/u.test(word));
  // In a script without capitals, whatever is no date word may be a name.
  const isProper = ({ kind, word }: (typeof lead)[number], i: number): boolean =>
    /^\p{Lo}/u.test(word)
      ? kind === 'plain' || (i > 0 && i === lead.length - 1)
      : /^(?:\p{Lu}|\p{N}|(?:by|de|of|г)$)/u.test(word);
  const proper = lead.every(isProper);
  const whole = said.year !== undefined;
  const apart = whole && lead.length > 0 && /(?:[.,|·—–]\s*|№\s?\d+\s\S+\s)$/u.test(before);
  const ends = /^[^\p{L}\n]*(?:\n|$)/u.test(after);
  const alone = !/[\p{L}\p{N}]/u.test(rest) && (ends || lead.length <= LEAD);
  const opens = first.start === sentence.start && /^\s*(?:[—–-]\s|\()/u.test(after);
  const headed = line.sentence < HEAD;
  const ranks = [
    lead.slice(0, 3).some(({ kind }) => kind === 'published'),
    alone && (proper || apart),
    headed && proper && lead.length > 0 && DATELINE.test(after),
    headed && whole && lead.some(({ kind }) => kind === 'live'),
    headed && whole && opens,
  ];
  const rank = lead.length > LONGEST_LEAD ? -1 : ranks.indexOf(true);
  return rank < 0 ? null : { said, rank, why: `stated in “${text.slice(from, last.end)}”` };
}

/** A dateline without a year: that of the first such day from the last day that is printed in full. */
function withYear({ said, why }: Candidate, lines: readonly Line[]): Issue {
  if (said.year !== undefined) return { edtf: edtfOf(said), why };
  const days = lines.flatMap(({ marks, dates }) =>
    dates
      .filter(({ from, to }) => tenseAt(marks, from, to) !== 'future')
      .map(({ said: each }) => dayNumber(each ?? {}))
      .filter((day) => !Number.isNaN(day)),
  );
  if (days.length === 0) return { edtf: edtfOf(said), why: `${why}, without a year` };
  const last = days.reduce((a, b) => Math.max(a, b));
  const { year } = dateOfDay(last);
  const own = dayNumber({ ...said, year }) >= last ? year : year + 1;
  const from = `; its year from ${edtfOf(dateOfDay(last))}, the last day printed`;
  return { edtf: edtfOf({ ...said, year: own }), why: why + from };
}

/**
 * The article's own date as its text states it: the line “Published …”, a byline, a dateline; else
 * the day of its news, if its first sentence dates it in full. Null where the text states none.
 *
 * @param sentences where the sentences stand in the text, in order
 */
export function statedIssue(
  text: string,
  language: ReadLanguage,
  sentences: readonly Span[],
): Issue | null {
  const lines = [...linesOf(text, language, sentences)].filter(({ dates }) => dates.length > 0);
  const candidates = lines
    .filter(({ sentence }) => sentence < HEAD || sentence >= sentences.length - FOOT)
    .flatMap((line) => {
      const span = sentences[line.sentence] ?? { start: 0, end: 0 };
      return line.dates.flatMap((match) => candidate(text, span, line, match) ?? []);
    });
  const openers = candidates.filter(({ rank }) => rank === OPENER).length;
  const [best] = candidates
    .filter(({ rank }) => rank !== OPENER || openers === 1)
    .sort((a, b) => a.rank - b.rank);
  if (best) return withYear(best, lines);
  for (const { sentence, marks, dates } of lines) {
    if (sentence >= 2) break;
    for (const { said, from, to } of dates) {
      if (said?.weekday === undefined || Number.isNaN(dayNumber(said))) continue;
      if (tenseAt(marks, from, to) !== 'past') continue;
      return { edtf: `${edtfOf(said)}~`, why: 'the day of its news, in its first sentence' };
    }
  }
  return null;
}
