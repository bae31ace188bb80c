import { describe, expect, test } from 'vitest';
import { estimatedOverlap, measuredOverlap, sketchOf } from '../../src/articles/sketch.ts';
import { sources } from '../../src/articles/sources.ts';
import { wordsOf } from '../../src/text/words.ts';

const MILL =
  'The old mill at Varn closes in May because its owner says that the river has been too low for three summers. Millers of the valley met on Sunday and asked the council to dredge it.';
/** The same report, lightly reworked. */
const REWORKED =
  'Varn: the old mill at Varn closes in May because its owner believes that the river has been too low for three summers. On Sunday millers of the valley met and asked the council to dredge it soon.';
const ORCHARD =
  'Cherry growers of the upper valley expect the best harvest in a decade, since no late frost came and bees were many. Prices are likely to fall, the growers fear.';
/** All of one, all of the other. */
const BOTH = `${MILL} ${ORCHARD}`;

const read = (texts: Record<string, string>) =>
  new Map(
    Object.entries(texts).map(([id, text]) => {
      const words = wordsOf(text);
      return [id, { words: words.length, sketch: Buffer.from(sketchOf(words), 'base64') }];
    }),
  );
const sourceOf = (texts: Record<string, string>, measured?: [string, string, number]) => {
  const [id, article, share] = measured ?? ['', '', 0];
  const records = new Map([[id, { overlaps: [{ article, share }] }]]);
  return Object.fromEntries(sources(read(texts), measured && records));
};

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

describe('what was measured wins over the sketches', () => {
  test('in both ways, whichever record has it', () => {
    expect(sourceOf({ mill: MILL, again: REWORKED }, ['again', 'mill', 0.1])).toEqual({
      mill: 'mill',
      again: 'again',
    });
    expect(sourceOf({ mill: MILL, orchard: ORCHARD }, ['mill', 'orchard', 0.2])).toEqual({
      mill: 'mill',
      orchard: 'mill',
    });
  });

  test('it is the share of the shorter', () => {
    const [mill, both, orchard] = [MILL, BOTH, ORCHARD].map(wordsOf) as [
      string[],
      string[],
      string[],
    ];
    expect(measuredOverlap(mill, both)).toBe(1);
    expect(measuredOverlap(both, mill)).toBe(1);
    expect(measuredOverlap(mill, orchard)).toBe(0);
    expect(measuredOverlap(['a'], mill)).toBe(0);
  });
});

test('the estimate is near what is measured, and nothing for what chance may do', () => {
  const texts = read({ mill: MILL, again: REWORKED, orchard: ORCHARD });
  const [mill, again, orchard] = ['mill', 'again', 'orchard'].map((id) => texts.get(id));
  if (!mill || !again || !orchard) throw new Error('a text is missing');
  const measured = measuredOverlap(wordsOf(MILL), wordsOf(REWORKED));
  expect(Math.abs(estimatedOverlap(mill, again) - measured)).toBeLessThan(0.15);
  expect(estimatedOverlap(mill, mill)).toBe(1);
  expect(estimatedOverlap(mill, orchard)).toBe(0);
});

test('of half a million pairs of different articles, chance makes at most one alike', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [
      `a${String(i)}`,
      Array.from({ length: 40 }, (_, n) => `w${String(i * 100 + n)}`).join(' '),
    ]),
  );
  expect(new Set(sources(read(many)).values()).size).toBeGreaterThanOrEqual(999);
});
