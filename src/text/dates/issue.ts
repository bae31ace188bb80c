import type { ReadLanguage } from '../languages.ts';
import type { Span } from '../sentences.ts';
import { dayNumber, edtfOf } from './calendar.ts';
import type { Match } from './grammar.ts';
import { type Line, linesOf } from './lines.ts';
import { type Known, knownDate } from './resolve.ts';
import type { Said } from './said.ts';
import { tenseAt } from './tense.ts';

/** The last date that an article prints with its year and month, and not as what is to come. */
export function anchorOf(lines: readonly Line[]): Known | null {
  const printed = lines.flatMap(({ marks, dates }) =>
    dates.flatMap(({ said, from, to }) => {
      if (said?.year === undefined || said.month === undefined || said.to) return [];
      const tense = tenseAt(marks, from, to);
      const { year, month, day } = said;
      const dated = tense !== 'future' && tense !== 'quoted';
      return dated ? [edtfOf({ year, month, day })] : [];
    }),
  );
  return knownDate(printed.sort().at(-1) ?? '', 'the last date that the article prints');
}

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
/** Small words in the names of places, papers and authors. */
const NAME_WORDS: ReadonlySet<string> = new Set(['by', 'de', 'of', 'г']);
/** “, 14:05 GMT” */
const CLOCK = /^[\s,|·–—-]*\d{1,2}[:.]\d\d(?:\s\p{Lu}{2,5})?/u;
/** After a dateline: a dash, “(Agency)”, a new sentence. */
const DATELINE = /^\s*\.?\s*(?:\([^)]{0,40}\)\s*)?[—–:/-]|^\s*\(|^\s*\.\s+\p{Lu}/u;
/** The rank of a date that opens a paragraph: one among several is an entry of a chronicle. */
const OPENER = 4;
/** … and that of the day of the news, in the first sentence. */
const NEWS = 5;

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
      : /^[\p{Lu}\p{N}]/u.test(word) || NAME_WORDS.has(word);
  const proper = lead.every(isProper);
  const whole = said.year !== undefined;
  const apart = whole && lead.length > 0 && /(?:[.,|·—–]\s*|№\s?\d+\s\S+\s)$/u.test(before);
  const ends = /^[^\p{L}\n]*(?:\n|$)/u.test(after);
  const alone = !/[\p{L}\p{N}]/u.test(rest) && (ends || lead.length <= LEAD);
  const opens = first.start === sentence.start && /^\s*(?:[—–-]\s|\()/u.test(after);
  const close = lead.length <= LONGEST_LEAD;
  const headed = close && line.sentence < HEAD;
  const tense = tenseAt(line.marks, match.from, match.to);
  const ranks = [
    close && lead.slice(0, 3).some(({ kind }) => kind === 'published'),
    close && alone && (proper || apart),
    headed && proper && lead.length > 0 && DATELINE.test(after),
    headed && whole && lead.some(({ kind }) => kind === 'live'),
    headed && whole && opens,
    line.sentence < 2 && whole && said.weekday !== undefined && tense === 'past',
  ];
  const rank = ranks.indexOf(true);
  return rank < 0 ? null : { said, rank, why: `stated in “${text.slice(from, last.end)}”` };
}

/**
 * The issue that a candidate states. Where it prints no year, it is the first such day from the last
 * date that the article prints.
 */
function issueOf({ said, rank, why }: Candidate, lines: readonly Line[]): Issue {
  const edtf = edtfOf(said);
  if (rank === NEWS) return { edtf: `${edtf}~`, why: `the day of its news, ${why}` };
  if (said.year !== undefined) return { edtf, why };
  const anchor = anchorOf(lines);
  if (!anchor) return { edtf, why: `${why}, without a year` };
  const { year, month = 1, day = 1 } = anchor.date;
  const own = dayNumber({ ...said, year }) >= dayNumber({ year, month, day }) ? year : year + 1;
  return {
    edtf: edtfOf({ ...said, year: own }),
    why: `${why}; its year from ${anchor.edtf}, ${anchor.name}`,
  };
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
  return best ? issueOf(best, lines) : null;
}
