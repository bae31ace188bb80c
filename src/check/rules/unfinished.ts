import type { Dossier } from '../../dossier/types.ts';
import { UNFINISHED } from '../../schemas/unfinished.ts';
import { ownProse } from '../own-prose.ts';
import type { Finding } from '../rule.ts';

/** No placeholder of a new file is left. */
export default function* unfinished(dossier: Dossier): Generator<Finding> {
  for (const { text, place } of ownProse(dossier)) {
    const found = UNFINISHED.exec(text)?.[0];
    if (found === undefined) continue;
    yield { place, reason: `Placeholder \`${found}\` is still there: write the text` };
  }
}
