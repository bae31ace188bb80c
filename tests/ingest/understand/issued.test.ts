import { expect, test } from 'vitest';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { read } from './invented-world.ts';

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
];

test.each(LINES)('%s: %s told by %s', (language, issued, text) => {
  expect(read(text, language).issued?.edtf ?? null).toBe(issued);
});
