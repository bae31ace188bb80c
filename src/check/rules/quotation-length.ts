import { SHINGLE_WORDS } from '../../articles/fingerprint.ts';
import { wordsOf } from '../../text/words.ts';
import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

/** The most that a quotation may hold: enough to prove a claim, too little to republish. */
export const MAX_QUOTATION_WORDS = 20;

/** A quotation has from 3 to 20 words. */
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
