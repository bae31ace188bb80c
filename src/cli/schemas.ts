import { loadContent } from '../dossier/load.ts';
import { editorFiles } from '../editing/editor-files.ts';
import { writeAll } from '../files/write-all.ts';
import { command } from './command.ts';

/** `npm run schemas`, also the first step of `npm run dev`: lets text editors complete and check front matter. */
await command('Usage: npm run schemas', { strict: false }, () => {
  const outputs = editorFiles('.', loadContent('.').dossier);
  writeAll(outputs);
  for (const { path } of outputs) console.log(`wrote ${path}`);
});
