/** Headers by path, as the `_headers` file of static hosts has them. */
export interface HeaderRule {
  /** Path pattern; `*` stands for anything. */
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file (the format of Netlify and Cloudflare Pages): a path on a line of its own,
 * its headers indented below it, `#` for comments.
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const [name = '', ...value] = line.trim().split(':');
      rules.at(-1)?.headers.push([name.trim(), value.join(':').trim()]);
    } else {
      const source = line
        .trim()
        .split('*')
        .map((part) => RegExp.escape(part))
        .join('.*');
      rules.push({ pattern: new RegExp(`^${source}$`), headers: [] });
    }
  }
  return rules;
}

/** The headers of a path; a later rule adds to or replaces an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (pattern.test(path)) for (const [name, value] of headers) found.set(name, value);
  }
  return found;
}
