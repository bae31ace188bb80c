import { expect, test } from 'vitest';
import { fingerprint, opening, sealOf } from '../../src/articles/fingerprint.ts';
import { commitment, SIZE, WholeText } from '../../src/articles/whole-text.ts';
import type { Fingerprint } from '../../src/schemas/fingerprint.ts';
import { printed } from '../../src/text/marked-words.ts';
import { wordsOf } from '../../src/text/words.ts';
import {
  attackSealed,
  dictionaryOf,
  publicTexts,
  versionOneFixture,
  walk,
} from '../bench/attack.ts';
import { ownQuotations } from './own-quotations.ts';

/* A short form of `npm run bench -- attack`: the words of published texts, and fewer tries. */
const texts = publicTexts(['content', 'src', 'tests']);
const dictionary = dictionaryOf(texts).slice(0, 12_000);
const SIZES = { salts: 16, fill: 12, holes: 1, runs: 20_000 };
const recovered = (prints: readonly Fingerprint[], sizes = SIZES) =>
  Object.entries(attackSealed(prints, texts, dictionary, sizes)).map(
    ([name, attack]) => [name, attack.recovered] as const,
  );

test('version 1 gives an article away: the walk rebuilds it from three quotations', () => {
  const { print, words, seeds } = versionOneFixture();
  const public_ = new Set(dictionary);
  const walked = walk(print, seeds, [...new Set([...dictionary, ...words])]);
  expect(walked).toEqual(words);
  // Most of its words are in published texts anyway.
  expect(words.filter((word) => public_.has(word)).length).toBeGreaterThan(0.9 * words.length);
});

test('the fingerprints of this project give no closed word away', () => {
  const prints = [...ownQuotations().content.texts.values()].map(({ print }) => print);
  expect(recovered(prints).map(([, words]) => words)).toEqual([0, 0, 0, 0]);
});

const { words } = versionOneFixture();
const whole = new WholeText(words.join(' '), 'en');
/** The invented article, sealed, with all opened but some words. */
function sealedBut(closed: readonly number[]): Fingerprint {
  const open = words.flatMap((_, at) => (closed.includes(at) ? [] : [{ start: at, words: 1 }]));
  return opening(fingerprint('old-canal', whole), open, (at) => whole.proof(at));
}

test('with a third of the invented article opened, no attack names a word of it', () => {
  const closed = words.flatMap((_, at) => (at % 12 < 4 ? [] : [at]));
  expect(recovered([sealedBut(closed)]).map(([, n]) => n)).toEqual([0, 0, 0, 0]);
});

test('the attacks work: one closed word is found, and words under salts that can be guessed', () => {
  const at = words.indexOf('water');
  const [, filled] = recovered([sealedBut([at])], { ...SIZES, salts: 1, fill: dictionary.length });
  expect(filled).toEqual(['all closed words filled from public text', 1]);
  // As if somebody had forgotten to salt.
  const bare = whole.words.map((word) =>
    commitment({ word: printed(word), salt: new Uint8Array(SIZE) }),
  );
  const print = {
    ...fingerprint('old-canal', whole),
    commitments: Buffer.concat(bare).toString('base64'),
  };
  const [[, named] = ['', 0]] = recovered([{ ...print, seal: sealOf(print) }]);
  expect(named).toBeGreaterThan(0.9 * new Set(wordsOf(words.join(' '))).size);
});
