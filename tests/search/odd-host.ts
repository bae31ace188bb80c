import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** What a host may do instead of serving the file: answer with a status, with a page, or never. */
export type Oddity =
  { status: number } | { page: string } | 'silent' | 'cut off' | { folder: string };

/** A static host that does as it is told, to try what readers see when hosts misbehave. */
export class OddHost {
  /** What is served. */
  folder: string;
  /** What it does for a path (`/bases/`), or for every path. */
  odd = new Map<string, Oddity>();
  everywhere: Oddity | null = null;
  /** Serves pages without their last slash, and redirects the addresses that have it. */
  slashless = false;
  readonly #server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    this.#answer(pathname, response);
  });
  readonly #held = new Set<ServerResponse>();

  constructor(folder: string) {
    this.folder = folder;
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/`;
  }

  close(): void {
    for (const response of this.#held) response.destroy();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(path: string, response: ServerResponse): void {
    const odd = this.odd.get(path) ?? this.everywhere;
    if (odd === 'silent') {
      this.#held.add(response);
    } else if (odd === 'cut off') {
      response.destroy();
    } else if (odd !== null && 'status' in odd) {
      response.writeHead(odd.status).end('no');
    } else if (odd !== null && 'page' in odd) {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(odd.page);
    } else if (this.slashless && path.length > 1 && path.endsWith('/')) {
      response.writeHead(308, { Location: path.slice(0, -1) }).end();
    } else {
      const at = join(odd?.folder ?? this.folder, path);
      const file = existsSync(at) && statSync(at).isDirectory() ? join(at, 'index.html') : at;
      if (!existsSync(file)) {
        response.writeHead(404).end('no');
        return;
      }
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      response.end(readFileSync(file));
    }
  }
}
