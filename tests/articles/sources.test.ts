import { expect, test } from 'vitest';
import { fingerprint } from '../../src/articles/fingerprint.ts';
import { overlap, sources } from '../../src/articles/sources.ts';
import { SealedText } from '../../src/articles/text.ts';

const MILL =
  'The old mill at Varn closes in May because its owner says that the river has been too low for three summers. Millers of the valley met on Sunday and asked the council to dredge it.';
/** The same report, lightly reworked. */
const REWORKED =
  'Varn: the old mill at Varn closes in May because its owner believes that the river has been too low for three summers. On Sunday millers of the valley met and asked the council to dredge it soon.';
const ORCHARD =
  'Cherry growers of the upper valley expect the best harvest in a decade, since no late frost came and bees were many. Prices are likely to fall, the growers fear.';
/** Half of one, half of the other. */
const BOTH = `${MILL} ${ORCHARD}`;

const read = (texts: Record<string, string>) =>
  new Map(
    Object.entries(texts).map(([id, text]) => [
      id,
      new SealedText(fingerprint(id, text, 'en')),
    ]),
  );
const sourceOf = (texts: Record<string, string>) => Object.fromEntries(sources(read(texts)));

test('separate reports are separate sources', () => {
  expect(sourceOf({ mill: MILL, orchard: ORCHARD })).toEqual({ mill: 'mill', orchard: 'orchard' });
});

test('a reworked copy belongs to the first', () => {
  expect(sourceOf({ mill: MILL, orchard: ORCHARD, again: REWORKED })).toEqual({
    mill: 'mill',
    orchard: 'orchard',
    again: 'mill',
  });
});

test('an article that shares with two joins them', () => {
  expect(sourceOf({ mill: MILL, orchard: ORCHARD, both: BOTH })).toEqual({
    mill: 'mill',
    orchard: 'mill',
    both: 'mill',
  });
});

test('texts too short to compare are their own', () => {
  expect(sourceOf({ a: 'Two words', b: 'Two words' })).toEqual({ a: 'a', b: 'b' });
});

test('the overlap is that of the shorter', () => {
  const texts = read({ mill: MILL, both: BOTH, orchard: ORCHARD });
  const [mill, both, orchard] = [...texts.values()] as [
    SealedText,
    SealedText,
    SealedText,
  ];
  expect(overlap(mill, both)).toBe(1);
  expect(overlap(both, mill)).toBe(1);
  expect(overlap(mill, orchard)).toBe(0);
});

test('a thousand articles have a thousand sources', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [
      `a${String(i)}`,
      Array.from({ length: 100 }, (_, n) => `w${String(i * 100 + n)}`).join(' '),
    ]),
  );
  expect(new Set(sources(read(many)).values()).size).toBe(1000);
});
