import { foldedWords } from '../text/fold.ts';
import { hitOf, type PagefindResult } from './pagefind.ts';
import type { QueryPart } from './query.ts';

/** Only this many results are compared with a phrase. */
const MOST_READ = 200;

/** The words of a text, folded, with a space around each. */
const spaced = (text: string): string => {
  const words = foldedWords(text).map(({ word }) => word);
  return ` ${words.join(' ')} `;
};

/**
 * Keeps the results that contain every phrase: its exact words in order, within one sentence,
 * quotation, title, summary or spelling, or within the notes of one section.
 */
export async function withPhrases(
  results: readonly PagefindResult[],
  phrases: readonly QueryPart[],
): Promise<PagefindResult[]> {
  const wanted = phrases.map(({ words = [] }) => ` ${words.join(' ')} `);
  const read = await Promise.all(
    results.slice(0, MOST_READ).map(async (result) => {
      const { shown } = hitOf(await result.data());
      const quotations = (shown.q ?? []).map(([quotation]) => quotation);
      const names = [...(shown.n ?? []), ...(shown.ak ?? [])];
      const texts = [shown.t, shown.s ?? '', shown.o ?? '', ...names, ...quotations].map(spaced);
      return { result, texts };
    }),
  );
  return read
    .filter(({ texts }) => wanted.every((phrase) => texts.some((text) => text.includes(phrase))))
    .map(({ result }) => result);
}
