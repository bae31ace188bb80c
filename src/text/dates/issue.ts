import type { ReadLanguage } from '../languages.ts';
import type { Span } from '../sentences.ts';
import { dateOfDay, dayNumber, edtfOf } from './calendar.ts';
import { linesOf, type Line } from './lines.ts';
import type { Mark } from './marks.ts';
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
/** Words before it in its line, and characters looked at on either side. */
const LEAD = 10;
const AROUND = 200;
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
  const { marks } = line;
  const [first, last] = [marks[match.from], marks[match.to - 1]];
  if (!said || said.to || said.or || said.count || !first || !last) return null;
  if (said.month === undefined || said.day === undefined) return null;
  const start = Math.max(sentence.start, first.start - AROUND);
  const from = start + text.slice(start, first.start).lastIndexOf('\n') + 1;
  const after = text.slice(last.end, last.end + AROUND);
  const [ending = ''] = after.split('\n', 1);
  const isWord = (mark: Mark) => /[\p{L}\p{N}]/u.test(text.slice(mark.start, mark.end));
  const lead = marks.slice(Math.max(0, match.from - 3 * LEAD), match.from);
  const words = lead.filter((mark) => mark.start >= from && isWord(mark));
  if (words.length >= LEAD) return null;
  const printed = text.slice(from, last.end);
  const as = (why: string, rank: number): Candidate => ({ said, rank, why });
  if (words.slice(0, 3).some(({ kind }) => kind === 'published')) {
    return as(`printed as “${printed}”`, 0);
  }
  // In a script without capitals, whatever is no date word may be a name.
  const isProper = ({ kind, start: at, end }: Mark, i: number) => {
    const word = text.slice(at, end);
    if (/^\p{Lo}/u.test(word)) return kind === 'plain' || (i > 0 && i === words.length - 1);
    return /^(?:\p{Lu}|\p{N}|(?:by|de|of|г)$)/u.test(word);
  };
  const proper = words.every(isProper);
  const rest = marks.slice(match.to, match.to + 12).filter(isWord);
  const clock = rest.findIndex(({ kind, start: at }) => {
    return at >= last.end + ending.length || !['clock', 'small', 'large', 'pair'].includes(kind);
  });
  const next = rest[clock === -1 ? rest.length : clock];
  const alone = !next || next.start >= last.end + ending.length;
  const whole = said.year !== undefined;
  const parted = whole && /(?:[.,|·—–]\s*|№\s?\d+\s\S+\s)$/u.test(text.slice(from, first.start));
  const ownLine = /^[^\p{L}\n]*(?:\n|$)/u.test(after);
  if (alone && (proper || (parted && words.length > 0)) && (words.length <= 4 || ownLine)) {
    return as(`in a line of its own: “${printed}”`, 1);
  }
  if (line.sentence >= HEAD) return null;
  if (whole && words.some(({ kind }) => kind === 'live')) {
    return as(`live coverage: “${printed}”`, 3);
  }
  const dash = /^\s*\.?\s*(?:\([^)]{0,40}\)\s*)?[—–:/-]|^\s*\(/u.test(after);
  const stop = /^\s*\.\s+\p{Lu}/u.test(after);
  if (proper && words.length > 0 && (dash || stop)) return as(`its dateline: “${printed}”`, 2);
  const opens = first.start === sentence.start && /^\s*(?:[—–-]\s|\()/u.test(after);
  return whole && opens ? as(`its dateline: “${printed}”`, OPENER) : null;
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
