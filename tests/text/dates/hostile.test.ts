import { describe, expect, test } from 'vitest';
import { statedIssue } from '../../../src/text/dates/issue.ts';
import { Grammar, type Values } from '../../../src/text/dates/grammar.ts';
import { marksOf } from '../../../src/text/dates/marks.ts';
import { PRINTED, PRINTED_CLASSES } from '../../../src/text/dates/printed.ts';
import { readDates } from '../../../src/text/dates/read.ts';
import { LOOK_UP } from '../../../src/text/dates/words.ts';
import { READ_LANGUAGES } from '../../../src/text/languages.ts';

const SIZE = 50_000;
const fill = (text: string, size = SIZE): string => text.repeat(Math.ceil(size / text.length));
const whole = (text: string) => [{ start: 0, end: text.length }];

const TEXTS: Record<string, string> = {
  'straight marks': '"',
  'opening marks': '“',
  digits: '1',
  'figures and points': '1.',
  'days of no month': 'between 7 and ',
  dates: '1 March ',
  'dates with their year': '1 March 2031 ',
  'years of a list': '2030 и ',
  'parts of years': 'the end of the end of ',
  'days counted on': 'a day later, on the 27th and ',
  'prefixes grown on': 'و9 ',
  'marks of direction': '\u202E\u200F في ',
  'combining marks': 'a\u0301',
  'white space': ' ',
};

test.each(Object.entries(TEXTS))('%s: what is read stands in the text', (_, part) => {
  const text = fill(part);
  for (const language of READ_LANGUAGES) {
    const dates = readDates(text, language, whole(text), '2031-06-05');
    for (const { start, end, text: words } of dates.slice(0, 100)) {
      expect(text.slice(start, end)).toBe(words);
    }
  }
});

describe('the work grows with the length of the text alone', () => {
  /** How often a word is looked up, and how often a form is read, in a text. */
  function workOf(text: string): { words: number; forms: number } {
    let [words, forms] = [0, 0];
    const marks = marksOf(text, (...of) => {
      words++;
      return LOOK_UP.en(...of);
    });
    const read = (values: Values) => {
      forms++;
      return values['day'] === undefined ? undefined : null;
    };
    const grammar = new Grammar(
      PRINTED.map((pattern) => [pattern] as const),
      PRINTED_CLASSES,
      read,
    );
    expect([...grammar.matches(marks)]).toEqual([]);
    return { words, forms };
  }

  test.each(Object.values(TEXTS))('%j', (part) => {
    const [once, twice] = [workOf(fill(part)), workOf(fill(part, 2 * SIZE))];
    expect(twice.words).toBeLessThanOrEqual(2 * once.words + 10);
    expect(twice.forms).toBeLessThanOrEqual(2 * once.forms + 10);
  });
});

test('a line of ten million marks is read', () => {
  const text = fill('"', 10_000_000);
  expect(readDates(text, 'en', whole(text), null)).toEqual([]);
  expect(statedIssue(text, 'en', whole(text))).toBeNull();
});

test('a sentence is cut into pieces between words', () => {
  const text = `${fill('word ', 9_990)}on 21 May 2031 it closed.`;
  expect(readDates(text, 'en', whole(text), null).map(({ edtf }) => edtf)).not.toContain(
    '2031-05-02',
  );
});
