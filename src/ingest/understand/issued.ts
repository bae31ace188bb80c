import type { Reading } from '../reading.ts';
import type { ArticleText } from './article.ts';
import { dateOfDay, dayNumber, edtfOf, weekdayOf, type CalendarDate } from './calendar.ts';
import type { DateRun } from './date-words.ts';
import { tenseAt } from './tense.ts';

/** A dateline and what names a date of publication stand within this many words. */
const LINE_WORDS = 10;
/** Paragraphs at the head, and sentences at the foot, where an article’s own date may stand. */
const HEAD = 5;
const FOOT = 4;

/** What follows a date in such a line: “14:05 GMT”. */
const CLOCK = /^(?:\d{1,2}|am|pm|gmt|utc|bst|est|edt|cet|cest|msk|мск|غرينتش|بتوقيت|مساء|صباحا)$/u;

/** The rank of a date that begins a paragraph: one among several is an entry of a chronicle. */
const OPENER = 4;

interface Candidate {
  date: CalendarDate;
  weekday: number | undefined;
  why: string;
  /** The lower, the surer. */
  rank: number;
}

/** Whether the words just before a date say that it was told live. */
function isLive({ tokens, vocabulary }: ArticleText, run: DateRun): boolean {
  const sentence = tokens[run.from]?.sentence;
  for (let i = run.from - LINE_WORDS; i < run.from; i++) {
    if (tokens[i]?.sentence === sentence && vocabulary.live.at(tokens, i)) return true;
  }
  return false;
}

