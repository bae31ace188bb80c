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
    // Said once the server listens; the time limit of this hook is what calls it a failure.
    while (address === '') {
      if (server.exitCode !== null) throw new Error(terminal);
      await wait(100);
      address = /http:\/\/localhost:\d+/.exec(terminal)?.[0] ?? '';
    }
  });

  afterAll(async () => {
    const gone = once(server, 'exit');
    server.kill();
    await gone;
    project.remove();
  });

  const get = async (path: string) => (await fetch(address + path)).text();

  /** Asks for a page again and again until it is as wanted: how long that takes is no matter. */
  const eventually = (path: string) => expect.poll(() => get(path));

  test.each([
    ['a sheet', 'sheets/ferry', 'Does the ferry sail again?', 'Will the ferry sail?', '/ferry/'],
    ['an entity', 'entities/vera-holm', 'Director of the', 'Head of the', '/people/vera-holm/'],
    ['an event', 'events/sailing', 'The ferry sails again', 'The first sailing', '/timeline/'],
    ['a dispute', 'disputes/chains', 'Were the chains worn?', 'Were they worn?', '/disputes/'],
    ['an article', 'articles/ferry', 'Ferry to Lindholm', 'Boat to Lindholm', '/articles/ferry/'],
  ])('shows a change in %s at once', async (_what, file, from, to, page) => {
    expect(await get(page)).toContain(from);
    const path = `content/${file}.md`;
    const before = project.read(path);
    project.write(path, before.replace(from, to));
    await eventually(page).toContain(to);
    project.write(path, before);
    await eventually(page).toContain(from);
  });

  const PROBLEM = /content\/sheets\/ferry\.md:\d+:\d+/;

  test('shows a problem in the page and in the terminal, on the page as it is now', async () => {
    const path = 'content/sheets/ferry.md';
    const before = project.read(path);
    project.write(path, before.replace('matter of worn', 'matter of torn'));
    await eventually('/ferry/').toMatch(PROBLEM);
    expect(await get('/ferry/')).toContain('matter of torn');
    expect(terminal).toMatch(/content\/sheets\/ferry\.md:\d+:\d+ Unexpected quotation/);
    project.write(path, before);
    await eventually('/ferry/').not.toMatch(PROBLEM);
    expect(await get('/ferry/')).toContain('matter of worn');
  });

  test('shows a front matter that is no YAML as a problem, not as a stale page', async () => {
    const path = 'content/sheets/ferry.md';
    const before = project.read(path);
    project.write(path, before.replace('title: The ferry', 'title: [The ferry'));
    await eventually('/ferry/').toMatch(PROBLEM);
    project.write(path, before);
    await eventually('/ferry/').not.toMatch(PROBLEM);
    expect(await get('/ferry/')).toContain('Does the ferry sail again?');
  });
});
