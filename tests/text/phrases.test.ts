import { expect, test } from 'vitest';
import { tokensOf, type Phrases } from '../../src/text/phrases.ts';
import { phrasesIn } from '../../src/text/quoting/vocabulary.ts';

/** What is found at each word of a text. */
function found(phrases: Phrases<string>, text: string): string[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((_, at) => {
    const here = phrases.at(tokens, at);
    return here ? [`${here.values.join('+')}: ${String(at)}–${String(here.to)}`] : [];
  });
}

test.each([
  ['the longest phrase', 'not, not only', 'It is not only so', ['a: 2–4']],
  ['a stem', 'den*', 'Varn denies it', ['a: 1–2']],
  ['a phrase that goes on over a sign: none', 'only if', 'only, if', []],
  ['words in between', 'too … to', 'too weak to stand', ['a: 0–3']],
  ['too much in between', 'too … to', `too ${'very '.repeat(13)} weak to stand`, []],
  ['the beginning', '^had, ^were', 'Had it been, they had gone', ['a: 0–1']],
  ['any spelling', 'doesn’t, сомневаётся', 'It doesn’t. Он сомневается', ['a: 1–2', 'a: 3–4']],
])('%s', (_what, list, text, expected) => {
  expect(found(phrasesIn([[list, 'a']]), text)).toEqual(expected);
});

test('of several lists all that fit', () => {
  const phrases = phrasesIn([
    ['reject*', 'a'],
    ['rejects, rejects all', 'b'],
  ]);
  expect(found(phrases, 'rejects it')).toEqual(['b+a: 0–1']);
  expect(found(phrases, 'rejects all')).toEqual(['b: 0–2']);
});

test('with particles written to the word', () => {
  expect(found(phrasesIn([['لن', 'a']], 'وف'), 'ولن تبحر العبارة')).toEqual(['a: 0–1']);
  expect(found(phrasesIn([['لن', 'a']]), 'ولن تبحر العبارة')).toEqual([]);
});

test('a token has the signs before it', () => {
  expect(tokensOf('“Yes,” he said').map(({ before }) => before)).toEqual(['“', ',” ', ' ']);
});
