import { hash } from 'node:crypto';

/**
 * Minima in a sketch. One bit is kept of each, so the whole says no more of a text than 256 bits: of an
 * article of 600 words less than half a bit a word, far less than a word takes to be guessed.
 */
export const MINIMA = 256;
/** Bytes of a sketch. */
export const SKETCH_BYTES = MINIMA / 8;
const RUN = 3;

/** Mixes 32 bits well (the finaliser of MurmurHash3). */
function mixed(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The 32 bits that stand for a run of three words. */
export function runHash(run: readonly string[]): number {
  return Number.parseInt(hash('sha256', `fact-sheet sketch\n${run.join(' ')}`).slice(0, 8), 16);
}

/** The value of a run of words for each minimum. */
export function valueOf(run: number, minimum: number): number {
  return mixed(run ^ Math.imul(minimum + 1, 0x9e3779b1));
}

/**
 * A b-bit MinHash sketch of a text (Li and König 2010) in base64: one bit of each of 256 minima over
 * its runs of three words. It shows how alike two texts are.
 */
export function sketchOf(words: readonly string[]): string {
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = runHash(words.slice(i, i + RUN));
    for (let n = 0; n < MINIMA; n++) {
      const value = valueOf(run, n);
      if (value < (minima[n] ?? 0)) minima[n] = value;
    }
  }
  const bytes = new Uint8Array(SKETCH_BYTES);
  minima.forEach((value, n) => {
    bytes[n >> 3] = (bytes[n >> 3] ?? 0) | ((value & 1) << (n & 7));
  });
  return Buffer.from(bytes).toString('base64');
}

const ONES = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte.toString(2).replaceAll('0', '').length,
);

/** A text by its size and sketch. */
export interface Sketched {
  /** Number of words. */
  words: number;
  sketch: Uint8Array;
}

/**
 * Half of the bits agree by chance, give or take: the likeness of unrelated texts comes out as 0 with a
 * standard deviation of 1/16. Less than nearly five of these is no likeness.
 */
const CHANCE = 0.3;

/**
 * The estimated share of the shorter text's runs of three words that the other has too: 0 to 1. It is
 * 0 where chance alone may have made them as alike, so an excerpt of a much longer text is missed.
 */
export function estimatedOverlap(a: Sketched, b: Sketched): number {
  let differ = 0;
  a.sketch.forEach((byte, i) => {
    differ += ONES[byte ^ (b.sketch[i] ?? 0)] ?? 0;
  });
  const alike = 1 - (2 * differ) / MINIMA;
  if (alike < CHANCE || Math.min(a.words, b.words) < RUN) return 0;
  const shared = (alike * (a.words + b.words)) / (1 + alike);
  return Math.min(1, shared / Math.min(a.words, b.words));
}

/** The same, measured: the share of the shorter text's runs of three words that the other has too. */
export function measuredOverlap(a: readonly string[], b: readonly string[]): number {
  const runs = (words: readonly string[]) =>
    new Set(
      words.flatMap((_, i) => (i + RUN <= words.length ? words.slice(i, i + RUN).join(' ') : [])),
    );
  const [few, many] = [runs(a), runs(b)].sort((x, y) => x.size - y.size);
  return few && many && few.size > 0 ? few.intersection(many).size / few.size : 0;
}
