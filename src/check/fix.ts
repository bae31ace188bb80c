import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeText, type Fix } from '../dossier/types.ts';
import type { Output } from '../files/write-all.ts';
import { withEdits } from '../markdown/edits.ts';

/**
 * The files that fixes change, with their new text. What is not changed in a file stays as it is, line
 * ends included.
 *
 * @param root the project's root folder
 */
export function applied(root: string, fixes: readonly Fix[]): Output[] {
  const byFile = Map.groupBy(fixes, ({ place }) => place.file);
  return [...byFile].map(([file, edits]) => {
    const path = join(root, file);
    let text = '';
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      // A fix may create the file.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return { path, content: withEdits(text, edits), replace: true };
  });
}

/** What fixes change, a line each; fixes that are the same are said once. */
export function changesOf(fixes: readonly Fix[]): string[] {
  return [...new Set(fixes.map(({ place, what }) => `${placeText(place)}: ${what}`))];
}
