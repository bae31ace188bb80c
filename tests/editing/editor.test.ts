import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../cli/run.ts';
import { buildProject, removeProject, type SmallProject } from '../small-project.ts';

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/** Speaks the Language Server Protocol to the server that editors use for this project. */
class Editor {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);
  #id = 0;

  constructor() {
    // It comes with @astrojs/check, from whose place it is found.
    const check = createRequire(import.meta.url).resolve('@astrojs/check');
    const near = createRequire(check);
    const home = dirname(near.resolve('@astrojs/language-server/package.json'));
    this.#server = spawn(process.execPath, [join(home, 'bin', 'nodeServer.js'), '--stdio']);
    this.#server.stdout.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#read();
    });
  }

  #read(): void {
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString('latin1'))?.[1]);
      const end = head + 4 + length;
      if (head < 0 || this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString('utf8', head + 4, end)) as Message;
      this.#received = this.#received.subarray(end);
      if (message.id === undefined) continue;
      if (message.method === undefined) this.#waiting.get(message.id)?.(message.result);
      // What the server asks of an editor: no settings, no objections.
      else this.#send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
    }
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    const length = String(Buffer.byteLength(text));
    this.#server.stdin.write(`Content-Length: ${length}\r\n\r\n${text}`);
  }

  notify(method: string, params: object): void {
    this.#send({ method, params });
  }

  ask(method: string, params: object): Promise<unknown> {
    const id = ++this.#id;
    const answer = new Promise((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  close(): void {
    this.#server.kill();
  }
}

describe('an editor with Astro’s language server', () => {
  let project: SmallProject;
  let editor: Editor;
  beforeAll(async () => {
    project = buildProject();
    expect(run('schemas', project.root).code).toBe(0);
    editor = new Editor();
    const uri = pathToFileURL(project.root).href;
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<
      string,
      unknown
    >;
    await editor.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'content' }],
      capabilities: { workspace: { workspaceFolders: true, configuration: true } },
      initializationOptions: {
        typescript: { tsdk: join(process.cwd(), 'node_modules', 'typescript', 'lib') },
        contentIntellisense: settings['astro.content-intellisense'],
      },
    });
    editor.notify('initialized', {});
  });
  afterAll(() => {
    editor.close();
    removeProject(project);
  });

  /** Opens a file with changed front matter and returns its address. */
  function open(path: string, change: (text: string) => string): { uri: string; lines: string[] } {
    const file = join(project.root, path);
    const text = change(readFileSync(file, 'utf8'));
    const uri = pathToFileURL(file).href;
    editor.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    return { uri, lines: text.split('\n') };
  }

  test.each([
    ['an event’s place', 'content/events/lease-request.md', 'place: ', ['orla', 'the-coast']],
    [
      'an article’s type',
      'content/articles/harbour.md',
      'type: ',
      ['article-newspaper', 'webpage'],
    ],
    ['an entity’s kind', 'content/entities/ines-caro.md', 'kind: ', ['person', 'place']],
  ])('completes %s', async (_what, path, field, wanted) => {
    const { uri, lines } = open(path, (text) =>
      text.replace(new RegExp(`^${field}.*$`, 'm'), field),
    );
    const line = lines.indexOf(field);
    const answer = (await editor.ask('textDocument/completion', {
      textDocument: { uri },
      position: { line, character: field.length },
    })) as { items: { label: string }[] };
    expect(answer.items.map(({ label }) => label)).toEqual(expect.arrayContaining(wanted));
  });

  test('shows mistakes while typing', async () => {
    const { uri, lines } = open('content/sheets/lease.md', (text) =>
      text.replace('summary:', 'sumary:').replace('order: 1', 'order: first'),
    );
    const answer = (await editor.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
      items: { message: string; range: { start: { line: number } } }[];
    };
    const found = answer.items.map(({ message, range }) => [lines[range.start.line], message]);
    expect(found).toContainEqual([
      expect.stringMatching(/^sumary:/),
      expect.stringMatching(/not allowed/),
    ]);
    expect(found).toContainEqual(['order: first', expect.stringMatching(/integer/)]);
    expect(found.map(([, message]) => message)).toContainEqual(expect.stringMatching(/"summary"/));
  });
});
