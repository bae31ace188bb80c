import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow as listFiles } from '../src/files/files-below.ts';
import { LEDGER } from '../src/dossier/ledger.ts';
import { loadContent, type Content } from '../src/dossier/load.ts';
import type { LedgerEntry } from '../src/schemas/ledger.ts';
import { reviewsOf } from './reviewed.ts';
import { sealProject } from './sealed.ts';

/** A project with two articles, a sheet, an event, a dispute and four names: all in order. */
const BASE = join(import.meta.dirname, 'small-project');

/** What `case.json` of a fixture may say besides its files. */
interface Changes {
  /** Files of the base that the case does without. */
  remove?: string[];
  /** Fields put over those of a fingerprint, by article; the seal is not made anew. */
  edit?: Record<string, Record<string, unknown>>;
  /** If present, the check gets the articles' own texts, with these in place of some. */
  originals?: Record<string, string>;
  /** Quotations that the fingerprints do not open. */
  closed?: string[];
  /** Whether the ledger is that of the small project without the case. */
  reviewedBefore?: boolean;
  /** Findings in files that can't bear a mark: `file:line rule-id`. */
  expect?: string[];
}

export interface SmallProject {
  root: string;
  /** `file:line rule-id` for each mark, sorted. */
  expected: string[];
  /** The articles' texts by id, when the case asks for them. */
  originals: ReadonlyMap<string, string> | null;
  /** The articles' texts by id, whether the case asks for them or not. */
  texts: ReadonlyMap<string, string>;
  /** What the ledger is: of the project with the case, of the one without it, or missing. */
  reviewed: 'now' | 'before' | 'never';
}

/** ` <!-- expect: a, b -->`, ` # expect: a`, ` // expect: a` at the end of a line. */
const MARK = / *(?:<!--|#|\/\/) expect: ([a-z, -]+?)(?: *-->)?$/;

/** Files below a folder, as paths with forward slashes; none if it is not there. */
export const filesBelow = (folder: string): string[] =>
  existsSync(folder) ? listFiles(folder) : [];

/** Writes a file for sure; Latin-1 keeps its bytes whatever they are. */
function write(path: string, bytes: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, 'latin1');
}

/**
 * Builds the small project in a new temporary folder, with a case's files laid over it. Marks are
 * taken off, so that they change nothing that is judged; fingerprints are made for it unless the case
 * brings its own. The ledger is made by `loadProject`, or written by `reviewProject`.
 */
export function buildProject(overlay?: string): SmallProject {
  const root = mkdtempSync(join(tmpdir(), 'small-project-'));
  const layers = overlay === undefined ? [BASE] : [BASE, overlay];
  const changesFile = overlay === undefined ? null : join(overlay, 'case.json');
  const changes: Changes =
    changesFile !== null && existsSync(changesFile)
      ? (JSON.parse(readFileSync(changesFile, 'utf8')) as Changes)
      : {};
  const files = new Map(
    layers.flatMap((layer) =>
      filesBelow(layer).map((file) => [file, readFileSync(join(layer, file), 'latin1')] as const),
    ),
  );
  files.delete('case.json');
  for (const file of changes.remove ?? []) {
    if (!files.delete(file) && file !== LEDGER) throw new Error(`${file} is not there`);
  }
  const expected = [...(changes.expect ?? [])];
  const texts = new Map<string, string>();
  for (const [file, bytes] of files) {
    const lines = bytes.split('\n').map((line, i) => {
      const [mark, rules] = MARK.exec(line) ?? [];
      if (mark === undefined || rules === undefined) return line;
      for (const rule of rules.split(',')) expected.push(`${file}:${String(i + 1)} ${rule.trim()}`);
      return line.slice(0, -mark.length);
    });
    write(join(root, file), lines.join('\n'));
    const article = /^articles\/(.*)\.txt$/.exec(file)?.[1];
    if (article !== undefined) texts.set(article, Buffer.from(bytes, 'latin1').toString('utf8'));
  }
  const printOf = (id: string) => `content/articles/${id}.fingerprint.json`;
  const made = [...texts].filter(
    ([id]) => !files.has(printOf(id)) && !changes.remove?.includes(`articles/${id}.txt`),
  );
  sealProject(root, new Map(made), changes.closed);
  for (const [id, fields] of Object.entries(changes.edit ?? {})) {
    const path = join(root, printOf(id));
    const print = JSON.parse(readFileSync(path, 'utf8')) as object;
    write(path, JSON.stringify({ ...print, ...fields }));
  }
  const originals = changes.originals && new Map([...texts, ...Object.entries(changes.originals)]);
  const before = changes.reviewedBefore ? 'before' : 'now';
  const reviewed = changes.remove?.includes(LEDGER) ? 'never' : before;
  return { root, expected: expected.sort(), originals: originals ?? null, texts, reviewed };
}

/** Entries of the ledger for the small project as it is. */
function usualReviews(): LedgerEntry[] {
  const project = buildProject();
  const entries = reviewsOf(loadContent(project.root));
  removeProject(project);
  return entries;
}

/**
 * Reads the project; everything counts as reviewed, unless the case says otherwise. A ledger that the
 * case brings comes before that.
 *
 * @param texts the articles' texts that are at hand; if absent, those that the case asks for
 */
export function loadProject(
  { root, reviewed, originals }: SmallProject,
  texts: SmallProject['originals'] = originals,
): Content {
  const content = loadContent(root, texts);
  if (reviewed === 'never') return content;
  const entries = reviewed === 'now' ? reviewsOf(content) : usualReviews();
  const ledger = [...(content.dossier.ledger ?? []), ...entries];
  return { ...content, dossier: { ...content.dossier, ledger } };
}

/** Takes the project's folder away. */
export function removeProject({ root }: SmallProject): void {
  rmSync(root, { recursive: true, force: true });
}
