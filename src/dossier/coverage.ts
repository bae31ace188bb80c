import { sealMark } from '../articles/fingerprint.ts';
import type { SealedText } from '../articles/text.ts';
import type { ParsedFootnote } from '../markdown/nodes.ts';
import type { ArticleRecord } from '../schemas/article.ts';
import type { ArticleText, Claim, Evidence } from './types.ts';

/** Evidence with the places of its words, as far as the articles are open. */
export function located(
  evidence: ParsedFootnote['evidence'],
  texts: ReadonlyMap<string, SealedText>,
): Evidence[] {
  return evidence.map((piece) => ({
    ...piece,
    found: texts.get(piece.article)?.find(piece.quotation) ?? [],
  }));
}

/** Numbers of the sentences of an article that some evidence quotes. */
export function quotedSentences(
  evidence: readonly Pick<Evidence, 'article' | 'found'>[],
  article: string,
): Set<number> {
  const own = evidence.filter((piece) => piece.article === article);
  return new Set(
    own
      .flatMap(({ found }) => found)
      .flatMap(({ sentence, lastSentence }) =>
        Array.from({ length: lastSentence - sentence + 1 }, (_, i) => sentence + i),
      ),
  );
}

/**
 * Which claims cite which sentences of an article, and which sentences the record sets aside. A sentence
 * that repeats an earlier one word for word shares its claims.
 *
 * @param article the article's id
 * @param drafted numbers of the sentences that a draft quotes
 */
export function coverage(
  text: SealedText,
  record: ArticleRecord,
  claims: readonly Claim[],
  article: string,
  drafted: ReadonlySet<number>,
): ArticleText {
  const citing = text.sentences.map((): string[] => []);
  for (const { key, evidence } of claims) {
    for (const n of quotedSentences(evidence, article)) citing[n - 1]?.push(key);
  }
  const unused = new Map(
    record.unused.flatMap(({ sentences, reason, note }) =>
      sentences.map((n) => [n, { reason, note: note ?? null }] as const),
    ),
  );
  return {
    words: text.words,
    openedWords: text.openedWords,
    seal: sealMark(text.print),
    sentences: text.sentences.map(({ words, paragraph, repeats }, i) => ({
      number: i + 1,
      paragraph,
      words,
      repeats,
      claims: citing[(repeats ?? i + 1) - 1] ?? [],
      drafted: drafted.has(i + 1),
      unused: unused.get(i + 1) ?? null,
    })),
  };
}
