import { OPENED_AT_MOST, openedShare, QUOTED_AT_MOST } from '../../articles/budget.ts';
import type { SealedText } from '../../articles/text.ts';
import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Context, type Finding } from '../rule.ts';

/** The articles of which more than a share is opened, up to another, with that in words. */
export function* openedBetween(
  { articles }: Dossier,
  { texts }: Context,
  least: number,
  most: number,
): Generator<{ file: string; text: SealedText; opened: string }> {
  for (const { id, file } of articles) {
    const text = texts.get(id);
    const share = text ? openedShare(text) : 0;
    if (!text || share <= least || share > most) continue;
    const percent = `${(100 * share).toFixed(1)} %`;
    const opened = `${String(text.openedWords)} of the ${String(text.words)} words of \`${id}\` (${percent})`;
    yield { file, text, opened };
  }
}

/** The quotations of an article are no more than a third of it, so that it is not republished. */
export default function* quotationShare(dossier: Dossier, context: Context): Generator<Finding> {
  for (const { file, opened } of openedBetween(dossier, context, QUOTED_AT_MOST, OPENED_AT_MOST)) {
    const reason = `Unexpected quotations of ${opened}, expected at most a third: quote less, then run \`npm run seal\``;
    yield { place: topOf(file), reason };
  }
}
