import { describe, expect, test } from 'vitest';
import { words, wordsOf } from '../../src/text/words.ts';

describe('what a reader reads as the same is the same', () => {
  test.each([
    ['quotation marks', '“Russia’s bases”', '"Russia\'s bases"'],
    ['a letter used as an apostrophe', 'Russiaʼs bases', "Russia's bases"],
    ['‘ayn as a letter or as a mark', 'Sharaʿa', 'Shara‘a'],
    ['dashes', 'air—base – naval‑base', 'air-base - naval-base'],
    ['spacing and line ends', 'air\u00A0base\r\n and\tport', 'air base and port'],
    ['case', 'THE Straße', 'the STRASSE'],
    ['final sigma', 'ΛΟΓΟΣ', 'λογος'],
    ['composed and decomposed letters', 'caf\u00E9', 'cafe\u0301'],
    ['ligatures', 'ﬁnal oﬃce', 'final office'],
    ['full width', '２０２５ Ｔａｒｔｕｓ', '2025 tartus'],
    ['soft hyphens', 'forma\u00ADlise', 'formalise'],
    ['zero-width and directional marks', 'for\u200Dma\u2060lise\u200F', 'formalise'],
    ['a variation selector', 'heart \u2764\uFE0F', 'heart \u2764'],
    ['a byte-order mark', '\uFEFFbase', 'base'],
    ['an ellipsis', 'so… it', 'so ... it'],
    ['a stretched Arabic word', 'سـوريـا', 'سوريا'],
    ['a fraction', '2½ years', '2 1/2 years'],
  ])('%s', (_what, one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
    expect(wordsOf(one)).not.toEqual([]);
  });
});

describe('every letter and digit counts', () => {
  test.each([
    ['a letter', 'formalise', 'formalize'],
    ['an accent', 'resume', 'résumé'],
    ['a digit', '2025', '2026'],
    ['a decimal', '1.5 million', '1 5 6 million'],
    ['a word more', 'has agreed', 'has not agreed'],
    ['the order', 'Syria and Russia', 'Russia and Syria'],
    ['a possessive', "Russia's", 'Russias'],
    ['a raised digit', '10² men', '102 men'],
    ['a fraction', '1½ years', '11/2 years'],
    ['a Cyrillic letter that looks Latin', 'Tаrtus', 'Tartus'],
    ['a space', 'air base', 'airbase'],
    ['an Arabic letter', 'قاعدة', 'قاعده'],
  ])('%s', (_what, one, other) => {
    expect(wordsOf(one)).not.toEqual(wordsOf(other));
  });
});

test('words know where they stand', () => {
  const text = '“A ½-way house,” ﬁne.';
  const places = words(text).map(({ word, start, end }) => [word, text.slice(start, end)]);
  expect(places).toEqual([
    ['a', 'A'],
    ['1', '½'],
    ['2', '½'],
    ['way', 'way'],
    ['house', 'house'],
    ['fine', 'ﬁne'],
  ]);
});

test.each(['', ' \n', '— “” …', '\u200B', '\u0640', 'ʿ'])('no words in %j', (text) => {
  expect(words(text)).toEqual([]);
});
