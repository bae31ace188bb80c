import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBase } from '../../src/hosting/build-record.ts';
import { HEADERS_FILE, putHeadersUnder, readHeaders } from '../../src/hosting/headers.ts';
import { serve, type Preview } from '../../src/hosting/serve.ts';
import { adviceOn, findProgram } from '../programs.ts';
import { Server } from './server.ts';

const PAGES = ['index.html', '404.html', 'bases/index.html'];
const FILES = [...PAGES, '_astro/a.css', 'data/claims.json', 'data/index.html', 'share/a.png'];
/** What a browser may ask for, below the base path. */
const ASKED = [
  ...['', 'bases/', '_astro/a.css', 'data/claims.json', 'data/', 'share/a.png', '404.html'],
  ...['none/', '_astro/none.css', 'data/none.json', '_headers'],
];

/** A built site in small: every kind of file, with the project's headers. */
function siteUnder(base: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
  for (const path of FILES) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `The file ${path}\n`);
  }
  cpSync(join('public', HEADERS_FILE), join(folder, HEADERS_FILE));
  putHeadersUnder(base, folder);
  writeBase(folder, base);
  return folder;
}

describe.each(['nginx', 'caddy'] as const)('the configuration for %s', (name) => {
  if (findProgram(name) === null) {
    test.skip(adviceOn(name), () => undefined);
    return;
  }
  describe.each(['/', '/some/where/'])('under %s', (base) => {
    const folder = siteUnder(base);
    const rules = readHeaders(readFileSync(join(folder, HEADERS_FILE), 'utf8'));
    const named = new Set(rules.flatMap(({ headers }) => headers.map(([one]) => one)));
    let server: Server;
    let preview: Preview;
    beforeAll(async () => {
      preview = await serve(folder);
      server = new Server(name, { rules, base, folder });
      await server.ready();
    });
    afterAll(async () => {
      await server.close();
      await preview.close();
      rmSync(folder, { recursive: true });
    });

    test.each(ASKED)('sends for /%s what the preview sends', async (path) => {
      const ours = await fetch(preview.url + path);
      const theirs = await server.get(base + path);
      expect(theirs.status).toBe(ours.status);
      expect(theirs.body).toBe(await ours.text());
      const values = [...named].map((one) => [one, theirs.headers[one.toLowerCase()] ?? null]);
      expect(values).toEqual([...named].map((one) => [one, ours.headers.get(one)]));
    });

    test('leads to the address with a slash', async () => {
      const { status, headers } = await server.get(`${base}bases`);
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(`${base}bases/`);
      if (base === '/') return;
      expect((await server.get(base.slice(0, -1))).headers.location).toBe(base);
    });
  });
});
