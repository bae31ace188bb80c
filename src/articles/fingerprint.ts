import { hash } from 'node:crypto';
import { FINGERPRINT_VERSION, type Fingerprint } from '../schemas/fingerprint.ts';
import { paragraphSpans, sentenceSpans } from '../text/sentences.ts';
import { words } from '../text/words.ts';

/** Words in a shingle. A quotation must be at least this long to be found. */
export const SHINGLE_WORDS = 3;
const SHINGLE_BYTES = 4;

/**
 * Begins every hashed shingle. It is the same for all articles, not the article's id: only so can
 * two fingerprints be compared, on which the counting of independent sources rests.
 */
const SHINGLE_SALT = `fact-sheet shingle ${String(FINGERPRINT_VERSION)}\n`;

/** The first 4 bytes of SHA-256 of the salt and three words, as an unsigned integer. */
function shingle(a: string, b: string, c: string): number {
  return Number.parseInt(hash('sha256', `${SHINGLE_SALT}${a} ${b} ${c}`).slice(0, 8), 16);
}

/** The shingles of `list`, one for each run of three words; none where there are fewer. */
export function shinglesOf(list: readonly string[]): Uint32Array {
  const out = new Uint32Array(Math.max(0, list.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < out.length; i++) {
    out[i] = shingle(list[i] ?? '', list[i + 1] ?? '', list[i + 2] ?? '');
  }
  return out;
}

function toBase64(values: Uint32Array): string {
  const bytes = Buffer.alloc(values.length * SHINGLE_BYTES);
  values.forEach((value, i) => bytes.writeUInt32BE(value, i * SHINGLE_BYTES));
  return bytes.toString('base64');
}

/** The shingles that a fingerprint holds, in order. */
export function shinglesIn(print: Fingerprint): Uint32Array {
  const bytes = Buffer.from(print.shingles, 'base64');
  const out = new Uint32Array(Math.floor(bytes.length / SHINGLE_BYTES));
  for (let i = 0; i < out.length; i++) out[i] = bytes.readUInt32BE(i * SHINGLE_BYTES);
  return out;
}

/** The seal that belongs to the other fields: SHA-256 of their JSON, in the format's order. */
export function sealOf(print: Omit<Fingerprint, 'seal'>): string {
  const { version, article, words: count, sha256, sentences, paragraphs, shingles } = print;
  return hash(
    'sha256',
    JSON.stringify([version, article, count, sha256, sentences, paragraphs, shingles]),
  );
}

/**
 * The fingerprint of an article's text.
 *
 * @param article the article's id
 * @param text its words as plain text, paragraphs as `paragraphSpans` reads them
 * @param language BCP 47 tag, for the sentences
 */
export function fingerprint(article: string, text: string, language: string): Fingerprint {
  const list: string[] = [];
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  for (const paragraph of paragraphSpans(text)) {
    const content = text.slice(paragraph.start, paragraph.end);
    const first = list.length;
    for (const { start, end } of sentenceSpans(content, language)) {
      const found = words(content.slice(start, end));
      if (found.length === 0) continue;
      sentences.push(list.length);
      for (const { word } of found) list.push(word);
    }
    if (list.length > first) paragraphs.push(first);
  }
  const print = {
    version: FINGERPRINT_VERSION,
    article,
    words: list.length,
    sha256: hash('sha256', list.join(' ')),
    sentences,
    paragraphs,
    shingles: toBase64(shinglesOf(list)),
  } as const;
  return { ...print, seal: sealOf(print) };
}

/**
 * What is wrong with a fingerprint in itself, without the text: in words, or null. An edit by hand
 * breaks the seal; the rest guards against a tool that writes nonsense and seals it.
 */
export function flawOf(print: Fingerprint): string | null {
  if (sealOf(print) !== print.seal) return 'its seal does not fit its contents';
  if (shinglesIn(print).length !== Math.max(0, print.words - SHINGLE_WORDS + 1)) {
    return 'its shingles do not fit its number of words';
  }
  for (const key of ['sentences', 'paragraphs'] as const) {
    const ascending = print[key].every((offset, i, all) => offset > (all[i - 1] ?? -1));
    const inside = print[key].every((offset) => offset < print.words);
    if (!ascending || !inside || print[key][0] !== 0) return `its ${key} are out of order`;
  }
  const starts = new Set(print.sentences);
  if (!print.paragraphs.every((offset) => starts.has(offset))) {
    return 'its paragraphs do not start with its sentences';
  }
  return null;
}

/** A fingerprint as its file has it: JSON with a field a line, so that a change shows as one. */
export function fingerprintJson(print: Fingerprint): string {
  const fields = Object.entries(print).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}
