import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { tooLarge, unparsable } from '../markdown/bounds.ts';
import { Source } from '../markdown/source.ts';
import { isId } from '../schemas/id.ts';
import { LEDGER } from './ledger.ts';
import { SITE_FILE } from './site.ts';
import { COLLECTIONS, topOf, type Fault } from './types.ts';

/** The folders of `content/`: the collections, and drafts, which are never built. */
const FOLDERS = [...COLLECTIONS, 'drafts'] as const;

/** The files of `content/` that could be read, by their paths from the project's root, in a fixed order. */
export type Sources = Map<string, Source>;

/** The files of a folder of `content/` that have an ending; the rest of the name is the id. */
export function filesIn(
  sources: ReadonlyMap<string, Source>,
  folder: (typeof FOLDERS)[number],
  ending = '.md',
): { id: string; source: Source }[] {
  const start = `content/${folder}/`;
  return [...sources].flatMap(([file, source]) =>
    file.startsWith(start) && file.endsWith(ending)
      ? { id: file.slice(start.length, -ending.length), source }
      : [],
  );
}

/**
 * Names in a folder without hidden ones, sorted by code unit so that no locale matters; none where it is
 * absent.
 */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A file that is not to be read, and why. */
class Unfit extends Error {}

/**
 * Where a file of `content/` really is. Throws an `Unfit` for what is not a file, such as a pipe, which
 * never ends; for a link that leads out of `content/`; and for a file that is too large.
 */
function plainFile(root: string, file: string): string {
  const path = realpathSync(join(root, file));
  const inside = path.startsWith(realpathSync(join(root, 'content')) + sep);
  if (!inside) throw new Unfit('it is a link to a file outside `content/`');
  const stats = statSync(path);
  if (!stats.isFile() && !stats.isDirectory()) throw new Unfit('it is no plain file');
  const large = tooLarge(file, stats.size);
  if (large !== null) throw new Unfit(large);
  return path;
}

const CAUSES: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is no folder',
  EACCES: 'permission denied',
  ENOENT: 'it is a link to nothing',
  ELOOP: 'it is a link to itself',
};

/** Why reading failed, in words. */
function causeOf(error: unknown): string {
  if (error instanceof Unfit) return error.message;
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  return error instanceof TypeError ? 'it is not UTF-8 text' : (CAUSES[code] ?? code);
}

/**
 * Reads all files of `content/` under the project's root. A file that can't be read or is not UTF-8 is
 * a fault, and so is a file of another kind: its name may be misspelt.
 */
export function readFiles(root: string): { sources: Sources; faults: Fault[] } {
  const sources: Sources = new Map();
  const faults: Fault[] = [];
  const unreadable = (file: string, reason: string) => {
    faults.push({ rule: 'readable-file', place: topOf(file), reason });
  };
  const read = (file: string) => {
    try {
      const bytes = readFileSync(plainFile(root, file));
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const source = new Source(file, text);
      const flaws = /\.jsonl?$/.test(file) ? [] : unparsable(source);
      if (flaws.length === 0) sources.set(file, source);
      for (const flaw of flaws) faults.push({ rule: 'readable-file', ...flaw });
    } catch (error) {
      unreadable(file, `Cannot read the file: ${causeOf(error)}`);
    }
  };
  /** Names in a folder; one that can't be listed is a fault. */
  const list = (folder: string): string[] => {
    try {
      return namesIn(join(root, folder));
    } catch (error) {
      unreadable(folder, `Cannot read the folder: ${causeOf(error)}`);
      return [];
    }
  };
  const names = list('content');
  for (const name of names) {
    const file = `content/${name}`;
    if (file === LEDGER || file === SITE_FILE) read(file);
    else if (!FOLDERS.some((folder) => folder === name)) {
      const known = [...FOLDERS, 'site.yaml'].map((folder) => `\`${folder}\``).join(', ');
      unreadable(file, `Unexpected \`${name}\`, expected one of: ${known}`);
    }
  }
  if (!names.includes('site.yaml')) {
    unreadable(
      SITE_FILE,
      `Missing \`${SITE_FILE}\`: create it with at least \`name\`, \`short-name\`, \`title\` and \`description\``,
    );
  }
  let records = 0;
  for (const collection of FOLDERS) {
    for (const name of list(`content/${collection}`)) {
      const file = `content/${collection}/${name}`;
      // The worksheet before `--replace`, kept for the editor alone.
      if (collection === 'drafts' && name.endsWith('.former.txt')) continue;
      const [id = '', ending] = name.split(/(\.md|\.fingerprint\.json)$/);
      const sealed = collection === 'articles' || collection === 'drafts';
      if (!isId(id) || ending === undefined || (ending !== '.md' && !sealed)) {
        const like = '`lower-case-words-joined-by-hyphens.md`, the id of at most 80 letters';
        unreadable(file, `Unexpected file name \`${name}\`, expected ${like}`);
        continue;
      }
      if (ending === '.md' && collection === 'articles') records++;
      read(file);
    }
  }
  // A dossier without any pages yet is fine.
  if (records === 0 && COLLECTIONS.some((one) => filesIn(sources, one).length > 0)) {
    unreadable('content/articles', 'No articles yet: add one with `npm run ingest -- FILE`');
  }
  return { sources, faults };
}

/** Ids of the articles that have a record, as far as their files' names say so. */
export function articleIds(root: string): Set<string> {
  const names = namesIn(join(root, 'content', 'articles'));
  return new Set(names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3)));
}
