import { rmSync } from 'node:fs';
import { loadContent } from '../dossier/load.ts';
import { isKind, RENAMED_KINDS } from '../editing/kinds.ts';
import { renamedEntries, renaming } from '../editing/rename.ts';
import { withEntries } from '../editing/review.ts';
import { writeAll } from '../files/write-all.ts';
import { command, requireReadable, today } from './command.ts';

const USAGE = `Usage: npm run rename -- ${Object.keys(RENAMED_KINDS).join('|')} OLD NEW`;

/** `npm run rename`: changes the id of a page and every reference; its old address stays valid. */
await command(USAGE, { allowPositionals: true }, ({ positionals: [kind, from, to, ...rest] }) => {
  if (kind === 'claim') {
    throw new Error('A claim cannot be renamed: its address must stay valid');
  }
  if (!isKind(RENAMED_KINDS, kind) || from === undefined || to === undefined || rest.length > 0) {
    throw new Error(USAGE);
  }
  const before = loadContent('.');
  requireReadable(before.dossier, 'Nothing was renamed.');
  const { outputs, removed, references } = renaming(before, kind, from, to);
  writeAll(outputs);
  for (const path of removed) rmSync(path);
  const entries = renamedEntries(before, loadContent('.'), kind, [from, to], today());
  if (entries.length > 0) writeAll([withEntries('.', entries)]);
  console.log(
    `${from} → ${to}: ${String(references)} references in ${String(outputs.length)} files`,
  );
});
