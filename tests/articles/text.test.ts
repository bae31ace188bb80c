import { describe, expect, test } from 'vitest';
import { SealedText } from '../../src/articles/text.ts';
import { wordsOf } from '../../src/text/words.ts';
import { sealed, wholeText } from '../sealed.ts';

const TEXT = [
  'Mill to Close',
  'The old mill at Varn closes in May. Its owner says the river is too low.',
  'Its owner says the river is too low. Nobody asked the millers of Varn.',
  'They left. The old mill at Varn stands on the northern bank of the river.',
].join('\n');
const text = wholeText('mill', TEXT);

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

describe('without the text', () => {
  const quotations = ['old mill at Varn closes', 'owner says the river', 'They left. The old'];
  const print = sealed('mill', TEXT, 'en', quotations);
  const shut = new SealedText(print);

  test('what is opened is found at its place, as with the text', () => {
    for (const quotation of [...quotations, 'mill at Varn', 'says the river']) {
      expect(shut.find(quotation), quotation).not.toEqual([]);
      expect(shut.find(quotation)).toEqual(text.find(quotation).slice(0, 1));
      expect(shut.find(quotation).every((place) => shut.opens(place))).toBe(true);
    }
    expect(shut.sentences).toEqual(text.sentences);
  });

  test.each([
    'The old mill at Varn closes',
    'old mill at Varn closes in',
    'Nobody asked the millers',
    'the river is too low',
  ])('%s: not found, since a word of it is closed', (quotation) => {
    expect(text.find(quotation)).not.toEqual([]);
    expect(shut.find(quotation)).toEqual([]);
  });

  test('two runs that are opened are not joined over what is closed between them', () => {
    expect(shut.find('at Varn closes owner says')).toEqual([]);
    expect(shut.longestRun(wordsOf('at Varn closes owner says the river'))).toMatchObject({
      words: 4,
    });
  });

  test('what a draft opens is found, but not counted as opened', () => {
    const draft = sealed('mill', TEXT, 'en', ['Nobody asked the millers']);
    const both = new SealedText(print, { opened: draft.opened });
    const [place] = both.find('asked the millers');
    expect(place).toMatchObject({ sentence: 5 });
    expect(place && both.opens(place)).toBe(false);
    expect(both.openedWords).toBe(shut.openedWords);
    const [proof, own] = [both, text].map((one) => one.proof(place?.start ?? -1));
    expect(proof?.word).toBe('asked');
    expect([...(proof?.salt ?? [])]).toEqual([...(own?.salt ?? [])]);
  });

  test('the opened words of a sentence that is repeated count at each place', () => {
    // 5, 3 and 4 words, and “owner says the river” once more.
    expect(shut.openedWords).toBe(5 + 4 + 4 + 4);
    expect(shut.openedShare).toBeCloseTo(17 / 48);
  });

  test('a quotation of a former version is known', () => {
    const former = new SealedText({ ...print, former: [['the', 'river', '(was)', 'low']] });
    expect(former.hadFormerly('river was low')).toBe(true);
    expect(former.hadFormerly('river was too low')).toBe(false);
    expect(shut.hadFormerly('river was low')).toBe(false);
  });
});
