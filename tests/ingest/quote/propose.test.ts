import { expect, test } from 'vitest';
import { proposeQuotation } from '../../../src/ingest/quote/propose.ts';
import { wordsOf } from '../../../src/text/words.ts';

const LENGTH = { 'min-words': 3, 'max-words': 25 };

const propose = (sentence: string) => proposeQuotation(sentence, 'en', () => true, LENGTH);

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

test('takes two quotations that adjoin of a long sentence', () => {
  const quotations = propose(LONG);
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

test('proposes nothing where a sentence can’t be cut, or the article has the words twice', () => {
  const endless = `The ${'very '.repeat(60)}old mill closed.`;
  expect(propose(endless)).toEqual([]);
  expect(proposeQuotation('The company has sold the ferry.', 'en', () => false, LENGTH)).toEqual(
    [],
  );
});
