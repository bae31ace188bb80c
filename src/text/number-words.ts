import { ENGLISH_CARDINALS } from './figures/words.ts';

/** Ordinals that are not the number with “th”. */
const ORDINALS: Readonly<Record<string, string>> = {
  ...{ one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth' },
  ...{ nine: 'ninth', twelve: 'twelfth' },
};
const MULTIPLES = ['dozen', 'hundred', 'thousand', 'million', 'billion', 'trillion'];

function ordinal(word: string): string {
  return ORDINALS[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`);
}

/** English number words → one spelling. “One” is left out: it is a pronoun more often. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...ENGLISH_CARDINALS,
  ...[['zero', '0'] as const, ['one', '1'] as const, ...ENGLISH_CARDINALS].map(
    ([word, digits]) => [ordinal(word), digits] as const,
  ),
  ...MULTIPLES.flatMap((word) => [[word, word] as const, [`${word}s`, word] as const]),
  ...([
    ['zero', '0'],
    ['half', 'half'],
  ] as const),
]);

/** Whether a folded word is a number word. */
export function isNumberWord(word: string): boolean {
  return NUMBERS.has(word);
}

/** One spelling for what counts as the same: “two”, “second”, “2”; “15th”, “15”. */
export function canonical(word: string): string {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  return digits?.[1] ?? NUMBERS.get(word) ?? word;
}
