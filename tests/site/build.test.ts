import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallProject } from './small-project.ts';

describe('npm run build, on a small project', () => {
  let project: SmallProject;
  beforeAll(() => {
    project = new SmallProject();
  });
  afterAll(() => {
    project.remove();
  });

  test('publishes every page, the same bytes each time', () => {
    const first = project.run('build');
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    const built = project.digests('dist');
    for (const path of [
      'index',
      'ferry/index',
      'people/vera-holm/index',
      'disputes/chains/index',
    ]) {
      expect(existsSync(join(project.folder, 'dist', `${path}.html`)), path).toBe(true);
    }
    const sheet = project.read('dist/ferry/index.html');
    expect(sheet).toContain('a matter of worn chains');
    expect(sheet).toContain('<title>The ferry – Lindholm ferry: fact sheets</title>');
    // No place has coordinates.
    expect(existsSync(join(project.folder, 'dist', 'map'))).toBe(false);
    expect(sheet + project.read('dist/sitemap.xml')).not.toContain('/map/');
    expect(first.stdout).toContain('carry the placeholder https://example.org,');
    // Again, this time counting how often the content is read and checked.
    for (const [path, name] of [
      ['src/dossier/load.ts', 'loadContent'],
      ['src/check/check.ts', 'check'],
    ] as const) {
      const code = project.read(path);
      const start = new RegExp(`export function ${name}\\([^]*?\\{\\n`);
      project.write(path, code.replace(start, `$&console.log('Call of ${name}');\n`));
    }
    const second = project.run('build');
    expect(second.status).toBe(0);
    expect(second.stdout.match(/Call of loadContent/g)).toHaveLength(1);
    expect(second.stdout.match(/Call of check/g)).toHaveLength(1);
    expect(project.digests('dist')).toEqual(built);
  });

  test('has nothing of an article that no claim cites yet', () => {
    const before = project.digests('dist');
    const text = 'Pier to Open\nThe new pier at Lindholm opens on 3 May 2024, says Vera Holm.\n';
    expect(project.run('ingest', project.article('pier.txt', text)).status).toBe(0);
    const { status, stdout } = project.run('build');
    for (const path of ['articles/pier.md', 'articles/pier.fingerprint.json', 'drafts/pier.md']) {
      rmSync(join(project.folder, 'content', path));
    }
    expect(status).toBe(0);
    expect(stdout).toContain('1 article pending, not on the site: no claim cites it yet');
    expect(project.digests('dist')).toEqual(before);
  });

  test('fails on one changed word of a quotation, names its line and leaves dist/ unchanged', () => {
    const before = project.digests('dist');
    const path = 'content/sheets/ferry.md';
    const sheet = project.read(path);
    project.write(path, sheet.replace('a matter of worn chains', 'a matter of torn chains'));
    const { status, stdout, stderr } = project.run('build');
    project.write(path, sheet);
    const line = sheet.split('\n').findIndex((text) => text.startsWith('[^worn-chains]')) + 1;
    expect(status).toBe(1);
    expect(stdout).toContain(`${path}\n  ${String(line)}:`);
    expect(stdout).toContain('rule: quotation-not-found,');
    expect(stderr).toContain('dist/ is unchanged');
    expect(project.digests('dist')).toEqual(before);
  });

  test('a build that was killed while it published loses nothing, even if the next one fails', () => {
    const before = project.digests('dist');
    mkdirSync(join(project.folder, '.build-killed'));
    renameSync(join(project.folder, 'dist'), join(project.folder, '.build-killed', 'old'));
    const sheet = project.read('content/sheets/ferry.md');
    project.write('content/sheets/ferry.md', 'no sheet');
    const { status } = project.run('build');
    project.write('content/sheets/ferry.md', sheet);
    expect(status).toBe(1);
    expect(project.digests('dist')).toEqual(before);
  });

  test('fails when a page cannot be made, and leaves dist/ unchanged and nothing beside it', () => {
    const before = project.digests('dist');
    const path = 'src/pages/about/index.astro';
    const page = project.read(path);
    project.write(path, page.replace(/^---\n/, '---\nthrow new Error("the page broke");\n'));
    const { status, stderr } = project.run('build');
    project.write(path, page);
    expect(status).toBe(1);
    expect(stderr).toContain('the page broke');
    expect(project.digests('dist')).toEqual(before);
    expect(readdirSync(project.folder).filter((name) => name.startsWith('.build-'))).toEqual([]);
  });
});
