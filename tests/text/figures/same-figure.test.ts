import { expect, test } from 'vitest';
import { type Figure, readFigures, sameFigure } from '../../../src/text/figures/read-figures.ts';

/** The only figure of a phrase, in the language of its letters. */
function figure(text: string): Figure {
  const language = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
  const [found, ...more] = readFigures(text, /\p{Script=Arabic}/u.test(text) ? 'ar' : language);
  if (!found || more.length > 0) throw new Error(`Not one figure: ${text}`);
  return found;
}

test.each([
  ['40 boats', 'forty ships'],
  ['40 boats', 'сорок судов'],
  ['40 boats', 'أربعون سفينة'],
  ['$3.2 million', 'три миллиона двести тысяч долларов'],
  ['2 years', '24 months'],
  ['half a million boats', '500,000 boats'],
  ['40 boats', 'There were 40.'],
])('%s and %s can be the same', (one, other) => {
  expect(sameFigure(figure(one), figure(other))).toBe(true);
  expect(sameFigure(figure(other), figure(one))).toBe(true);
});

test.each([
  ['40 boats', '41 boats'],
  ['40 boats', '40 years'],
  ['40 boats', '40 people'],
  ['40 boats', '40 дней'],
  ['$3 million', '€3 million'],
  ['20 years', '20 months'],
  ['30 per cent', '30 percentage points'],
])('%s and %s differ', (one, other) => {
  expect(sameFigure(figure(one), figure(other))).toBe(false);
  expect(sameFigure(figure(other), figure(one))).toBe(false);
});
