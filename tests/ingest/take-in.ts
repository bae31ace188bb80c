import { loadContent } from '../../src/dossier/load.ts';
import type { Given } from '../../src/ingest/given.ts';
import { planOf, write, type Ingested } from '../../src/ingest/ingest.ts';
import type { ArticleFile } from '../../src/intake/read.ts';

/** Takes an article in, as the command does. */
export function ingest(
  root: string,
  file: ArticleFile,
  given: Given = {},
  content = loadContent(root),
): Ingested {
  const plan = planOf(root, file, given, content);
  write(root, plan);
  return plan.ingested;
}
