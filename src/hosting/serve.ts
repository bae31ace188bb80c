import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { readBase } from './build-record.ts';
import { HEADERS_FILE, headersFor, readHeaders } from './headers.ts';

/** A running preview. */
export interface Preview {
  /** Its address with the base path: `http://127.0.0.1:4321/`. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as a static host does, under its base path: with the headers of its `_headers`
 * file, its 404 page, compression, and no directory listings. Only this computer can reach it.
 *
 * @param port 0 picks a free one; one in use is an error
 */
export async function serve(folder: string, port = 0): Promise<Preview> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in \`${folder}\`. Run \`npm run build\` first`);
  }
  const base = readBase(folder);
  const prefix = base.slice(0, -1);
  const headersPath = join(folder, HEADERS_FILE);
  const rules = existsSync(headersPath) ? readHeaders(readFileSync(headersPath, 'utf8')) : [];
  const setHeaders = (response: ServerResponse, local: string) => {
    for (const [name, value] of headersFor(rules, prefix + local)) response.setHeader(name, value);
  };
  const compress = compression();
  const missing = join(folder, '404.html');
  const files = sirv(folder, { etag: true, dotfiles: false, setHeaders });
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const inside = prefix === '' || path === prefix || path.startsWith(`${prefix}/`);
    const local = path.slice(prefix.length) || '/';
    const notFound = () => {
      response.statusCode = 404;
      setHeaders(response, '/404.html');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    };
    compress(request as never, response as never, () => {
      if (!inside || local === `/${HEADERS_FILE}`) {
        notFound();
        return;
      }
      request.url = local;
      files(request, response, notFound);
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(address.port)}${prefix}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
