import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { assertFresh, builtPages, SITE_FOLDER } from './built-site.ts';

/** A first view: HTML and the CSS that it waits for, brotli. Bytes. */
const PAGE_BOUND = 14_000;
const HOME_BOUND = 8_000;

const compressed = (file: string) =>
  brotliCompressSync(readFileSync(join(SITE_FOLDER, file))).length;

/** Bytes of a page and of the style sheets that keep it from being shown. */
function firstView(path: string): { html: number; css: number } {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const text = readFileSync(join(SITE_FOLDER, file), 'utf8');
  const sheets = [...text.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('media="print"'))
    .map((tag) => /href="([^"]+)"/.exec(tag)?.[1] ?? '');
  return { html: compressed(file), css: sheets.reduce((sum, name) => sum + compressed(name), 0) };
}

beforeAll(assertFresh);

test('first views stay within their budget', () => {
  const over: string[] = [];
  console.log('first view, brotli bytes: HTML + CSS');
  for (const path of builtPages()) {
    const { html, css } = firstView(path);
    console.log(`${String(html + css).padStart(7)} = ${String(html)} + ${String(css)}  ${path}`);
    if (html + css > (path === '/' ? HOME_BOUND : PAGE_BOUND)) over.push(path);
  }
  expect(over).toEqual([]);
  expect(builtPages()).toContain('/');
});

test('no script keeps a page from being shown', () => {
  for (const path of builtPages()) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const text = readFileSync(join(SITE_FOLDER, file), 'utf8');
    for (const [tag] of text.matchAll(/<script\b[^>]*>/g)) {
      expect(tag, path).toMatch(/type="module"|\basync\b|\bdefer\b|json/);
    }
  }
});
