import type { Dossier } from '../../dossier/types.ts';
import type { Context, Finding } from '../rule.ts';

/** A quotation is proved by the fingerprint in the project, not only by a text that is at hand. */
export default function* unopenedQuotation(
  dossier: Dossier,
  { texts }: Context,
): Generator<Finding> {
  for (const { evidence } of dossier.claims) {
    for (const { quotation, article, found, quotationPlace } of evidence) {
      const text = texts.get(article);
      if (!text || found.every((place) => text.opens(place))) continue;
      const by = text.whole ? 'text' : 'draft';
      const reason = `Unexpected quotation \`${quotation}\` that only the ${by} of \`${article}\` proves, expected it opened in the fingerprint: run \`npm run seal\``;
      yield { place: quotationPlace, reason };
    }
  }
}
