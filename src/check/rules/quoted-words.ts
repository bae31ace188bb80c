import { wordsOf } from '../../text/words.ts';
import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

const QUOTED = /“([^”]*)”|„([^“”]*)[“”]|"([^"]*)"|«([^»]*)»/gu;

/** Words that a claim itself puts in quotation marks are in one of its quotations. */
export default function* quotedWords(dossier: Dossier): Generator<Finding> {
  for (const claim of dossier.claims) {
    // A claim without evidence is reported already.
    if (claim.evidence.length === 0) continue;
    const quotations = claim.evidence.map(({ quotation }) => ` ${wordsOf(quotation).join(' ')} `);
    for (const { text, place } of [claim, ...(claim.restated ?? [])]) {
      for (const [, ...groups] of text.matchAll(QUOTED)) {
        const quoted = groups.find((group: string | undefined) => group) ?? '';
        const words = wordsOf(quoted).join(' ');
        if (words === '' || quotations.some((quotation) => quotation.includes(` ${words} `)))
          continue;
        const reason = `Claim \`${claim.id}\` quotes \`${quoted}\`, which is in none of its quotations: correct the words, or add the evidence`;
        yield { place, reason };
      }
    }
  }
}
