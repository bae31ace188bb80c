import { loadContent } from '../dossier/load.ts';
import { PERMALINKS, permalinksJson, unlistedClaims } from '../dossier/permalinks.ts';
import { writeAll } from '../files/write-all.ts';
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
  const fresh = unlistedClaims(dossier);
  const all = new Set([...(dossier.permalinks ?? []), ...fresh]);
  writeAll([{ path: PERMALINKS, content: permalinksJson(all), replace: true }]);
  console.log(`${PERMALINKS}: ${String(all.size)} claims, ${String(fresh.length)} new`);
  return 0;
}

process.exitCode = main();
