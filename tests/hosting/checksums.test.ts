import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  differences,
  fromAddress,
  fromFolder,
  writeChecksums,
} from '../../src/hosting/checksums.ts';
import { serve, type Preview } from '../../src/hosting/serve.ts';

let built: string;
let copy: string;
let preview: Preview;
beforeEach(async () => {
  built = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(built, 'page'));
  for (const path of ['index.html', '404.html', '_headers', 'page/index.html', 'page/a.pdf']) {
    writeFileSync(join(built, path), path === '_headers' ? '/*\n  X-A: b\n' : `The file ${path}`);
  }
  writeChecksums(built);
  copy = `${built}-copy`;
  cpSync(built, copy, { recursive: true });
  preview = await serve(copy);
});
afterEach(async () => {
  await preview.close();
  rmSync(built, { recursive: true });
  rmSync(copy, { recursive: true });
});

const both = async () => [
  await differences(built, fromAddress(preview.url)),
  await differences(built, fromFolder(copy)),
];

test('a site as it was built has no differences', async () => {
  expect(await both()).toEqual([[], []]);
});

test('one byte is a difference, a missing file another, in the order of the list', async () => {
  writeFileSync(join(copy, 'page', 'index.html'), 'The file page/index.htmI');
  rmSync(join(copy, 'page', 'a.pdf'));
  writeFileSync(join(copy, '404.html'), 'Another');
  const expected = ['404.html differs', 'page/a.pdf is missing', 'page/index.html differs'];
  expect(await both()).toEqual([expected, expected]);
});
