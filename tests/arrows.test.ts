import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = ['site', 'site.ts', 'components', 'layouts', 'pages'];

/**
 * The rooms of `src` from the ground up, as in `src/README.md`: a file may import from its own room
 * and from any lower floor.
 */
const FLOORS = [
  ['schemas', 'styles', 'files'],
  ['text'],
  ['articles'],
  ['markdown'],
  ['intake'],
  ['dossier'],
  ['check', 'ingest', 'editing', 'data', 'hosting'],
  ['present'],
  ['search', 'briefs'],
  ['offline'],
  ...PAGES.map((room) => [room]),
  ['cli', 'setup'],
];
/** Where Astro may be imported: the pages, and the command that runs it. */
const ASTRO = new Set([...PAGES, 'cli']);

const IMPORT = /\b(?:from|import)\s*\(?\s*'([^']+)'|\bnew URL\(\s*'(\.[^']+)'/g;

interface Import {
  /** Path from the root, with slashes. */
  file: string;
  /** As written. */
  target: string;
  /** The file in `src` that it names; null for a package. */
  path: string | null;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map(([, module, address]) => {
    const target = module ?? address ?? '';
    const path = target.startsWith('.') ? posix.join(dirname(file), target) : null;
    return { file, target, path: path?.replace(/\?.*$/, '') ?? null };
  });
}

const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((name) => /\.(?:ts|mjs|astro)$/.test(name))
  .sort()
  .flatMap(importsOf);

const roomOf = (path: string): string => path.split('/')[1] ?? '';
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

/** What breaks the rules: one line for each import. */
function faultsOf(all: readonly Import[]): string[] {
  return all.flatMap(({ file, target, path }) => {
    const from = roomOf(file);
    if (path === null) {
      return /^astro(?:$|[:/])/.test(target) && !ASTRO.has(from)
        ? [`${file} imports ${target}`]
        : [];
    }
    if (!path.startsWith('src/')) return [];
    const to = roomOf(path);
    const [own, aim] = [floorOf(from), floorOf(to)];
    if (own < 0 || aim < 0) return [`${file} imports ${path}: no floor for one of the rooms`];
    return from === to || aim < own ? [] : [`${file} imports ${path}`];
  });
}

/** The first circle of files that import each other, or null. */
function circleOf(all: readonly Import[]): string[] | null {
  const edges = Map.groupBy(all, ({ file }) => file);
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    done.add(file);
    for (const { path } of edges.get(file) ?? []) {
      const circle = path === null ? null : visit(path, [...trail, file]);
      if (circle) return circle;
    }
    return null;
  };
  for (const file of edges.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}

test('imports between rooms point one way, and Astro stays with the pages', () => {
  expect(imports.length).toBeGreaterThan(500);
  expect(faultsOf(imports)).toEqual([]);
});

test('components are markup: what computes is in `present`, and what runs in the browser in `client`', () => {
  const files = readdirSync('src/components', { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => !/(?:^client$|^client\/.*\.ts$|\.astro$)/.test(name))).toEqual([]);
});

test('no files import each other in a circle', () => {
  expect(circleOf(imports)).toBeNull();
});

test('an arrow the wrong way, Astro below the pages and a circle are noticed', () => {
  const up = { file: 'src/dossier/a.ts', target: '../search/b.ts', path: 'src/search/b.ts' };
  const side = { file: 'src/search/b.ts', target: '../briefs/c.ts', path: 'src/briefs/c.ts' };
  const astro = { file: 'src/check/d.ts', target: 'astro:assets', path: null };
  expect(faultsOf([up, side, astro])).toHaveLength(3);
  const back = { file: 'src/search/b.ts', target: '../dossier/a.ts', path: 'src/dossier/a.ts' };
  expect(circleOf([up])).toBeNull();
  expect(circleOf([up, back])).toEqual(['src/dossier/a.ts', 'src/search/b.ts', 'src/dossier/a.ts']);
});
