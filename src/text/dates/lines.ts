import type { ReadLanguage } from '../languages.ts';
import type { Span } from '../sentences.ts';
import { GRAMMARS } from './forms.ts';
import type { Match } from './grammar.ts';
import { marksOf, type Mark } from './marks.ts';
import type { Said } from './said.ts';
import { LOOK_UP } from './words.ts';

/** The words of one sentence, or of a piece of a long one, and the dates among them. */
export interface Line {
  /** Number of the sentence, from 0. */
  sentence: number;
  marks: readonly Mark[];
  dates: readonly Match<Said>[];
}

/** Longer sentences are read in pieces, so that the memory taken does not grow with a sentence. */
const PIECE = 10_000;
/** What joins two dates to a span, and what has to stand before the first. */
const FROM = ['from', 'fromOf', 'fromSince'];
const LINKS: Readonly<Record<string, readonly string[] | null>> = {
  ...{ hyphen: null, dash: null, to: FROM, until: FROM, and: ['between'] },
};

/** The dates among some marks, two of them joined in “from 28 May to 2 June”, “May–June”. */
function datesAmong(marks: readonly Mark[], language: ReadLanguage): Match<Said>[] {
  const isOne = ({ said }: Match<Said>) => said !== null && !said.to && !said.or;
  const matches = GRAMMARS[language].matches(marks, (first, at) => {
    const [link, next] = [marks[first.to]?.kind ?? '', marks[first.to + 1]?.kind];
    const before = LINKS[link];
    const opens = before === null || before?.includes(marks[first.from - 1]?.kind ?? '');
    if (!opens || !isOne(first)) return first;
    const last = at(first.to + 1) ?? (next === 'the' ? at(first.to + 2) : null);
    if (!last?.said || !isOne(last)) return first;
    return { said: { ...first.said, to: last.said }, from: first.from, to: last.to };
  });
  return [...matches];
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
      const marks = marksOf(piece, LOOK_UP[language], from);
      yield { sentence, marks, dates: datesAmong(marks, language) };
      from += piece.length;
    }
  }
}
