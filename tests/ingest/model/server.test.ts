import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Refusal } from '../../../src/files/refusal.ts';
import type { Plan } from '../../../src/ingest/ingest.ts';
import { proposalsFor } from '../../../src/ingest/model/proposals.ts';
import { serverAt } from '../../../src/ingest/model/server.ts';
import { wordsOf } from '../../../src/text/words.ts';
import {
  fakeServer,
  sendCompletion,
  sendJson,
  type Answer,
  type FakeServer,
} from './fake-server.ts';
import { planOfQuay, pointing, QUAY } from './quay.ts';

const KEY = 'sk-orla-0123456789';

let plan: Plan;
beforeAll(async () => {
  plan = await planOfQuay();
});
const servers: FakeServer[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) await server.close();
});
async function started(answer: Answer): Promise<FakeServer> {
  const server = await fakeServer(answer);
  servers.push(server);
  return server;
}

/** What comes of an article, if every request is answered so. */
async function proposedBy(answer: Answer) {
  const server = await started(answer);
  const proposed = await proposalsFor(await serverAt(`${server.base}#harbour-7b`, KEY), plan);
  return { ...proposed, requests: server.received.length };
}

/** Why a `--model` is refused. */
async function refusal(address: string, key?: string): Promise<string> {
  const error: unknown = await serverAt(address, key).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
}

describe('the address', () => {
  test.each([
    'localhost:8080',
    '/v1',
    '',
    'ftp://localhost/v1',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'http://',
    `https://orla:${KEY}@localhost/v1`,
    `https://${KEY}@localhost/v1`,
  ])('%s is refused, and not repeated', async (address) => {
    const message = await refusal(address);
    expect(message).toMatch(/^Unexpected `--model`, expected an address such as/);
    expect(message).not.toContain(KEY);
  });

  test.each(['#', '#a\nb', '#<!--', '#\u001B[31m', '#\u202Ea', `#${'a'.repeat(121)}`])(
    'with the model %j is refused',
    async (name) => {
      expect(await refusal(`http://localhost/v1${name}`)).toMatch('expected its name');
    },
  );

  test('names the model after #, as it is written, and nothing is asked', async () => {
    const server = await started((response) => response.end());
    for (const name of ['qwen3:8b', 'org/Model 7B (q4).gguf', 'C:\\models\\a.gguf']) {
      expect(await serverAt(`${server.base}#${name}`)).toMatchObject({ model: name, key: null });
    }
    expect(server.received).toEqual([]);
  });

  test('without a name takes the first model that the server lists', async () => {
    const server = await started((response) => {
      sendJson(response, { object: 'list', data: [{ id: 'harbour-7b' }, { id: 'quay-3b' }] });
    });
    const address = `${server.base}/?version=1`;
    expect(await serverAt(address, KEY)).toMatchObject({ model: 'harbour-7b', key: KEY });
    expect(server.received).toMatchObject([
      { method: 'GET', url: '/v1/models?version=1', headers: { authorization: `Bearer ${KEY}` } },
    ]);
  });

  test.each<[string, Answer, RegExp]>([
    ['has no list', (response) => response.writeHead(404).end(), /answers 404 to `models`/],
    [
      'lists none',
      (response) => {
        sendJson(response, { data: [] });
      },
      /expected its name/,
    ],
    ['is a web page', (response) => response.end('<html>'), /expected its name/],
    [
      'gives a model a hostile name',
      (response) => {
        sendJson(response, { data: [{ id: '\u001B[2J' }] });
      },
      /expected its name/,
    ],
    [
      'closes the connection',
      (response) => response.destroy(),
      /does not answer \(UND_ERR_SOCKET\)/,
    ],
  ])('of a server that %s is refused', async (_what, answer, why) => {
    const { base } = await started(answer);
    expect(await refusal(base)).toMatch(why);
  });

  test('of no server is refused', async () => {
    const { base, close } = await fakeServer((response) => response.end());
    await close();
    expect(await refusal(base)).toMatch(/does not answer \(ECONNREFUSED\)/);
  });
});

describe('the key', () => {
  test.each(['a b', 'a\nb', 'ключ', 'a\u0000'])('%j is refused, and not repeated', async (key) => {
    const message = await refusal('http://localhost/v1#a', key);
    expect(message).toMatch(/^Unexpected character in MODEL_KEY/);
    expect(message).not.toContain(key);
  });

  test('is sent as a bearer token; an empty one is none', async () => {
    const server = await started((response) => {
      sendJson(response, { data: [{ id: 'a' }] });
    });
    for (const key of [`${KEY}\n`, '', ' ']) await serverAt(server.base, key);
    const sent = server.received.map(({ headers }) => headers.authorization);
    expect(sent).toEqual([`Bearer ${KEY}`, undefined, undefined]);
  });
});

