import type { ArticleText } from './article.ts';

/** Whether the article tells of the head of a municipality, and of no other presidency. */
export function isMunicipal({ tokens }: ArticleText): boolean {
  const after = (head: RegExp, of: RegExp) =>
    tokens.some(({ forms }, i) => {
      return forms.some((form) => head.test(form)) && of.test(tokens[i + 1]?.word ?? '');
    });
  const head = /^(?:رييسه?|رياسه)$/u;
  return after(head, /^(?:ال)?بلديه$/u) && !after(head, /^(?:ال)?(?:جمهوريه|دوله|بلاد)$/u);
}
