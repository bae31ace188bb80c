import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeBase } from '../../src/hosting/build-record.ts';
import { serve, type Preview } from '../../src/hosting/serve.ts';

let folder: string;
let preview: Preview | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'missing');
});
afterEach(async () => {
  await preview?.close();
  preview = undefined;
  rmSync(folder, { recursive: true });
});

const get = async (path: string) => {
  const response = await fetch(new URL(path, preview?.url));
  return [response.status, await response.text()];
};

test('a site is served under the path that its build has noted, and nowhere else', async () => {
  writeBase(folder, '/some/where/');
  preview = await serve(folder);
  expect(new URL(preview.url).pathname).toBe('/some/where/');
  expect(await get('/some/where/')).toEqual([200, 'home']);
  expect(await get('/')).toEqual([404, 'missing']);
  expect(await get('/some/wherever/')).toEqual([404, 'missing']);
});

test.each([
  ['with a note of it', true],
  ['without a note', false],
])('a site for the root is served there, %s', async (_case, noted) => {
  if (noted) writeBase(folder, '/');
  preview = await serve(folder);
  expect(new URL(preview.url).pathname).toBe('/');
  expect(await get('/')).toEqual([200, 'home']);
  expect(await get('/none/')).toEqual([404, 'missing']);
});

test('a folder without a site is refused', async () => {
  rmSync(join(folder, 'index.html'));
  await expect(serve(folder)).rejects.toThrow('npm run build');
});
