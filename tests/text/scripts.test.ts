import { expect, test } from 'vitest';
import { directionIn, isRightToLeft, runsOf } from '../../src/text/scripts.ts';

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['ckb', 'rtl'],
  ['ru', undefined],
  ['arn', undefined],
  ['en', undefined],
])('words in %s have the direction %s, whatever their first letter is', (language, direction) => {
  expect(directionIn(language)).toBe(direction);
});

test('a text has the direction of its first letter', () => {
  expect(isRightToLeft('“12 قاعدة Beam')).toBe(true);
  expect(isRightToLeft('12 Beam قاعدة')).toBe(false);
});

test('a run of another script has its language, its signs inside included', () => {
  expect(runsOf('Putin (بوتين), Путин: now')).toEqual([
    { text: 'Putin (', language: null },
    { text: 'بوتين', language: 'ar' },
    { text: '), ', language: null },
    { text: 'Путин', language: 'ru' },
    { text: ': now', language: null },
  ]);
});
