import { expect, test } from 'vitest';
import { READ_LANGUAGES } from '../../../src/ingest/reading.ts';
import { read } from './invented-world.ts';

const SIZE = 100_000;
const fill = (text: string): string => text.repeat(Math.ceil(SIZE / text.length));

/** Each would take a quadratic reading minutes, past the limit of a test. */
const TEXTS: Record<string, string> = {
  'straight marks': fill('"'),
  'opening marks': fill('“'),
  'nested marks': fill('«') + fill('»'),
  'marks and verbs': fill('“a b” said X '),
  'names in one sentence': fill('Agatha Rourke '),
  'abbreviations in one sentence': fill('Mr. '),
  initials: fill('A.'),
  digits: fill('1'),
  'days of no month': fill('between 7 and '),
  dates: fill('1 March '),
  'dates with their year': fill('1 March 2031 '),
  'years of a list': fill('2030 и '),
  'parts of years': fill('the end of the end of '),
  'days told': fill('a day later, on the 27th and '),
  'turns of a dialogue': `— ${fill('а, — ')}`,
  'paragraphs left open': fill('“a \n\n'),
  'marks of direction': fill('\u202E\u200F قال '),
  emoji: fill('👩‍👩‍👧‍👦 '),
  'combining marks': `a${fill('\u0301')}`,
  offices: fill('former deputy minister of '),
  numbers: fill('two hundred and '),
  'numbers and halves': fill('million and a half '),
  'parts of parts': fill('half a million of half a '),
  'ranges without end': fill('12 to 15–'),
  'one in one': fill('one in '),
  'white space': `a${fill(' ')}b`,
};

test.each(Object.entries(TEXTS))('%s are read in step with their length', (_, text) => {
  for (const language of READ_LANGUAGES) {
    const reading = read(text, language);
    const lists = [reading.names, reading.quotations, reading.dates, reading.numbers].flat();
    for (const { start, end, text: words } of lists.slice(0, 100)) {
      expect(text.slice(start, end)).toBe(words);
    }
  }
});

test('a line of ten million marks is read', () => {
  expect(read('"'.repeat(10_000_000)).quotations).toEqual([]);
});

test('an empty text says nothing', () => {
  const { sentences, ...rest } = read('');
  expect(sentences).toEqual([]);
  expect(
    Object.values(rest)
      .flat()
      .filter((value) => value !== null),
  ).toEqual(['en']);
});
