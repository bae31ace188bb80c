import { expect, test } from 'vitest';
import { edits, editsAllowed, skeleton } from '../../../src/text/names/edits.ts';

test.each([
  ['abcd', 'abdc', 1],
  ['khmemim', 'khmeimim', 1],
  ['tatrus', 'tartus', 1],
  ['lavrof', 'lavrov', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%s to %s: %i', (one, other, n) => {
  expect(edits(one, other, 9)).toBe(n);
});

test('counting stops above the limit', () => {
  expect(edits('abcdefgh', 'zyxwvuts', 2)).toBeGreaterThan(2);
});

test('one edit is forgiven from four letters, two from eight', () => {
  expect(['abc', 'abcd', 'abcdefg', 'abcdefgh'].map(editsAllowed)).toEqual([0, 1, 1, 2]);
});

test('names that sound alike have one skeleton, Asaad and Assad too: so it is only offered', () => {
  expect(skeleton('khmeimim')).toBe(skeleton('homeimeem'));
  expect(skeleton('lavrov')).toBe(skeleton('levroff'));
  expect(skeleton('abc')).toBeNull();
});
