import type { Dossier } from '../../dossier/types.ts';
import { UNFINISHED } from '../../schemas/unfinished.ts';
import { ownProse } from '../own-prose.ts';
import type { Finding } from '../rule.ts';

/** Nothing that a skeleton left to the editor is still to be written. */
export default function* unfinished(dossier: Dossier): Generator<Finding> {
  for (const { text, place } of ownProse(dossier)) {
    const found = UNFINISHED.exec(text)?.[0];
    if (found === undefined) continue;
    yield { place, reason: `Unexpected \`${found}\`, expected words of the editor's own` };
  }
}
