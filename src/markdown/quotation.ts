/** Opening quotation mark → those that may close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
};

/** The speaker, if one is named: `, Ahmed al-Sharaa`. */
const SPEAKER = /^\s*,\s*([^\s:"“„«»‹‘](?:[^:"“„«»‹‘]|(?<=\p{L})‘(?=\p{L}))*?)(?=\s*:)/u;
const START = /^\s*:\s*(["“„«»‹‘])/u;

/** What follows the closing mark: nothing, or a note after an em dash or on a further line. */
const AFTER = /^[ \t]*(?:(?:\s*—\s*|\n)([\s\S]*\S)\s*)?$/u;

/** A quotation, its speaker and its note, from the text of a piece of evidence. */
export interface Quotation {
  /** Without its quotation marks, as written. */
  words: string;
  /** The speaker; null if the article says these words itself. */
  speaker: string | null;
  note: string | null;
  /** Offset of the first quoted word. */
  start: number;
}

/** What is wrong with a text that is no quotation, in words, and at which offset. */
interface Flaw {
  flaw: string;
  at: number;
}

/**
 * Reads `: “quotation” — note`, or `, Speaker: “quotation” — note`. The quotation may itself
 * contain quotation marks, in pairs: the mark that closes it is the first with nothing, a dash or a
 * line end after it and no pair left open.
 */
export function readQuotation(text: string): Quotation | Flaw {
  const [before = '', speaker = null] = SPEAKER.exec(text) ?? [];
  const rest = text.slice(before.length);
  if (!/^\s*:/.test(rest)) return { flaw: 'No colon after the link to the article', at: 0 };
  const opening = START.exec(rest);
  const mark = opening?.[1] ?? '';
  const closing = CLOSING[mark];
  if (!opening || closing === undefined) {
    return { flaw: 'No quotation mark after the colon', at: text.indexOf(':') + 1 };
  }
  const start = before.length + opening[0].length;
  let open = 1;
  for (let i = start; i < text.length; i++) {
    const character = text[i] ?? '';
    if (closing.includes(character)) open--;
    else if (character === mark) open++;
    else continue;
    const after = AFTER.exec(text.slice(i + 1));
    // One mark for both sides can't be counted up; then the note must have them in pairs.
    const paired = mark !== '"' || (after?.[1]?.split('"').length ?? 1) % 2 === 1;
    if (!closing.includes(character) || open > 0 || !after || !paired) continue;
    const words = text.slice(start, i);
    if (words.trim() === '') break;
    return { words, speaker, note: after[1] ?? null, start };
  }
  const length = text.slice(start).search(new RegExp(`[${closing}]`, 'u'));
  if (length === -1) return { flaw: `Quotation mark \`${mark}\` is never closed`, at: start - 1 };
  return text.slice(start, start + length).trim() === ''
    ? { flaw: 'No words between the quotation marks', at: start - 1 }
    : { flaw: 'Text after the quotation without an em dash', at: start + length + 1 };
}
