import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '../../src/files/refusal.ts';
import { readOriginals } from '../../src/intake/originals.ts';
import { docx, paragraph } from './make-archive.ts';
import { ENGLISH } from './prose.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'originals-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
};
const TEXT = [ENGLISH.title, ...ENGLISH.paragraphs].join('\n');

test('texts of every format by the id that ingest gives them, other files passed over', async () => {
  file('Old Mill.txt', TEXT);
  file('pier.docx', docx(paragraph('The old pier closes.')));
  file('bridge.html', `<!doctype html><h1>Bridge</h1><p>${ENGLISH.paragraphs.join(' ')}</p>`);
  file('мельница.md', `# ${TEXT}`);
  file('empty.txt', '');
  file('пусто.txt', '');
  file('notes', TEXT);
  file('pier.jpg', TEXT);
  const ids = new Set(['old-mill', 'pier', 'bridge', 'mill-at-varn-to-close', 'notes', 'absent']);
  const texts = await readOriginals(folder, ids);
  expect([...texts.keys()].sort()).toEqual(['bridge', 'mill-at-varn-to-close', 'old-mill', 'pier']);
  expect(texts.get('old-mill')).toBe(TEXT);
  expect(texts.get('pier')).toBe('The old pier closes.');
});

test('a second file of one article is refused, and a known one that is no article', async () => {
  file('mill.txt', TEXT);
  file('mill.md', TEXT);
  await expect(readOriginals(folder, new Set(['mill']))).rejects.toThrow(
    /mill\.txt: Unexpected second file of article `mill`, expected one$/,
  );
  file('pier.pdf', 'no PDF');
  await expect(readOriginals(folder, new Set(['pier']))).rejects.toThrow(Refusal);
});
