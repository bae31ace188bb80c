import { wordsOf } from '../../text/words.ts';
import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

const QUOTED = /“([^”]*)”|„([^“”]*)[“”]|"([^"]*)"|«([^»]*)»/gu;

/** What a claim itself sets in quotation marks stands so in one of its quotations. */
export default function* quotedWords(dossier: Dossier): Generator<Finding> {
  for (const claim of dossier.claims) {
    // A claim without evidence is reported already.
    if (claim.evidence.length === 0) continue;
    const held = claim.evidence.map(({ quotation }) => ` ${wordsOf(quotation).join(' ')} `);
    for (const { text, place } of [claim, ...(claim.restated ?? [])]) {
      for (const [, ...groups] of text.matchAll(QUOTED)) {
        const quoted = groups.find((group: string | undefined) => group) ?? '';
        const words = wordsOf(quoted).join(' ');
        if (words === '' || held.some((quotation) => quotation.includes(` ${words} `))) continue;
        const reason = `Unexpected quoted words \`${quoted}\` in claim \`${claim.id}\`, expected them in one of its quotations`;
        yield { place, reason };
      }
    }
  }
}
