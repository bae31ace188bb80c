/** The first 32 bits of the fractional part of a root, as FIPS 180-4 makes its constants. */
const fraction = (root: number) => Math.trunc((root % 1) * 2 ** 32) | 0;
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && !Array.from({ length: n - 2 }, (_, d) => d + 2).some((d) => n % d === 0),
);
const ROUND = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const BLOCK = 64;
/** A block of the message, its bytes and its words; then the schedule that is made of it. */
const block = new Uint8Array(BLOCK);
const words = new DataView(block.buffer);
const w = new Int32Array(BLOCK);

/** Takes a block, the first 16 words of the schedule, into the state. */
function compress(state: number[]): void {
  for (let i = 16; i < BLOCK; i++) {
    const a = w[i - 15] ?? 0;
    const b = w[i - 2] ?? 0;
    const s0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
    const s1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
    w[i] = (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < BLOCK; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = ((state[i] ?? 0) + (added[i] ?? 0)) | 0;
}

/**
 * SHA-256 (FIPS 180-4) of some bytes. Written out because a reader's browser must compute it too:
 * at once, offline, and where the page does not come over HTTPS, which Web Crypto insists on.
 */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = [...START];
  const { length } = bytes;
  const end = Math.ceil((length + 9) / BLOCK) * BLOCK;
  for (let from = 0; from < end; from += BLOCK) {
    block.fill(0);
    block.set(bytes.subarray(from, from + BLOCK));
    if (from <= length && length < from + BLOCK) block[length - from] = 0x80;
    for (let i = 0; i < 16; i++) w[i] = words.getInt32(4 * i);
    if (from + BLOCK === end) {
      w[14] = length / 2 ** 29;
      w[15] = length << 3;
    }
    compress(state);
  }
  const digest = new Uint8Array(32);
  for (let i = 0; i < 32; i++) digest[i] = (state[i >> 2] ?? 0) >>> (24 - 8 * (i & 3));
  return digest;
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** HMAC-SHA-256 (RFC 2104) under a key of at most 64 bytes. */
export function hmacUnder(key: Uint8Array): (message: Uint8Array) => Uint8Array<ArrayBuffer> {
  const pad = (byte: number) => Uint8Array.from({ length: BLOCK }, (_, i) => (key[i] ?? 0) ^ byte);
  const [inner, outer] = [pad(0x36), pad(0x5c)];
  return (message) => sha256(joined(outer, sha256(joined(inner, message))));
}
