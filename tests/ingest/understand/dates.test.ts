import { describe, expect, test } from 'vitest';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { parseDate } from '../../../src/schemas/edtf.ts';
import { read } from './invented-world.ts';

/** A Thursday. */
const ISSUED = '2031-06-05';

const edtf = (text: string, language: ReadLanguage = 'en', issued: string | null = ISSUED) =>
  read(text, language, issued).dates.map((date) => date.edtf);

describe('English', () => {
  test.each([
    ['It closed on 21 May 2030.', '2030-05-21'],
    ['It closed on May 21, 2030.', '2030-05-21'],
    ['It closed on the 21st of May 2030.', '2030-05-21'],
    ['It closed on 2030-05-21.', '2030-05-21'],
    ['It closed on 21/05/2030.', '2030-05-21'],
    ['It closed on 03/04/2030.', '[2030-03-04,2030-04-03]'],
    ['It closed in May 2030.', '2030-05'],
    ['It closed in 2030.', '2030'],
    ['It closed in the 1990s.', '199X'],
    ['It closed in the spring of 2030.', '2030-21'],
    ['It closed on 21 December.', '2030-12-21'],
    ['It will close on 21 December.', '2031-12-21'],
    ['It will close on 3 March.', '2032-03-03'],
    ['It closed on 21 May last year.', '2030-05-21'],
    ['It closed yesterday.', '2031-06-04'],
    ['It closed last week.', '2031-05-26/2031-06-01'],
    ['It closed last month.', '2031-05'],
    ['It will close next year.', '2032'],
    ['It closed three days ago.', '2031-06-02'],
    ['It closed two years ago.', '2029'],
    ['It closed on Thursday.', '2031-06-05'],
    ['It closed on Friday.', '2031-05-30'],
    ['It will close on Friday.', '2031-06-06'],
    ['It closed last Thursday.', '2031-05-29'],
    ['It is expected to close on Monday.', '2031-06-09'],
    ['It closed between 7 and 9 March.', '2031-03-07/2031-03-09'],
    ['It closed from 28 May to 2 June.', '2031-05-28/2031-06-02'],
    ['It closed on March 7–9.', '2031-03-07/2031-03-09'],
    ['It was open between 2019 and 2025.', '2019/2025'],
    ['It was open from December to February.', '2030-12/2031-02'],
    ['It closed in the first quarter of 2030.', '2030-01/2030-03'],
    ['It will close in the fourth quarter.', '2031-10/2031-12'],
    ['It will close in the second half of the year.', '2031-07/2031-12'],
    ['It will close on the 25th of this month.', '2031-06-25'],
    ['It closed over the weekend.', '2031-05-31/2031-06-01'],
    ['It will close by the end of the month.', '2031-06'],
    ['It will close on 10 or 11 July.', '[2031-07-10,2031-07-11]'],
  ])('%s → %s', (text, expected) => {
    expect(edtf(text)).toEqual([expected]);
  });

  test.each([
    'It paid for 2,000 keepers.',
    'It may close.',
    'They march in step.',
    'It won by 1999 votes.',
    'Call 2030 555 at once.',
    'The second lamp is out.',
  ])('%s holds no date', (text) => {
    expect(edtf(text)).toEqual([]);
  });

  test('what nothing resolves stays open and says why', () => {
    expect(read('It closed on 21 May and on Tuesday.').dates).toMatchObject([
      { edtf: 'XXXX-05-21', why: expect.stringContaining('no year is printed') as string },
      { edtf: 'XXXX-XX-XX', why: expect.stringContaining('not known') as string },
    ]);
  });

  test('the day of the week tells the year where one fits', () => {
    expect(read('It closed on Monday 12 May.', 'en', '2031-06-05').dates).toMatchObject([
      { edtf: '2031-05-12', why: 'no year is printed; the day of the week fits 2031' },
    ]);
  });

  test('the next day goes on from the last one told', () => {
    expect(edtf('It closed on 21 May 2030. The next day it opened.')).toEqual([
      '2030-05-21',
      '2030-05-22',
    ]);
  });
});

describe('Russian', () => {
  test.each([
    ['Маяк закрыли 21 мая 2030 года.', '2030-05-21'],
    ['Маяк закрыли 21.05.2030.', '2030-05-21'],
    ['Маяк закрылся в мае 2030 года.', '2030-05'],
    ['Маяк закрылся в 2030 году.', '2030'],
    ['Маяк закрылся во вторник.', '2031-06-03'],
    ['Маяк закрылся в прошлую пятницу.', '2031-05-30'],
    ['Маяк закроется в следующую пятницу.', '2031-06-06'],
    ['Маяк закрылся 18 ноября прошлого года.', '2030-11-18'],
    ['Маяк закрылся на прошлой неделе.', '2031-05-26/2031-06-01'],
    ['Маяк закрылся три дня назад.', '2031-06-02'],
    ['Маяк работал с 2019 по 2025 год.', '2019/2025'],
    ['Маяк закрыли между 7 и 9 марта.', '2031-03-07/2031-03-09'],
    ['Маяк погас позавчера.', '2031-06-03'],
  ])('%s → %s', (text, expected) => {
    expect(edtf(text, 'ru')).toEqual([expected]);
  });
});

