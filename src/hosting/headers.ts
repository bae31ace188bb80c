import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file with the headers of a built site, in the format of Netlify and Cloudflare Pages. */
export const HEADERS_FILE = '_headers';

/** Headers of one path (`/sw.js`), or of all paths that begin with it (`/data/*`). */
export interface HeaderRule {
  path: string;
  headers: (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file: a path on its own line, its headers indented below it, `#` for comments.
 * Cloudflare's `! Name` is skipped if the next line sets the header again. Throws, with the line
 * number, on anything that the configurations cannot express.
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  const lines = text.split(/\r?\n/);
  for (const [i, line] of lines.entries()) {
    const place = `${HEADERS_FILE}:${String(i + 1)}`;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const again = /^\s+! ([\w-]+)$/.exec(line)?.[1];
    if (again !== undefined && lines[i + 1]?.trim().startsWith(`${again}:`)) continue;
    const [, name, value] = /^\s+([\w-]+):\s*([^"\\${}]+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name !== undefined && value !== undefined && rule) rule.headers.push([name, value]);
    else if (/^\/[\w./-]*\*?\s*$/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else {
      throw new Error(
        `${place}: Unexpected \`${line.trim()}\`, expected a path such as \`/data/*\`, or below one an indented \`Name: value\` without any of " \\ $ { }`,
      );
    }
  }
  return rules;
}

/** Whether the rule applies to this path. Both include the base path. */
const covers = ({ path: pattern }: HeaderRule, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of a path. A later rule replaces the same header of an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  return new Map(rules.filter((rule) => covers(rule, path)).flatMap(({ headers }) => headers));
}

/**
 * Adds the base path to the paths in a built site's `_headers`. Hosts read them from the root of the
 * host, and the file in `public/` has none.
 *
 * @param base with a slash at each end
 */
export function putHeadersUnder(base: string, folder: string): void {
  const file = join(folder, HEADERS_FILE);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\//gm, base));
}
