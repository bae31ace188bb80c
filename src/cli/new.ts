import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../dossier/load.ts';
import type { Place } from '../dossier/types.ts';
import { isKind, NEW_KINDS } from '../editing/kinds.ts';
import { emptyDossier } from '../editing/empty-dossier.ts';
import { skeletonOf, type Skeleton } from '../editing/skeleton.ts';
import { writeAll } from '../files/write-all.ts';
import { textAt } from '../markdown/edits.ts';
import { askedForHelp } from './usage.ts';

const USAGE = `Usage: npm run new -- KIND ID [options]
  sheet    [--title]
  entity   [--kind person|place|organisation] [--name NAME] [--title]
  event    --date DATE [--title] [--topic SHEET…]
  dispute  --claim KEY --claim KEY… [--title] [--topic SHEET…]
Option for all kinds: --reviewed DATE (default: today)
Usage: npm run new -- dossier    (an empty content/ for a subject of your own)`;

function writeSkeletons(skeletons: readonly Skeleton[]): void {
  writeAll(skeletons.map(({ path, content }) => ({ path: join(...path.split('/')), content })));
  for (const { path } of skeletons) console.log(`wrote ${path}`);
}

/** `npm run new`: creates a file of `content/`, or all of it, valid except for the text still to be written. */
function main(): number {
  if (askedForHelp(USAGE)) return 0;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      name: { type: 'string' },
      kind: { type: 'string' },
      date: { type: 'string' },
      reviewed: { type: 'string' },
      topic: { type: 'string', multiple: true },
      claim: { type: 'string', multiple: true },
    },
  });
  const [kind, id, ...rest] = positionals;
  if (kind === 'dossier' && id === undefined && Object.keys(values).length === 0) {
    writeSkeletons(emptyDossier(existsSync('content') ? readdirSync('content') : []));
    console.log('Next: replace every “To write” in content/site.yaml, then `npm run ingest`.');
    return 0;
  }
  if (!isKind(NEW_KINDS, kind) || id === undefined || rest.length > 0) throw new Error(USAGE);
  // A new page counts as reviewed today. A build never asks for the date.
  const reviewed = values.reviewed ?? new Date().toISOString().slice(0, 10);
  const { dossier, sources } = loadContent('.');
  const read = (place: Place) => textAt(sources.get(place.file)?.text ?? '', place);
  writeSkeletons([skeletonOf(kind, id, dossier, { ...values, reviewed }, read)]);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
