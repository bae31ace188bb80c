import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../files/refusal.ts';
import { isArticleName } from './format.ts';
import { idOfName } from './id.ts';
import { readArticleFile } from './read.ts';

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
 * The folder that has the articles' own texts: what an option names, else the environment's `ARTICLES`;
 * null for neither.
 */
export function originalsFolder(option?: string): string | null {
  const folder = option ?? process.env['ARTICLES'] ?? '';
  return folder === '' ? null : folder;
}

/**
 * The articles' own texts in a folder, by id. Files that make no known id are passed over; a known
 * article without a file is left out. Throws a `Refusal` where there is no such folder, for a file that
 * is no article and for a second file of one article.
 */
export async function readOriginals(
  folder: string,
  ids: ReadonlySet<string>,
): Promise<Map<string, string>> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(`Unexpected \`${folder}\` that is no folder, expected the articles' texts`);
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
