import { describe, expect, test } from 'vitest';
import { read } from './invented-world.ts';

/** A Thursday. */
const ISSUED = '2031-06-05';

describe('quarters, halves, weekends and days of a month pointed at', () => {
  test.each([
    ['Маяк закрыли в первом квартале.', '2031-01/2031-03'],
    ['Маяк закроют не раньше IV квартала.', '2031-10/2031-12'],
    ['Маяк закроют к 15-му числу.', '2031-06-15'],
    ['Маяк закрыли на прошлых выходных.', '2031-05-31/2031-06-01'],
    ['Маяк закроют до конца месяца.', '2031-06'],
  ])('%s → %s', (text, edtf) => {
    expect(read(text, 'ru', ISSUED).dates.map((date) => date.edtf)).toEqual([edtf]);
  });

  test.each([
    ['أغلقت المنارة في الربع الأول من العام.', '2031-01/2031-03'],
    ['أغلقت المنارة مساء أول من أمس.', '2031-06-03'],
    ['ستغلق المنارة نهاية الشهر.', '2031-06'],
    ['ستغلق المنارة في النصف الثاني من عام 2032.', '2032-07/2032-12'],
  ])('%s → %s', (text, edtf) => {
    expect(read(text, 'ar', ISSUED).dates.map((date) => date.edtf)).toEqual([edtf]);
  });

  test.each([
    'He owns a first quarter of the company.',
    'They led in the first half.',
    'She was the first of many.',
  ])('%s holds no date', (text) => {
    expect(read(text, 'en', ISSUED).dates).toEqual([]);
  });
});

test('a paper’s name in small letters before a whole date is the line of its issue', () => {
  const { issued } = read('Маяк закрыт\n\nВестник маяка, 12.06.2031\n\nМаяк закрыли.', 'ru', null);
  expect(issued?.edtf).toBe('2031-06-12');
});
