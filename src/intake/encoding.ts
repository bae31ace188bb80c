import { analyse } from 'chardet';
import { readsAs } from './letters.ts';
import { Refusal } from '../files/refusal.ts';

/** Control characters, tab and line ends aside, are what makes a file binary. */
const BINARY = /[\u0000-\u0008\u000E-\u001F]/;
const KNOWN = 'UTF-8, UTF-16, Windows-1251, Windows-1252 or Windows-1256';
const NO_TEXT = 'Unexpected binary file, expected text, Markdown, HTML, PDF or DOCX';

/** The encodings that are recognised by their letters; what Latin-1 is called the Web reads as 1252. */
const CANDIDATES: Record<string, string> = {
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1256': 'windows-1256',
  'ISO-8859-1': 'windows-1252',
};
/** Of 100; below it the detector has seen next to nothing that speaks for its guess. */
const CONFIDENT = 40;
/** A guess this near to the best one is as good as it. */
const MARGIN = 15;
/** The detector counts letters; it needs no more of a text. Bytes. */
const SAMPLE = 200_000;

/** Quotation marks, dashes and the ellipsis, the same in Windows-1251, -1252 and -1256. */
const SHARED_SIGNS = /^[\x00-\x7F\x85\x91-\x97\xA0\xAB\xBB]*$/;

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Characters that a news text is made of; anything else in number means a wrong guess. */
const COMMON =
  /[\t\n\r\u0020-\u007E\u00A0-\u024F\u0400-\u04FF\u0600-\u06FF\u2000-\u206F\u20A0-\u20BF]/g;

/** UTF-16 without its mark, where one reading makes sense and the other does not. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  // Spaces and line ends alone put a zero byte beside every word.
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  const clear = ['utf-16le', 'utf-16be']
    .map((encoding) => decode(bytes, encoding))
    .filter((text) => text !== null && (text.match(COMMON)?.length ?? 0) >= text.length * 0.98);
  return clear.length === 1 ? (clear[0] ?? null) : null;
}

/** One of the candidate encodings, where the letters leave no doubt. */
function bySingleBytes(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  if (SHARED_SIGNS.test(latin1)) return decode(bytes, 'windows-1252') ?? '';
  const guesses = analyse(bytes.subarray(0, SAMPLE));
  const [best] = guesses;
  const encoding = CANDIDATES[best?.name ?? ''];
  const text = encoding === undefined ? null : decode(bytes, encoding);
  if (!best || encoding === undefined || text === null || best.confidence < CONFIDENT) {
    const like = best && best.confidence >= CONFIDENT ? ` ${best.name}` : '';
    throw new Refusal(`Unexpected encoding${like}, expected ${KNOWN}`);
  }
  const rivals = guesses.filter(({ confidence }) => confidence > best.confidence - MARGIN);
  const agreed = rivals.every(({ name }) => (decode(bytes, name) ?? text) === text);
  if (!agreed || !readsAs(text, encoding)) {
    throw new Refusal(`The encoding of the file is unclear. Save it as ${KNOWN}`);
  }
  return text;
}

/**
 * The text of bytes in UTF-8, UTF-16, Windows-1251, -1252 or -1256, without a byte-order mark. Throws
 * a `Refusal` for what is binary, and for an unclear encoding.
 *
 * @param declared the encoding that the file itself names, if it does: a label of the Encoding
 *   Standard (https://encoding.spec.whatwg.org/#names-and-labels)
 */
export function textOf(bytes: Uint8Array, declared?: string): string {
  const text = decoded(bytes, declared);
  if (BINARY.test(text)) throw new Refusal(NO_TEXT);
  return text;
}

function decoded(bytes: Uint8Array, declared: string | undefined): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    const text = decode(bytes, mark === 'fffe' ? 'utf-16le' : 'utf-16be');
    if (text === null) throw new Refusal('Unexpected broken UTF-16, expected whole characters');
    return text;
  }
  // Zero bytes are valid UTF-8 and never text, so UTF-16 is tried first.
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null) return utf16;
  // Text in another encoding is next to never valid UTF-8, whatever it says of itself.
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  if (bytes.includes(0)) throw new Refusal(NO_TEXT);
  const named = declared === undefined ? null : namedEncoding(declared);
  // Latin-1 is what software says by default; the letters are the better witness.
  if (named !== null && named !== 'windows-1252' && named !== 'utf-8') {
    const text = decode(bytes, named);
    if (text !== null) return text;
  }
  return bySingleBytes(bytes);
}

function namedEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}
