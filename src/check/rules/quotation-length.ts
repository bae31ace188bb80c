import { count } from '../../text/wording.ts';
import { wordsOf } from '../../text/words.ts';
import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

/** A quotation has from 3 to 25 words, or as many as `content/site.yaml` says. */
export default function* quotationLength(dossier: Dossier): Generator<Finding> {
  const { 'min-words': least, 'max-words': most } = dossier.site.quotations;
  for (const { evidence } of dossier.claims) {
    for (const { quotation, quotationPlace } of evidence) {
      const words = wordsOf(quotation).length;
      if (words >= least && words <= most) continue;
      const bound = `${String(least)} to ${String(most)} words`;
      const reason = `Unexpected quotation \`${quotation}\` of ${count(words, 'word')}, expected ${bound}`;
      yield { place: quotationPlace, reason };
    }
  }
}
