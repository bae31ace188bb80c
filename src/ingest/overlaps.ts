import { overlapOf, SAME_SOURCE } from '../articles/sources.ts';
import type { SealedText } from '../articles/text.ts';
import type { ArticleRecord } from '../schemas/article.ts';

/**
 * What a record keeps of how much its article shares with others: what was measured with both texts at
 * hand, in hundredths, where it makes the two one source or the sketches say otherwise.
 */
export function overlapsToRecord(
  article: string,
  text: SealedText,
  texts: ReadonlyMap<string, SealedText>,
): ArticleRecord['overlaps'] {
  return [...texts].flatMap(([id, other]) => {
    const { measured, estimated } = overlapOf(text, other);
    if (id === article || measured === null || Math.max(measured, estimated) < SAME_SOURCE)
      return [];
    // Rounded down: what is less than the bound stays so.
    return [{ article: id, share: Math.floor(measured * 100) / 100 }];
  });
}
