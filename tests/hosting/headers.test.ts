import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cloudflare } from '../../src/hosting/configuration.ts';
import { headersFor, readHeaders } from '../../src/hosting/headers.ts';

const text = readFileSync('public/_headers', 'utf8');
const rules = readHeaders(text);
const PATHS = ['/', '/bases/', '/_astro/a.css', '/share/a.png', '/data/claims.json', '/404.html'];

describe('reading _headers', () => {
  test('a later rule replaces what an earlier one sets, and leaves the rest', () => {
    const read = readHeaders('# all\n/*\n  A: 1\n  B: x; y=z\n\n/data/*\n  A: 2\n/sw.js\n  C: 3\n');
    const at = (path: string) => Object.fromEntries(headersFor(read, path));
    expect(at('/')).toEqual({ A: '1', B: 'x; y=z' });
    expect(at('/data/x.json')).toEqual({ A: '2', B: 'x; y=z' });
    expect(at('/sw.js')).toEqual({ A: '1', B: 'x; y=z', C: '3' });
    expect(at('/sw.json')).toEqual({ A: '1', B: 'x; y=z' });
  });

  test.each([
    ['a header without a path', '  A: 1\n', ':1: Unexpected `A: 1`'],
    ['a path with a star inside', '/*\n  A: 1\n/a*b\n', ':3: Unexpected `/a*b`'],
    ['a header without a value', '/*\n  A:\n', ':2: Unexpected `A:`'],
    ['a value with a variable', '/*\n  A: $host\n', ':2: Unexpected `A: $host`'],
    ['a header taken back', '/*\n  ! A\n', ':2: Unexpected `! A`'],
  ])('%s is refused, with its line', (_what, file, message) => {
    expect(() => readHeaders(file)).toThrow(`_headers${message}`);
  });
});

test('transport security is for one host, unless the owner of a domain asks for more', () => {
  expect(headersFor(rules, '/').get('Strict-Transport-Security')).toBe('max-age=63072000');
});

test('the file for Cloudflare, where values of several rules are joined, gives the same headers', () => {
  const blocks = cloudflare(rules).split(/^(?=\/)/m);
  for (const path of PATHS) {
    const sent = new Map<string, string>();
    for (const block of blocks) {
      const [pattern = '', ...lines] = block.trimEnd().split('\n');
      if (!path.startsWith(pattern.slice(0, -1))) continue;
      for (const line of lines.map((one) => one.trim())) {
        const [name = '', value] = line.replace(/^! /, '').split(/: (.*)/);
        if (line.startsWith('! ')) sent.delete(name);
        else sent.set(name, [sent.get(name) ?? [], value].flat().join(', '));
      }
    }
    expect(sent, path).toEqual(headersFor(rules, path));
  }
  expect(readHeaders(cloudflare(rules))).toEqual(rules);
  expect(headersFor(rules, '/share/a.png').get('Cross-Origin-Resource-Policy')).toBe(
    'cross-origin',
  );
});
