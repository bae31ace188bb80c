import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of a built site that names its headers, in the format of Netlify and Cloudflare Pages. */
export const HEADERS_FILE = '_headers';

/** Headers of one path (`/sw.js`), or of all that begin with it (`/data/*`). */
export interface HeaderRule {
  path: string;
  headers: (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file: a path on a line of its own, its headers indented below it, `#` for
 * comments. Cloudflare's `! Name` is passed over when the next line sets the header again. Throws,
 * with the line, on what the configurations made from it could not express.
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

/** Whether the rule is for this path, both with the base path. */
const covers = ({ path: pattern }: HeaderRule, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of a path; a later rule adds to or replaces what an earlier one sets. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  return new Map(rules.filter((rule) => covers(rule, path)).flatMap(({ headers }) => headers));
}

/**
 * Puts the base path before the paths of a built site's `_headers`: the file names them from the
 * root of the host, and is written without a base in `public/`.
 *
 * @param base with a slash at each end
 */
export function putHeadersUnder(base: string, folder: string): void {
  const file = join(folder, HEADERS_FILE);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\//gm, base));
}
