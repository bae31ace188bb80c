import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/articles/fingerprint.ts';
import { FingerprintedText } from '../../src/articles/text.ts';
import { wordsOf } from '../../src/text/words.ts';

const TEXT = [
  'Mill to Close',
  'The old mill at Varn closes in May. Its owner says the river is too low.',
  'Its owner says the river is too low. Nobody asked the millers of Varn.',
  'They left. The old mill at Varn stands on the northern bank of the river.',
].join('\n');
const text = new FingerprintedText(fingerprint('mill', TEXT, 'en'));

test('sentences, paragraphs and repetitions', () => {
  expect(text.paragraphs).toBe(4);
  expect(
    text.sentences.map(({ paragraph, words, repeats }) => [paragraph, words, repeats]),
  ).toEqual([
    [1, 3, null],
    [2, 8, null],
    [2, 8, null],
    [3, 8, 3],
    [3, 6, null],
    [4, 2, null],
    [4, 13, null],
  ]);
});

describe('find', () => {
  test('gives the place', () => {
    expect(text.find('“northern Bank – of the river”')).toEqual([
      {
        start: wordsOf(TEXT).indexOf('northern'),
        words: 5,
        paragraph: 4,
        sentence: 7,
        lastSentence: 7,
      },
    ]);
  });

  test('a run over the end of a sentence touches both', () => {
    expect(text.find('in May. Its owner')).toMatchObject([{ sentence: 2, lastSentence: 3 }]);
  });

  test('finds every place', () => {
    expect(text.find('The old mill at Varn').map(({ sentence }) => sentence)).toEqual([2, 7]);
  });

  test('counts a repeated sentence once', () => {
    expect(text.find('owner says the river')).toMatchObject([{ sentence: 3 }]);
  });

  test('counts a run that only the repetition has', () => {
    expect(text.find('too low. Nobody asked')).toMatchObject([{ sentence: 4, lastSentence: 5 }]);
  });

  test.each([
    ['words that are not there', 'the river is too high'],
    ['words in another order', 'mill old the at Varn'],
    ['words left out', 'closes in Its owner'],
    ['fewer than three words', 'too low'],
    ['nothing', ''],
    ['more than the text has', `${TEXT} and more`],
  ])('%s: none', (_what, quotation) => {
    expect(text.find(quotation)).toEqual([]);
  });

  test('the first and the last words of the text', () => {
    expect(text.find('Mill to Close')).toHaveLength(1);
    expect(text.find('bank of the river')).toHaveLength(1);
  });
});

describe('the longest common run', () => {
  const run = (passage: string) => text.longestRun(wordsOf(passage));

  test('gives its length, its start and its place', () => {
    expect(run('We hear the river is too low this year')).toMatchObject({
      words: 5,
      from: 2,
      at: { sentence: 3, paragraph: 2 },
    });
  });

  test('is null below three words', () => {
    expect(run('the river runs too low')).toBeNull();
    expect(run('')).toBeNull();
  });
});
