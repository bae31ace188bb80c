import { expect, test } from 'vitest';
import { proposeQuotation, type Matter } from '../../../src/ingest/quote/propose.ts';
import type { ReadLanguage } from '../../../src/text/languages.ts';
import { wordsOf } from '../../../src/text/words.ts';

const propose = (
  sentence: string,
  matters: readonly string[] = [],
  language: ReadLanguage = 'en',
) =>
  proposeQuotation(
    sentence,
    language,
    matters.map((words): Matter => {
      const start = sentence.indexOf(words);
      return { start, end: start + words.length, weight: 2 };
    }),
    () => true,
  );

const LONG =
  'The two towns have shared the water of the Marz since 1962, when their mayors shook hands on the bridge above the old mill and had the date carved into its middle pillar.';

test.each<[string, string, string[]]>([
  [
    'a short sentence as a whole, without its full stop',
    'The company has sold the ferry.',
    ['The company has sold the ferry'],
  ],
  ['a question with its mark', 'Will Varn sell the ferry?', ['Will Varn sell the ferry?']],
  [
    'speech with its speaker, its marks single',
    '“We will not pay,” Kolev said.',
    ['‘We will not pay,’ Kolev said'],
  ],
  ['speech alone without marks', '"We will not pay."', ['We will not pay']],
  ['nothing of two words', 'Not yet.', []],
])('quotes %s', (_what, sentence, expected) => {
  expect(propose(sentence)).toEqual(expected);
});

test('leaves out a clause of a long sentence that can be left out', () => {
  expect(propose(LONG)).toEqual(['The two towns have shared the water of the Marz since 1962']);
});

test('takes two quotations that adjoin where the rest matters', () => {
  const quotations = propose(LONG, ['the old mill', 'middle pillar']);
  expect(quotations).toHaveLength(2);
  expect(wordsOf(quotations.join(' '))).toEqual(wordsOf(LONG));
  for (const quotation of quotations) expect(wordsOf(quotation).length).toBeLessThanOrEqual(25);
});

test('leaves out nothing after a doubt, a denial, a condition or a speaker', () => {
  const long = (tail: string) => LONG.replace(/\.$/, tail);
  for (const tail of [
    ', residents of both towns said.',
    ', a story that both towns deny.',
    ', unless the story was invented.',
    ', which may be a legend.',
  ]) {
    expect(wordsOf(propose(long(tail)).join(' '))).toEqual(wordsOf(long(tail)));
  }
});

test('takes one of two thoughts that a semicolon separates, where the other changes nothing', () => {
  const other =
    'the upper dam was built in 1988 by engineers from Kessen who had never seen a flood of that size in all their years';
  const sentence = `The two towns have shared the water of the Marz since the spring of 1962; ${other}.`;
  expect(propose(sentence, ['spring of 1962'])).toHaveLength(2);
  const plain = sentence.replace('never ', '');
  expect(propose(plain, ['spring of 1962'])).toEqual([
    'The two towns have shared the water of the Marz since the spring of 1962',
  ]);
});

test('proposes nothing where a sentence can’t be cut, or the article has the words twice', () => {
  const endless = `The ${'very '.repeat(60)}old mill closed.`;
  expect(propose(endless)).toEqual([]);
  expect(proposeQuotation('The company has sold the ferry.', 'en', [], () => false)).toEqual([]);
});

test('keeps to the bounds that the settings of a site give', () => {
  const words = (least: number, most: number) =>
    proposeQuotation('The company has sold the ferry.', 'en', [], () => true, {
      'min-words': least,
      'max-words': most,
    });
  expect(words(3, 6)).toEqual(['The company has sold the ferry']);
  expect(words(7, 9)).toEqual([]);
  expect(words(3, 5)).toEqual([]);
});
