import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Context, type Finding } from '../rule.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/**
 * The quotations of an article are no more than a third of it, or as much as `content/site.yaml` says,
 * so that it is not republished, and the rest can't be guessed.
 */
export default function* quotationShare(
  { articles, site }: Dossier,
  { texts }: Context,
): Generator<Finding> {
  const most = site.quotations.share;
  for (const { id, file } of articles) {
    const text = texts.get(id);
    if (!text || text.openedShare <= most) continue;
    const words = `${String(text.openedWords)} of the ${String(text.words)} words`;
    const reason = `Quotations contain ${words} of \`${id}\` (${percent(text.openedShare)}), more than ${percent(most)}: quote less, then run \`npm run seal\``;
    yield { place: topOf(file), reason };
  }
}
