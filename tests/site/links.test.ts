import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { assertFresh, builtPages, SITE_FOLDER } from './built-site.ts';

interface Page {
  ids: string[];
  links: string[];
  resources: string[];
  inline: string[];
}

function read(path: string): Page {
  const file = path.endsWith('/') ? join(SITE_FOLDER, path, 'index.html') : join(SITE_FOLDER, path);
  const page: Page = { ids: [], links: [], resources: [], inline: [] };
  const walk = (node: Tree.Node): void => {
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const id = attributes.get('id');
      if (id !== undefined) page.ids.push(id);
      const href = attributes.get('href');
      if (href !== undefined) (node.tagName === 'a' ? page.links : page.resources).push(href);
      const src = attributes.get('src');
      if (src !== undefined) page.resources.push(src);
      for (const name of attributes.keys()) {
        if (name === 'style' || name.startsWith('on')) page.inline.push(`${node.tagName}[${name}]`);
      }
      if (node.tagName === 'style') page.inline.push('style');
      const json = attributes.get('type')?.includes('json') ?? false;
      if (node.tagName === 'script' && src === undefined && !json) page.inline.push('script');
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(readFileSync(file, 'utf8')));
  return page;
}

describe('links of the built site', () => {
  let pages: Map<string, Page>;
  beforeAll(() => {
    assertFresh();
    pages = new Map(builtPages().map((path) => [path, read(path)]));
  });

  test('every page of the design is there', () => {
    const folders = [
      'people',
      'places',
      'organisations',
      'timeline',
      'map',
      'disputes',
      'articles',
    ];
    const wanted = [
      ...folders,
      'search',
      'briefs',
      'data',
      'about',
      'bases',
      'leaders',
      'extradition',
    ];
    for (const path of ['/', ...wanted.map((name) => `/${name}/`), '/404.html']) {
      expect(pages.keys().toArray()).toContain(path);
    }
  });

  test('every internal link leads to a page or file, and its fragment to an element', () => {
    const broken: string[] = [];
    let checked = 0;
    for (const [path, { links, resources }] of pages) {
      for (const link of [...links, ...resources]) {
        const url = new URL(link, `http://site${path}`);
        if (url.host !== 'site') continue;
        checked++;
        const aim = pages.get(url.pathname);
        const file = existsSync(join(SITE_FOLDER, decodeURIComponent(url.pathname)));
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!aim && (!file || url.pathname.endsWith('/'))) broken.push(`${path} → ${link}`);
        // A fragment with `=` is read by a script: it names no element.
        else if (aim && fragment && !fragment.includes('=') && !aim.ids.includes(fragment)) {
          broken.push(`${path} → ${link} (no such element)`);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(1000);
  });

  test('ids are unique on each page', () => {
    for (const [path, { ids }] of pages) {
      const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
      expect(twice, path).toEqual([]);
    }
  });

  test('no page has inline code or styles, or loads anything from elsewhere', () => {
    for (const [path, { inline, resources }] of pages) {
      expect(inline, path).toEqual([]);
      const outside = resources.filter((link) => /^(?:https?:)?\/\//.test(link));
      // The canonical address and the feed's are of this site, by its full name.
      expect(
        outside.filter((link) => !link.startsWith('https://example.org/')),
        path,
      ).toEqual([]);
    }
  });
});
