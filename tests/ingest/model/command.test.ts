import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Run } from '../../cli/run.ts';
import {
  fakeServer,
  sendCompletion,
  sendJson,
  type Answer,
  type FakeServer,
} from './fake-server.ts';
import { quay, type Quay } from './quay.ts';

const KEY = 'sk0123456789Orla';
const COMMAND = join(import.meta.dirname, '..', '..', '..', 'src', 'cli', 'ingest.ts');
/** What a model answers: two proposals that stand, one that must not, and one without an opinion. */
const RECORDED = readFileSync(join(import.meta.dirname, 'recorded-answer.json'), 'utf8');
/** Loaded before the command: every connection fails, and says so. */
const OFFLINE = `data:text/javascript,${encodeURIComponent(
  "import net from 'node:net'; net.Socket.prototype.connect = () => { throw Object.assign(new Error(), { code: 'OFFLINE' }); };",
)}`;

const projects: Quay[] = [];
const servers: FakeServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  for (const project of projects.splice(0)) project.remove();
});

/** Runs the command with the key in its environment, while this process serves. */
async function ingest(project: Quay, args: string[], load: string[] = []): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...load.flatMap((module) => ['--import', module]), COMMAND, ...args, project.file],
      { cwd: project.root, env: { ...process.env, MODEL_KEY: KEY } },
      (_error, out, err) => {
        resolve({ out, err, code: child.exitCode });
      },
    );
    child.stdin?.end();
  });
}

function project(): Quay {
  const made = quay();
  projects.push(made);
  return made;
}

/** A new project's run, and the server that it asked. */
async function asked(answer: Answer, ...args: string[]) {
  const server = await fakeServer(answer);
  servers.push(server);
  const made = project();
  const run = await ingest(made, ['--added', '2031-07-01', '--model', server.base, ...args]);
  return { ...made, ...run, received: server.received };
}

/** Answers every question with the recorded answer. */
const recorded: Answer = (response, { url }) => {
  if (url === '/v1/models') sendJson(response, { object: 'list', data: [{ id: 'harbour-7b' }] });
  else sendCompletion(response, RECORDED);
};

