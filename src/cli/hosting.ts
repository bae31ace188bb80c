import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAll } from '../files/write-all.ts';
import { readBase } from '../hosting/build-record.ts';
import { caddy, cloudflare, nginx, type HostedSite } from '../hosting/configuration.ts';
import { HEADERS_FILE, readHeaders } from '../hosting/headers.ts';
import { command, text } from './command.ts';

const USAGE = `Usage: [SITE=https://…] npm run hosting -- nginx|caddy|cloudflare [--folder DIR] [--out FILE]
Prints the configuration of a server for the site in dist/, with the headers of dist/_headers.
--folder: where the server finds the files of dist/ (default: /var/www/site)
--out: write the configuration to this file`;

const SERVERS: Readonly<Record<string, (site: HostedSite, host: string) => string>> = {
  nginx,
  caddy,
  cloudflare: ({ rules }) => cloudflare(rules),
};

const CONFIG = {
  allowPositionals: true,
  options: { folder: { type: 'string', default: '/var/www/site' }, out: text },
} as const;

/** `npm run hosting`: prints a server's configuration for the built site. */
await command(USAGE, CONFIG, ({ values, positionals: [server = '', ...rest] }) => {
  const configuration = SERVERS[server];
  if (!configuration || rest.length > 0) throw new Error(USAGE);
  const file = join('dist', HEADERS_FILE);
  if (!existsSync(file)) throw new Error(`Missing ${file}: run \`npm run build\` first`);
  const rules = readHeaders(readFileSync(file, 'utf8'));
  const base = readBase('dist');
  const { host } = new URL(process.env['SITE'] ?? 'https://example.org');
  const folder = values.folder.replace(/\/+$/, '');
  const content = configuration({ rules, base, folder }, host);
  if (values.out === undefined) process.stdout.write(content);
  else writeAll([{ path: values.out, content, replace: true }]);
});
