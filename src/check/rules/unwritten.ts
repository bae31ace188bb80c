import type { Dossier } from '../../dossier/types.ts';
import { TO_WRITE, UNWRITTEN } from '../../schemas/unfinished.ts';
import { ownProse } from '../own-prose.ts';
import type { Finding } from '../rule.ts';

/** No line of a draft is published before somebody has written its words. */
export default function* unwritten(dossier: Dossier): Generator<Finding> {
  for (const { text, place } of ownProse(dossier)) {
    if (!UNWRITTEN.test(text)) continue;
    const reason = `\`${TO_WRITE}\` is still there: write your own words in its place`;
    yield { place, reason };
  }
}
