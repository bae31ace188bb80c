import { join } from 'node:path';
import { writeAll } from '../files/write-all.ts';
import { loadContent } from '../dossier/load.ts';
import { askedForHelp } from './usage.ts';

/**
 * `npm run permalinks`: adds every new claim to the list of addresses that must stay valid. No entry
 * is ever removed, so the list stays unchanged while any file cannot be read.
 */
function main(): number {
  if (askedForHelp('Usage: npm run permalinks')) return 0;
  const { dossier } = loadContent('.');
  const [fault] = dossier.faults;
  if (fault) {
    const { file, line, column } = fault.place;
    console.error(`${file}:${String(line)}:${String(column)}: ${fault.reason}`);
    console.error('Nothing was listed. Run `npm run check` and correct its errors first.');
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
