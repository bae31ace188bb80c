import { aroundReports, OTHER_REPORTS } from '../present/reports-text.ts';
import type { OtherReports, OutsideReference } from '../schemas/other-reports.ts';
import { words, wordsBlock } from './prose-to-typst.ts';
import type { Register } from './register.ts';
import { block, call, literal } from './typst.ts';

/** A report from outside the articles, with its letter. */
export function outsideReport({ title, URL }: OutsideReference, register: Register): string {
  const { destination, letter } = register.linkOf(URL, title);
  return call('outside', { letter: literal(letter ?? '') }, destination, wordsBlock(title));
}

/** What other reports say, in one flagged line. */
export function reportsLine({ text, references }: OtherReports, register: Register): string {
  const [before, end] = aroundReports(text);
  const reports = references.flatMap((reference, i) => [
    literal(i === 0 ? ' (' : '; '),
    outsideReport(reference, register),
  ]);
  const said = block([...words(before), ...reports, literal(`)${end}`)]);
  return call('other-reports', {}, literal(OTHER_REPORTS), said);
}
