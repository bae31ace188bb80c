import type { Place } from './types.ts';
import type { Source } from './source.ts';

/** The most bytes of a page, a record or the settings; a sheet of a hundred claims has some 60,000. */
const MOST_BYTES = 1_000_000;
/** The most bytes of a file that a program writes: a fingerprint, the ledger. */
const MOST_WRITTEN_BYTES = 100_000_000;
const MOST_LINES = 10_000;
/** The most marks of lists and quotations at the start of a line. */
const DEEPEST = 40;
/** The most spaces at the start of a line, and in a row elsewhere, as in a table. */
const WIDEST_INDENT = 200;
/** The most signs such as `*` and `<` between two empty lines: a parser compares each with all before it. */
const MOST_SIGNS = 3_000;

const MARKS = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/;

/**
 * Characters that readers do not see, but that change what they see: control characters, signs that
 * turn the letters of what follows round, and code points that are no characters.
 */
const HIDDEN = /[^\P{Cc}\t\n\r]|[\u202D\u202E\uFFFE\uFFFF]/gu;

/** The hidden characters of a text (`U+202E`), with their offsets. */
export function hiddenIn(text: string): { at: number; character: string }[] {
  return [...text.matchAll(HIDDEN)].map(({ 0: character, index }) => ({
    at: index,
    character: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}

/** Whether a file has more bytes than any of its kind needs, in words; null if not. */
export function tooLarge(file: string, bytes: number): string | null {
  const most = /\.jsonl?$/.test(file) ? MOST_WRITTEN_BYTES : MOST_BYTES;
  if (bytes <= most) return null;
  return `it has ${bytes.toLocaleString('en')} bytes, expected at most ${most.toLocaleString('en')}`;
}

/**
 * What keeps a page, a record or the settings from being parsed: more lines, levels or signs than the
 * parsers take in a moment, or hidden characters. Finds it without parsing, however large it is.
 */
export function unparsable(source: Source): { place: Place; reason: string }[] {
  const { text } = source;
  const found = hiddenIn(text).map(({ at, character }) => ({
    place: source.place(at, at + 1),
    reason: `Unexpected hidden character ${character}: delete it`,
  }));
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) {
    const reason = `Cannot read the file: it has ${lines.length.toLocaleString('en')} lines, expected at most ${MOST_LINES.toLocaleString('en')}`;
    return [...found, { place: source.place(0, 0), reason }];
  }
  let start = 0;
  let signs = 0;
  for (const line of lines) {
    const fault = (reason: string) => {
      found.push({ place: source.place(start, start + line.length), reason });
    };
    const marks = MARKS.exec(line)?.[0].match(/[-*+>]|\d+/g)?.length ?? 0;
    if (marks > DEEPEST || (/\S/.exec(line)?.index ?? 0) > WIDEST_INDENT) {
      fault('Lists, quotations or fields are nested too deeply to be read: use a few levels');
    }
    if (/[ \t]{1001}/.test(line)) fault('More than 1,000 spaces in a row: delete them');
    // The signs of a row of a table are compared within its cells.
    const here = line.match(/[*_~<]/g)?.length ?? 0;
    signs = line.trim() === '' || line.startsWith('|') ? here : signs + here;
    if (signs > MOST_SIGNS) {
      fault(
        `More than ${MOST_SIGNS.toLocaleString('en')} signs of emphasis and the like in one block: split it`,
      );
      signs = 0;
    }
    start += line.length + 1;
  }
  return found;
}
