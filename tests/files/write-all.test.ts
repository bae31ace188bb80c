import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAll } from '../../src/files/write-all.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-all-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');

test('writes files and their folders, and leaves nothing beside them', () => {
  writeAll([
    { path: path('a.txt'), content: 'one' },
    { path: path('below/b.txt'), content: 'two' },
  ]);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'a.txt',
    'below',
    join('below', 'b.txt'),
  ]);
  expect([read('a.txt'), read('below/b.txt')]).toEqual(['one', 'two']);
});

test('replaces a file only if asked to', () => {
  writeFileSync(path('a.txt'), 'one');
  expect(() => {
    writeAll([{ path: path('a.txt'), content: 'two' }]);
  }).toThrow(/EEXIST/);
  expect(read('a.txt')).toBe('one');
  writeAll([{ path: path('a.txt'), content: 'two', replace: true }]);
  expect(read('a.txt')).toBe('two');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('writes none when one of them can not be written', () => {
  writeFileSync(path('there.txt'), 'one');
  expect(() => {
    writeAll([
      { path: path('a.txt'), content: 'new' },
      { path: path('there.txt'), content: 'new' },
    ]);
  }).toThrow(/EEXIST/);
  mkdirSync(path('folder'));
  expect(() => {
    writeAll([
      { path: path('a.txt'), content: 'new' },
      { path: path('folder'), content: 'new', replace: true },
    ]);
  }).toThrow();
  expect(readdirSync(folder).sort()).toEqual(['folder', 'there.txt']);
});

test('clears away what an interrupted run left', () => {
  writeFileSync(path('.a.txt.17.part.tmp'), 'half');
  writeAll([{ path: path('b.txt'), content: 'whole' }]);
  expect(readdirSync(folder)).toEqual(['b.txt']);
});
