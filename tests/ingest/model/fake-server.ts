import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the server was sent. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What answers a request; `n` counts from 0. */
export type Answer = (response: ServerResponse, received: Received, n: number) => void;

/** A server on this machine that answers as a test wants, and keeps what it is sent. */
export interface FakeServer {
  /** Its base address, ending in `/v1`. */
  base: string;
  received: Received[];
  close: () => Promise<void>;
}

/** Starts a fake server at a free port of 127.0.0.1. */
export async function fakeServer(answer: Answer): Promise<FakeServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method = '', url = '', headers } = request;
      const one = { method, url, headers, body };
      answer(response, one, received.push(one) - 1);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${String(port)}/v1`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
}

/** Answers as llama.cpp does: a completion whose text is given. */
export function sendCompletion(response: ServerResponse, content: string | null): void {
  sendJson(response, {
    choices: [{ finish_reason: 'stop', index: 0, message: { role: 'assistant', content } }],
    created: 1925510400,
    id: 'chatcmpl-harbour',
    model: 'harbour-7b',
    object: 'chat.completion',
    usage: { completion_tokens: 212, prompt_tokens: 611, total_tokens: 823 },
  });
}
