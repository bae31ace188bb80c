/** What a sentence says, what those before it say, and whom the whole article names, as terms. */
export interface Told {
  own: ReadonlySet<string>;
  before: ReadonlySet<string>;
  article: ReadonlySet<string>;
}

/** How much a term counts that the sentence itself does not say: 0 to 1. */
export interface Elsewhere {
  /** A word that the sentences before say. */
  before: number;
  /** A name that they say. */
  named: number;
  /** A name that comes up anywhere in the article. */
  anywhere: number;
}

/**
 * How much of some terms is told, their weights counted: 0 to 1; 1 where there are none.
 *
 * @param weight how much a term tells
 * @param elsewhere how much it counts where the sentence itself does not say it
 */
export function partTold(
  terms: readonly string[],
  { own, before, article }: Told,
  weight: (term: string) => number,
  elsewhere: Elsewhere,
): number {
  let [met, all] = [0, 0];
  for (const term of terms) {
    all += weight(term);
    if (own.has(term)) met += weight(term);
    else if (before.has(term))
      met += weight(term) * (term.startsWith('@') ? elsewhere.named : elsewhere.before);
    else if (article.has(term)) met += weight(term) * elsewhere.anywhere;
  }
  return all === 0 ? 1 : met / all;
}
