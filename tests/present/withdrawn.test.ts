import { expect, test } from 'vitest';
import type { Lookup } from '../../src/dossier/lookup.ts';
import { withdrawnPieces } from '../../src/present/withdrawn.ts';

const claim = { text: 'The ferry sails again.', url: '/ferry/#sails-again' };
const lookup = { claims: new Map([['ferry#sails-again', claim]]) } as unknown as Lookup;
const said = (reason: string) =>
  withdrawnPieces(reason, lookup)
    .map(({ text, url }) => (url === null ? text : `[${text}](${url})`))
    .join('');

test.each([
  ['It was false.', 'It was false.'],
  ['Merged with #first-talks.', 'Merged with [another statement](#first-talks).'],
  [
    'Said in ferry#sails-again: no more.',
    'Said in [“The ferry sails again.”](/ferry/#sails-again): no more.',
  ],
  ['Merged with ferry#gone.', 'Merged with ferry#gone.'],
])('%s', (reason, shown) => {
  expect(said(reason)).toBe(shown);
});
