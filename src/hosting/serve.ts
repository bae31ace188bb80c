import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { readBase } from './build-record.ts';
import { HEADERS_FILE, headersFor, readHeaders } from './headers.ts';

/** A running preview. */
export interface Preview {
  /** Its address with the base path: `http://127.0.0.1:4321/`. */
  url: string;
  close: () => Promise<void>;
}

/** Whether a path, in any spelling, is that of the file with the headers. */
function isHidden(path: string): boolean {
  try {
    return decodeURIComponent(path).replaceAll('/', '') === HEADERS_FILE;
  } catch {
    return false;
  }
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
  const textIn = (name: string): string | null => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return null;
    }
  };
  const compress = compression();
  const files = serveStatic(folder);
  const server: Server = createServer((request, response) => {
    const [path = '/', ...query] = (request.url ?? '/').split('?');
    const inside = prefix === '' || path === prefix || path.startsWith(`${prefix}/`);
    // Several slashes at the start would be the name of a host.
    const local = path.slice(prefix.length).replace(/^\/*/, '/');
    // Read each time, as is all else: a build may replace what is served.
    const rules = readHeaders(textIn(HEADERS_FILE) ?? '');
    const setHeaders = (at: string) => {
      for (const [name, value] of headersFor(rules, prefix + at)) response.setHeader(name, value);
    };
    const answer = (status: number, body: string, more: Record<string, string> = {}) => {
      response.statusCode = status;
      // Those of the file that is not there, such as how long to keep it.
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      setHeaders('/404.html');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      for (const [name, value] of Object.entries(more)) response.setHeader(name, value);
      response.end(body);
    };
    const notFound = () => {
      answer(404, textIn('404.html') ?? 'Not found');
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answer(405, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' });
      return;
    }
    compress(request as never, response as never, () => {
      if (!inside || isHidden(local)) {
        notFound();
        return;
      }
      // `originalUrl` is where redirects begin.
      const url = [local, ...query].join('?');
      const asked = Object.assign(request, { originalUrl: prefix + url, url });
      setHeaders(local);
      files(asked, response, (error?: { status?: number }) => {
        if (error?.status === 416) answer(416, 'The file has no such part.');
        else notFound();
      });
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