/** What the messages of a request have as data. */
const materialOf = (messages: readonly { content: string }[]) =>
  JSON.parse(messages[1]?.content ?? '') as {
    quotations: Record<string, number>;
    sentences: { words: string }[];
  };

describe('a request', () => {
  test('has the sentences as data, the nearest claims, and the form of an answer', async () => {
    const server = await started((response) => {
      sendCompletion(response, '{"proposals":[]}');
    });
    const proposed = await proposalsFor(await serverAt(`${server.base}#harbour-7b`, KEY), plan);
    expect(proposed).toEqual({ model: 'harbour-7b', proposals: [], dropped: [] });
    const bodies = server.received.map(({ method, url, headers, body }) => {
      expect([method, url]).toEqual(['POST', '/v1/chat/completions']);
      expect(headers).toMatchObject({
        authorization: `Bearer ${KEY}`,
        'content-type': 'application/json',
      });
      expect(body).not.toContain(KEY);
      return JSON.parse(body) as {
        model: string;
        messages: { role: string; content: string }[];
        response_format: { json_schema: { schema: object } };
      };
    });
    expect(materialOf(bodies[0]?.messages ?? []).quotations).toMatchObject({
      'min-words': 3,
      'max-words': 25,
    });
    const sent = bodies.flatMap(({ messages }) => materialOf(messages).sentences);
    expect(sent).toHaveLength(plan.ingested.worksheet.items.length);
    expect(sent[0]).toMatchObject({
      sentence: 2,
      words: expect.stringMatching(/^1:Mayor 2:Ines .* 19:old 20:harbour\.$/) as string,
      statements: [
        { key: 'lease#study', text: 'The mayor, Ines Caro, wants to look into it.' },
        { key: 'entities/ines-caro#mayor' },
        { key: 'events/lease-request#requested' },
      ],
    });
    // What the article says to the model stands nowhere but in the data.
    for (const { model, messages, response_format } of bodies) {
      expect(model).toBe('harbour-7b');
      expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
      expect(messages[0]).toEqual(bodies[0]?.messages[0]);
      expect(messages[0]?.content).not.toContain('Caro');
      expect(response_format.json_schema.schema).toMatchObject({
        additionalProperties: false,
        properties: { proposals: { items: { additionalProperties: false } } },
      });
    }
  });

  test('has the words of each sentence as the judge counts them', async () => {
    const server = await started((response) => {
      sendCompletion(response, '{"proposals":[]}');
    });
    const odd = await planOfQuay(
      `Quay\n“Half of it, 2½ metres — or 3 — sank”, Caro wrote in 2031.\n${QUAY}`,
    );
    await proposalsFor(await serverAt(`${server.base}#a`), odd);
    const [body = ''] = server.received.map((one) => one.body);
    const { messages } = JSON.parse(body) as { messages: { content: string }[] };
    const [first] = materialOf(messages).sentences;
    expect(first?.words).toMatch(/^1:“Half 2:of 3:it, 4: 5: 6:2½ 7:metres — /);
    const [item] = odd.ingested.worksheet.items;
    const last = wordsOf(item?.text ?? '').length;
    expect(first?.words).toMatch(new RegExp(` ${String(last)}:2031\\.$`));
  });
});

/** One proposal that stands, and one that does not. */
const content = () =>
  JSON.stringify({
    proposals: [
      pointing(
        plan,
        'The town of Orla opened a second quay on 2 May 2031',
        'Orla has had a second quay since 2 May 2031.',
      ),
      pointing(plan, 'sign the lease of the old harbour', 'They sign the lease.'),
      'nonsense',
    ],
  });

