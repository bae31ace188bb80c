import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallProject } from './small-project.ts';

describe('npm run dev, on a small project', () => {
  let project: SmallProject;
  let server: ChildProcess;
  let address = '';
  let terminal = '';

  beforeAll(async () => {
    project = new SmallProject();
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    const env = project.environment();
    server = spawn(process.execPath, [astro, 'dev', '--port', '0'], { cwd: project.folder, env });
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk: Buffer) => (terminal += chunk.toString()));
    }
    for (let tries = 0; tries < 600 && address === ''; tries++) {
      await wait(100);
      address = /http:\/\/localhost:\d+/.exec(terminal)?.[0] ?? '';
    }
    expect(address, terminal).not.toBe('');
  }, 90_000);

  afterAll(async () => {
    const gone = once(server, 'exit');
    server.kill();
    await gone;
    project.remove();
  });

  const get = async (path: string) => (await fetch(address + path)).text();

  /** Asks for a page until it says what is wanted; what it says last, when it never does. */
  async function until(path: string, wanted: string): Promise<string> {
    let text = '';
    for (let tries = 0; tries < 100; tries++) {
      text = await get(path);
      if (text.includes(wanted)) break;
      await wait(100);
    }
    return text;
  }

  test.each([
    ['a sheet', 'sheets/ferry', 'Does the ferry sail again?', 'Will the ferry sail?', '/ferry/'],
    ['an entity', 'entities/vera-holm', 'Director of the', 'Head of the', '/people/vera-holm/'],
    ['an event', 'events/sailing', 'The ferry sails again', 'The first sailing', '/timeline/'],
    ['a dispute', 'disputes/chains', 'Were the chains worn?', 'Were they worn?', '/disputes/'],
    ['an article', 'articles/ferry', 'Ferry to Lindholm', 'Boat to Lindholm', '/articles/ferry/'],
  ])(
    'shows a change in %s at once',
    async (_what, file, from, to, page) => {
      expect(await get(page)).toContain(from);
      const path = `content/${file}.md`;
      const before = project.read(path);
      project.write(path, before.replace(from, to));
      expect(await until(page, to)).toContain(to);
      project.write(path, before);
      expect(await until(page, from)).toContain(from);
    },
    60_000,
  );

  test('shows a problem in the page and in the terminal, on the page as it is now', async () => {
    const path = 'content/sheets/ferry.md';
    const before = project.read(path);
    project.write(path, before.replace('matter of worn', 'matter of torn'));
    const page = await until('/ferry/', 'content/sheets/ferry.md:');
    expect(page).toMatch(/content\/sheets\/ferry\.md:\d+:\d+/);
    expect(page).toContain('matter of torn');
    expect(terminal).toMatch(/content\/sheets\/ferry\.md:\d+:\d+ Unexpected quotation/);
    project.write(path, before);
    expect(await until('/ferry/', 'matter of worn')).not.toContain('matter of torn');
  }, 60_000);

  test('shows a front matter that is no YAML as a problem, not as a stale page', async () => {
    const path = 'content/sheets/ferry.md';
    const before = project.read(path);
    project.write(path, before.replace('title: The ferry', 'title: [The ferry'));
    expect(await until('/ferry/', 'ferry.md:')).toMatch(/content\/sheets\/ferry\.md:\d+:\d+/);
    project.write(path, before);
    expect(await until('/ferry/', 'Does the ferry sail again?')).not.toMatch(/ferry\.md:\d+:\d+/);
  }, 60_000);
});
