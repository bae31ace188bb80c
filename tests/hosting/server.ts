import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingHttpHeaders } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddy, nginx, type HostedSite } from '../../src/hosting/configuration.ts';
import { requireProgram } from '../programs.ts';

/** What a server answers. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A web server of the machine, run with the configuration of a site, on a socket in a file. */
export class Server {
  readonly #folder = mkdtempSync(join(tmpdir(), 'server-'));
  readonly #socket = join(this.#folder, 'socket');
  readonly #process: ChildProcess;
  #log = '';

  constructor(name: 'nginx' | 'caddy', site: HostedSite) {
    const config = join(this.#folder, 'config');
    const program = requireProgram(name);
    if (name === 'nginx') {
      const own = [
        'pid pid;',
        'daemon off;',
        'master_process off;',
        'error_log stderr;',
        'events {}',
      ];
      const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${kind};`,
      );
      const types = `types { text/html html; text/css css; application/json json; image/png png; }`;
      const http = [
        'access_log off;',
        ...paths,
        types,
        nginx(site, 'localhost', `unix:${this.#socket}`),
      ];
      writeFileSync(config, `${own.join('\n')}\nhttp {\n${http.join('\n')}}\n`);
    } else {
      const own = '{\n  admin off\n  auto_https off\n}\n';
      const settings = [`bind unix/${this.#socket}`];
      writeFileSync(config, own + caddy(site, 'http://localhost', settings));
    }
    const words = {
      nginx: ['-p', this.#folder, '-c', config, '-e', 'stderr'],
      caddy: ['run', '--config', config, '--adapter', 'caddyfile'],
    }[name];
    const home = { HOME: this.#folder, XDG_CONFIG_HOME: this.#folder, XDG_DATA_HOME: this.#folder };
    this.#process = spawn(program, words, { env: { ...process.env, ...home } });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.#log += chunk.toString()));
    }
  }

  /** Resolves when it answers; throws what it says when it ends instead. */
  async ready(): Promise<void> {
    for (;;) {
      if (this.#process.exitCode !== null) throw new Error(this.#log);
      try {
        await this.get('/');
        return;
      } catch {
        await wait(20);
      }
    }
  }

  get(path: string): Promise<Answer> {
    return new Promise((done, fail) => {
      const headers = { host: 'localhost' };
      request({ socketPath: this.#socket, path, headers }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => {
          done({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      })
        .on('error', fail)
        .end();
    });
  }

  async close(): Promise<void> {
    if (this.#process.exitCode === null) {
      const gone = once(this.#process, 'exit');
      this.#process.kill();
      await gone;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
