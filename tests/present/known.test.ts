import { expect, test } from 'vitest';
import { lackingIn } from '../../src/present/known.ts';
import { articleSchema } from '../../src/schemas/article.ts';

const bare = { title: 'Ferry', type: 'webpage' };
const withoutAddress = {
  ...bare,
  'container-title': 'The Orla Mail',
  author: [{ literal: 'Lena Vane' }],
  issued: '2031-03-04',
};
const full = { ...withoutAddress, URL: 'https://example.org/ferry' };

test.each([
  ['no articles', [], null],
  ['records that have everything', [full, full], null],
  [
    'records that have nothing',
    [bare, bare],
    'The articles come without outlet, author, date or address.',
  ],
  ['a single record', [withoutAddress], 'The article comes without address.'],
  [
    'an inferred date',
    [{ ...full, 'issued-basis': 'It speaks of March.' }, full],
    'Some of the articles come without date.',
  ],
  [
    'some that have more than others',
    [withoutAddress, { ...bare, 'container-title': 'The Orla Mail' }],
    'The articles come without address, and some without author or date.',
  ],
])('says what the records lack: %s', (_what, records, sentence) => {
  expect(lackingIn(records.map((record) => articleSchema.parse(record)))).toBe(sentence);
});
