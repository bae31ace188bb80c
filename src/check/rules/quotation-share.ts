import { openedShare, QUOTED_AT_MOST } from '../../articles/budget.ts';
import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Context, type Finding } from '../rule.ts';

/** The quotations of an article are no more than a third of it, so that it is not republished. */
export default function* quotationShare(
  { articles }: Dossier,
  { texts }: Context,
): Generator<Finding> {
  for (const { id, file } of articles) {
    const text = texts.get(id);
    const share = text ? openedShare(text) : 0;
    if (!text || share <= QUOTED_AT_MOST) continue;
    const reason = `Unexpected quotations of ${String(text.openedWords)} of the ${String(text.words)} words of \`${id}\` (${(100 * share).toFixed(1)} %), expected at most a third: quote less, then run \`npm run seal\``;
    yield { place: topOf(file), reason };
  }
}
