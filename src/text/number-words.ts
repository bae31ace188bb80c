const UNITS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** Ordinals that are not the number with “th”. */
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const MULTIPLES = ['dozen', 'hundred', 'thousand', 'million', 'billion', 'trillion'];

function ordinal(word: string): string {
  return ORDINALS[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`);
}

/** English number words → one spelling. “One” is left out: it is a pronoun more often. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...[...UNITS.entries(), ...TENS.map((word, i) => [20 + 10 * i, word] as const)].flatMap(
    ([n, word]) => [
      ...(word === 'one' ? [] : [[word, String(n)] as const]),
      [ordinal(word), String(n)] as const,
    ],
  ),
  ...MULTIPLES.flatMap((word) => [[word, word] as const, [`${word}s`, word] as const]),
  ['half', 'half'],
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