const contentOf = (root: string): Map<string, string> =>
  new Map(
    readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(root.length), readFileSync(path, 'utf8')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const DRAFT = join('/', 'content', 'drafts', 'quay.md');

describe('with a model', () => {
  test('what survives stands in the worksheet, and nothing else of the project changes', async () => {
    const { out, err, code, root, received } = await asked(recorded);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatchInlineSnapshot(`
      "quay: English, 164 words in 11 sentences: Council Leaves the Quay Open
        date: on or after 3 May 2031 (sentence 7; The article is undated. The latest day that it mentions as past is 3 May 2031, so it is from that day or later.)
        sentence 1: Set aside by ingest: is the headline.
        to look at: 10 sentences. 70 % of what the article states is near to what the site has.
        proposed by harbour-7b: 2 statements, 10 dropped
          1 × its quotation leaves out “unclear”
          3 × it abstains
          6 × it points at no sentence of the request
        wrote content/drafts/quay.md
        wrote content/drafts/quay.fingerprint.json
        wrote content/articles/quay.fingerprint.json
        wrote content/articles/quay.md
      Next: open content/drafts/quay.md, and write in the record what is known of the article
      "
    `);
    expect(received.map(({ url }) => url).slice(0, 2)).toEqual([
      '/v1/models',
      '/v1/chat/completions',
    ]);
    const without = project();
    expect((await ingest(without, ['--added', '2031-07-01'])).code).toBe(0);
    const [own, plain] = [contentOf(root), contentOf(without.root)];
    const added = (own.get(DRAFT) ?? '').match(/\n\nProposed by .*\n\n.*\n\n\[\^.*/g) ?? [];
    expect(added.join('\n')).toMatchInlineSnapshot(`
      "

      Proposed by harbour-7b, which takes the sentence for one that contradicts \`lease#study\`. Read it against the sentence above.

      Ines Caro, the mayor, said on 9 April 2031 that the lease of the harbour would not be signed.[^mayor-ines-not-sign-2]

      [^mayor-ines-not-sign-2]: [quay](../articles/quay.md): “Mayor Ines Caro said on 9 April 2031 that the council would not sign the lease of the old harbour”


      Proposed by harbour-7b. Read it against the sentence above.

      Orla has had a second quay since 2 May 2031.[^town-orla-opened-second-2]

      [^town-orla-opened-second-2]: [quay](../articles/quay.md): “The town of Orla opened a second quay on 2 May 2031”"
    `);
    const rest = added.reduce((text, one) => text.replace(one, ''), own.get(DRAFT) ?? '');
    expect(rest).toBe(plain.get(DRAFT) ?? '');
    expect([...own.keys()]).toEqual([...plain.keys()]);
    own.delete(DRAFT);
    plain.delete(DRAFT);
    expect(own).toEqual(plain);
  });

  test('says the same for programs, with claims by their keys, and writes nothing in a dry run', async () => {
    const { out, root } = await asked(recorded, '--dry-run', '--json');
    expect(JSON.parse(out)).toMatchObject([
      {
        written: [],
        proposed: {
          model: 'harbour-7b',
          proposals: [{ sentence: 2, relation: 'contradicts', of: 'lease#study' }, { sentence: 4 }],
        },
      },
    ]);
    expect(contentOf(root).has(DRAFT)).toBe(false);
  });

  test.each<[string, Answer]>([
    ['answers', recorded],
    [
      'repeats the key',
      (response, { url }) => {
        if (url === '/v1/models') sendJson(response, { data: [{ id: 'a' }] });
        else
          sendCompletion(
            response,
            JSON.stringify({
              proposals: [
                {
                  sentence: 4,
                  from: 1,
                  to: 12,
                  claim: `The key is ${KEY}.`,
                  relation: 'adds',
                  of: null,
                },
              ],
            }),
          );
      },
    ],
    ['refuses the key', (response) => response.writeHead(401, KEY).end(KEY)],
    [
      'has a model called like the key',
      (response) => {
        sendJson(response, { data: [{ id: `"${KEY}"` }] });
      },
    ],
  ])('the key is written and printed nowhere if the server %s', async (_what, answer) => {
    const { out, err, root, received } = await asked(answer);
    expect(received[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(out + err).not.toContain(KEY);
    for (const [path, text] of contentOf(root)) expect(text, path).not.toContain(KEY);
  });

  test('of a server without a list of models, nothing is done without a name', async () => {
    const { out, err, code, root } = await asked((response) => response.writeHead(404).end());
    expect(err).toBe('The server of `--model` answers 404 to `models`\n');
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(contentOf(root).has(DRAFT)).toBe(false);
  });

  test('of a server that fails, the worksheet is written without proposals', async () => {
    const server = await fakeServer((response) => response.writeHead(500).end());
    servers.push(server);
    const made = project();
    const { out, code } = await ingest(made, ['--model', `${server.base}#harbour-7b`]);
    expect(code).toBe(0);
    expect(out).toContain('proposed by harbour-7b: 0 statements, 1 dropped');
    expect(out).toContain('1 × The server of `--model` answers 500 to `chat/completions`');
    expect(contentOf(made.root).get(DRAFT)).not.toContain('Proposed by');
  });

  test.each(['--replace', '--remove', '--list'])(
    '%s is refused, and nothing is asked',
    async (other) => {
      const { err, code, received } = await asked(recorded, other);
      expect(err).toBe('`--model` goes with new articles only\n');
      expect({ code, received }).toEqual({ code: 1, received: [] });
    },
  );
});

test('without a model no connection is made; with one it is', async () => {
  const made = project();
  const refused = await ingest(made, ['--model', 'http://127.0.0.1:9/v1'], [OFFLINE]);
  expect(refused).toMatchObject({
    err: expect.stringContaining('does not answer') as string,
    code: 1,
  });
  expect(await ingest(made, [], [OFFLINE])).toMatchObject({ err: '', code: 0 });
  expect(contentOf(made.root).get(DRAFT)).not.toContain('Proposed by');
});

test('no workflow and no script of the project asks a model', () => {
  const folder = join('.github', 'workflows');
  const files = [...readdirSync(folder).map((name) => join(folder, name)), 'package.json'];
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/--model|MODEL_KEY/);
});
