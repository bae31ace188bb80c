import type { Dossier } from '../../dossier/types.ts';
import type { Context, Finding } from '../rule.ts';

/** A sentence of this many words may be quoted whole. */
export const SHORT_SENTENCE_WORDS = 8;

/** A quotation takes words from a sentence, not the sentence. */
export default function* quotationWholeSentence(
  dossier: Dossier,
  { texts }: Context,
): Generator<Finding> {
  for (const { evidence } of dossier.claims) {
    for (const { quotation, article, found, quotationPlace } of evidence) {
      const whole = found.map((place) => texts.get(article)?.wholeSentence(place) ?? 0);
      const words = Math.max(0, ...whole);
      if (words <= SHORT_SENTENCE_WORDS) continue;
      const reason = `Unexpected quotation \`${quotation}\` of a whole sentence of ${String(words)} words, expected a part of it`;
      yield { place: quotationPlace, reason };
    }
  }
}
