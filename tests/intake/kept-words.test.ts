import { expect, test } from 'vitest';
import { readArticleBytes } from '../../src/intake/read.ts';
import { wordsOf } from '../../src/text/words.ts';
import { docx, paragraph } from './make-archive.ts';
import { pdf } from './make-pdf.ts';
import { ARABIC, ENGLISH, RUSSIAN } from './prose.ts';

/** The same numbers at every run. */
function* numbers(seed: number): Generator<number, never> {
  for (;;) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    yield seed / 2 ** 31;
  }
}

const SENTENCES = [ENGLISH, RUSSIAN, ARABIC].flatMap(({ paragraphs }) => paragraphs);
const STRAY = [
  'Read more: elsewhere',
  'Advertisement',
  '1925',
  'well-known',
  'a — b',
  '“x”',
  'ﬁn de siècle',
];

/** Paragraphs put together at chance: sentences, stray lines, repetitions. */
function paragraphs(seed: number): string[] {
  const chance = numbers(seed);
  const pick = <T>(list: readonly T[]): T =>
    list[Math.floor(chance.next().value * list.length)] as T;
  const made = Array.from({ length: 4 + Math.floor(chance.next().value * 8) }, () =>
    chance.next().value < 0.25 ? pick(STRAY) : `${pick(SENTENCES)} ${pick(SENTENCES)}`,
  );
  return [...made, pick(made)];
}

/** The first word of a list that does not stand in another in the same order; null for none. */
function misplaced(words: readonly string[], source: readonly string[]): string | null {
  let at = 0;
  for (const word of words) {
    const found = source.indexOf(word, at);
    if (found < 0) return word;
    at = found + 1;
  }
  return null;
}

const SEEDS = Array.from({ length: 25 }, (_, i) => i + 1);
const tags = (list: readonly string[]) => list.map((text) => `<p>${text}</p>`).join('');

test('a word out of its order is noticed', () => {
  expect(misplaced(['a', 'c'], ['a', 'b', 'c'])).toBeNull();
  expect(misplaced(['c', 'a'], ['a', 'b', 'c'])).toBe('a');
  expect(misplaced(['a', 'bb'], ['a', 'b', 'b'])).toBe('bb');
});

test.each(SEEDS)('every word of every format stands in its source, in order (%i)', async (seed) => {
  const list = paragraphs(seed);
  const source = wordsOf(list.join('\n'));
  const whole = {
    'a.txt': Buffer.from(list.join('\n\n')),
    'a.md': Buffer.from(list.join('\n\n')),
    'a.docx': docx(list.map((text) => paragraph(text)).join('')),
  };
  for (const [name, bytes] of Object.entries(whole)) {
    expect(wordsOf((await readArticleBytes(name, bytes)).text), name).toEqual(source);
  }
  const html = `<!doctype html><body><nav>${tags(['Home'])}</nav><article>${tags(list)}</article><footer>${tags(['End'])}</footer>`;
  const page = wordsOf((await readArticleBytes('a.html', Buffer.from(html))).text);
  expect(misplaced(page, source)).toBeNull();
  expect(page.length).toBeGreaterThan(source.length / 2);
  const latin = list.filter((text) => /^[ -~]+$/.test(text));
  if (wordsOf(latin.join(' ')).length < 3) return;
  const lines = latin.map((text, i) => ({ text, x: 40, y: 800 - 30 * i, size: 5 }));
  const set = await readArticleBytes('a.pdf', pdf([lines]));
  expect(wordsOf(set.text)).toEqual(wordsOf(latin.join('\n')));
});
