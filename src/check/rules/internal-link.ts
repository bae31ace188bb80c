import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

/** A link without `http` leads to a file of `content/`. */
export default function* internalLink(dossier: Dossier): Generator<Finding> {
  for (const { to, resolved, target, place } of dossier.references) {
    if (to !== 'file' || resolved) continue;
    const reason = `Unexpected link \`${target}\`, expected the relative path of a file in \`content/\``;
    yield { place, reason };
  }
}
