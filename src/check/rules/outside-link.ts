import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

/** What stands outside the articles belongs in an editor's note, never in a claim. */
export default function* outsideLink(dossier: Dossier): Generator<Finding> {
  for (const { to, target, place, editorial } of dossier.references) {
    if (to !== 'outside' || editorial) continue;
    yield {
      place,
      reason: `Unexpected outside link \`${target}\`, expected it in an editor's note`,
    };
  }
}
