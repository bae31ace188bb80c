import type { Measure } from '../reading.ts';
import { endingBefore } from './number-bounds.ts';
import { mayBeAge, startOf, type NumberText } from './number-text.ts';
import { joined } from './tokens.ts';

/** Figures in commas after a name are an age from here on; less may be a place in a list. */
const GROWN_UP = 5;

/** Whether words say of a number that it is an age: “aged 46”; “Agatha Rourke, 46, …”. */
export function isAgeAlone({ article, figures }: NumberText, from: number, to: number): boolean {
  const { tokens, text, vocabulary: v } = article;
  if (endingBefore(article, v.amounts.agedBefore, from) && joined(tokens[from])) return true;
  const figure = figures.get(from) ?? null;
  if (!figure || !mayBeAge(figure) || figure.to !== to || figure.value < GROWN_UP) return false;
  const name = tokens[from - 1];
  return (
    v.language !== 'ar' &&
    tokens[from]?.before === ', ' &&
    text.startsWith(',', figure.end) &&
    name?.capital === true &&
    name.sentence === tokens[from].sentence
  );
}

/** Whether so many years are an age: “46 years old”, “46-year-old”, «(46 عامًا)», «، 46 عاما،». */
export function isAgeOf(
  of: NumberText,
  from: number,
  to: number,
  measure: Measure | null,
): boolean {
  const { tokens, text, vocabulary: v } = of.article;
  if (measure !== 'year' && measure !== 'month') return false;
  if (joined(tokens[to]) && v.amounts.agedAfter.at(tokens, to)) return true;
  const start = startOf(of, from);
  const end = tokens[to - 1]?.end ?? start;
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 1)];
  return (before.endsWith('(') && after === ')') || (before === '، ' && after === '،');
}
