import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Finding } from '../rule.ts';

/** A sentence that is set aside as unused exists, and no claim cites it. */
export default function* usedAndUnused(dossier: Dossier): Generator<Finding> {
  for (const { id, file, text, fields, record } of dossier.articles) {
    if (!text) continue;
    for (const [i, entry] of record.unused.entries()) {
      const place = fields[`unused.${String(i)}.sentences`] ?? topOf(file);
      for (const number of entry.sentences) {
        const sentence = text.sentences[number - 1];
        if (!sentence) {
          const count = String(text.sentences.length);
          const reason = `Unexpected sentence \`${String(number)}\` of \`${id}\`, expected 1 to ${count}`;
          yield { place, reason };
        } else if (sentence.claims.length > 0) {
          const [claim] = sentence.claims;
          const reason = `Sentence ${String(number)} is in \`unused:\`, but claim \`${claim ?? ''}\` cites it: remove it from \`unused:\``;
          yield { place, reason };
        }
      }
    }
  }
}
