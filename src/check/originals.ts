import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticleFile } from '../articles/article-file.ts';

/**
 * The articles' own texts in a folder, by id. Files that make no known id are passed over; a known
 * article without a file is left out. Throws an `Error` in one line where there is no such folder,
 * and a `Refusal` for a file that is no article.
 */
export function readOriginals(folder: string, ids: ReadonlySet<string>): Map<string, string> {
  if (!existsSync(folder)) {
    throw new Error(
      `Unexpected folder \`${folder}\` that does not exist, expected the articles' texts`,
    );
  }
  const texts = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    const id = name.replace(/\.(?:txt|md|markdown)$/, '');
    if (id !== name && ids.has(id)) texts.set(id, readArticleFile(join(folder, name)).text);
  }
  return texts;
}
