import type { ReadLanguage } from '../languages.ts';
import type { Span } from '../sentences.ts';
import { FORMS } from './forms.ts';
import { ar } from './lexicon/ar.ts';
import { en } from './lexicon/en.ts';
import { ru } from './lexicon/ru.ts';
import { WordTable, type Mark } from './marks.ts';
import { lettersOf, matchAt, type Match } from './patterns.ts';
import type { Said } from './said.ts';

/** The words of one sentence, or of a piece of a long one, and the dates among them. */
export interface Line {
  /** Number of the sentence, from 0. */
  sentence: number;
  marks: readonly Mark[];
  dates: readonly Match<Said>[];
}

/** Longer sentences are read in pieces, so that the memory taken does not grow with a sentence. */
const PIECE = 10_000;
const TABLES = { en: new WordTable(en), ru: new WordTable(ru), ar: new WordTable(ar) };
/** What joins two dates to a span, and what has to stand before them. */
const FROM = ['from', 'fromOf', 'fromSince'];
const LINKS: Readonly<Record<string, readonly string[] | null>> = {
  ...{ hyphen: null, dash: null, to: FROM, until: FROM, and: ['between'] },
};

/** The dates among some marks, from left to right, none overlapping another. */
function datesAmong(marks: readonly Mark[], language: ReadLanguage): Match<Said>[] {
  const letters = lettersOf(marks);
  const at = (i: number) => matchAt(letters, marks, FORMS[language], i);
  /** The other end of a span: “from 28 May to 2 June”, “between Monday and Friday”. */
  const endOf = (first: Match<Said>): Match<Said> | null => {
    const opening = marks[first.from - 1]?.kind ?? '';
    const before = LINKS[marks[first.to]?.kind ?? ''];
    if (before === undefined || before?.includes(opening) === false) return null;
    return at(first.to + 1) ?? (marks[first.to + 1]?.kind === 'the' ? at(first.to + 2) : null);
  };
  const isOne = (date: Match<Said> | null) => !!date?.said && !date.said.to && !date.said.or;
  const found: Match<Said>[] = [];
  for (let i = 0; i < marks.length;) {
    const kind = marks[i]?.kind;
    const first = kind === 'plain' || kind === 'name' ? null : at(i);
    const last = first && isOne(first) ? endOf(first) : null;
    const [from, to] = [first?.said, isOne(last) ? last?.said : null];
    if (from)
      found.push({
        said: to ? { ...from, to } : from,
        from: i,
        to: (to ? last : first)?.to ?? i + 1,
      });
    i = (to ? last : first)?.to ?? i + 1;
  }
  return found;
}

/** Cuts a text into lines, in order. */
export function* linesOf(
  text: string,
  language: ReadLanguage,
  sentences: readonly Span[],
): Generator<Line> {
  for (const [sentence, { start, end }] of sentences.entries()) {
    for (let from = start; from < end;) {
      let piece = text.slice(from, Math.min(end, from + PIECE));
      const space = from + PIECE < end ? piece.lastIndexOf(' ') : -1;
      if (space > 0) piece = piece.slice(0, space);
      const marks = TABLES[language].marks(piece, from);
      yield { sentence, marks, dates: datesAmong(marks, language) };
      from += piece.length;
    }
  }
}
