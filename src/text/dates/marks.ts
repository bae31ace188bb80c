import { fold, foldedWords, plainDigits, type FoldedWord } from '../fold.ts';
import { WORD_KINDS, type Forms, type Lexicon, type WordKind } from './lexicon/lexicon.ts';

/** Figures by their size, words that are nothing else, and what stands between two words. */
const OTHER_KINDS = [
  ...['small', 'large', 'pair', 'yearFigure', 'nth', 'decade', 'figure', 'plain', 'name'],
  ...[
    'comma',
    'hyphen',
    'dash',
    'slash',
    'dot',
    'stop',
    'colon',
    'open',
    'close',
    'quote',
    'unquote',
    'gap',
  ],
] as const;
export type Kind = WordKind | (typeof OTHER_KINDS)[number];

/** The letter of each kind: a text becomes a string of them, on which the patterns are matched. */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  [...WORD_KINDS, ...OTHER_KINDS].map((kind, i) => [kind, String.fromCharCode(0x100 + i)]),
);

/** A word, or what stands between two words. */
export interface Mark {
  kind: Kind;
  /** Which month, weekday or unit; how many. */
  value: number;
  /** UTF-16 offsets in the text, the end exclusive. */
  start: number;
  end: number;
}

type Meaning = readonly [kind: Kind, value: number];

/** Words in a phrase, and letters in the ending of a stem, at most. */
const PHRASE = 4;
const ENDING = 5;
const SUFFIX = 5;

/** A lexicon, ready for its words to be looked up. */
export interface Table {
  meanings: ReadonlyMap<string, Meaning>;
  /** The first words of phrases. */
  firsts: ReadonlySet<string>;
  capital: ReadonlySet<string>;
  small: ReadonlySet<string>;
  prefixes: NonNullable<Lexicon['prefixes']>;
  /** Words that were looked up before. */
  seen: Map<string, Meaning | null>;
}

/** The forms of a list, folded, each with what it means. */
function* formsOf(forms: Forms): Generator<[string, number]> {
  const lists: [number, string][] =
    typeof forms === 'string'
      ? [[0, forms]]
      : Array.isArray(forms)
        ? forms.map((list: string, i) => [i + 1, list])
        : Object.entries(forms).map(([value, list]) => [Number(value), String(list)]);
  for (const [value, list] of lists) {
    for (const form of list.split(', ')) {
      const words = form.split(/[ -]/).map((word) => word.split('*').map(fold).join('*'));
      if (form.trim() !== '') yield [words.join(' '), value];
    }
  }
}

/** Makes a lexicon ready. */
export function tableOf({ words, capital = '', small = '', prefixes = [] }: Lexicon): Table {
  const meanings = new Map<string, Meaning>();
  const firsts = new Set<string>();
  for (const [kind, forms] of Object.entries(words)) {
    for (const [form, value] of formsOf(forms)) {
      meanings.set(form, [kind as WordKind, value]);
      if (form.includes(' ')) firsts.add(form.slice(0, form.indexOf(' ')));
    }
  }
  const set = (forms: string) => new Set([...formsOf(forms)].map(([form]) => form));
  const folded = prefixes.map(([prefix, kind, rest]) => [prefix, kind, rest] as const);
  return {
    ...{ meanings, firsts, prefixes: folded, seen: new Map() },
    ...{ capital: set(capital), small: set(small) },
  };
}

/** What a word means by itself: as it is, by its beginning, or by its ending. */
function meaningOf(word: string, { meanings, seen }: Table): Meaning | null {
  const known = seen.get(word);
  if (known !== undefined) return known;
  let found = meanings.get(word);
  for (let cut = 0; !found && cut <= ENDING && word.length - cut >= 2; cut++) {
    found = meanings.get(`${word.slice(0, word.length - cut)}*`);
  }
  for (let length = SUFFIX; !found && length > 0; length--) {
    if (word.length >= length + 2) found = meanings.get(`*${word.slice(-length)}`);
  }
  if (word.length < 40 && seen.size < 50_000) seen.set(word, found ?? null);
  return found ?? null;
}

