import { describe, expect, test } from 'vitest';
import {
  belongsTo,
  fingerprint,
  fingerprintJson,
  flawOf,
  opening,
  proofsIn,
  sealOf,
} from '../../src/articles/fingerprint.ts';
import { WholeText } from '../../src/articles/whole-text.ts';
import { fingerprintSchema, type Fingerprint } from '../../src/schemas/fingerprint.ts';

const TEXT = 'The old mill closes. Its owner is sad.\nNobody asked the millers. Its owner is sad.';
const whole = new WholeText(TEXT, 'en');
const closed = fingerprint('mill', whole);
const print = opening(
  closed,
  [
    { start: 9, words: 3 },
    { start: 1, words: 2 },
    { start: 2, words: 2 },
  ],
  (at) => whole.proof(at),
  [['the', 'mill', 'burns']],
);
/** The fingerprint with other fields and a new seal. */
const resealed = (fields: Partial<Fingerprint>): Fingerprint => {
  const changed = { ...print, ...fields };
  return { ...changed, seal: sealOf(changed) };
};
const turned = (base64: string) => base64.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
const bytes = (base64: string) => Buffer.from(base64, 'base64');

test('has offsets, repeated sentences, a commitment for each word, and what is opened', () => {
  expect(print).toMatchObject({
    version: 2,
    article: 'mill',
    words: 16,
    sentences: [0, 4, 8, 12],
    paragraphs: [0, 8],
    repeats: [[4, 2]],
    opened: [
      { at: 1, words: ['old', 'mill', 'closes'] },
      { at: 9, words: ['asked', 'the', 'millers'] },
    ],
    former: [['the', 'mill', 'burns']],
  });
  expect(bytes(print.commitments)).toHaveLength(16 * 16);
  expect(bytes(print.sketch)).toHaveLength(32);
  expect(fingerprintSchema.safeParse(print).success).toBe(true);
  expect(flawOf(print)).toBeNull();
  expect(belongsTo(print, whole)).toBe(true);
});

test('with nothing opened, shows no word of the article', () => {
  const json = JSON.stringify({ ...closed, article: '' });
  for (const { word } of whole.words.filter((one) => one.word.length > 3)) {
    expect(json).not.toContain(word);
  }
});

test('is the same at every making, and for every typographic variant', () => {
  expect(fingerprint('mill', new WholeText(TEXT, 'en'))).toEqual(closed);
  const variant =
    'THE  old—mill closes. Its owner is “sad”.\r\nNobody asked the mill\u00ADers. Its owner: is sad.';
  expect(fingerprint('mill', new WholeText(variant, 'en'))).toEqual(closed);
});

test('a sign that changes what a reader sees makes another one', () => {
  const other = fingerprint('mill', new WholeText(TEXT.replace('sad.', 'sad?'), 'en'));
  expect(other.commitments).not.toBe(closed.commitments);
});

test('one other word makes all commitments others', () => {
  const other = fingerprint('mill', new WholeText(TEXT.replace('old', 'new'), 'en'));
  const [a, b] = [bytes(closed.commitments), bytes(other.commitments)];
  for (let at = 0; at < a.length; at += 16) {
    expect(a.subarray(at, at + 16).equals(b.subarray(at, at + 16))).toBe(false);
  }
});

test('the same word at two places has two commitments and two salts', () => {
  const salts = new Set(Array.from({ length: 16 }, (_, at) => whole.proof(at)?.salt.join()));
  expect(salts.size).toBe(16);
});

test('what was opened once can be opened again without the text', () => {
  const proofs = proofsIn(print.opened);
  const less = opening(print, [{ start: 2, words: 2 }], (at) => proofs.get(at));
  expect(less.opened.map(({ words }) => words)).toEqual([['mill', 'closes']]);
  expect(flawOf(less)).toBeNull();
  expect(() => opening(print, [{ start: 0, words: 2 }], (at) => proofs.get(at))).toThrow(
    RangeError,
  );
});

