import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadContent } from '../dossier/load.ts';
import { isKind, RENAMED_KINDS } from '../editing/kinds.ts';
import { renamedEntries, renaming } from '../editing/rename.ts';
import { withEntries } from '../editing/review.ts';
import { writeAll } from '../files/write-all.ts';
import { askedForHelp } from './usage.ts';

const USAGE = `Usage: npm run rename -- ${Object.keys(RENAMED_KINDS).join('|')} OLD NEW`;

/** `npm run rename`: changes the id of a page and every reference; its old address stays valid. */
function main(): number {
  if (askedForHelp(USAGE)) return 0;
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [kind, from, to, ...rest] = positionals;
  if (kind === 'claim') {
    throw new Error('A claim cannot be renamed: its address must stay valid');
  }
  if (!isKind(RENAMED_KINDS, kind) || from === undefined || to === undefined || rest.length > 0) {
    throw new Error(USAGE);
  }
  const before = loadContent('.');
  const [fault] = before.dossier.faults;
  if (fault) {
    const { file, line, column } = fault.place;
    const at = `${file}:${String(line)}:${String(column)}`;
    throw new Error(
      `${at}: ${fault.reason}\nNothing was renamed. Run \`npm run check\` and correct its errors first.`,
    );
  }
  const { outputs, removed, references } = renaming('.', before.dossier, kind, from, to);
  writeAll(outputs);
  for (const path of removed) rmSync(path);
  const today = new Date().toISOString().slice(0, 10);
  const entries = renamedEntries(before, loadContent('.'), kind, [from, to], today);
  if (entries.length > 0) writeAll([withEntries('.', entries)]);
  console.log(
    `${from} → ${to}: ${String(references)} references in ${String(outputs.length)} files`,
  );
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
