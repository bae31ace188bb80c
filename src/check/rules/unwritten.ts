import type { Dossier } from '../../dossier/types.ts';
import { TO_WRITE, UNWRITTEN } from '../../schemas/unfinished.ts';
import { ownProse } from '../own-prose.ts';
import type { Finding } from '../rule.ts';

/** No line of a draft is published before its words are written. */
export default function* unwritten(dossier: Dossier): Generator<Finding> {
  for (const { text, place } of ownProse(dossier)) {
    if (!UNWRITTEN.test(text)) continue;
    const reason = `Unexpected \`${TO_WRITE}\`, expected words of the editor's own in its place`;
    yield { place, reason };
  }
}
