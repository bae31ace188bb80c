import { createHmac, hash } from 'node:crypto';
import { FINGERPRINT_VERSION, type Fingerprint } from '../schemas/fingerprint.ts';
import { markedWords, printed, type MarkedWord } from '../text/marked-words.ts';
import { paragraphSpans, sentenceSpans } from '../text/sentences.ts';
import { sketchOf } from './sketch.ts';

/** Bytes of a salt and of a commitment. */
export const SIZE = 16;
/** A sentence that repeats another has at least so many words. */
const REPEATED = 3;

/** The commitment to a word: the first 16 bytes of SHA-256 over its salt and the word. */
export function commitment(salt: Uint8Array, word: string): Buffer {
  return hash('sha256', Buffer.concat([salt, Buffer.from(word)]), 'buffer').subarray(0, SIZE);
}

/** Word offsets, the end exclusive. */
export interface Run {
  from: number;
  to: number;
}

/** Runs in order, those that touch or overlap joined. */
export function joinedRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const { from, to } of runs.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/**
 * The text of an article, cut into words, sentences and paragraphs, with the secret that only
 * somebody who has all of it can compute. Kept in memory alone.
 */
export class WholeText {
  readonly words: readonly MarkedWord[];
  /** Word offsets at which sentences and paragraphs start. */
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
  /** `[number, number of the first]` for each sentence that repeats an earlier one. */
  readonly repeats: readonly [number, number][];
  readonly #key: Buffer;

  /**
   * @param text plain text, paragraphs as `paragraphSpans` reads them
   * @param language BCP 47 tag, for the sentences
   */
  constructor(text: string, language: string) {
    const all = markedWords(text);
    const sentences: number[] = [];
    const paragraphs: number[] = [];
    let next = 0;
    for (const paragraph of paragraphSpans(text)) {
      const content = text.slice(paragraph.start, paragraph.end);
      const first = next;
      for (const span of sentenceSpans(content, language)) {
        const end = paragraph.start + span.end;
        const from = next;
        while (next < all.length && (all[next]?.start ?? 0) < end) next++;
        if (next > from) sentences.push(from);
      }
      if (next > first) paragraphs.push(first);
    }
    this.words = all;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
    const seen = new Map<string, number>();
    this.repeats = sentences.flatMap((from, i): [number, number][] => {
      const own = all.slice(from, sentences[i + 1] ?? all.length);
      if (own.length < REPEATED) return [];
      const key = own.map(({ word }) => word).join(' ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, i + 1);
      return first === undefined ? [] : [[i + 1, first]];
    });
    const joined = all.map(({ word }) => word).join(' ');
    this.#key = hash(
      'sha256',
      `fact-sheet seal ${String(FINGERPRINT_VERSION)}\n${joined}`,
      'buffer',
    );
  }

  /** The salt of the word at an offset. */
  salt(at: number): Buffer {
    return createHmac('sha256', this.#key).update(String(at)).digest().subarray(0, SIZE);
  }

  /** Base64 of the commitments to all words. */
  commitments(): string {
    return Buffer.concat(
      this.words.map((word, i) => commitment(this.salt(i), printed(word))),
    ).toString('base64');
  }

  /** Runs of words with what proves them. */
  open(runs: readonly Run[]): Fingerprint['opened'] {
    return joinedRuns(runs).map(({ from, to }) => ({
      at: from,
      words: this.words.slice(from, to).map(printed),
      salts: Buffer.concat(
        Array.from({ length: to - from }, (_, i) => this.salt(from + i)),
      ).toString('base64'),
    }));
  }
}

/** The seal that belongs to the other fields: SHA-256 of their JSON, in the format's order. */
export function sealOf(print: Omit<Fingerprint, 'seal'>): string {
  const { version, article, words, sentences, paragraphs, repeats } = print;
  const { commitments, opened, former, sketch } = print;
  const proofs = opened.map(({ at, words: list, salts }) => [at, list, salts]);
  return hash(
    'sha256',
    JSON.stringify([
      ...[version, article, words, sentences, paragraphs, repeats],
      ...[commitments, proofs, former, sketch],
    ]),
  );
}

/**
 * The fingerprint of an article's text.
 *
 * @param article the article's id
 * @param runs the words that it opens; none for a new article, of which nothing is published yet
 * @param former runs of words that a former version of the text had
 */
export function fingerprint(
  article: string,
  text: WholeText,
  runs: readonly Run[] = [],
  former: Fingerprint['former'] = [],
): Fingerprint {
  const print = {
    version: FINGERPRINT_VERSION,
    article,
    words: text.words.length,
    sentences: [...text.sentences],
    paragraphs: [...text.paragraphs],
    repeats: [...text.repeats],
    commitments: text.commitments(),
    opened: text.open(runs),
    former,
    sketch: sketchOf(text.words.map(({ word }) => word)),
  } as const;
  return { ...print, seal: sealOf(print) };
}

function ascending(list: readonly number[], below: number): boolean {
  return list.every((offset, i) => offset > (list[i - 1] ?? -1) && offset < below);
}

/**
 * What is wrong with a fingerprint in itself, without the text: in words, or null. An edit by hand
 * breaks the seal. The rest guards against a tool that writes nonsense and seals it: above all, each
 * opened word must be the one that was committed to.
 */
export function flawOf(print: Fingerprint): string | null {
  const { words, sentences, paragraphs, repeats, opened } = print;
  if (sealOf(print) !== print.seal) return 'its seal does not fit its contents';
  const commitments = Buffer.from(print.commitments, 'base64');
  if (commitments.length !== words * SIZE) return 'its commitments do not fit its number of words';
  for (const [name, list] of [
    ['sentences', sentences],
    ['paragraphs', paragraphs],
  ] as const) {
    if (list[0] !== 0 || !ascending(list, words)) return `its ${name} are out of order`;
  }
  const starts = new Set(sentences);
  if (!paragraphs.every((offset) => starts.has(offset))) {
    return 'its paragraphs do not start with its sentences';
  }
  const lengthOf = (n: number) => (sentences[n] ?? words) - (sentences[n - 1] ?? 0);
  const repeating = new Set(repeats.map(([number]) => number));
  const sound = repeats.every(
    ([number, first]) =>
      first > 0 &&
      first < number &&
      number <= sentences.length &&
      !repeating.has(first) &&
      lengthOf(number) === lengthOf(first),
  );
  if (
    !sound ||
    !ascending(
      repeats.map(([number]) => number),
      Infinity,
    )
  ) {
    return 'its repeated sentences are out of order';
  }
  let end = -1;
  for (const { at, words: list, salts } of opened) {
    const proofs = Buffer.from(salts, 'base64');
    if (at <= end || at + list.length > words || proofs.length !== list.length * SIZE) {
      return 'its opened words are out of order';
    }
    end = at + list.length;
    const wrong = list.findIndex((word, i) => {
      const made = commitment(proofs.subarray(i * SIZE, (i + 1) * SIZE), word);
      return made.compare(commitments, (at + i) * SIZE, (at + i + 1) * SIZE) !== 0;
    });
    if (wrong >= 0) return `its word ${String(at + wrong + 1)} is not the one that was sealed`;
  }
  return null;
}

/** A fingerprint as its file has it: JSON with a field a line, so that a change shows as one. */
export function fingerprintJson(print: Fingerprint): string {
  const lines = Object.entries(print).map(([key, value]) => {
    if (key !== 'opened' && key !== 'former')
      return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const items = (value as unknown[]).map((item) => `    ${JSON.stringify(item)}`);
    return items.length === 0 ? `  "${key}": []` : `  "${key}": [\n${items.join(',\n')}\n  ]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
