import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

/** A quotation occurs at one place of its article; passages repeated word for word count once. */
export default function* quotationAmbiguous(dossier: Dossier): Generator<Finding> {
  for (const { evidence } of dossier.claims) {
    for (const { quotation, article, found, quotationPlace } of evidence) {
      if (found.length < 2) continue;
      const sentences = found.map(({ sentence }) => String(sentence)).join(' and ');
      const reason = `Quotation \`${quotation}\` occurs ${String(found.length)} times in \`${article}\`: quote more words`;
      yield { place: quotationPlace, reason, note: `It is in sentences ${sentences}.` };
    }
  }
}
