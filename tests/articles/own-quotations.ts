import { join } from 'node:path';
import type { SealedText } from '../../src/articles/text.ts';
import { loadContent, type Content } from '../../src/dossier/load.ts';
import { wordsOf } from '../../src/text/words.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

/** A quotation of `content/`, with the text that it is of. */
export interface OwnQuotation {
  key: string;
  article: string;
  text: SealedText;
  quotation: string;
  words: string[];
}

/** Every quotation of `content/`, and the content. */
export function ownQuotations(): { content: Content; quotations: OwnQuotation[] } {
  const content = loadContent(ROOT);
  const quotations = content.dossier.claims.flatMap(({ key, evidence }) =>
    evidence.flatMap(({ article, quotation }) => {
      const text = content.texts.get(article);
      return text ? [{ key, article, text, quotation, words: wordsOf(quotation) }] : [];
    }),
  );
  return { content, quotations };
}
