import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Source } from '../markdown/source.ts';
import { LEDGER } from './ledger.ts';
import { SITE_FILE } from './site.ts';
import { COLLECTIONS, topOf, type CollectionName, type Fault } from './types.ts';

/** The folders of `content/`: the collections, and drafts, which are never built. */
const FOLDERS = [...COLLECTIONS, 'drafts'] as const;

/** The files of `content/` as text, in a fixed order. */
export interface Files {
  pages: { collection: CollectionName; id: string; source: Source }[];
  /** `content/articles/<id>.fingerprint.json`, by id. */
  fingerprints: Map<string, Source>;
  /** `content/drafts/<id>.md`. */
  drafts: { id: string; source: Source }[];
  /** `content/drafts/<id>.fingerprint.json`: opens what the draft of an article quotes. By its id. */
  draftFingerprints: Map<string, Source>;
  /** `content/reviewed.jsonl`; null when absent. */
  ledger: Source | null;
  /** `content/site.yaml`; null when absent, which is a fault. */
  site: Source | null;
  /** Every file that could be read, by its path from the project's root. */
  sources: Map<string, Source>;
  faults: Fault[];
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

const CAUSES: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is no folder',
  EACCES: 'permission denied',
};

/** Why reading failed, in words. */
function causeOf(error: unknown): string {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  return error instanceof TypeError ? 'it is not UTF-8 text' : (CAUSES[code] ?? code);
}

/**
 * Reads all files of `content/` under the project's root. A file that can't be read or is not UTF-8 is
 * a fault, and so is a file of another kind: its name may be misspelt.
 */
export function readFiles(root: string): Files {
  const files: Files = {
    pages: [],
    fingerprints: new Map(),
    drafts: [],
    draftFingerprints: new Map(),
    ledger: null,
    site: null,
    sources: new Map(),
    faults: [],
  };
  const unreadable = (file: string, reason: string) => {
    files.faults.push({ rule: 'readable-file', place: topOf(file), reason });
  };
  const read = (file: string): Source | null => {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
      const source = new Source(file, text);
      files.sources.set(file, source);
      return source;
    } catch (error) {
      unreadable(file, `Cannot read the file: ${causeOf(error)}`);
      return null;
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
    if (name === 'reviewed.jsonl') files.ledger = read(LEDGER);
    else if (name === 'site.yaml') files.site = read(SITE_FILE);
    else if (!FOLDERS.some((folder) => folder === name)) {
      const known = [...FOLDERS, 'site.yaml'].map((folder) => `\`${folder}\``).join(', ');
      unreadable(`content/${name}`, `Unexpected \`${name}\`, expected one of: ${known}`);
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
      const [, id = '', ending] =
        /^([a-z0-9]+(?:-[a-z0-9]+)*)(\.md|\.fingerprint\.json)$/.exec(name) ?? [];
      const sealed = collection === 'articles' || collection === 'drafts';
      if (ending === undefined || (ending !== '.md' && !sealed)) {
        const like = '`lower-case-words-joined-by-hyphens.md`';
        unreadable(file, `Unexpected file name \`${name}\`, expected ${like}`);
        continue;
      }
      if (ending === '.md' && collection === 'articles') records++;
      const source = read(file);
      if (!source) continue;
      if (ending !== '.md') {
        const prints = collection === 'articles' ? files.fingerprints : files.draftFingerprints;
        prints.set(id, source);
      } else if (collection === 'drafts') files.drafts.push({ id, source });
      else files.pages.push({ collection, id, source });
    }
  }
  // A dossier without any pages yet is fine.
  if (records === 0 && files.pages.length > 0) {
    unreadable('content/articles', 'No articles yet: add one with `npm run ingest -- FILE`');
  }
  return files;
}

/** Ids of the articles that have a record, as far as their files' names say so. */
export function articleIds(root: string): Set<string> {
  const names = namesIn(join(root, 'content', 'articles'));
  return new Set(names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3)));
}
