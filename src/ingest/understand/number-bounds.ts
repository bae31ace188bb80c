import type { About } from '../reading.ts';
import type { ArticleText } from './article.ts';
import type { PhraseTable } from './phrases.ts';
import { joined } from './tokens.ts';

/** Words of the longest phrases that bound a number: “in the region of”. */
const LONGEST = 4;

/** The phrase of a table that ends right before word `from`; null where none does. */
export function endingBefore<T>(
  { tokens }: ArticleText,
  table: PhraseTable<T>,
  from: number,
): { value: T; from: number } | null {
  for (let length = LONGEST; length > 0; length--) {
    const start = from - length;
    const first = tokens[start];
    if (!first || first.sentence !== tokens[from]?.sentence) continue;
    const found = table.at(tokens, start);
    if (found?.length === length) return { value: found.value, from: start };
  }
  return null;
}

/**
 * What the words around a number say of how exact it is.
 *
 * @param from its first word
 * @param to the word after it and what it counts
 */
export function boundsOf(article: ArticleText, from: number, to: number): About | null {
  const { tokens, vocabulary } = article;
  const v = vocabulary;
  const { before, after } = v.amounts;
  const near =
    joined(tokens[from]) ||
    /^\s?[$€£₽]$/u.test(tokens[from]?.before ?? '') ||
    /^\s[A-Z]{0,2}[$€£₽]$/u.test(tokens[from]?.before ?? '');
  const told = near ? endingBefore(article, before, from) : null;
  if (told && !endsSpan(article, told.from)) return told.value;
  const loose = v.prepositions.word(tokens, from - 1)
    ? endingBefore(article, before, from - 1)
    : null;
  // «Не менее чем в 12 км», «примерно на треть».
  if (loose && (loose.value === 'about' || tokens[from - 2]?.word === 'чем')) return loose.value;
  const behind =
    tokens[to]?.sentence === tokens[from]?.sentence && joined(tokens[to])
      ? after.at(tokens, to)
      : null;
  return behind?.value ?? null;
}

/** Whether «до» at a word ends a span that began with a number: «с 30 до 42» bounds nothing. */
function endsSpan({ tokens, vocabulary: v }: ArticleText, at: number): boolean {
  if (!v.to.word(tokens, at)) return false;
  return /^\p{Nd}/u.test(tokens[at - 1]?.word ?? '') || v.numbers.word(tokens, at - 1) !== null;
}
