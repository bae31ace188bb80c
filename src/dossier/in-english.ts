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

/** A value as it may be written: “25 million”, “25000000”. “1.5 thousand” would let “5” pass for 1500. */
function written(value: number): string[] {
  const [scale, word] = SCALES.find(([least]) => value >= least) ?? [1, ''];
  const scaled = value / scale;
  return [...(Number.isInteger(scaled) ? [`${String(scaled)} ${word}`] : []), String(value)];
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
  // Not what follows from other words (“the next day”), nor the ends of a quarter.
  const stated = readDates(quotation, language, whole, null).filter(
    ({ edtf, why }) => why === null && /^[\dX-]+$/.test(edtf),
  );
  const dates = stated.flatMap(({ edtf }) => dated(edtf));
  return [...figures, ...dates].flatMap(wordsOf);
}
