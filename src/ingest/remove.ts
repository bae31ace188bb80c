import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../files/refusal.ts';
import { closest } from '../text/closest.ts';
import { loadContent } from '../dossier/load.ts';
import { placeText } from '../dossier/types.ts';
import { pathsOf, settle } from './pending-record.ts';
import { citingLine, citing } from './citing.ts';

/**
 * Takes an article out: its record, its fingerprint and its draft. Throws a `Refusal`, and removes
 * nothing, while a claim cites it or something links to it; each is named.
 *
 * @returns the paths removed, from the project's root
 */
export function removeArticle(root: string, id: string): string[] {
  settle(root, id);
  const { dossier } = loadContent(root);
  // The record goes first: without it there is no article, so what is interrupted can be done again.
  const there = Object.values(pathsOf(id)).filter((path) => existsSync(join(root, path)));
  if (there.length === 0) {
    const near = closest(
      id,
      dossier.articles.map((article) => article.id),
    );
    const hint = near === null ? '' : ` (did you mean \`${near}\`?)`;
    throw new Refusal(`Unexpected article \`${id}\`, expected the id of a known one${hint}`);
  }
  const links = dossier.references.filter(
    ({ to, target, what }) => to === 'articles' && target === id && what !== 'evidence',
  );
  const lines = [
    ...citing(dossier, id).map(citingLine),
    ...links.map(({ place, what }) => `${placeText(place)}: ${what}`),
  ];
  if (lines.length > 0) {
    throw new Refusal(
      [`\`${id}\` is still in use. Remove or change these first:`, ...lines].join('\n  '),
    );
  }
  for (const path of there) rmSync(join(root, path));
  return there;
}
