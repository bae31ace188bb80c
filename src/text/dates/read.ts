import type { ReadLanguage } from '../languages.ts';
import type { Span } from '../sentences.ts';
import { edtfOf } from './calendar.ts';
import { ROWS } from './counted.ts';
import { ar } from './lexicon/ar.ts';
import { en } from './lexicon/en.ts';
import { ru } from './lexicon/ru.ts';
import { marksOf, tableOf, type Mark, type Table } from './marks.ts';
import { lettersOf, matchAt, type Match } from './patterns.ts';
import { knownDate, resolve, type Known } from './resolve.ts';
import type { Said } from './said.ts';
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

/** Longer sentences are read in pieces, so that a text of one sentence takes no more memory. */
const PIECE = 10_000;
/** Sentences within which “the next day” counts on from a date. */
const TOLD_WITHIN = 3;
const TOLD = 6;

const tables = new Map<ReadLanguage, Table>();

/** The words of a language; made once. */
export function tableFor(language: ReadLanguage): Table {
  const table = tables.get(language) ?? tableOf({ en, ru, ar }[language]);
  tables.set(language, table);
  return table;
}

/** The date words of one sentence, or a piece of it. */
export interface Line {
  /** Number of the sentence, from 0. */
  sentence: number;
  marks: readonly Mark[];
  runs: readonly Match<Said>[];
}

/** Joins two dates into a span: “from 28 May to 2 June”, “May–June”, “between Monday and Friday”. */
function joined(
  marks: readonly Mark[],
  first: Match<Said>,
  rest: (at: number) => Match<Said> | null,
): Match<Said> {
  if (!first.said || first.said.to || first.said.or) return first;
  const opening = marks[first.from - 1]?.kind;
  const [link, next] = [marks[first.to]?.kind, marks[first.to + 1]?.kind];
  const joins =
    link === 'hyphen' || link === 'dash'
      ? true
      : link === 'and'
        ? opening === 'between'
        : (link === 'to' || link === 'until') &&
          ['from', 'fromOf', 'fromSince'].includes(opening ?? '');
  if (!joins) return first;
  const at = first.to + 1 + (next === 'the' ? 1 : 0);
  const last = rest(at) ?? (next === 'the' ? rest(at - 1) : null);
  if (!last?.said || last.said.to || last.said.or) return first;
  return { said: { ...first.said, to: last.said }, from: first.from, to: last.to };
}

/** The dates among some marks, from left to right, none overlapping another. */
export function runsOf(marks: readonly Mark[], language: ReadLanguage): Match<Said>[] {
  const letters = lettersOf(marks);
  const rows = ROWS[language];
  const runs: Match<Said>[] = [];
  for (let i = 0; i < marks.length;) {
    const kind = marks[i]?.kind;
    const idle = kind === 'plain' || kind === 'name' || kind === 'comma';
    const found = idle ? null : matchAt(letters, marks, rows, i);
    const match = found && joined(marks, found, (at) => matchAt(letters, marks, rows, at));
    if (match?.said) runs.push(match);
    i = match?.to ?? i + 1;
  }
  return runs;
}

/** Cuts a text into sentences, and finds the words of dates in each. */
export function* linesOf(
  text: string,
  language: ReadLanguage,
  sentences: readonly Span[],
): Generator<Line> {
  for (const [sentence, { start, end }] of sentences.entries()) {
    for (let from = start; from < end; from += PIECE) {
      const marks = marksOf(
        text.slice(from, Math.min(end, from + PIECE)),
        tableFor(language),
        from,
      );
      yield { sentence, marks, runs: runsOf(marks, language) };
    }
  }
}

/** The last day or month that an article prints with its year, and not as what is to come. */
function anchorOf(lines: readonly Line[]): Known | null {
  const printed = lines.flatMap(({ marks, runs }) =>
    runs.flatMap(({ said, from, to }) => {
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
  const lines = [...linesOf(text, language, sentences)].filter(({ runs }) => runs.length > 0);
  const own = issued === null ? null : knownDate(issued, 'the article’s date');
  const anchor = own ? null : anchorOf(lines);
  let told: { known: Known; sentence: number }[] = [];
  const found: DateMention[] = [];
  for (const { sentence, marks, runs } of lines) {
    told = told.filter((each) => sentence - each.sentence <= TOLD_WITHIN).slice(0, TOLD);
    for (const { said, from, to } of runs) {
      const [first, last] = [marks[from], marks[to - 1]];
      if (!said || !first || !last) continue;
      const verb = tenseAt(marks, from, to);
      // A weekday in a quotation mostly lies ahead.
      const tense = verb !== 'quoted' ? verb : said.weekday === undefined ? null : 'future';
      if (said.ahead && language === 'en' && tense !== 'future') continue;
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
