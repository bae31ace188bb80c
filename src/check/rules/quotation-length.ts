import { SHINGLE_WORDS } from '../../articles/fingerprint.ts';
import { wordsOf } from '../../text/words.ts';
import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

/** Enough for a short sentence as a whole; how much of an article is quoted is bounded elsewhere. */
export const MAX_QUOTATION_WORDS = 25;

/** A quotation has from 3 to 25 words; it may be a whole sentence. */
export default function* quotationLength(dossier: Dossier): Generator<Finding> {
  for (const { evidence } of dossier.claims) {
    for (const { quotation, quotationPlace } of evidence) {
      const count = wordsOf(quotation).length;
      if (count >= SHINGLE_WORDS && count <= MAX_QUOTATION_WORDS) continue;
      const words = count === 1 ? '1 word' : `${String(count)} words`;
      const bound = `${String(SHINGLE_WORDS)} to ${String(MAX_QUOTATION_WORDS)} words`;
      const reason = `Unexpected quotation \`${quotation}\` of ${words}, expected ${bound}`;
      yield { place: quotationPlace, reason };
    }
  }
}
