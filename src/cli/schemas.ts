import { loadContent } from '../dossier/load.ts';
import { editorFiles } from '../editing/editor-files.ts';
import { writeAll } from '../files/write-all.ts';
import { askedForHelp } from './usage.ts';

/** `npm run schemas`: lets text editors complete and check front matter. */
if (!askedForHelp('Usage: npm run schemas')) {
  const outputs = editorFiles('.', loadContent('.').dossier);
  writeAll(outputs);
  for (const { path } of outputs) console.log(`wrote ${path}`);
}
