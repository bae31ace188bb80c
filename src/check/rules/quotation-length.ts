import { wordsOf } from '../../text/words.ts';
import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

/** A quotation has from 3 to 25 words, unless the settings say otherwise; it may be a whole sentence. */
export default function* quotationLength(dossier: Dossier): Generator<Finding> {
  const { 'min-words': least, 'max-words': most } = dossier.site.quotations;
  for (const { evidence } of dossier.claims) {
    for (const { quotation, quotationPlace } of evidence) {
      const count = wordsOf(quotation).length;
      if (count >= least && count <= most) continue;
      const words = count === 1 ? '1 word' : `${String(count)} words`;
      const reason = `Unexpected quotation \`${quotation}\` of ${words}, expected ${String(least)} to ${String(most)} words`;
      yield { place: quotationPlace, reason };
    }
  }
}
