import type { Span } from '../../text/sentences.ts';
import { sentenceAt, tokenFrom, type ArticleText } from './article.ts';
import type { Quoted } from './quotation-marks.ts';

/** Words read after a quotation. */
const REACH = 100;

/** What surrounds a quotation: words of its sentence before it, and after it, as word numbers. */
export interface Surroundings {
  before: { from: number; to: number };
  after: { from: number; to: number };
}

/** The words of an article’s sentence around a quotation, and the paragraph’s last quotation. */
export function surroundings(
  article: ArticleText,
  quoted: Quoted,
  paragraph: Span,
  previousEnd: number,
  nextStart: number,
): Surroundings {
  const { tokens, sentences } = article;
  const own = sentences[sentenceAt(article, quoted.outer.start) - 1];
  const start = Math.max(paragraph.start, previousEnd, own?.start ?? 0);
  const first = tokenFrom(tokens, quoted.outer.end);
  const end = Math.min(paragraph.end, nextStart);
  const sentence = tokens[first]?.sentence;
  let to = first;
  while (
    to < Math.min(tokens.length, first + REACH) &&
    (tokens[to]?.start ?? Infinity) < end &&
    tokens[to]?.sentence === sentence
  )
    to++;
  return {
    before: { from: tokenFrom(tokens, start), to: tokenFrom(tokens, quoted.outer.start) },
    after: { from: first, to },
  };
}
