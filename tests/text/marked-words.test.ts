import { describe, expect, test } from 'vitest';
import { inRow, markedWords, parsed, printed, sameSigns } from '../../src/text/marked-words.ts';
import { wordsOf } from '../../src/text/words.ts';

const shown = (text: string) => markedWords(text).map(printed).join(' ');

test.each([
  ['fell to −5 degrees', 'fell to− −5 degrees'],
  ['fell to -5 degrees', 'fell to− −5 degrees'],
  ['Covid-19 in May', 'covid 19 in may'],
  ['Covid−19 in May', 'covid 19 in may'],
  ['from 2011–2012 on', 'from 2011- -2012 on'],
  ['from 10 – 12 men', 'from 10- -12 men'],
  ['a loss of −$5 million', 'a loss of$− $−5 million'],
  ['rose by 40 % (war) or left?', 'rose by 40%( %(war) )or left?'],
  ['40٪ من', '40% %من'],
  ['هل رحل؟', 'هل رحل?'],
  ['3,500 or 3.500 or 3, 500', '3, ,500 or 3. .500 or 3 500'],
  ['3’500 men', "3' '500 men"],
  ['½ of 1⁄2 or 1/2', '1/ /2 of 1/ /2 or 1/ /2'],
  ['and/or, AT&T [sic]', 'and/ /or at& &t[ [sic]'],
  ['an x；y ！', 'an x y!'],
  ['№ 5 at 20 ℃', '№5 at 20℃'],
  ['“the ‘old’ mill” — «he» said… "yes", it’s', 'the old mill he said yes it s'],
  ['Sharaʿa', 'shara a'],
  ['ـ م', 'م'],
])('%s: %s', (text, marked) => {
  expect(shown(text)).toBe(marked);
});

test('what turns the direction of writing counts', () => {
  expect(shown('from 3 March \u202E2024\u202C on')).toBe(
    'from 3 march\u202E\u202C \u202E\u202C2024 on',
  );
  expect(shown('2011\u200F–\u200F2012')).not.toBe(shown('2011–2012'));
});

test('words and places are those of words()', () => {
  const text = 'The “2½” kilos — −3 °C, AT&T\u00AD’s (Sharaʿa) \u202Eabc\u202C ﷺ';
  expect(markedWords(text).map(({ word }) => word)).toEqual(wordsOf(text));
});

test('a printed word can be taken apart again', () => {
  const text = '−$5 (40%), №5 ℃? ½ 3,500 [ﷺ] a\u202Eb\u202C؟';
  for (const { before, word, after } of markedWords(text)) {
    expect(parsed(printed({ before, word, after }))).toEqual({ before, word, after });
  }
});

describe('the signs of a quotation', () => {
  const own = 'It fell to −5 degrees, 40% (of all) cost $3 million: did they leave? They did';
  const fits = (quotation: string) => {
    const [all, quoted] = [markedWords(own), markedWords(quotation)];
    const start = all.findIndex((_, i) => quoted.every(({ word }, n) => all[i + n]?.word === word));
    expect(start, quotation).toBeGreaterThanOrEqual(0);
    return sameSigns(quoted, all.slice(start, start + quoted.length));
  };

  test.each([
    'fell to -5 degrees',
    '−5 degrees',
    'degrees, 40 %',
    'degrees 40% (of all)',
    'of all) cost',
    'of all',
    'cost $3 million',
    '$3 million',
    'did they leave',
    'did they leave?',
    'they leave? “They did”',
  ])('%s: may be quoted so', (quotation) => {
    expect(fits(quotation)).toBe(true);
  });

  test.each([
    'fell to 5 degrees',
    '5 degrees',
    'degrees 40',
    '40 of all',
    'of (all) cost',
    'cost 3 million',
    '3 million',
    'cost −$3 million',
    'did they? leave',
    'they leave They did',
    'They did?',
    'they\u202E leave? They',
    'degrees, 40%% (of',
  ])('%s: may not', (quotation) => {
    expect(fits(quotation)).toBe(false);
  });

  test('invisible marks of direction may be left out, not added', () => {
    const [marked, plain] = [markedWords('a \u200F(b) c'), markedWords('a (b) c')];
    expect(sameSigns(plain, marked)).toBe(true);
    expect(sameSigns(marked, plain)).toBe(false);
  });
});

test('words in a row show the sign between two of them once', () => {
  const inText = (text: string) => inRow(markedWords(text).map(printed));
  expect(inText('some 1,700 men, of 2011–2012')).toBe('some 1,700 men of 2011-2012');
});