test('in its file each opened run has a line, so that a change shows', () => {
  const json = fingerprintJson(print);
  expect(JSON.parse(json)).toEqual(print);
  expect(json.split('\n').filter((line) => line.startsWith('    {"at":'))).toHaveLength(2);
  expect(fingerprintJson(closed)).toContain('\n  "opened": [],\n');
});

describe('an edit by hand breaks the seal', () => {
  const [first, ...rest] = print.opened as [Fingerprint['opened'][number]];
  const edits: Partial<Fingerprint>[] = [
    { article: 'mall' },
    { words: 13 },
    { sentences: [0, 4, 8] },
    { sentences: [0, 5, 8, 12] },
    { paragraphs: [0] },
    { repeats: [] },
    { commitments: turned(print.commitments) },
    { opened: rest },
    { opened: [{ ...first, at: 2 }, ...rest] },
    { opened: [{ ...first, words: ['old', 'mill', 'opens'] }, ...rest] },
    { opened: [{ ...first, salts: turned(first.salts) }, ...rest] },
    { former: [] },
    { sketch: turned(print.sketch) },
    { seal: print.seal.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
  ];
  test.each(edits)('%j', (edit) => {
    expect(flawOf({ ...print, ...edit })).toBe('its seal does not fit its contents');
  });

  test('every field is among them', () => {
    const edited = new Set(edits.flatMap((edit) => Object.keys(edit)));
    expect([...edited, 'version'].sort()).toEqual(Object.keys(print).sort());
  });
});

describe('nonsense is found out, though sealed', () => {
  const [first, second] = print.opened as [
    Fingerprint['opened'][number],
    Fingerprint['opened'][number],
  ];
  const order = 'its opened words are out of order';
  test.each<[string, Partial<Fingerprint>]>([
    ['its commitments do not fit its number of words', { words: 15 }],
    ['its sketch is of another size', { sketch: 'AAAA' }],
    ['its sentences are out of order', { sentences: [0, 8, 4, 12] }],
    ['its sentences are out of order', { sentences: [4, 8], paragraphs: [4] }],
    ['its sentences are out of order', { sentences: [0, 4, 16] }],
    ['its sentences are out of order', { sentences: [] }],
    ['its paragraphs are out of order', { paragraphs: [0, 0] }],
    ['its paragraphs do not start with its sentences', { paragraphs: [0, 5] }],
    ['its repeated sentences are out of order', { repeats: [[2, 4]] }],
    ['its repeated sentences are out of order', { repeats: [[5, 1]] }],
    ['its repeated sentences are out of order', { repeats: [[4, 0]] }],
    [
      'its repeated sentences are out of order',
      {
        repeats: [
          [4, 2],
          [3, 2],
        ],
      },
    ],
    [order, { opened: [second, first] }],
    [order, { opened: [first, first] }],
    [order, { opened: [first, { ...second, at: 4 }] }],
    [order, { opened: [{ ...second, at: 14 }] }],
    [order, { opened: [{ ...first, salts: first.salts.slice(0, -4) }] }],
    ['its word 3 is not the one that was sealed', { opened: [{ ...first, at: 2 }] }],
    [
      'its word 4 is not the one that was sealed',
      { opened: [{ ...first, words: ['old', 'mill', 'opens'] }] },
    ],
    [
      'its word 2 is not the one that was sealed',
      { opened: [{ ...first, salts: turned(first.salts) }] },
    ],
  ])('%s: %j', (flaw, edit) => {
    expect(flawOf(resealed(edit))).toBe(flaw);
  });
});

test('what can’t be seen without the text is seen with it', () => {
  const invented: Partial<Fingerprint>[] = [
    { sentences: [0, 5, 8, 12], repeats: [] },
    { paragraphs: [0] },
    { sketch: turned(print.sketch) },
    { commitments: print.commitments.replace(/.{4}$/, 'AA==') },
  ];
  for (const edit of invented) {
    expect(flawOf(resealed(edit)), JSON.stringify(edit)).toBeNull();
    expect(belongsTo(resealed(edit), whole)).toBe(false);
  }
});
