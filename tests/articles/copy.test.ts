import { expect, test } from 'vitest';
import { ArticleCopy } from '../../src/articles/copy.ts';
import { sealMark } from '../../src/articles/fingerprint.ts';
import { sealed } from '../sealed.ts';

const TEXT = 'The old mill (at Varn) closes in May?\nIts owner says the river is 40% too low.';
const mark = sealMark(sealed('mill', TEXT));
const compared = (copy: string) => new ArticleCopy(copy).compare(mark);

test('a quotation is in a copy with its signs, or not at all', () => {
  const copy = new ArticleCopy(`A heading. ${TEXT}`);
  for (const quotation of ['“Old mill (at Varn)”', 'river is 40 % too', 'May. Its owner', 'MILL']) {
    expect(copy.has(quotation), quotation).toBe(quotation !== 'May. Its owner');
  }
  for (const quotation of ['old mill at Varn', 'river is 40 too', 'the mill closes', '']) {
    expect(copy.has(quotation), quotation).toBe(false);
  }
});

test('the text that was sealed is known, however it is set', () => {
  const variant = TEXT.toUpperCase().replaceAll(' ', '\n').replace('MAY', '“May”');
  for (const copy of [TEXT, variant]) {
    expect(compared(copy)).toEqual({ is: 'same', before: 0, after: 0 });
  }
});

test('and found in a longer one', () => {
  expect(compared(`Home (News) ${TEXT} Read more`)).toEqual({ is: 'same', before: 2, after: 2 });
});

test('the same words with another sign are told from the text', () => {
  expect(compared(TEXT.replace('40%', '40')).is).toBe('signs');
  expect(compared(TEXT.replace('(at Varn)', 'at Varn')).is).toBe('signs');
});

test.each([
  ['a word changed', TEXT.replace('low', 'high')],
  ['the last word missing', TEXT.replace(' low.', '')],
  ['two words changed over', TEXT.replace('too low', 'low too')],
  ['a word put in', TEXT.replace('too low', 'much too low')],
  ['one word', 'The'],
  ['nothing', ''],
])('%s: another text', (_what, copy) => {
  expect(compared(copy)).toEqual({ is: 'other', before: 0, after: 0 });
});