describe('an answer', () => {
  test('is judged proposal by proposal, in the request that it answers', async () => {
    const { proposals, dropped, requests } = await proposedBy((response) => {
      sendCompletion(response, content());
    });
    expect(proposals.map(({ sentence }) => sentence)).toEqual([4]);
    expect(requests).toBeGreaterThan(1);
    const strays = dropped.filter((reason) => reason === 'it points at no sentence of the request');
    expect(strays).toHaveLength(2 * (requests - 1));
    expect(dropped).toContain('it has another form');
    expect(dropped).toContain('its quotation leaves out “not”');
  });

  test('may be called HTML, if it is none', async () => {
    const { proposals } = await proposedBy((response) => {
      response.setHeader('content-type', 'text/html');
      response.end(JSON.stringify({ choices: [{ message: { content: content() } }] }));
    });
    expect(proposals).toHaveLength(1);
  });

  test.each<[string, Answer]>([
    ['no JSON', (response) => response.end('{"choices": [')],
    ['HTML', (response) => response.setHeader('content-type', 'text/html').end('<html>401</html>')],
    ['nothing', (response) => response.end()],
    [
      'no object',
      (response) => {
        sendJson(response, null);
      },
    ],
    [
      'another schema',
      (response) => {
        sendJson(response, { output: content() });
      },
    ],
    [
      'no choices',
      (response) => {
        sendJson(response, { choices: [] });
      },
    ],
    [
      'a refusal',
      (response) => {
        sendCompletion(response, null);
      },
    ],
    [
      'prose',
      (response) => {
        sendCompletion(response, 'I would rather not.');
      },
    ],
    [
      'a break in the middle of JSON',
      (response) => {
        sendCompletion(response, content().slice(0, -9));
      },
    ],
    [
      'JSON of another schema',
      (response) => {
        sendCompletion(response, '{"claims": []}');
      },
    ],
    [
      'a list',
      (response) => {
        sendCompletion(response, '[]');
      },
    ],
    [
      'JSON nested too deep',
      (response) => {
        sendCompletion(response, '['.repeat(200_000));
      },
    ],
    [
      'more proposals than sentences',
      (response) => {
        sendCompletion(response, JSON.stringify({ proposals: Array<number>(65).fill(0) }));
      },
    ],
  ])('that is %s is dropped, and the next sentences are asked about', async (_what, answer) => {
    const { proposals, dropped, requests } = await proposedBy(answer);
    expect(proposals).toEqual([]);
    expect(requests).toBeGreaterThan(1);
    expect(dropped).toEqual(Array<string>(requests).fill('the answer has another form'));
  });
});

/** Writes for ever, until the other side goes away. */
function endless(response: ServerResponse): void {
  const write = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  };
  response.on('drain', write);
  write();
}

describe('a server', () => {
  test.each<[string, Answer, string]>([
    [
      'refuses the key',
      (response) => response.writeHead(401, `no ${KEY}`).end(KEY),
      'answers 401 to',
    ],
    [
      'has no chat',
      (response) => response.writeHead(404).end(),
      'answers 404 to `chat/completions`',
    ],
    ['fails', (response) => response.writeHead(500).end('\u001B[31m'), 'answers 500 to'],
    [
      'fails without an end',
      (response) => {
        endless(response.writeHead(500));
      },
      'answers 500 to',
    ],
    [
      'answers without an end',
      (response) => {
        endless(response);
      },
      'answers too much',
    ],
    [
      'answers with a bomb',
      (response) =>
        response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000))),
      'answers too much',
    ],
    ['closes the connection', (response) => response.destroy(), 'does not answer (UND_ERR_SOCKET)'],
    [
      'breaks off',
      (response) => {
        response.writeHead(200, { 'content-length': 99 }).write('{');
        setImmediate(() => response.destroy());
      },
      'does not answer (UND_ERR_SOCKET)',
    ],
    [
      'speaks no HTTP',
      (response) => response.socket?.end('220 quay.example ESMTP\r\n'),
      'does not answer (TypeError)',
    ],
  ])('that %s is asked once, and the rest is dropped', async (_what, answer, why) => {
    // Keeps the responses, so that no connection is closed because nobody has its response any more.
    vi.spyOn(globalThis, 'fetch');
    let closed: Promise<unknown> = Promise.resolve();
    const { proposals, dropped, requests } = await proposedBy((response, ...rest) => {
      closed = new Promise((resolve) => response.once('close', resolve));
      answer(response, ...rest);
    });
    expect({ proposals, requests }).toEqual({ proposals: [], requests: 1 });
    expect(dropped).toHaveLength(1);
    expect(dropped[0]).toContain(why);
    expect(dropped[0]).toMatch(/: no further sentence was asked about$/);
    expect(dropped[0]).not.toContain(KEY);
    // Nothing is left open that would keep the command from ending.
    await closed;
  });

  test('that sends on to another is not followed, and the other gets no key', async () => {
    const other = await started((response) => {
      sendCompletion(response, content());
    });
    for (const status of [301, 302, 303, 307, 308]) {
      const { proposals, dropped } = await proposedBy((response) =>
        response.writeHead(status, { location: other.base }).end(),
      );
      expect(proposals).toEqual([]);
      expect(dropped[0]).toContain(`answers ${String(status)} to`);
    }
    expect(other.received).toEqual([]);
  });

  test('that hangs is given up at the limit', async () => {
    const limit = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    const { dropped } = await proposedBy(() => {
      limit.abort(new DOMException('late', 'TimeoutError'));
    });
    expect(dropped[0]).toContain('does not answer (TimeoutError)');
    expect(timeout.mock.calls).toEqual([[300_000]]);
  });

  test('that fails later keeps what it has proposed', async () => {
    const { proposals, dropped } = await proposedBy((response, _received, n) => {
      if (n === 0) sendCompletion(response, content());
      else response.writeHead(503).end();
    });
    expect(proposals).toHaveLength(1);
    expect(dropped.at(-1)).toContain('answers 503');
  });
});
