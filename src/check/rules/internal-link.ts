import { pendingArticles } from '../../dossier/published.ts';
import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

/** A link without `http` leads to a file in `content/` that the site shows. */
export default function* internalLink(dossier: Dossier): Generator<Finding> {
  for (const { to, resolved, target, place } of dossier.references) {
    if (to !== 'file' || resolved) continue;
    const reason = `Unexpected link \`${target}\`, expected the relative path of a file in \`content/\``;
    yield { place, reason };
  }
  const pending = pendingArticles(dossier);
  const own = new Set(dossier.articles.filter(({ id }) => pending.has(id)).map(({ file }) => file));
  for (const { to, target, place, file } of dossier.references) {
    if (to !== 'articles' || !pending.has(target) || own.has(file)) continue;
    const reason = `Link to \`${target}\`, which is not on the site yet: a claim must cite it first`;
    yield { place, reason };
  }
}
