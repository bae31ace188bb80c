import { hash } from 'node:crypto';

/** Minima in a sketch, and bits kept of each. */
const MINIMA = 1024;
const BITS = 2;
const PER_BYTE = 8 / BITS;
const RUN = 3;

/** Mixes 32 bits well (the finaliser of MurmurHash3). */
function mixed(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/**
 * A b-bit MinHash sketch of a text (Li and König 2010): 2 bits of each of 1,024 minima over its runs of
 * three words. It shows how alike two texts are, and no run can be recovered from it: each pair of
 * bits is shared by a quarter of all runs there can be. Base64 of 256 bytes.
 */
export function sketchOf(words: readonly string[]): string {
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  for (let i = 0; i + RUN <= words.length; i++) {
    const digest = hash('sha256', `fact-sheet sketch\n${words.slice(i, i + RUN).join(' ')}`);
    const run = Number.parseInt(digest.slice(0, 8), 16);
    for (let n = 0; n < MINIMA; n++) {
      const value = mixed(run ^ Math.imul(n + 1, 0x9e3779b1));
      if (value < (minima[n] ?? 0)) minima[n] = value;
    }
  }
  const bytes = Buffer.alloc(MINIMA / PER_BYTE);
  minima.forEach((value, n) => {
    const at = Math.floor(n / PER_BYTE);
    bytes[at] = (bytes[at] ?? 0) | ((value & 3) << (BITS * (n % PER_BYTE)));
  });
  return bytes.toString('base64');
}

/** For the bits in which two bytes differ, how many of their minima agree. */
const AGREE = Uint8Array.from({ length: 256 }, (_, bits) => {
  const fields = Array.from({ length: PER_BYTE }, (_, n) => (bits >> (BITS * n)) & 3);
  return fields.filter((field) => field === 0).length;
});

/** A text by its size and sketch. */
export interface Sketched {
  /** Number of words. */
  words: number;
  sketch: string;
}

/**
 * The estimated share of the shorter text's runs of three words that the other has too: 0 to 1. A
 * quarter of the bits agree by chance.
 */
export function estimatedOverlap(a: Sketched, b: Sketched): number {
  const [x, y] = [Buffer.from(a.sketch, 'base64'), Buffer.from(b.sketch, 'base64')];
  let same = 0;
  for (let at = 0; at < x.length; at++) same += AGREE[(x[at] ?? 0) ^ (y[at] ?? 0)] ?? 0;
  const chance = 2 ** -BITS;
  const alike = Math.max(0, (same / MINIMA - chance) / (1 - chance));
  const shared = (alike * (a.words + b.words)) / (1 + alike);
  return Math.min(1, shared / Math.max(1, Math.min(a.words, b.words)));
}
