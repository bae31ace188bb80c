import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/dossier/load.ts';
import type { Dossier } from '../../src/dossier/types.ts';
import { facetOptions } from '../../src/search/facets.ts';
import { searchRecords } from '../../src/search/records.ts';
import type { Shown } from '../../src/search/shown.ts';
import { writeIndex } from '../../src/search/write-index.ts';

const { dossier } = loadContent('.');
const root = mkdtempSync(join(tmpdir(), 'index-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Digest of each file below a folder, by its path there. */
function digests(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

describe('the records', () => {
  const records = searchRecords(dossier);
  const shown = new Map(
    records.map(({ url, filters }) => [`/${url}`, JSON.parse(filters.shown[0]) as Shown]),
  );

  test('are every claim and every page, once', () => {
    const { sheets, entities, events, disputes, articles, claims } = dossier;
    const urls = [sheets, entities, events, disputes, articles, claims]
      .flat()
      .map(({ url }) => url);
    const others = records.filter(({ filters }) => !filters.kind.includes('note'));
    expect(others.map(({ url }) => `/${url}`).sort()).toEqual(urls.sort());
  });

  test('are the notes too, and what the editor writes in a dispute or on an article', () => {
    const notes = records.filter(({ filters }) => filters.kind.includes('note'));
    const texts = new Map(notes.map(({ url }) => [`/${url}`, shown.get(`/${url}`)?.t ?? '']));
    expect(texts.size).toBe(notes.length);
    expect(texts.get('/bases/#talks-expected-and-military-cooperation')).toContain('11 warships');
    expect(texts.get('/disputes/bases-future/#assessment')).toContain('two committees');
    const pages = [dossier.sheets, dossier.events, dossier.disputes, dossier.articles].flat();
    const blocks = pages.flatMap(({ sections }) => sections.flatMap(({ body }) => body));
    for (const block of blocks) {
      if (block.type !== 'element' || block.properties['dataNote'] === undefined) continue;
      const text = toString(block).trim();
      expect([...texts.values()].some((all) => all.includes(text))).toBe(true);
    }
  });

  test('show of each claim its sentence, its quotations with their articles, and its dispute', () => {
    const titles = new Map(dossier.articles.map(({ id, record }) => [id, record.title]));
    for (const claim of dossier.claims) {
      const hit = shown.get(claim.url);
      expect(hit?.t).toBe(claim.text);
      expect(hit?.q).toEqual(
        claim.evidence.map(({ quotation, article }) => [quotation, titles.get(article)]),
      );
      const marks = claim.disputes.flatMap(({ mark }) => mark ?? []);
      expect(hit?.m).toBe(marks.includes('disputed') ? 'disputed' : marks[0]);
      expect(hit?.a === undefined).toBe(hit?.m !== 'sources differ');
    }
  });

  test('have a value of each facet and a date to be sorted by: none drops out of a sum', () => {
    for (const { filters, sort } of records) {
      expect(Object.values(filters).every((values) => values.length > 0)).toBe(true);
      expect(sort.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('are counted by facet', () => {
    const kinds = facetOptions(dossier).find(({ facet }) => facet === 'kind')?.options ?? [];
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(records.length);
    expect(kinds.find(({ value }) => value === 'statement')?.count).toBe(dossier.claims.length);
  });
});

describe('writing the index', () => {
  test('gives the same bytes for the same dossier, and replaces what was there', async () => {
    const [one, two] = [join(root, 'one'), join(root, 'two')];
    await writeIndex(dossier, one);
    const first = digests(one);
    await writeIndex(dossier, two);
    expect(digests(two)).toEqual(first);
    writeFileSync(join(one, 'pagefind', 'fragment', 'stale.pf_fragment'), 'of a former build');
    await writeIndex(dossier, one);
    expect(digests(one)).toEqual(first);
  });

  test('leaves out Pagefind’s own interfaces and what no browser loads', () => {
    const names = readdirSync(join(root, 'one', 'pagefind'));
    expect(names.filter((name) => /ui|highlight|worker|playground/.test(name))).toEqual([]);
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => name.startsWith('wasm.'))).toEqual(['wasm.unknown.pagefind']);
  });

  test('throws on an error of the index', async () => {
    // A file is in the place of the index.
    const folder = mkdtempSync(join(root, 'broken-'));
    writeFileSync(join(folder, 'search'), 'a file and not a folder');
    await expect(writeIndex(dossier, folder)).rejects.toThrow();
  });

  test('throws on a claim whose page is not there', async () => {
    const [claim] = dossier.claims;
    const torn: Dossier = { ...dossier, claims: claim ? [{ ...claim, page: 'nowhere' }] : [] };
    await expect(writeIndex(torn, join(root, 'torn'))).rejects.toThrow('sheets/nowhere');
    expect(existsSync(join(root, 'torn', 'search'))).toBe(false);
  });
});
