import { lookupOf } from '../../src/dossier/lookup.ts';
import type { Dossier } from '../../src/dossier/types.ts';
import { buildProject, loadProject, removeProject } from '../small-project.ts';

/** The dossier of the small project, and its lookup. */
export function smallDossier() {
  const project = buildProject();
  const { dossier } = loadProject(project);
  removeProject(project);
  return { dossier, lookup: lookupOf(dossier) };
}

/** The first page of a list. */
export function first<K extends 'articles' | 'sheets' | 'entities' | 'events' | 'disputes'>(
  dossier: Dossier,
  list: K,
): Dossier[K][number] {
  const [page] = dossier[list];
  if (!page) throw new Error(`The small project has no ${list}`);
  return page;
}
