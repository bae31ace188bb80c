import type { Dossier } from '../../dossier/types.ts';
import type { Context, Finding } from '../rule.ts';

/** A quotation is proved by the fingerprint in the project, not only by a text outside it. */
export default function* unopenedQuotation(
  dossier: Dossier,
  { texts }: Context,
): Generator<Finding> {
  for (const { evidence } of dossier.claims) {
    for (const { quotation, article, found, quotationPlace } of evidence) {
      const text = texts.get(article);
      if (!text || found.every((place) => text.opens(place))) continue;
      const by = text.whole ? 'text' : 'draft';
      const reason = `Quotation \`${quotation}\` is proved only by the ${by} of \`${article}\`: run \`npm run seal\` to open it in the fingerprint`;
      yield { place: quotationPlace, reason };
    }
  }
}
