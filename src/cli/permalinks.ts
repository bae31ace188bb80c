import { join } from 'node:path';
import { writeAll } from '../files/write-all.ts';
import { loadContent } from '../dossier/load.ts';
import { askedForHelp } from './usage.ts';

/**
 * `npm run permalinks`: puts every claim that is not yet on it on the list of addresses that must go
 * on answering. Nothing is ever taken off; so nothing is put on while something can't be read
 * rightly, least of all the list itself.
 */
function main(): number {
  if (askedForHelp('Usage: npm run permalinks')) return 0;
  const { dossier } = loadContent('.');
  const [fault] = dossier.faults;
  if (fault) {
    const { file, line, column } = fault.place;
    console.error(`${file}:${String(line)}:${String(column)}: ${fault.reason}`);
    console.error('Nothing is listed before `npm run check` passes.');
    return 1;
  }
  const listed = new Set(dossier.permalinks);
  const fresh = dossier.claims.map(({ key }) => key).filter((key) => !listed.has(key));
  const all = [...listed, ...fresh].sort();
  const json = `${JSON.stringify({ claims: all }, null, 2)}\n`;
  writeAll([{ path: join('content', 'permalinks.json'), content: json, replace: true }]);
  console.log(`content/permalinks.json: ${String(all.length)} claims, ${String(fresh.length)} new`);
  return 0;
}

process.exitCode = main();
