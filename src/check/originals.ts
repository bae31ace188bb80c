import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isArticleName } from '../intake/format.ts';
import { idOfName } from '../intake/id.ts';
import { readArticleFile } from '../intake/read.ts';
import { Refusal } from '../files/refusal.ts';

/** The id that `ingest` gives to a file; null where it is no article's, whatever it holds. */
async function idOfFile(path: string): Promise<string | null> {
  const id = idOfName(path);
  if (id !== null) return id;
  try {
    return (await readArticleFile(path)).id;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/**
 * The articles' own texts in a folder, by id. Files that make no known id are passed over; a known
 * article without a file is left out. Throws an `Error` in one line where there is no such folder,
 * and a `Refusal` for a file that is no article and for a second file of one article.
 */
export async function readOriginals(
  folder: string,
  ids: ReadonlySet<string>,
): Promise<Map<string, string>> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`Unexpected \`${folder}\` that is no folder, expected the articles' texts`);
  }
  const texts = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    if (!isArticleName(name)) continue;
    const path = join(folder, name);
    const id = await idOfFile(path);
    if (id === null || !ids.has(id)) continue;
    if (texts.has(id)) {
      throw new Refusal(`${path}: Unexpected second file of article \`${id}\`, expected one`);
    }
    try {
      texts.set(id, (await readArticleFile(path)).text);
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(`${path}: ${error.message}`) : error;
    }
  }
  return texts;
}
