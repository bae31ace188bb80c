import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readArticleFile, Refusal } from '../articles/article-file.ts';

/**
 * The articles' own texts in a folder, by id. Files that make no known id are passed over; a known
 * article without a file is left out. Throws an `Error` in one line where there is no such folder,
 * and a `Refusal` for a file that is no article.
 */
export function readOriginals(folder: string, ids: ReadonlySet<string>): Map<string, string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`Unexpected \`${folder}\` that is no folder, expected the articles' texts`);
  }
  const texts = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    const id = name.replace(/\.(?:txt|md|markdown)$/, '');
    if (id === name || !ids.has(id)) continue;
    const path = join(folder, name);
    try {
      texts.set(id, readArticleFile(path).text);
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(`${path}: ${error.message}`) : error;
    }
  }
  return texts;
}
