import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../src/ingest/write-whole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('writes a file and leaves nothing beside it', () => {
  writeWhole(join(folder, 'a.txt'), 'one');
  expect(readdirSync(folder)).toEqual(['a.txt']);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('one');
});

test('takes no file’s place unless told to', () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'one');
  expect(() => {
    writeWhole(path, 'two');
  }).toThrow(/EEXIST/);
  expect(readFileSync(path, 'utf8')).toBe('one');
  writeWhole(path, 'two', true);
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a failure leaves nothing half-written', () => {
  mkdirSync(join(folder, 'a.txt'));
  expect(() => {
    writeWhole(join(folder, 'a.txt'), 'one', true);
  }).toThrow();
  expect(readdirSync(folder)).toEqual(['a.txt']);
  expect(() => {
    writeWhole(join(folder, 'none', 'a.txt'), 'one');
  }).toThrow(/ENOENT/);
});