describe('Arabic', () => {
  test.each([
    ['أُغلق المصباح في ٢١ أيار ٢٠٣٠.', '2030-05-21'],
    ['أُغلق المصباح في 21 مايو 2030.', '2030-05-21'],
    ['أُغلق المصباح في 21 مايو/أيار 2030.', '2030-05-21'],
    ['أُغلق المصباح في 3 شتنبر 2030.', '2030-09-03'],
    ['أُغلق المصباح في كانون الثاني 2030.', '2030-01'],
    ['أُغلق المصباح عام 2030.', '2030'],
    ['أُغلق المصباح أمس الأربعاء.', '2031-06-04'],
    ['أُغلق المصباح يوم الثلاثاء الماضي.', '2031-06-03'],
    ['أُغلق المصباح الأسبوع الماضي.', '2031-05-26/2031-06-01'],
    ['أُغلق المصباح قبل يومين.', '2031-06-03'],
    ['أُغلق المصباح بين 7 و9 مارس.', '2031-03-07/2031-03-09'],
    ['كان المصباح مفتوحاً بين عامي 2019 و2025.', '2019/2025'],
  ])('%s → %s', (text, expected) => {
    expect(edtf(text, 'ar')).toEqual([expected]);
  });
});

describe('the article’s own date', () => {
  test.each<[string, string | null, ReadLanguage]>([
    ['NORVALE, 5 June 2031 — The lamp is out.\n\nNobody came.', '2031-06-05', 'en'],
    ['Lamp out\nPublished 5 June 2031\nThe lamp is out.', '2031-06-05', 'en'],
    ['Lamp out\nBy Ana Ruiz, June 5, 2031\nThe lamp is out.', '2031-06-05', 'en'],
    [
      'Lamp out\n\nBy Ana Ruiz and Bo Lund\nUpdated: 5 June 2031\n\nThe lamp is out.',
      '2031-06-05',
      'en',
    ],
    ['NORVALE, 5 June — The lamp, lit on 3 May 2031, is out.', '2031-06-05', 'en'],
    ['NORVALE, 5 June — The lamp is out.', 'XXXX-06-05', 'en'],
    ['НОРВЕЙЛ, 5 июня 2031 года — Лампа погасла.', '2031-06-05', 'ru'],
    ['نورفيل، ٥ حزيران ٢٠٣١ — انطفأ المصباح.', '2031-06-05', 'ar'],
    [
      'The lamp was lit on Saturday, 3 May 2031 by nobody.\nIt is out.\nNobody came on 4 May 2031.',
      '2031-05-03~',
      'en',
    ],
    ['The lamp was lit on 3 May 2031 by nobody.\nIt is out.', null, 'en'],
    ['3 May 2031 – The lamp was lit by nobody.\nIt is out.', '2031-05-03', 'en'],
    ['3 May 2031 – The lamp was lit.\n\n4 May 2031 – Nobody came.', null, 'en'],
    ['The lamp will be lit on 3 May 2031.', null, 'en'],
  ])('%s → %s', (text, expected, language) => {
    expect(read(text, language).issued?.edtf ?? null).toBe(expected);
  });
});

test('every date is EDTF', () => {
  const text = 'It closed on 31 June, 30 February 2031, 29 February, in 2031–29, on 99/99/2031.';
  for (const date of read(text, 'en', ISSUED).dates) expect(parseDate(date.edtf)).toBeTruthy();
});

describe('what the verb tells', () => {
  test.each<[string, string[], ReadLanguage]>([
    ['Registration closes on April 30; ten can be admitted.', ['2031-04-30'], 'en'],
    ['“On February 2 one could see through it,” he said.', ['2031-02-02'], 'en'],
    ['The summer tariff is high.', [], 'en'],
    ['Летом по воскресеньям здесь тихо.', [], 'ru'],
    ['الرجل الذي ضبط مساء الجمعة صامت.', ['2031-03-07'], 'ar'],
  ])('%s', (text, expected, language) => {
    expect(read(text, language, '2031-03-12').dates.map(({ edtf }) => edtf)).toEqual(expected);
  });
});
