import type { ArticleText } from './article.ts';

/** The Arabic article, folded. */
const ARTICLE = /^ال(?=..)/u;

/** What words for somebody without a name tell of them. */
export interface RoleKinds {
  gender: 'male' | 'female' | null;
  /** Several: “officials”. */
  many: boolean;
  /** A body: “the ministry”. */
  body: boolean;
  /** What is read, not heard: “the letter”. */
  paper: boolean;
  /** One human being, who may be meant by “he” or “she”. */
  human: boolean;
}

/** What the words `from` to `to` tell of whom they stand for: “a retired nurse”, «министерство». */
export function kindsOf(
  { tokens, vocabulary }: Pick<ArticleText, 'tokens' | 'vocabulary'>,
  from: number,
  to: number,
): RoleKinds {
  const { kinds } = vocabulary;
  const formsOf = (first: number, end: number) =>
    tokens.slice(first, end).flatMap(({ forms }) => forms.map((form) => form.replace(ARTICLE, '')));
  const words = formsOf(from, to);
  const last = formsOf(to - 1, to);
  const one = (kind: (word: string) => boolean, of: readonly string[] = words) => of.some(kind);
  const many = one(kinds.many, last);
  const body = one(kinds.body);
  const paper = one(kinds.paper);
  const female = one(kinds.female);
  return {
    gender: female ? 'female' : one(kinds.male) ? 'male' : null,
    many,
    body,
    paper,
    human: !many && !body && !paper,
  };
}
