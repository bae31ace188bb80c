import type { ArticleText } from './article.ts';
import type { Figure } from './figures.ts';
import type { Numeral, Numerals } from './numerals.ts';

/** An article with its figures found: what the reading of numbers works on. */
export interface NumberText {
  article: ArticleText;
  figures: ReadonlyMap<number, Figure>;
  numerals: Numerals;
}

/** UTF-16 offset at which the number of word `i` begins, the sign of a currency included. */
export function startOf({ article, figures }: NumberText, i: number): number {
  return figures.get(i)?.start ?? article.tokens[i]?.start ?? 0;
}

/** UTF-16 offset at which a number ends, the sign of per cent included. */
export function endOf({ article }: NumberText, numeral: Pick<Numeral, 'to' | 'figure'>): number {
  const end = article.tokens[numeral.to - 1]?.end ?? 0;
  return Math.max(end, numeral.figure?.to === numeral.to ? numeral.figure.end : 0);
}

/** Whether a figure may be the years of somebody: in one piece, and no more than people live. */
export function mayBeAge(figure: Figure | null): boolean {
  return figure !== null && figure.bare && figure.value < 125;
}
