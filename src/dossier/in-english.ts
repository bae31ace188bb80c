import { MONTHS } from '../schemas/edtf.ts';
import { readDates } from '../text/dates/read.ts';
import { readFigures } from '../text/figures/read-figures.ts';
import type { ReadLanguage } from '../text/languages.ts';
import { wordsOf } from '../text/words.ts';

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [1, ''],
] as const;

/** A value as it may be written: “25 million”, “25,000,000”. */
function written(value: number): string[] {
  const [scale, word] = SCALES.find(([least]) => value >= least) ?? [1, ''];
  return [`${String(value / scale)} ${word}`, String(value), value.toLocaleString('en')];
}

/** The parts of an EDTF date that are known: “5 March 2031”. */
function dated(edtf: string): string[] {
  return [...edtf.matchAll(/(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?/g)].map(
    ([, year = '', month, day]) =>
      [Number(day) || '', MONTHS[Number(month) - 1] ?? '', Number(year) || ''].join(' '),
  );
}

/**
 * The words of English for the figures and dates of a quotation in another language, folded: an English
 * claim may say “25 million” where its article says «25 миллионов».
 */
export function wordsInEnglish(quotation: string, language: ReadLanguage): string[] {
  const whole = [{ start: 0, end: quotation.length }];
  const figures = readFigures(quotation, language).flatMap(({ value }) => written(value));
  const dates = readDates(quotation, language, whole, null).flatMap(({ edtf }) => dated(edtf));
  return [...figures, ...dates].flatMap(wordsOf);
}
