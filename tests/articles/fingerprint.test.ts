import { describe, expect, test } from 'vitest';
import {
  fingerprint,
  flawOf,
  sealOf,
  shinglesIn,
  shinglesOf,
} from '../../src/articles/fingerprint.ts';
import { fingerprintSchema, type Fingerprint } from '../../src/schemas/fingerprint.ts';

const TEXT = 'The old mill closes. Its owner is sad.\nNobody asked the millers.';
const print = fingerprint('mill', TEXT, 'en');
const sealed = (fields: Partial<Fingerprint>): Fingerprint => {
  const changed = { ...print, ...fields };
  return { ...changed, seal: sealOf(changed) };
};

test('contains offsets, the number of words and one shingle for each run of three', () => {
  expect(print).toMatchObject({
    version: 1,
    article: 'mill',
    words: 12,
    sentences: [0, 4, 8],
    paragraphs: [0, 8],
  });
  expect(shinglesIn(print)).toHaveLength(10);
  expect(fingerprintSchema.safeParse(print).success).toBe(true);
  expect(flawOf(print)).toBeNull();
});

test('contains no word of the article', () => {
  const json = JSON.stringify({ ...print, article: '' });
  for (const word of ['mill', 'closes', 'owner', 'Nobody', 'millers']) {
    expect(json).not.toContain(word);
  }
});

test('is the same at every making, and for every typographic variant', () => {
  expect(fingerprint('mill', TEXT, 'en')).toEqual(print);
  const variant = 'THE  old—mill closes. Its owner is “sad”.\r\nNobody asked the mill\u00ADers.';
  expect(fingerprint('mill', variant, 'en')).toEqual(print);
});

test('shingles are the same in every article, so that articles can be compared', () => {
  expect(fingerprint('other', TEXT, 'en').shingles).toBe(print.shingles);
  expect([...shinglesOf(['the', 'old', 'mill', 'closes'])]).toEqual([
    ...shinglesIn(print).slice(0, 2),
  ]);
});

test('words do not run together in a shingle', () => {
  expect([...shinglesOf(['ab', 'c', 'd'])]).not.toEqual([...shinglesOf(['a', 'bc', 'd'])]);
});

describe('an edit by hand breaks the seal', () => {
  const edits: Partial<Fingerprint>[] = [
    { article: 'mall' },
    { words: 13 },
    { sha256: print.sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
    { sentences: [0, 4] },
    { sentences: [0, 5, 8] },
    { paragraphs: [0] },
    { shingles: print.shingles.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')) },
    { seal: print.seal.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
  ];
  test.each(edits)('%j', (edit) => {
    expect(flawOf({ ...print, ...edit })).toBe('its seal does not fit its contents');
  });

  test('every field is among them', () => {
    const edited = new Set(edits.flatMap((edit) => Object.keys(edit)));
    expect([...edited, 'version'].sort()).toEqual(Object.keys(print).sort());
  });

  test('a swap of two shingles', () => {
    const bytes = Buffer.from(print.shingles, 'base64');
    const shingles = Buffer.concat([bytes.subarray(4, 8), bytes.subarray(0, 4), bytes.subarray(8)]);
    expect(flawOf({ ...print, shingles: shingles.toString('base64') })).not.toBeNull();
  });
});

describe('nonsense is found out, though sealed', () => {
  test.each<[string, Partial<Fingerprint>]>([
    ['its shingles do not fit its number of words', { words: 11 }],
    ['its sentences are out of order', { sentences: [0, 8, 4] }],
    ['its sentences are out of order', { sentences: [4, 8], paragraphs: [4] }],
    ['its sentences are out of order', { sentences: [0, 4, 12] }],
    ['its sentences are out of order', { sentences: [] }],
    ['its paragraphs are out of order', { paragraphs: [0, 0] }],
    ['its paragraphs do not start with its sentences', { paragraphs: [0, 5] }],
  ])('%s: %j', (flaw, edit) => {
    expect(flawOf(sealed(edit))).toBe(flaw);
  });
});
