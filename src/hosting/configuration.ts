import { headersFor, type HeaderRule } from './headers.ts';

/** A built site, as a server should serve it. */
export interface HostedSite {
  rules: readonly HeaderRule[];
  /** With a slash at each end. The paths of `rules` include it. */
  base: string;
  /** Absolute path of the built site on the server, without a slash at its end. */
  folder: string;
}

/** The values of each header by its name. A later value replaces an earlier one. */
function valuesByName(rules: readonly HeaderRule[]) {
  const all = rules.flatMap(({ path, headers }) =>
    headers.map(([name, value]) => ({ name, path, value })),
  );
  return Map.groupBy(all, ({ name }) => name);
}

const lines = (indent: string, list: readonly string[]): string =>
  list.map((line) => `${indent}${line}\n`).join('');

/**
 * nginx: a file for `/etc/nginx/conf.d/` or `sites-enabled/`. A header whose value depends on the path
 * becomes a variable: in a location with its own headers, nginx drops the headers of the server.
 *
 * @param host the value of `server_name`
 * @param listen the value of `listen`
 */
export function nginx(site: HostedSite, host: string, listen = '80'): string {
  const { rules, base, folder } = site;
  const maps: string[] = [];
  const headers: string[] = [];
  for (const [name, values] of valuesByName(rules)) {
    const [only, ...more] = values;
    if (only?.path === `${base}*` && more.length === 0) {
      headers.push(`add_header ${name} "${only.value}" always;`);
      continue;
    }
    const variable = `$site_${name.toLowerCase().replaceAll('-', '_')}`;
    // nginx takes the first pattern that matches.
    const patterns = values.toReversed().map(({ path, value }) => {
      const [start, end] = path.endsWith('*') ? [path.slice(0, -1), ''] : [path, '$'];
      return `"~^${start.replaceAll('.', '\\.')}${end}" "${value}";`;
    });
    maps.push(`map $uri ${variable} {\n${lines('  ', [...patterns, 'default "";'])}}\n`);
    headers.push(`add_header ${name} ${variable} always;`);
  }
  const place =
    base === '/'
      ? [`root ${folder};`]
      : [
          `location ${base} { alias ${folder}/; }`,
          `location = ${base.slice(0, -1)} { return 301 ${base}; }`,
        ];
  return `${maps.join('')}server {
  listen ${listen};
  server_name ${host};
  charset utf-8;
  absolute_redirect off;
  gzip on;
  gzip_vary on;
  gzip_types application/javascript application/json application/xml image/svg+xml text/css text/javascript text/plain text/xml;
${lines('  ', headers)}  error_page 404 ${base}404.html;
  location = ${base}_headers { return 404; }
${lines('  ', place)}}
`;
}

/**
 * Caddy: a Caddyfile, or a block for one.
 *
 * @param address an address in Caddy's format: a bare host name gets HTTPS
 * @param settings more lines for the site
 */
export function caddy(site: HostedSite, address: string, settings: readonly string[] = []): string {
  const { rules, base, folder } = site;
  const missing = headersFor(rules, `${base}404.html`);
  const others = [...valuesByName(rules).keys()].filter((name) => !missing.has(name));
  // A `route` keeps the written order, so the last of several values counts.
  const headers = rules.flatMap(({ path, headers }) =>
    headers.map(([name, value]) => `header ${path} ${name} "${value}"`),
  );
  const files = (indent: string) =>
    lines(indent, [`root * ${folder}`, 'file_server {', '  hide _headers', '}']);
  return `${address} {
${lines('  ', settings)}  encode gzip
  route {
${lines('    ', headers)}${base === '/' ? '' : `    redir ${base.slice(0, -1)} ${base}\n`}    handle_path ${base}* {
${files('      ')}    }
    error 404
  }
  handle_errors {
    rewrite * /404.html
${lines('    ', [
  ...[...missing].map(([name, value]) => `header ${name} "${value}"`),
  ...others.map((name) => `header -${name}`),
])}${files('    ')}  }
}
`;
}

/**
 * Cloudflare Pages: a `_headers` file that removes a header before it sets another value, since
 * Cloudflare joins the values of all rules for a path. Netlify takes the last value and has no `!`.
 */
export function cloudflare(rules: readonly HeaderRule[]): string {
  const seen = new Set<string>();
  return rules
    .map(({ path, headers }) => {
      const body = headers.flatMap(([name, value]) => {
        const again = seen.has(name) ? [`! ${name}`] : [];
        seen.add(name);
        return [...again, `${name}: ${value}`];
      });
      return `${path}\n${lines('  ', body)}`;
    })
    .join('');
}
