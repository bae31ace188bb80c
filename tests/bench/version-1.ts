import { hash } from 'node:crypto';
import type { WholeText } from '../../src/articles/whole-text.ts';
import { wordsOf } from '../../src/text/words.ts';

/**
 * Version 1 of the fingerprint, with which the strength and the speed of version 2 are compared: 32 bits
 * of a hash of every three words, in order, under a salt that is the same for all articles.
 */
export interface Version1 {
  version: 1;
  article: string;
  words: number;
  sha256: string;
  sentences: number[];
  paragraphs: number[];
  /** Base64 of 4 bytes for each run of three words. */
  shingles: string;
  seal: string;
}

const SALT = 'fact-sheet shingle 1\n';

/** What version 1 keeps of three words. */
export function shingle(a: string, b: string, c: string): number {
  return Number.parseInt(hash('sha256', `${SALT}${a} ${b} ${c}`).slice(0, 8), 16);
}

function shinglesOf(list: readonly string[]): Uint32Array {
  const out = new Uint32Array(Math.max(0, list.length - 2));
  for (let i = 0; i < out.length; i++) {
    out[i] = shingle(list[i] ?? '', list[i + 1] ?? '', list[i + 2] ?? '');
  }
  return out;
}

/** The shingles that a fingerprint of version 1 has, in order. */
export function shinglesIn(print: Version1): Uint32Array {
  const bytes = Buffer.from(print.shingles, 'base64');
  const out = new Uint32Array(Math.floor(bytes.length / 4));
  for (let i = 0; i < out.length; i++) out[i] = bytes.readUInt32BE(i * 4);
  return out;
}

function sealOf(print: Omit<Version1, 'seal'>): string {
  const { version, article, words, sha256, sentences, paragraphs, shingles } = print;
  const fields = [version, article, words, sha256, sentences, paragraphs, shingles];
  return hash('sha256', JSON.stringify(fields));
}

/** The fingerprint of a text. */
export function version1(article: string, text: WholeText): Version1 {
  const list = text.words.map(({ word }) => word);
  const bytes = Buffer.alloc(4 * Math.max(0, list.length - 2));
  shinglesOf(list).forEach((value, i) => bytes.writeUInt32BE(value, i * 4));
  const print: Omit<Version1, 'seal'> = {
    version: 1,
    article,
    words: list.length,
    sha256: hash('sha256', list.join(' ')),
    sentences: [...text.sentences],
    paragraphs: [...text.paragraphs],
    shingles: bytes.toString('base64'),
  };
  return { ...print, seal: sealOf(print) };
}

/** Whether a fingerprint is in order, as version 1 judged it. */
export function isSound(print: Version1): boolean {
  const rising = (list: readonly number[]) =>
    list.every((at, i) => at > (list[i - 1] ?? -1) && at < print.words);
  const starts = new Set(print.sentences);
  return (
    sealOf(print) === print.seal &&
    shinglesIn(print).length === Math.max(0, print.words - 2) &&
    rising(print.sentences) &&
    rising(print.paragraphs) &&
    print.paragraphs.every((at) => starts.has(at))
  );
}

/** Finds quotations as version 1 did. */
export class Version1Text {
  readonly #shingles: Uint32Array;
  readonly #places = new Map<number, number[]>();
  readonly #sentences: { start: number; repeats: number | null }[];

  constructor(print: Version1) {
    this.#shingles = shinglesIn(print);
    this.#shingles.forEach((value, i) => {
      const places = this.#places.get(value);
      if (places) places.push(i);
      else this.#places.set(value, [i]);
    });
    const first = new Map<string, number>();
    this.#sentences = print.sentences.map((start, i) => {
      const length = (print.sentences[i + 1] ?? print.words) - start;
      const key = this.#shingles.slice(start, Math.max(start, start + length - 2)).join();
      const repeats = key === '' ? null : (first.get(key) ?? null);
      if (key !== '' && repeats === null) first.set(key, i + 1);
      return { start, repeats };
    });
  }

  /** Where the words of a quotation begin. */
  find(quotation: string): number[] {
    const list = wordsOf(quotation);
    const wanted = shinglesOf(list);
    return (this.#places.get(wanted[0] ?? -1) ?? []).filter((start) => {
      if (!wanted.every((value, i) => this.#shingles[start + i] === value)) return false;
      const at = (word: number) => this.#sentences.findLastIndex((one) => one.start <= word);
      const covered = this.#sentences.slice(at(start), at(start + list.length - 1) + 1);
      return covered.some(({ repeats }) => repeats === null);
    });
  }
}
