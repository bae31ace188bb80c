import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Source } from '../markdown/source.ts';
import { COLLECTIONS, type CollectionName, type Fault, type Place } from './types.ts';

/** The files of `content/` as text, in a fixed order. */
export interface Files {
  pages: { collection: CollectionName; id: string; source: Source }[];
  /** `content/articles/<id>.fingerprint.json`, by id. */
  fingerprints: Map<string, Source>;
  /** `content/permalinks.json`; null when absent. */
  permalinks: Source | null;
  faults: Fault[];
}

/** Names in a folder, sorted by code unit so that no locale matters; none where it is absent. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The start of a file that can't be shown. */
function top(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/**
 * Reads all files of `content/` under the project's root. What can't be read or is not UTF-8 is a
 * fault; other kinds of files are a fault too, so that a misspelt name is not passed over.
 */
export function readFiles(root: string): Files {
  const files: Files = { pages: [], fingerprints: new Map(), permalinks: null, faults: [] };
  const unreadable = (file: string, reason: string) => {
    files.faults.push({ rule: 'readable-file', place: top(file), reason });
  };
  const read = (file: string): Source | null => {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
      return new Source(file, text);
    } catch (error) {
      const why =
        error instanceof TypeError
          ? 'it is not UTF-8'
          : ((error as NodeJS.ErrnoException).code ?? 'it failed');
      unreadable(file, `Unexpected file that can't be read (${why}), expected UTF-8 text`);
      return null;
    }
  };
  for (const collection of COLLECTIONS) {
    const folder = `content/${collection}`;
    for (const name of namesIn(join(root, folder))) {
      const file = `${folder}/${name}`;
      const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)(\.md|\.fingerprint\.json)$/.exec(name);
      if (name.startsWith('.')) continue;
      if (id?.[2] === '.md') {
        const source = read(file);
        if (source) files.pages.push({ collection, id: id[1] ?? '', source });
      } else if (id && collection === 'articles') {
        const source = read(file);
        if (source) files.fingerprints.set(id[1] ?? '', source);
      } else {
        const like = '`lower-case-words-joined-by-hyphens.md`';
        unreadable(file, `Unexpected file \`${name}\`, expected ${like}`);
      }
    }
  }
  if (!files.pages.some(({ collection }) => collection === 'articles')) {
    unreadable(
      'content/articles',
      'Unexpected folder without articles, expected at least one record',
    );
  }
  if (namesIn(join(root, 'content')).includes('permalinks.json')) {
    files.permalinks = read('content/permalinks.json');
  }
  return files;
}
