import { join } from 'node:path';
import { writeWhole } from '../ingest/write-whole.ts';
import { loadContent } from '../dossier/load.ts';

/**
 * `npm run permalinks`: puts every claim that is not yet on it on the list of addresses that must go
 * on answering. Nothing is ever taken off.
 */
const { dossier } = loadContent('.');
const listed = new Set(dossier.permalinks ?? []);
const fresh = dossier.claims.map(({ key }) => key).filter((key) => !listed.has(key));
const all = [...listed, ...fresh].sort();
writeWhole(
  join('content', 'permalinks.json'),
  `${JSON.stringify({ claims: all }, null, 2)}\n`,
  true,
);
console.log(`content/permalinks.json: ${String(all.length)} claims, ${String(fresh.length)} new`);
