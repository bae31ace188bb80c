import { expect, test } from 'vitest';
import { readArticleBytes } from '../../src/intake/read.ts';
import { encode } from './encode.ts';
import { PAGES, type Page } from './pages.ts';

/** What Readability gets wrong, and we leave so: a page has to say more than these do. */
const NOT_READ = [
  'a short article beside long teasers',
  'paragraphs in sections with a wall between them',
];

async function read({ html, charset }: Page) {
  const bytes = charset === undefined ? Buffer.from(html) : encode(html, charset);
  const { text, title, metadata } = await readArticleBytes('page.html', bytes);
  const author = (metadata.author ?? []).map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
  );
  return { lines: text.split('\n'), title, author, metadata };
}

test.each(PAGES.filter(({ name }) => !NOT_READ.includes(name)))('$name', async (page) => {
  const { lines, title, author, metadata } = await read(page);
  const others = new Set([page.title, ...(page.may ?? [])]);
  // Each paragraph is a line of its own: no cell, caption or heading is joined to it.
  expect(lines.filter((line) => !others.has(line))).toEqual(page.text);
  expect(title).toBe(page.title);
  expect(author).toEqual(page.author ?? []);
  expect(metadata.issued).toBe(page.issued);
  if (page.outlet !== undefined) expect(metadata['container-title']).toBe(page.outlet);
});

test.fails.each(PAGES.filter(({ name }) => NOT_READ.includes(name)))(
  'not yet: $name',
  async (page) => {
    const { lines } = await read(page);
    expect(lines.filter((line) => line !== page.title)).toEqual(page.text);
  },
);
