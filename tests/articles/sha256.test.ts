import { createHmac, hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hmacUnder, sha256 } from '../../src/articles/sha256.ts';

const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 131 + length) & 255);
const hex = (digest: Uint8Array) => Buffer.from(digest).toString('hex');

test('SHA-256 is that of Node for messages of every length up to five blocks', () => {
  for (let length = 0; length <= 320; length++) {
    expect(hex(sha256(bytes(length))), String(length)).toBe(hash('sha256', bytes(length)));
  }
});

test('the examples of FIPS 180-4', () => {
  const of = (text: string) => hex(sha256(new TextEncoder().encode(text)));
  expect(of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(of('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

test('HMAC is that of Node', () => {
  for (let length = 1; length <= 64; length++) {
    const key = bytes(length);
    const made = createHmac('sha256', key)
      .update(bytes(100 - length))
      .digest('hex');
    expect(hex(hmacUnder(key)(bytes(100 - length)))).toBe(made);
  }
});
