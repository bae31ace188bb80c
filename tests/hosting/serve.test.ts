import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
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
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), 'page');
  expect(await get('/some/where/page?q=1')).toEqual([200, 'page']);
  const redirected = await fetch(new URL('/some/where/page?q=1', preview.url));
  expect(new URL(redirected.url).pathname).toBe('/some/where/page/');
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

/** The status of a request as it is sent, its target unchanged; it does not wait for the rest. */
function rawStatus(lines: readonly string[]): Promise<string> {
  const { port } = new URL(preview?.url ?? '');
  return new Promise((done, fail) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    });
    socket.once('error', fail);
    socket.once('data', (data) => {
      socket.destroy();
      done(/^HTTP\/1\.1 (\d+)/.exec(data.toString())?.[1] ?? '');
    });
  });
}

test.each([
  '//',
  '//[',
  '///////',
  '//:80/',
  'http://[',
  '/%zz',
  '/%00',
  '/\\..\\',
  '/../../etc/passwd',
  '*',
])('an odd target is answered, and the next one too: %s', async (target) => {
  preview = await serve(folder);
  expect(await rawStatus([`GET ${target} HTTP/1.1`, 'Host: x'])).toMatch(/^(?:200|301|40[034])$/);
  expect(await get('/')).toEqual([200, 'home']);
});

test.each([
  ['bytes=5-2', 416, null],
  ['bytes=0-18446744073709551616', 206, '0123456789'],
  ['bytes=-3', 206, '789'],
  ['bytes=2-4', 206, '234'],
  ['bytes=20-', 416, null],
])('a range: %s', async (range, status, body) => {
  writeFileSync(join(folder, 'file.pdf'), '0123456789');
  preview = await serve(folder);
  const response = await fetch(new URL('/file.pdf', preview.url), { headers: { Range: range } });
  expect(response.status).toBe(status);
  if (body !== null) expect(await response.text()).toBe(body);
  expect(await get('/')).toEqual([200, 'home']);
});

test('a build that replaces the folder is served as it then is', async () => {
  writeFileSync(join(folder, 'gone.txt'), 'gone');
  writeFileSync(join(folder, 'longer.txt'), 'short');
  writeFileSync(join(folder, 'shorter.txt'), 'long '.repeat(100));
  preview = await serve(folder);
  expect((await get('/gone.txt'))[0]).toBe(200);
  const next = mkdtempSync(join(tmpdir(), 'preview-'));
  writeFileSync(join(next, 'index.html'), 'new home');
  writeFileSync(join(next, 'longer.txt'), 'long '.repeat(100));
  writeFileSync(join(next, 'shorter.txt'), 'short');
  writeFileSync(join(next, 'added.txt'), 'added');
  rmSync(folder, { recursive: true });
  renameSync(next, folder);
  expect(await get('/')).toEqual([200, 'new home']);
  expect(await get('/longer.txt')).toEqual([200, 'long '.repeat(100)]);
  expect(await get('/shorter.txt')).toEqual([200, 'short']);
  expect(await get('/added.txt')).toEqual([200, 'added']);
  expect((await get('/gone.txt'))[0]).toBe(404);
});

test('a download that is broken off leaves no file open', async () => {
  writeFileSync(join(folder, 'large.bin'), Buffer.alloc(8_000_000));
  preview = await serve(folder);
  const open = () => readdirSync('/proc/self/fd').length;
  await rawStatus(['GET /large.bin HTTP/1.1', 'Host: x']);
  const before = open();
  for (let i = 0; i < 50; i++) await rawStatus(['GET /large.bin HTTP/1.1', 'Host: x']);
  await expect.poll(open).toBeLessThan(before + 10);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
  preview = await serve(folder);
  const response = await fetch(preview.url, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('Allow')).toBe('GET, HEAD');
});

test.each(['/_headers', '/%5fheaders', '/_headers/', '//_headers'])(
  'the file with the headers is not served: %s',
  async (target) => {
    writeFileSync(join(folder, '_headers'), '/*\n  X-Some: thing\n');
    preview = await serve(folder);
    expect(await rawStatus([`GET ${target} HTTP/1.1`, 'Host: x'])).toBe('404');
    expect((await fetch(preview.url)).headers.get('X-Some')).toBe('thing');
  },
);

test('what is not there is not kept as long as what is', async () => {
  writeFileSync(join(folder, '_headers'), '/_astro/*\n  Cache-Control: immutable\n');
  preview = await serve(folder);
  const response = await fetch(new URL('/_astro/none.js', preview.url));
  expect([response.status, response.headers.get('Cache-Control')]).toEqual([404, null]);
});