/** What a figure may be. */
function figureOf(word: string): Meaning | null {
  const [, digits, end] = /^(\d+)(s|st|nd|rd|th)?$/.exec(word) ?? [];
  if (digits === undefined) return null;
  const value = digits.length > 4 ? 0 : Number(digits);
  const day = digits.length <= 2 && value >= 1 && value <= 31;
  if (end === 's') return digits.endsWith('0') && value > 0 ? ['decade', value] : ['figure', 0];
  if (end !== undefined) return day ? ['nth', value] : ['figure', 0];
  if (day) return [value <= 12 ? 'small' : 'large', value];
  if (digits.length === 2) return ['pair', value];
  return digits.length === 4 && value >= 1000 && value < 2200
    ? ['yearFigure', value]
    : ['figure', value];
}

const GAPS: readonly (readonly [RegExp, Kind])[] = [
  [/^[\s_*]*$/u, 'plain'],
  [/[“«„]|(?:^|\s)"$/u, 'quote'],
  [/["”»]/u, 'unquote'],
  [/^[-–‑−]$/u, 'hyphen'],
  [/^\s*[-–—−]\s*$/u, 'dash'],
  [/^\s*[,،]\s*$/u, 'comma'],
  [/^\s*\/\s*$/u, 'slash'],
  [/^\.$/u, 'dot'],
  [/^:$/u, 'colon'],
  [/^\.\s+$/u, 'stop'],
  [/^\s*\(\s*$/u, 'open'],
  [/^\s*\)\s*$/u, 'close'],
];

/** What stands between two words; null for mere space. Of more than a few signs, the last count. */
function gapOf(gap: string): Kind | null {
  const near = gap.slice(-12);
  const kind = GAPS.find(([pattern]) => pattern.test(near))?.[1] ?? 'gap';
  return kind === 'plain' ? null : kind;
}

/** The longest phrase or word at a place: how many words it has, and what it means. */
function phraseAt(
  words: readonly FoldedWord[],
  i: number,
  first: string,
  text: string,
  table: Table,
): { length: number; meaning: Meaning } | null {
  if (table.firsts.has(first)) {
    let phrase = first;
    let best: { length: number; meaning: Meaning } | null = null;
    for (let length = 2; length <= PHRASE; length++) {
      const [before, word] = [words[i + length - 2], words[i + length - 1]];
      if (!before || !word || !/^[\s\u2010-\u2013-]$/u.test(text.slice(before.end, word.start)))
        break;
      phrase += ` ${word.word}`;
      const meaning = table.meanings.get(phrase);
      if (meaning) best = { length, meaning };
    }
    if (best) return best;
  }
  const meaning = figureOf(first) ?? meaningOf(first, table);
  return meaning && { length: 1, meaning };
}

/** Whether a word's first letter may be what the lexicon asks of it. */
function hasCase(word: string, printed: string, { capital, small }: Table): boolean {
  const upper = /^\p{Lu}/u.test(printed);
  return upper ? !small.has(word) || printed === printed.toUpperCase() : !capital.has(word);
}

/**
 * The words of a stretch of text and what stands between them, in order.
 *
 * @param from where the stretch begins in the text that the offsets are to be of
 */
export function marksOf(text: string, table: Table, from = 0): Mark[] {
  const words = foldedWords(plainDigits(text));
  const marks: Mark[] = [];
  const add = ([kind, value]: Meaning, start: number, end: number): void => {
    marks.push({ kind, value, start: from + start, end: from + end });
  };
  const gap = (start: number, end: number): void => {
    const kind = start <= end ? gapOf(text.slice(start, end)) : null;
    if (kind) add([kind, 0], start, end);
  };
  for (let i = 0; i < words.length;) {
    const first = words[i];
    if (!first) break;
    gap(words[i - 1]?.end ?? 0, first.start);
    let { word, start } = first;
    let found = phraseAt(words, i, word, text, table);
    // At most two: ولل.
    for (let n = 0; !found && n < 2; n++) {
      const prefix = table.prefixes.find(([letters]) => word.startsWith(letters));
      if (!prefix) break;
      word = prefix[2] + word.slice(prefix[0].length);
      found = phraseAt(words, i, word, text, table);
      if (!found) continue;
      const inner = text.startsWith(prefix[0], start) ? start + prefix[0].length : start;
      add([prefix[1], 0], start, inner);
      start = inner;
    }
    const { length = 1, meaning = null } = found ?? {};
    const end = words[i + length - 1]?.end ?? first.end;
    const printed = text.slice(first.start, first.end);
    const cased = meaning && hasCase(word, printed, table) ? meaning : null;
    add(cased ?? [i > 0 && /^\p{Lu}/u.test(printed) ? 'name' : 'plain', 0], start, end);
    i += length;
  }
  gap(words.at(-1)?.end ?? 0, text.length);
  return marks;
}
