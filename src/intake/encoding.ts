import { analyse } from 'chardet';
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
/** Share of ASCII among the letters of a text in a Western language, at the least. */
const WESTERN_SHARE = 0.7;

/** Quotation marks, dashes and the ellipsis, the same in Windows-1251, -1252 and -1256. */
const SHARED_SIGNS = /^[\x00-\x7F\x85\x91-\x97\xA0\xAB\xBB]*$/;

/** Whether a text has words in a script, and none that mix it with another. */
function isOfScript(text: string, script: 'Cyrillic' | 'Arabic'): boolean {
  const own = `\\p{Script=${script}}`;
  const other = `[\\p{L}--${own}]`;
  return (
    new RegExp(own, 'u').test(text) && !new RegExp(`${own}${other}|${other}${own}`, 'v').test(text)
  );
}

/** Whether a text decoded with a single-byte encoding reads as what is written in that encoding. */
function readsAs(text: string, encoding: string): boolean {
  if (/[\u0080-\u009F\uFFFD\p{Co}]/u.test(text)) return false;
  if (encoding === 'windows-1256') return isOfScript(text, 'Arabic');
  // A capital inside a word is what Cyrillic looks like in another Cyrillic encoding.
  if (encoding === 'windows-1251') {
    return isOfScript(text, 'Cyrillic') && !/\p{Ll}\p{Lu}/u.test(text);
  }
  const ascii = text.match(/[a-z]/gi)?.length ?? 0;
  return ascii >= WESTERN_SHARE * (text.match(/\p{L}/gu)?.length ?? 0) && ascii > 0;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding.trim(), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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

function decoded(bytes: Uint8Array, declared: string): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    const text = decode(bytes, mark === 'fffe' ? 'utf-16le' : 'utf-16be');
    if (text === null) throw new Refusal('Unexpected broken UTF-16, expected whole characters');
    return text;
  }
  // Text in another encoding is next to never valid UTF-8, whatever it says of itself.
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  if (bytes.includes(0)) throw new Refusal(NO_TEXT);
  // Latin-1 is what software says by default; the letters are the better witness.
  const byDefault = /^(?:iso-8859-1|latin1|us-ascii|windows-1252|utf-8)$/i.test(declared.trim());
  return (byDefault ? null : decode(bytes, declared)) ?? bySingleBytes(bytes);
}

/**
 * The text of bytes in UTF-8, UTF-16 with its mark, Windows-1251, -1252 or -1256, without a byte-order
 * mark. Throws a `Refusal` for what is binary, and for an unclear encoding.
 *
 * @param declared the encoding that the file itself names, if it does: a label of the Encoding
 *   Standard (https://encoding.spec.whatwg.org/#names-and-labels)
 */
export function textOf(bytes: Uint8Array, declared = 'utf-8'): string {
  const text = decoded(bytes, declared);
  if (BINARY.test(text)) throw new Refusal(NO_TEXT);
  return text;
}
