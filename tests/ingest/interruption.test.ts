import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticleFile } from '../../src/intake/read.ts';
import { Refusal } from '../../src/files/refusal.ts';
import { fingerprintJson } from '../../src/articles/fingerprint.ts';
import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { sealing } from '../../src/editing/seal.ts';
import { writeAll } from '../../src/files/write-all.ts';
import { ingest } from './take-in.ts';
import { removeArticle } from '../../src/ingest/remove.ts';
import { replaceArticle } from '../../src/ingest/replace.ts';
import { sealed } from '../sealed.ts';
import { reviewProject } from '../reviewed.ts';
import { buildProject, removeProject, type SmallProject } from '../small-project.ts';

const HOOK = pathToFileURL(join(import.meta.dirname, 'interrupt.ts')).href;
const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli');
/** So many runs at a time. */
const TOGETHER = 2;

let project: SmallProject;
let folder = '';
beforeAll(() => {
  project = buildProject();
  reviewProject(project.root);
  folder = mkdtempSync(join(tmpdir(), 'interruption-'));
});
afterAll(() => {
  removeProject(project);
  rmSync(folder, { recursive: true });
});

function text(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The files of `content/` by path; those that nothing takes for content are asked for. */
function filesOf(root: string, hidden = false): Map<string, string> {
  const found = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
  return new Map(
    found
      .filter((entry) => entry.isFile() && entry.name.startsWith('.') === hidden)
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(root.length), readFileSync(path, 'utf8')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const copyOf = (root: string): string => {
  const copy = mkdtempSync(join(folder, 'project-'));
  cpSync(root, copy, { recursive: true });
  return copy;
};

/** A command, as arguments and, to be run without a process of its own, as a function. */
interface Command {
  name: 'ingest' | 'seal';
  args: string[];
  again: (root: string) => unknown;
  signal: NodeJS.Signals;
  /** What check may say of what is left, besides what it says of the whole. */
  told: RegExp;
}

/** Runs a command up to a moment; false when it ended by itself before. */
async function interrupted(root: string, { name, args, signal }: Command, moment: number) {
  const script = join(CLI, `${name}.ts`);
  const child = spawn(process.execPath, ['--import', HOOK, script, ...args], {
    cwd: root,
    env: {
      ...process.env,
      ARTICLES: '',
      NODE_COMPILE_CACHE: join(folder, 'cache'),
      INTERRUPT_AT: String(moment),
      INTERRUPT_BY: signal,
    },
    stdio: 'ignore',
  });
  const [code, by] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  expect([code, by]).toEqual(by === null ? [0, null] : [null, signal]);
  return by !== null;
}

/** Every file is as it was or as it shall be, and those that stay are there. */
function requireWhole(root: string, before: string, after: string): void {
  const [files, old, done] = [filesOf(root), filesOf(before), filesOf(after)];
  for (const [path, content] of files) expect([old.get(path), done.get(path)]).toContain(content);
  for (const path of old.keys()) if (done.has(path)) expect([...files.keys()]).toContain(path);
}

/** The errors of check, as they are told. */
function errorsOf(root: string): string[] {
  const errors = check(loadContent(root)).messages.filter(({ fatal }) => fatal);
  return errors.map(({ file, ruleId, reason }) => `${file ?? ''} ${ruleId ?? ''}: ${reason}`);
}

/**
 * Interrupts a command at its every moment: what is left is whole files, which check can read, and the
 * same command run again comes to the same as if it had not been interrupted. Gives the number of
 * moments.
 */
async function everyMoment(base: string, command: Command): Promise<number> {
  const after = copyOf(base);
  expect(await interrupted(after, command, Infinity)).toBe(false);
  const known = errorsOf(after);
  const at = async (moment: number) => {
    const root = copyOf(base);
    const ended = !(await interrupted(root, command, moment));
    requireWhole(root, base, after);
    const fresh = errorsOf(root).filter((error) => !known.includes(error));
    for (const error of fresh) expect(error).toMatch(command.told);
    try {
      await command.again(root);
      expect([...filesOf(root, true).keys()]).toEqual([]);
    } catch (error) {
      // Where all was done already it says so, and leaves what is hidden to the next that writes.
      expect(error).toBeInstanceOf(Refusal);
    }
    expect(filesOf(root)).toEqual(filesOf(after));
    return ended;
  };
  for (let moment = 1; ; moment += TOGETHER) {
    const moments = Array.from({ length: TOGETHER }, (_, i) => moment + i);
    const ended = await Promise.all(moments.map(at));
    if (ended.includes(true)) return moment + ended.indexOf(true) - 1;
  }
}

const PIER = 'Pier to Open\nThe new pier at Orla opens on 3 May 2031, says Tomas Beld, its owner.';

const NO_RECORD = /^content\/articles\/pier\.fingerprint\.json fingerprint: .* without a record/;

test('a new article, killed', async () => {
  const path = text('pier.txt', PIER);
  const added = '2031-05-02';
  const again = async (root: string) => ingest(root, await readArticleFile(path), { added });
  const command = {
    name: 'ingest' as const,
    args: ['--added', added, path],
    again,
    signal: 'SIGKILL' as const,
    told: NO_RECORD,
  };
  expect(await everyMoment(project.root, command)).toBeGreaterThan(12);
});

test('a corrected text, whose sentences have other numbers, stopped at the keyboard', async () => {
  const former = readFileSync(join(project.root, 'articles', 'harbour.txt'), 'utf8');
  const now = former.replace('The company declined', 'A new day came. The company declined');
  const path = text('harbour.txt', now);
  const again = async (root: string) => replaceArticle(root, await readArticleFile(path));
  const told = /^content\/articles\/harbour\.md (?:uncovered-sentence|used-and-unused): /;
  const args = ['--replace', path];
  const command = { name: 'ingest' as const, args, again, signal: 'SIGINT' as const, told };
  expect(await everyMoment(project.root, command)).toBeGreaterThan(8);
});

test('an article taken out, killed', async () => {
  const base = copyOf(project.root);
  ingest(base, await readArticleFile(text('pier.txt', PIER)));
  const again = (root: string) => removeArticle(root, 'pier');
  const args = ['--remove', 'pier'];
  const name = 'ingest' as const;
  const command = { name, args, again, signal: 'SIGKILL' as const, told: NO_RECORD };
  expect(await everyMoment(base, command)).toBeGreaterThan(2);
});

test('two fingerprints sealed again, killed', async () => {
  const base = copyOf(project.root);
  // As if nothing were opened yet, and nothing sealed by this version.
  const texts = join(base, 'articles');
  for (const id of ['harbour', 'lighthouse']) {
    const path = join(base, 'content', 'articles', `${id}.fingerprint.json`);
    const print = sealed(id, readFileSync(join(texts, `${id}.txt`), 'utf8'));
    writeFileSync(path, fingerprintJson(print));
  }
  const again = (root: string) => {
    const { outputs } = sealing(loadContent(root, project.texts));
    writeAll(outputs.map((output) => ({ ...output, path: join(root, output.path) })));
  };
  // What is not opened yet is not found.
  const told = / (?:quotation-not-found|uncovered-sentence): /;
  const command = { name: 'seal' as const, args: [texts], again, signal: 'SIGKILL' as const, told };
  expect(await everyMoment(base, command)).toBeGreaterThan(4);
});
