import { isNumberWord } from '../text/number-words.ts';
import { wordsOf } from '../text/words.ts';

/**
 * Phrases about all articles, or about how many say something: one more article can make them false. In
 * folded words; `#` is a number from two up, `*` any one word.
 */
const PHRASES = [
  ...['the articles', 'the * articles', 'of these articles', '# articles', 'one article'],
  ...['a single article', 'only article', 'all articles', 'each article', 'every article'],
  ...['any article', 'no article', 'no articles', 'not one article'],
  ...['no other article', 'no other source', 'no other report', 'no other account'],
  ...['none of the', 'none of the articles', 'none of the # articles'],
  ...['only one to', 'only one of the', 'only one of the # to', 'not one of the'],
  ...['the least * of the #', 'the most * of the #', 'the * of the # articles'],
  ...['the earliest article', 'the latest article', 'the oldest article', 'the newest article'],
  ...['none gives', 'none mentions', 'none names', 'none reports', 'none says'],
  ...['named once', 'mentioned once', 'stands alone'],
  ...['no date can be inferred', 'no * date can be inferred'],
].map((phrase) => phrase.split(' '));

/** Phrases that contain one of the above but are not about all articles. */
const OTHERS = ['outside the articles', 'that the articles', 'in one article'].map((phrase) =>
  phrase.split(' '),
);

function matchesAt(phrase: readonly string[], words: readonly string[], from: number): boolean {
  return phrase.every((wanted, i) => {
    const word = words[from + i];
    if (word === undefined || wanted === '*') return word !== undefined;
    return wanted === '#' ? isNumberWord(word) || /^\d+$/.test(word) : wanted === word;
  });
}

/** Where phrases of a list occur, from and to; a phrase within a longer one is left out. */
function* occurrences(
  list: readonly string[][],
  words: readonly string[],
): Generator<[number, number]> {
  for (let from = 0, end = 0; from < words.length; from++) {
    const fits = list.filter((phrase) => matchesAt(phrase, words, from));
    const length = Math.max(0, ...fits.map((phrase) => phrase.length));
    if (from + length <= end) continue;
    end = from + length;
    yield [from, end];
  }
}

/** The phrases of an English text that are about all articles, in folded words: `no other article`. */
export function phrasesOnAllArticles(text: string): string[] {
  const words = wordsOf(text);
  const others = [...occurrences(OTHERS, words)];
  return [...occurrences(PHRASES, words)]
    .filter(([from, end]) => !others.some(([start, to]) => start <= from && end <= to))
    .map(([from, end]) => words.slice(from, end).join(' '));
}
