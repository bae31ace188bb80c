import { fold, foldedWords, plainDigits } from '../fold.ts';
import { WORD_KINDS, type Lexicon } from './lexicon/lexicon.ts';

/**
 * Figures by what they may be (`small` a day or month, `large` a day, `pair` two more digits, `nth`
 * “15th”), words that are nothing else, and what stands between two words.
 */
const OTHER_KINDS = `
  small large pair yearFigure nth decade figure plain name
  comma hyphen dash slash dot stop colon open close quote unquote gap`;

/** The letter of each kind: a text becomes a string of them, on which the patterns are matched. */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  `${WORD_KINDS} ${OTHER_KINDS}`
    .trim()
    .split(/\s+/)
    .map((kind, i) => [kind, String.fromCharCode(0x100 + i)]),
);

/** A word, or what stands between two words. */
export interface Mark {
  /** A key of `LETTERS`. */
  kind: string;
  /** Which month, weekday or unit; how many. */
  value: number;
  /** UTF-16 offsets in the text, the end exclusive. */
  start: number;
  end: number;
}

type Meaning = readonly [kind: string, value: number];

/** Words in a phrase, and letters in the ending of a stem and in an ending by itself, at most. */
const PHRASE = 4;
const ENDING = 6;

/** The words and phrases of a list, folded. */
const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().split(/[ -]/))
    .map((words) => words.map((word) => word.split('*').map(fold).join('*')).join(' '))
    .filter((phrase) => phrase !== '');

/** What a figure may be; null for a word. */
function figureOf(word: string): Meaning | null {
  const [, digits, end] = /^(\d+)(s|st|nd|rd|th)?$/.exec(word) ?? [];
  if (digits === undefined) return null;
  const value = digits.length > 4 ? 0 : Number(digits);
  const day = digits.length <= 2 && value >= 1 && value <= 31;
  if (end === 's') {
    const decade = digits.endsWith('0') && (digits.length === 2 ? value >= 20 : value >= 1500);
    return [decade ? 'decade' : 'figure', value];
  }
  if (end !== undefined) return [day ? 'nth' : 'figure', value];
  if (day) return [value <= 12 ? 'small' : 'large', value];
  if (digits.length === 2) return ['pair', value];
  return [digits.length === 4 && value >= 1000 && value < 2200 ? 'yearFigure' : 'figure', value];
}

const GAPS: readonly (readonly [RegExp, string])[] = [
  [/^[\s_*]*$/u, ''],
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

/** What stands between two words; '' for mere space. Of more than a few signs, the last count. */
const gapOf = (gap: string): string =>
  GAPS.find(([pattern]) => pattern.test(gap.slice(-12)))?.[1] ?? 'gap';

/** A lexicon, made ready to be looked up. */
export class WordTable {
  readonly #meanings = new Map<string, Meaning>();
  /** The first words of phrases. */
  readonly #firsts = new Set<string>();
  readonly #capital: ReadonlySet<string>;
  readonly #small: ReadonlySet<string>;
  readonly #prefixes: NonNullable<Lexicon['prefixes']>;

  /** Throws an Error for a line of the lexicon that begins with no kind of word. */
  constructor({ words, capital = '', small = '', prefixes = [] }: Lexicon) {
    for (const line of words.split('\n').filter((each) => each.trim() !== '')) {
      const [, kind = '', entries = ''] = /^\s*(\w+):(.*)$/u.exec(line) ?? [];
      if (!LETTERS.has(kind)) throw new Error(`Unknown kind of word: ${line}`);
      for (const [i, entry] of entries.split(';').entries()) {
        const [, value = String(i + 1), list = ''] = /^(?:\s*(-?\d+)=)?(.*)$/u.exec(entry) ?? [];
        for (const phrase of phrasesOf(list)) {
          this.#meanings.set(phrase, [kind, Number(value)]);
          if (phrase.includes(' ')) this.#firsts.add(phrase.slice(0, phrase.indexOf(' ')));
        }
      }
    }
    this.#capital = new Set(phrasesOf(capital));
    this.#small = new Set(phrasesOf(small));
    this.#prefixes = prefixes;
  }

  /** What a word means as it is, by its beginning, or by its ending. */
  #word(word: string): Meaning | null {
    let found = this.#meanings.get(word);
    for (let cut = 0; !found && cut <= ENDING && word.length - cut >= 2; cut++) {
      found = this.#meanings.get(`${word.slice(0, word.length - cut)}*`);
    }
    for (let length = ENDING; !found && length > 0; length--) {
      if (word.length >= length + 2) found = this.#meanings.get(`*${word.slice(-length)}`);
    }
    return found ?? null;
  }

  /** The longest phrase at the beginning of some words: how many it has, and what it means. */
  #phrase(first: string, next: readonly string[]): { length: number; meaning: Meaning } | null {
    const meaning = figureOf(first) ?? this.#word(first);
    let best = meaning && { length: 1, meaning };
    if (!this.#firsts.has(first)) return best;
    let phrase = first;
    for (const [i, word] of next.entries()) {
      phrase += ` ${word}`;
      const longer = this.#meanings.get(phrase);
      if (longer) best = { length: i + 2, meaning: longer };
    }
    return best;
  }

  /** Whether a word's first letter is what the lexicon asks of it. */
  #hasCase(word: string, printed: string): boolean {
    if (!/^\p{Lu}/u.test(printed)) return !this.#capital.has(word);
    return !this.#small.has(word) || printed === printed.toUpperCase();
  }

  /**
   * The words of a stretch of text and what stands between them, in order.
   *
   * @param from where the stretch begins in the text that the offsets are to be of
   */
  marks(text: string, from = 0): Mark[] {
    const words = foldedWords(plainDigits(text));
    const marks: Mark[] = [];
    const add = (kind: string, start: number, end: number, value = 0): void => {
      if (kind !== '') marks.push({ kind, value, start: from + start, end: from + end });
    };
    let last = 0;
    for (let i = 0; i < words.length;) {
      let { word = '', start = 0 } = words[i] ?? {};
      const printed = text.slice(start, words[i]?.end);
      // A word that folds into several (½) has one place.
      if (start >= last) add(gapOf(text.slice(last, start)), last, start);
      const next: string[] = [];
      for (let n = i + 1; n < i + PHRASE; n++) {
        const [before, after] = [words[n - 1], words[n]];
        if (!before || !after || !/^[\s\u2010-\u2013-]$/u.test(text.slice(before.end, after.start)))
          break;
        next.push(after.word);
      }
      let found = this.#phrase(word, next);
      // Two prefixes at most: ولل.
      for (let n = 0; !found && n < 2; n++) {
        const prefix = this.#prefixes.find(([letters]) => word.startsWith(letters));
        if (!prefix) break;
        const [letters, kind, rest] = prefix;
        word = rest + word.slice(letters.length);
        found = this.#phrase(word, next);
        if (!found) continue;
        const inner = text.startsWith(letters, start) ? start + letters.length : start;
        add(kind, start, inner);
        start = inner;
      }
      const { length = 1, meaning = null } = found ?? {};
      last = words[i + length - 1]?.end ?? last;
      if (meaning && this.#hasCase(word, printed)) add(meaning[0], start, last, meaning[1]);
      else add(i > 0 && /^\p{Lu}/u.test(printed) ? 'name' : 'plain', start, last);
      i += length;
    }
    add(gapOf(text.slice(last)), last, text.length);
    return marks;
  }
}
