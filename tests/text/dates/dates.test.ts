import { describe, expect, test } from 'vitest';
import { GRAMMARS } from '../../../src/text/dates/forms.ts';
import { parseDate } from '../../../src/schemas/edtf.ts';
import { phrasesIn } from '../../../src/text/dates/words.ts';
import { READ_LANGUAGES, type ReadLanguage } from '../../../src/text/languages.ts';
import { datesOf, edtfOf } from './reading.ts';

/** A Thursday. */
const ISSUED = '2031-06-05';

describe('in an article of Thursday, 5 June 2031', () => {
  test.each<[text: string, edtf: string, language?: ReadLanguage]>([
    ['It closed on 21 May 2030.', '2030-05-21'],
    ['It closed on May 21, 2030.', '2030-05-21'],
    ['It closed on the 21st of May 2030.', '2030-05-21'],
    ['It closed on 2030-05-21.', '2030-05-21'],
    ['It closed on 21/05/2030.', '2030-05-21'],
    ['It closed on 03/04/2030.', '[2030-03-04,2030-04-03]'],
    ['It closed in May 2030.', '2030-05'],
    ['It closed in 2030.', '2030'],
    ['It closed in the spring of 2030.', '2030-21'],
    ['It closed on 21 December.', '2030-12-21'],
    ['It will close on 21 December.', '2031-12-21'],
    ['It closed on 21 May last year.', '2030-05-21'],
    ['It closed yesterday.', '2031-06-04'],
    ['It closed last week.', '2031-05-26/2031-06-01'],
    ['It closed last month.', '2031-05'],
    ['It will close next year.', '2032'],
    ['It will open next spring.', '2032-21'],
    ['It closed two weeks ago.', '2031-05-22~'],
    ['It closed three days ago.', '2031-06-02'],
    ['It closed on Thursday.', '2031-06-05'],
    ['It will close on Friday.', '2031-06-06'],
    ['It closed last Thursday.', '2031-05-29'],
    ['It closed between 7 and 9 March.', '2031-03-07/2031-03-09'],
    ['It closed from 28 May to 2 June.', '2031-05-28/2031-06-02'],
    ['It closed on March 7–9.', '2031-03-07/2031-03-09'],
    ['It was open from December to February.', '2030-12/2031-02'],
    ['It will close in the second half of the year.', '2031-07/2031-12'],
    ['It will close on the 25th of this month.', '2031-06-25'],
    ['It will close on 10 or 11 July.', '[2031-07-10,2031-07-11]'],
    ['It closed on 21 May 2030. The next day it opened.', '2030-05-21 2030-05-22'],
    ['Маяк закроют не раньше IV квартала.', '2031-10/2031-12', 'ru'],
    ['Маяк закрыли на прошлых выходных.', '2031-05-31/2031-06-01', 'ru'],
    ['Маяк закрыли 03/04/2030.', '2030-04-03', 'ru'],
    ['ستغلق المنارة في النصف الثاني من عام 2032.', '2032-07/2032-12', 'ar'],
    ['أُغلق المصباح في 21 مايو/أيار 2030.', '2030-05-21', 'ar'],
  ])('%s → %s', (text, edtf, language = 'en') => {
    expect(edtfOf(text, language, ISSUED)).toBe(edtf);
  });

  test.each([
    ...['It paid for 2,000 keepers.', 'It may close.', 'They march in step.'],
    ...['It won by 1999 votes.', 'Call 2030 555 at once.', 'The second lamp is out.'],
    ...['He owns a first quarter of the company.', 'They led in the first half.'],
    ...['Version 1.2.31 is out.', 'It has the address 10.12.20.31.', 'It began at 12:30.'],
  ])('%s has no date', (text) => {
    expect(edtfOf(text, 'en', ISSUED)).toBe('');
  });

  test('days that do not exist, and figures that are no dates, are none', () => {
    const text = 'See 20240301, 2026-02-30, 31 June, 30 February 2031, 99/99/2031 and 2031–29.';
    expect(edtfOf(text, 'en', ISSUED)).toBe('');
  });
});

describe('the reason', () => {
  test.each<[text: string, issued: string | null, why: (string | null)[]]>([
    ['It closed on 21 May 2030.', ISSUED, [null]],
    ['It closed yesterday.', ISSUED, ['counted from 2031-06-05, the article’s date']],
    ['It closed on Monday.', ISSUED, ['the last Monday up to 2031-06-05, the article’s date']],
    ['It closed on Monday 12 May.', ISSUED, ['no year is printed; the weekday fits 2031']],
    [
      'It closed on 21 December.',
      ISSUED,
      ['no year is printed; the last before 2031-06-05, the article’s date'],
    ],
    ['It closed on 21 May.', null, ['no year is printed, and nothing near gives it']],
    [
      'It closed on 3 March 1998. On 5 March it opened.',
      ISSUED,
      [null, 'no year is printed; it goes on from 1998-03-03'],
    ],
  ])('%s', (text, issued, why) => {
    expect(datesOf(text, 'en', issued).map((date) => date.why)).toEqual(why);
  });

  test('a year that nothing gives stays open', () => {
    expect(edtfOf('It closed on 21 May and on Tuesday, in the spring.', 'en')).toBe('XXXX-05-21');
  });
});

test('29 February is of a leap year, or of none', () => {
  expect(edtfOf('It closed on 29 February.', 'en', '2032-06-05')).toBe('2032-02-29');
  expect(edtfOf('It closed on 29 February.', 'en', '2034-06-05')).toBe('XXXX-02-29');
});

test('dates stand where they say, and are EDTF', () => {
  const text = 'Nobody came “on 21 May, 2030”, nor last week, from 3 to 5 March, or in the 1990s.';
  const dates = datesOf(text, 'en', ISSUED);
  expect(dates.map((date) => date.text)).toEqual([
    ...['21 May, 2030', 'last week', '3 to 5 March', 'the 1990s'],
  ]);
  for (const { start, end, text: words, edtf } of dates) {
    expect(text.slice(start, end)).toBe(words);
    expect(parseDate(edtf)).toBeTruthy();
  }
});

test('lexicons and forms of dates name the same kinds of words', () => {
  // A kind that is misspelt in one of them would silently mean nothing.
  const inLexicons = READ_LANGUAGES.flatMap((language) =>
    [...phrasesIn(language).values()].map(({ kind }) => kind),
  );
  const verbs = ['past', 'future', 'then', 'be'];
  const ofArticles = ['published', 'live', 'word'];
  const figures = ['small', 'large', 'nth', 'pair', 'yearFigure', 'decade', 'figure'];
  const gaps = ['comma', 'hyphen', 'dash', 'slash', 'dot', 'stop', 'colon', 'open', 'close'];
  const known = new Set([...inLexicons, ...figures, ...gaps, 'plain', 'name']);
  const read = new Set([...GRAMMARS.en.kinds, ...GRAMMARS.ru.kinds, ...verbs, ...ofArticles]);
  expect([...read].filter((kind) => !known.has(kind))).toEqual([]);
  expect([...new Set(inLexicons)].filter((kind) => !read.has(kind))).toEqual([]);
});
