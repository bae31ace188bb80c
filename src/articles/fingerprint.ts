import { hash } from 'node:crypto';
import { FINGERPRINT_VERSION, type Fingerprint } from '../schemas/fingerprint.ts';
import type { SealMark } from './copy.ts';
import { sketchOf, SKETCH_BYTES } from './sketch.ts';
import { joined } from './sha256.ts';
import { SIZE, type Proof, type WholeText } from './whole-text.ts';

/** Words one after the other: the offset of the first, and how many. */
export interface Run {
  start: number;
  words: number;
}

/** Runs in order, those that touch or overlap joined. */
export function joinedRuns(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const { start, words } of runs.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.start + last.words) {
      last.words = Math.max(last.words, start + words - last.start);
    } else all.push({ start, words });
  }
  return all;
}

/** What opens the words of a fingerprint's field `opened`, by word offset. */
export function proofsIn(opened: Fingerprint['opened']): Map<number, Proof> {
  return new Map(
    opened.flatMap(({ at, words, salts }) => {
      const bytes = Buffer.from(salts, 'base64');
      return words.map((word, i) => {
        const salt = bytes.subarray(i * SIZE, (i + 1) * SIZE);
        return [at + i, { word, salt }] as const;
      });
    }),
  );
}

function openedBy(
  proof: (at: number) => Proof | undefined,
  runs: readonly Run[],
): Fingerprint['opened'] {
  return joinedRuns(runs).map(({ start, words }) => {
    const proofs = Array.from({ length: words }, (_, i): Proof => {
      const found = proof(start + i);
      if (!found) throw new RangeError(`Nothing opens word ${String(start + i)}.`);
      return found;
    });
    const salts = Buffer.from(joined(...proofs.map(({ salt }) => salt))).toString('base64');
    return { at: start, words: proofs.map(({ word }) => word), salts };
  });
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

/** The fingerprint of an article's text, with nothing opened. */
export function fingerprint(article: string, text: WholeText): Fingerprint {
  const print: Omit<Fingerprint, 'seal'> = {
    version: FINGERPRINT_VERSION,
    article,
    words: text.words.length,
    sentences: [...text.sentences],
    paragraphs: [...text.paragraphs],
    repeats: text.repeats(),
    commitments: Buffer.from(text.commitments()).toString('base64'),
    opened: [],
    former: [],
    sketch: sketchOf(text.words.map(({ word }) => word)),
  };
  return { ...print, seal: sealOf(print) };
}

/**
 * The same fingerprint with these runs of words opened, and no others.
 *
 * @param proof what opens each of their words; throws a `RangeError` where it has none
 * @param former runs of words that only a former version of the text had
 */
export function opening(
  print: Fingerprint,
  runs: readonly Run[],
  proof: (at: number) => Proof | undefined,
  former: Fingerprint['former'] = [],
): Fingerprint {
  const changed = { ...print, opened: openedBy(proof, runs), former };
  return { ...changed, seal: sealOf(changed) };
}

function ascending(list: readonly number[], below = Infinity): boolean {
  return list.every((offset, i) => offset > (list[i - 1] ?? -1) && offset < below);
}

/** Whether sentences that repeat earlier ones are in order, and as long as those. */
function soundRepeats({ words, sentences, repeats }: Fingerprint): boolean {
  const lengthOf = (n: number) => (sentences[n] ?? words) - (sentences[n - 1] ?? 0);
  const numbers = repeats.map(([number]) => number);
  const sound = repeats.every(
    ([number, first]) =>
      first > 0 &&
      first < number &&
      number <= sentences.length &&
      !numbers.includes(first) &&
      lengthOf(number) === lengthOf(first),
  );
  return sound && ascending(numbers);
}

/** What is wrong with the opened words: each must be the one that was committed to. */
function openedFlaw({ words, commitments, opened }: Fingerprint): string | null {
  const sealed = Buffer.from(commitments, 'base64');
  let end = -1;
  for (const { at, words: list, salts } of opened) {
    const bytes = Buffer.from(salts, 'base64');
    if (at <= end || at + list.length > words || bytes.length !== list.length * SIZE) {
      return 'its opened words are out of order';
    }
    end = at + list.length;
    const wrong = list.findIndex((word, i) => {
      // As `commitment` does, but with Node's SHA-256: a build checks every opened word.
      const message = Buffer.allocUnsafe(SIZE + Buffer.byteLength(word));
      bytes.copy(message, 0, i * SIZE, (i + 1) * SIZE);
      message.write(word, SIZE);
      const made = hash('sha256', message, 'buffer');
      return made.compare(sealed, (at + i) * SIZE, (at + i + 1) * SIZE, 0, SIZE) !== 0;
    });
    if (wrong >= 0) return `its word ${String(at + wrong + 1)} is not the one that was sealed`;
  }
  return null;
}

/**
 * What is wrong with a fingerprint in itself, without the text: in words, or null. An edit by hand
 * breaks the seal. The rest guards against a tool that writes nonsense and seals it.
 */
export function flawOf(print: Fingerprint): string | null {
  const { words, sentences, paragraphs } = print;
  if (sealOf(print) !== print.seal) return 'its seal does not fit its contents';
  if (Buffer.from(print.commitments, 'base64').length !== words * SIZE) {
    return 'its commitments do not fit its number of words';
  }
  if (Buffer.from(print.sketch, 'base64').length !== SKETCH_BYTES) {
    return 'its sketch is of another size';
  }
  for (const [name, list] of Object.entries({ sentences, paragraphs })) {
    if (list[0] !== 0 || !ascending(list, words)) return `its ${name} are out of order`;
  }
  const starts = new Set(sentences);
  if (!paragraphs.every((offset) => starts.has(offset))) {
    return 'its paragraphs do not start with its sentences';
  }
  return soundRepeats(print) ? openedFlaw(print) : 'its repeated sentences are out of order';
}

/** Whether a fingerprint is that of a text: everything but what it opens follows from the text. */
export function belongsTo(print: Fingerprint, text: WholeText): boolean {
  const { article, opened, former } = print;
  const own = fingerprint(article, text);
  return sealOf({ ...own, opened, former }) === sealOf(print);
}

/** What stands for the whole text of a fingerprint: SHA-256 of its commitments, in hexadecimal. */
export function textDigest({ commitments }: Pick<Fingerprint, 'commitments'>): string {
  return hash('sha256', Buffer.from(commitments, 'base64'));
}

/** What a reader's copy of the text is compared with. */
export function sealMark({ words, commitments }: Fingerprint): SealMark {
  const bytes = Buffer.from(commitments, 'base64');
  return {
    words,
    second: bytes.subarray(SIZE, 2 * SIZE).toString('hex'),
    inner: hash('sha256', bytes.subarray(SIZE, bytes.length - SIZE)),
  };
}

/** A fingerprint as its file has it: JSON with a field or an opened run a line, so that a change shows. */
export function fingerprintJson(print: Fingerprint): string {
  const lines = Object.entries(print).map(([key, value]: [string, unknown]) => {
    const many = (key === 'opened' || key === 'former') && Array.isArray(value) && value.length > 0;
    const text = many
      ? `[\n${(value as unknown[]).map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
