import { describe, expect, test } from 'vitest';
import { meaningLost } from '../../src/articles/meaning.ts';

const SENTENCE = 'It was unclear whether Varn will sell the ferry, but the mill has been sold.';

const lost = (
  quotation: string,
  claim: string | null = null,
  { sentence = SENTENCE, others = [] as string[] } = {},
) => meaningLost(sentence, quotation, claim, 'en', others).map(({ kind, words }) => [kind, words]);

test('what is left out is named, with its place', () => {
  expect(meaningLost('Varn will not sell the ferry.', 'sell the ferry', null, 'en')).toEqual([
    { kind: 'negation', words: 'not', start: 10, end: 13 },
  ]);
});

test('a word counts only for what it governs', () => {
  expect(lost('Varn will sell the ferry')).toEqual([
    ['hedge', 'unclear'],
    ['hedge', 'whether'],
  ]);
  expect(lost('the mill has been sold')).toEqual([]);
});

test('what another quotation of the claim has is not left out', () => {
  expect(lost('Varn will sell the ferry', null, { others: ['It was unclear whether'] })).toEqual(
    [],
  );
});

describe('a claim states it', () => {
  const denied = 'Traders do not believe that the company has money.';

  test.each<[string, string, string[][]]>([
    ['by the same', 'The traders do not think that there is money.', []],
    ['by a doubt', 'Traders doubt that there is money.', []],
    ['not by a mere “may”', 'The company may have money.', [['negation', 'not']]],
    ['not at all', 'The company has money.', [['negation', 'not']]],
  ])('%s', (_how, claim, expected) => {
    const found = lost('the company has money', claim, { sentence: denied });
    expect(found.filter(([kind]) => kind !== 'attribution')).toEqual(expected);
  });

  test('of a speaker: in any words that give it to somebody', () => {
    const sentence = 'The mill has been sold, residents of the valley said.';
    const quotation = 'The mill has been sold';
    expect(lost(quotation, 'The mill is sold.', { sentence })).toEqual([['attribution', 'said']]);
    expect(lost(quotation, 'By one account the mill is sold.', { sentence })).toEqual([]);
  });

  test('of a subject: with its words', () => {
    const sentence = 'The treasurer and his family fled to Orla.';
    const quotation = 'his family fled to Orla';
    expect(lost(quotation, 'A family fled.', { sentence })).toEqual([
      ['subject', 'The treasurer and'],
    ]);
    expect(lost(quotation, 'The treasurer and his family fled.', { sentence })).toEqual([]);
  });
});

test('words that are not of the sentence, or all of it, lose nothing', () => {
  expect(lost('nothing of the kind')).toEqual([]);
  expect(lost('')).toEqual([]);
  expect(lost(SENTENCE)).toEqual([]);
});