/** How a date stands that may be the article’s own; null where it does not. */
function candidate(
  article: ArticleText,
  run: DateRun,
  counts: ReadonlyMap<number, number>,
): Candidate | null {
  const { tokens, vocabulary, sentences, text, language } = article;
  const { words } = run;
  if (words.type !== 'date' || words.date.day === undefined || words.date.month === undefined)
    return null;
  const first = tokens[run.from];
  const sentence = sentences[(first?.sentence ?? 1) - 1];
  if (!first || !sentence) return null;
  if (sentence.paragraph > HEAD && sentence.sentence <= sentences.length - FOOT) return null;
  let start = run.from;
  // The start of its line, or of its sentence.
  const opens = (at: number) =>
    at === 0 || tokens[at]?.first === true || tokens[at]?.before.includes('\n') === true;
  while (!opens(start) && run.from - start <= LINE_WORDS) start--;
  const lead = tokens.slice(start, run.from);
  const line = text.slice(tokens[start]?.start ?? 0, tokens[run.to - 1]?.end ?? 0);
  const as = (why: string, rank: number): Candidate => ({
    date: words.date,
    weekday: words.weekday,
    why,
    rank,
  });
  if (lead.length >= LINE_WORDS) return null;
  if (lead.slice(0, 3).some((_, n) => vocabulary.published.at(tokens, start + n))) {
    return as(`printed as “${line}”`, 0);
  }
  // Arabic has no capitals: there a dateline is known by the dash, or by being a line of its own.
  const place = lead.every(({ capital, text: word }, n) => {
    // سنهال في 4 يوليو 2031: the preposition belongs to the date.
    const bracket = lead.length <= 3 && /^\s*[(—–/]/u.test(tokens[run.to]?.before ?? '');
    if (language === 'ar' && bracket && n > 0 && n === lead.length - 1 && word === 'في')
      return true;
    if (language === 'ar') return !vocabulary.openers.at(tokens, start + n);
    return capital || /^(?:г|гор|by|de|от|for)$/u.test(word) || /^\d+$/.test(word);
  });
  // “12 August 2031, 14:05”
  let to = run.to;
  while (to < run.to + 4 && CLOCK.test(tokens[to]?.word ?? '')) to++;
  const rest = (counts.get(first.sentence) ?? 0) - (to - start);
  const after = tokens[run.to]?.before ?? '';
  const ends = rest <= 0 || /^[^\p{L}\p{N}]*\n/u.test(after);
  // «Вестник пролива, 12.06.2031»: a paper’s name in small letters, parted from a whole date.
  const parted =
    words.date.year !== undefined &&
    lead.length > 0 &&
    (/№\s?\d+[^\n]*\sот\s/u.test(line) || /^[»”")*_]*\s*[.,|·—–]\s*$/u.test(first.before));
  if (ends && (place || parted) && (lead.length <= 4 || /[\n*_]/u.test(after))) {
    return as(`in a line of its own: “${line}”`, 1);
  }
  // “This is a digest of our live coverage of Tuesday, 17 June 2031.”
  if (sentence.paragraph <= HEAD && words.date.year !== undefined && isLive(article, run)) {
    return as(`live coverage of “${text.slice(first.start, tokens[run.to - 1]?.end ?? 0)}”`, 3);
  }
  const dash = /^\s*\.?\s*(?:\([^)]{0,40}\)\s*)?[—–:/-]|^\s*\(/u.test(after);
  const stop = language !== 'ar' && /^\s*\.\s/u.test(after);
  const headed = sentence.paragraph <= HEAD;
  if (place && lead.length > 0 && headed && (dash || stop)) {
    return as(`its dateline: “${line}”`, 2);
  }
  // “June 5, 2031 (Northern Wire) – …”, “22 May 2031 – …”: a paragraph begins with it.
  const begins = sentences[sentence.sentence - 2]?.paragraph !== sentence.paragraph && first.first;
  const parts = /^\s*(?:[—–-]\s|\([^)]{0,40}$)/u.test(after);
  if (begins && headed && words.date.year !== undefined && parts) {
    return as(`its dateline: “${line}”`, OPENER);
  }
  return null;
}

/** The last day in the past that an article prints in full; null where there is none. */
function lastFullDay(article: ArticleText, runs: readonly DateRun[]): number | null {
  const days = runs.flatMap((run) => {
    if (run.words.type !== 'date' || tenseAt(article, run).tense === 'future') return [];
    const { year, month, day } = run.words.date;
    if (year === undefined || month === undefined || day === undefined) return [];
    const number = dayNumber(year, month, day);
    return Number.isNaN(number) ? [] : [number];
  });
  return days.length === 0 ? null : Math.max(...days.slice(0, 1000));
}

/** The year of a dateline that prints none: of the first such day on or after `from`. */
function yearAfter(date: CalendarDate, from: number): CalendarDate {
  const { year } = dateOfDay(from);
  const on = (y: number) => dayNumber(y, date.month ?? 1, date.day ?? 1);
  return { ...date, year: on(year) >= from ? year : year + 1 };
}

/** The year of a dateline with a weekday: the one that “next year, 2032” and the like tell, if it fits. */
function yearOfWeekday({ text }: ArticleText, best: Candidate): Reading['issued'] {
  const { date, weekday, why } = best;
  if (weekday === undefined) return null;
  const told = /(last|this|next) year, (\d{4})\b/iu.exec(text);
  if (!told) return null;
  const by = { last: 1, this: 0, next: -1 }[(told[1] ?? '').toLowerCase()] ?? 0;
  const year = Number(told[2]) + by;
  const number = dayNumber(year, date.month ?? 1, date.day ?? 1);
  if (Number.isNaN(number) || weekdayOf(number) !== weekday) return null;
  return { edtf: edtfOf({ ...date, year }), why: `${why}; its year from “${told[0]}”` };
}

/**
 * The article’s own date as its text tells it: the line “Published …”, a byline, a dateline. A
 * dateline without a year takes it from the other days that the article prints.
 */
export function readIssued(article: ArticleText, runs: readonly DateRun[]): Reading['issued'] {
  const counts = new Map<number, number>();
  for (const { sentence } of article.tokens) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const candidates = runs.flatMap((run) => candidate(article, run, counts) ?? []);
  const openers = candidates.filter(({ rank }) => rank === OPENER).length;
  const [best] = candidates
    .filter(({ rank }) => rank !== OPENER || openers === 1)
    .sort((a, b) => a.rank - b.rank);
  if (best) {
    if (best.date.year !== undefined) return { edtf: edtfOf(best.date), why: best.why };
    const last = lastFullDay(article, runs);
    const fitting = last === null ? yearOfWeekday(article, best) : null;
    if (fitting) return fitting;
    if (last === null) return { edtf: edtfOf(best.date), why: `${best.why}, without a year` };
    const date = yearAfter(best.date, last);
    const told = edtfOf(dateOfDay(last));
    return { edtf: edtfOf(date), why: `${best.why}; its year from ${told}, the last day told` };
  }
  // “A source said on Thursday, 8 May 2031”: news of that day, printed on it or soon after.
  for (const run of runs) {
    const { words } = run;
    const sentence = article.tokens[run.from]?.sentence ?? 1;
    const lead = article.sentences.find(({ heading }) => !heading)?.sentence ?? 1;
    if (sentence > lead) break;
    if (words.type !== 'date' || words.date.day === undefined || words.date.year === undefined)
      continue;
    // Without a weekday it may be any day of a story.
    if (words.weekday !== undefined && tenseAt(article, run).tense === 'past') {
      return { edtf: `${edtfOf(words.date)}~`, why: 'the day of its news, in its first sentence' };
    }
  }
  return null;
}
