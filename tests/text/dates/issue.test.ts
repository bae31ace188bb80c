import { expect, test } from 'vitest';
import { statedIssue } from '../../../src/text/dates/issue.ts';
import type { ReadLanguage } from '../../../src/text/languages.ts';
import { sentencesOf } from './reading.ts';

/** How papers, agencies and sites print the day of an article. */
const LINES: [language: ReadLanguage, issued: string | null, text: string][] = [
  ['en', '2031-06-05', 'Lamp out\n\nThu 5 Jun 2031 14.05 BST\n\nThe lamp is out. Nobody came.'],
  [
    'en',
    '2031-06-05',
    'Lamp out\n\nLast modified on Thu 5 Jun 2031 14.05 BST\n\nThe lamp is out. Nobody came.',
  ],
  ['en', '2031-06-05', 'KERA, June 5, 2031 (Coast Wire) - The lamp is out. Nobody came.'],
  ['en', '2031-06-05', 'June 5, 2031 (Coast Wire) - The lamp is out. Nobody came.'],
  [
    'en',
    '2031-06-05',
    'Lamp out\n\nBy Ana Ruiz | 5 June 2031 | 14:05\n\nThe lamp is out. Nobody came.',
  ],
  ['en', '2031-06-05', 'Lamp out\n\nPosted at 14:05, 5 June 2031\n\nThe lamp is out. Nobody came.'],
  [
    'en',
    '2031-06-05',
    'The Coast Gazette, Issue 23, 5 June 2031\n\nLamp out\n\nThe lamp is out. Nobody came.',
  ],
  ['en', '2031-06-05', 'Press release\nNorvale, 5th June 2031\n\nThe lamp is out. Nobody came.'],
  ['en', null, 'Lamp out\n\nThe lamp will be lit on 5 June 2031. Nobody came.'],
  [
    'en',
    '2031-06-05',
    'Lamp out\n\nAs it happened: Thursday 5 June 2031\n\n07:00 The lamp is out. Nobody came.',
  ],
  ['en', '2031-06-05', '# Lamp out\n\n*Norvale, 5 June 2031*\n\nThe lamp is out. Nobody came.'],
  ['en', '2031-06-05', 'Letters to the editor\n5 June 2031\nSir, the lamp is out. Nobody came.'],
  ['ru', '2031-06-05', 'Лампа погасла\n\n5 июня 2031, 14:05\n\nЛампа погасла. Никто не пришёл.'],
  ['ru', '2031-06-05', 'НОРВЕЙЛ, 5 июня 2031 г. /Берег-пресс/. Лампа погасла. Никто не пришёл.'],
  ['ru', '2031-06-05', 'Норвейл. 5 июня 2031 года. Лампа погасла. Никто не пришёл.'],
  ['ru', '2031-06-05', 'Лампа погасла\n\n14:05, 05.06.2031\n\nЛампа погасла. Никто не пришёл.'],
  ['ru', '2031-06-05', 'Лампа погасла\n\n05.06.2031 14:05\n\nЛампа погасла. Никто не пришёл.'],
  [
    'ru',
    '2031-06-05',
    '«Береговая газета» №23 от 5 июня 2031 года\n\nЛампа погасла. Никто не пришёл.',
  ],
  [
    'ru',
    '2031-06-05',
    'Лампа погасла\n\nДата публикации: 5 июня 2031 года\n\nЛампа погасла. Никто не пришёл.',
  ],
  [
    'ru',
    '2031-06-05',
    'Лампа погасла. Онлайн-трансляция 5 июня 2031 года\n\nЛампа погасла. Никто не пришёл.',
  ],
  ['ru', null, 'Лампа погасла\n\nЛампу зажгут 5 июня 2031 года. Никто не пришёл.'],
  [
    'ar',
    '2031-06-05',
    'انطفأ المصباح\n\nالخميس 5 يونيو 2031 - 14:05\n\nانطفأ المصباح. لم يأت أحد.',
  ],
  ['ar', '2031-06-05', 'انطفأ المصباح\n\nنُشر في: 05/06/2031\n\nانطفأ المصباح. لم يأت أحد.'],
  ['ar', '2031-06-05', 'نورفيل – 5 يونيو/حزيران 2031 – انطفأ المصباح. لم يأت أحد.'],
  ['ar', '2031-06-05', 'نورفيل (وكالة الساحل) – الخميس 5 حزيران 2031: انطفأ المصباح. لم يأت أحد.'],
  ['ar', '2031-06-05', 'انطفأ المصباح\n\n2031/06/05\n\nانطفأ المصباح. لم يأت أحد.'],
  ['ar', '2031-06-05', 'انطفأ المصباح\n\nتاريخ النشر: 5 يونيو 2031\n\nانطفأ المصباح. لم يأت أحد.'],
  ['ar', '2031-06-05', 'نورفيل في 5 حزيران 2031/ وكالة الساحل/ انطفأ المصباح. لم يأت أحد.'],
  ['ar', '2031-06-05', 'كتبت: ريم النوري\nالخميس ٥ يونيو ٢٠٣١\nانطفأ المصباح. لم يأت أحد.'],
  ['en', 'XXXX-06-05', 'NORVALE, 5 June — The lamp is out.'],
  ['en', '2031-06-05', 'NORVALE, 5 June — The lamp, lit on 3 May 2031, is out.'],
  ['en', '2031-06-05', 'Lamp out\nPublished 5 June 2031\nThe lamp is out.'],
  ['en', '2031-06-05', 'Lamp out\nBy Ana Ruiz, June 5, 2031\nThe lamp is out.'],
  [
    'en',
    '2031-05-03~',
    'The lamp was lit on Saturday, 3 May 2031 by nobody.\nIt is out.\nNobody came on 4 May 2031.',
  ],
  ['en', null, 'The lamp was lit on 3 May 2031 by nobody.\nIt is out.'],
  ['en', '2031-05-03', '3 May 2031 – The lamp was lit by nobody.\nIt is out.'],
  ['en', null, '3 May 2031 – The lamp was lit.\n\n4 May 2031 – Nobody came.'],
  ['en', null, ''],
  ['ru', '2031-06-12', 'Маяк закрыт\n\nВестник маяка, 12.06.2031\n\nМаяк закрыли.'],
];

test.each(LINES)('%s: %s stated in %s', (language, issued, text) => {
  expect(statedIssue(text, language, sentencesOf(text, language))?.edtf ?? null).toBe(issued);
});

test('it says how the text states it', () => {
  const text = 'NORVALE, 5 June — The lamp, lit on 3 May 2031, is out.';
  expect(statedIssue(text, 'en', sentencesOf(text, 'en'))?.why).toBe(
    'stated in “NORVALE, 5 June”; its year from 2031-05-03, the last date that the article prints',
  );
});
