import { opening } from '../articles/fingerprint.ts';
import { runsOf, type SealedText } from '../articles/text.ts';
import type { Dossier } from '../dossier/types.ts';
import type { Fingerprint } from '../schemas/fingerprint.ts';
import { markedWords, printed } from '../text/marked-words.ts';

/**
 * The fingerprint of a corrected text: it opens what claims quote, and keeps as former words those
 * quotations that only the text before it had.
 */
export function resealed(now: SealedText, former: SealedText, dossier: Dossier): Fingerprint {
  const quotations = dossier.claims
    .flatMap(({ evidence }) => evidence)
    .filter(({ article }) => article === now.print.article)
    .map(({ quotation }) => quotation);
  const runs = quotations.flatMap((quotation) => runsOf(now.find(quotation)));
  const gone = new Set(
    quotations.filter(
      (quotation) =>
        now.find(quotation).length === 0 &&
        (former.find(quotation).length > 0 || former.hadFormerly(quotation)),
    ),
  );
  const words = [...gone].map((quotation) => markedWords(quotation).map(printed));
  return opening(now.print, runs, (at) => now.proof(at), words);
}
