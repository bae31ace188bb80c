import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

/** What comes from outside the articles belongs in an editor's note, never in a claim. */
export default function* outsideLink(dossier: Dossier): Generator<Finding> {
  for (const { to, target, place, editorial } of dossier.references) {
    if (to !== 'outside' || editorial) continue;
    yield {
      place,
      reason: `Link to another website \`${target}\` outside an editor's note: move it to one`,
    };
  }
}
