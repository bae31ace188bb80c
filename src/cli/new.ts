import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../dossier/load.ts';
import { isKind, NEW_KINDS } from '../editing/kinds.ts';
import { emptyDossier } from '../editing/empty-dossier.ts';
import { skeletonOf } from '../editing/skeleton.ts';
import { writeAll, type Output } from '../files/write-all.ts';
import { command, text, texts, today } from './command.ts';

const USAGE = `Usage: npm run new -- KIND ID [options]
  sheet    [--title]
  entity   [--kind person|place|organisation] [--name NAME] [--title]
  event    --date DATE [--title] [--topic SHEET…]
  dispute  --claim KEY --claim KEY… [--title] [--topic SHEET…]
Option for all kinds: --reviewed DATE (default: today)
Usage: npm run new -- dossier    (an empty content/ for a subject of your own)`;

function writeSkeletons(skeletons: readonly Output[]): void {
  writeAll(skeletons.map(({ path, content }) => ({ path: join(...path.split('/')), content })));
  for (const { path } of skeletons) console.log(`wrote ${path}`);
}

const WISHES = { title: text, name: text, kind: text, date: text, reviewed: text };
const CONFIG = {
  allowPositionals: true,
  options: { ...WISHES, topic: texts, claim: texts },
} as const;

/** `npm run new`: creates a file of `content/`, or all of it, valid except for the text still to be written. */
await command(USAGE, CONFIG, ({ values, positionals: [kind, id, ...rest] }) => {
  if (kind === 'dossier' && id === undefined && Object.keys(values).length === 0) {
    writeSkeletons(emptyDossier(existsSync('content') ? readdirSync('content') : []));
    console.log('Next: replace every “To write” in content/site.yaml, then `npm run ingest`.');
    return;
  }
  if (!isKind(NEW_KINDS, kind) || id === undefined || rest.length > 0) throw new Error(USAGE);
  // A new page counts as reviewed today.
  const reviewed = values.reviewed ?? today();
  writeSkeletons([skeletonOf(kind, id, loadContent('.'), { ...values, reviewed })]);
});
