import { headersFor, type HeaderRule } from './headers.ts';

/** A built site as a server is to serve it. */
export interface HostedSite {
  rules: readonly HeaderRule[];
  /** Begins and ends with a slash, as the paths of `rules` do. */
  base: string;
  /** Where the server finds the built site: an absolute path without a slash at its end. */
  folder: string;
}

interface Value {
  name: string;
  path: string;
  value: string;
}

/** The values of each header by its name, in the order of the rules: a later one replaces an earlier. */
function valuesByName(rules: readonly HeaderRule[]): Map<string, Value[]> {
  const all = rules.flatMap(({ path, headers }) =>
    headers.map(([name, value]): Value => ({ name, path, value })),
  );
  return Map.groupBy(all, ({ name }) => name);
}

const lines = (indent: string, list: readonly string[]): string =>
  list.map((line) => `${indent}${line}\n`).join('');

/**
 * nginx: a file for `/etc/nginx/conf.d/` or `sites-enabled/`. A header whose value depends on the
 * path becomes a variable: nginx forgets the headers of a server in every location that sets its own.
 *
 * @param host as in its `server_name`
 * @param listen as in its `listen`
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
    // The first pattern that fits is taken.
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
 * Caddy: a Caddyfile, or a piece of one.
 *
 * @param address as Caddy has it: a bare host name gets HTTPS
 * @param settings more lines of the site
 */
export function caddy(site: HostedSite, address: string, settings: readonly string[] = []): string {
  const { rules, base, folder } = site;
  const missing = headersFor(rules, `${base}404.html`);
  const others = [...valuesByName(rules).keys()].filter((name) => !missing.has(name));
  // In a `route` the order is as written: of several values the last is taken.
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
 * Cloudflare Pages: a `_headers` file that takes back a header before it sets another value, as
 * Cloudflare joins the values of all the rules for a path. Netlify takes the last, and knows no `!`.
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
