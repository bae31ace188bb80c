import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { run } from '../cli/run.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-dossier-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const files = () => readdirSync(join(root, 'content')).sort();

test('npm run new -- dossier begins a dossier, in which only what is to write is left', () => {
  const { out, err, code } = run('new', root, 'dossier');
  expect([err, code]).toEqual(['', 0]);
  expect(out).toMatch(/^wrote content\/site\.yaml\nNext: /);
  expect(files()).toEqual(['site.yaml']);
  const { dossier, ...content } = loadContent(root);
  expect(dossier.faults).toEqual([]);
  const { errors, messages } = check({ dossier, ...content });
  expect(errors).toBe(1);
  expect(messages.map(({ ruleId, line }) => `${String(line)} ${String(ruleId)}`)).toEqual([
    '1 unreviewed',
    '2 unfinished',
    '3 unfinished',
    '4 unfinished',
    '5 unfinished',
  ]);
});

test('the new dossier takes an article and a sheet', () => {
  run('new', root, 'dossier');
  const input = 'Pier to Open\nTomas Beld said that the old pier opens on 2 May 2031.';
  expect(run('ingest', root, '--id', 'pier', { input }).code).toBe(0);
  expect(run('new', root, 'sheet', 'pier').code).toBe(0);
  expect(run('review', root, '--all', '--note', 'First entry.').code).toBe(0);
  expect(loadContent(root).dossier.faults).toEqual([]);
  expect(files()).toEqual(['articles', 'drafts', 'reviewed.jsonl', 'sheets', 'site.yaml']);
});

test.each(['site.yaml', 'sheets/pier.md'])('is refused where there is %s', (name) => {
  mkdirSync(join(root, 'content', 'sheets'), { recursive: true });
  const path = join(root, 'content', name);
  if (name === 'site.yaml') rmSync(join(root, 'content', 'sheets'), { recursive: true });
  writeFileSync(path, 'Mine.');
  const before = files();
  const { out, err, code } = run('new', root, 'dossier');
  expect(err).toBe(
    `\`content/\` is not empty: move \`content/${name.split('/')[0] ?? ''}\` and all else in it elsewhere, or delete it\n`,
  );
  expect([out, code]).toEqual(['', 1]);
  expect(files()).toEqual(before);
});

test.each([
  ['an id', ['dossier', 'mine']],
  ['an option', ['dossier', '--title', 'Mine']],
])('is refused with %s', (_what, args) => {
  const { err, code } = run('new', root, ...args);
  expect(err).toMatch(/^Usage: /);
  expect(code).toBe(1);
  expect(readdirSync(root)).toEqual([]);
});
