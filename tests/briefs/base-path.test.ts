import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SiteSession } from '../search/site-session.ts';
import { SmallProject } from '../site/small-project.ts';
import { objectsOf, squeeze, textOf } from './pdf-tools.ts';

const BASE = '/some/where/';
const project = new SmallProject();
let session: SiteSession;

/** A small site under a path of its own, built as its editor would build it. */
beforeAll(async () => {
  const env = { ...project.environment(), BASE, SITE: 'https://example.com' };
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: project.folder,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(stderr);
  session = await SiteSession.open(join(project.folder, 'dist'));
});
afterAll(async () => {
  await session.close();
  project.remove();
});

test('under a base path the builder finds its pieces, and its links lead on', async () => {
  const page = await session.page('briefs/?items=ferry,disputes/chains&add=ferry~worn-chains');
  await page.locator('article.brief').waitFor();
  expect(new URL(page.url()).pathname).toBe(`${BASE}briefs/`);
  expect(await page.locator('.picked > li').count()).toBe(3);
  const text = squeeze(await page.locator('article.brief').innerText());
  expect(text).toContain(squeeze('The harbour office says that the ferry sails again'));
  expect(text).toContain(squeeze('the pause a matter of worn chains'));
  const links = await page
    .locator('article.brief a[href^="/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  for (const link of new Set(links)) {
    expect(link.startsWith(BASE)).toBe(true);
    const { origin } = new URL(session.preview.url);
    expect((await page.request.get(origin + link)).status(), link).toBe(200);
  }
  await page.context().close();
  expect(session.complaints).toEqual([]);
});

const pathOf = (name: string) => join(project.folder, 'dist', 'briefs', `${name}.pdf`);

test('the PDFs give addresses under it', () => {
  const path = pathOf('ferry');
  expect(textOf(path)).toContain(`example.com${BASE}ferry`);
  const addresses = objectsOf(path).flatMap((object) => /\/URI \((.*)\)/.exec(object)?.[1] ?? []);
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) {
    expect(address.startsWith(`https://example.com${BASE}`)).toBe(true);
  }
});

test.each([
  ['ferry', 'ferry/'],
  ['dossier', ''],
])('the PDF %s shows its address as a QR code', (name, page) => {
  const figures = objectsOf(pathOf(name)).filter((object) => object.includes('/S /Figure'));
  expect(figures).toHaveLength(1);
  expect(figures[0]).toContain(`/Alt (QR code of the address https://example.com${BASE}${page})`);
});
