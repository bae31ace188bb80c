import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shareTexts } from '../../src/present/share-texts.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { textOf, wordBoxes } from '../briefs/pdf-tools.ts';
import { ask } from '../search/search-page.ts';
import { SiteSession } from '../search/site-session.ts';
import { findProgram } from '../programs.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { SmallProject } from './small-project.ts';

const DOSSIER = resolve('tests', 'second-dossier');

describe('a dossier on another subject', () => {
  let project: SmallProject;
  let session: SiteSession;

  beforeAll(async () => {
    project = new SmallProject(DOSSIER);
    const { status, stdout, stderr } = project.run('build');
    if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
    session = await SiteSession.open(join(project.folder, 'dist'));
  });
  afterAll(async () => {
    await session.close();
    project.remove();
  });

  test('passes the check with the texts of its articles', () => {
    const { status, stdout } = project.run('check', '--articles', join(DOSSIER, 'articles'));
    expect(stdout).toContain('quotations: no problems');
    expect(stdout).toContain('2 fingerprints compared with the texts');
    expect(status).toBe(0);
  });

  test.each([
    [
      '',
      'Puerto Alba: is there to be a quay?',
      ['Two articles', 'Unresolved', 'Checked 12 June 2031'],
    ],
    [
      'sea-bed/',
      'What would the quay stand on?',
      ['called the sea bed at Puerto Alba firm sand', 'Show all 6 notes here'],
    ],
    ['people/samira-haddad/', 'Samira Haddad', ['سميرة حداد', 'Engineer who drew up']],
    ['disputes/sand-or-rock/', 'Is the sea bed at Puerto Alba sand or rock?', ['صخري']],
    ['map/', 'Map', ['44.62° S, 75.91° W', 'About 31 km apart in a straight line']],
    ['timeline/', 'Timeline', ['The council votes for the quay', 'The engineer visits']],
    ['about/', 'About', ['two news articles', 'Unresolved: 1 of 1']],
    ['about/corrections/', 'Corrections', ['14 June 2031', 'in the wrong currency']],
  ])('shows /%s', async (path, heading, words) => {
    const page = await session.page(path);
    expect(await page.locator('h1').innerText()).toBe(heading);
    const text = (await page.locator('body').textContent())?.replace(/\s+/g, ' ');
    for (const some of words) expect(text).toContain(some);
    await page.context().close();
    expect(session.complaints).toEqual([]);
  });

  test('flags what other reports say, and when it was checked', async () => {
    const page = await session.page('quay/');
    const reports = page.locator('.answer .reports');
    expect(await reports.innerText()).toBe(
      'Other reports: A court of the islands has stopped the plan for now (Radio Salvera, 11 June 2031).',
    );
    expect(await reports.getByRole('link').getAttribute('href')).toBe('https://example.org/radio');
    const head = (await page.locator('.head').innerText()).replace(/\s+/g, ' ');
    expect(head).toContain('B The vote, May');
    expect(head).toContain('Sources reach to June 2031. Checked 14 June 2031.');
    expect(await page.locator('.cite').innerText()).toContain(
      'The quay, sources reach to June 2031, checked 14 June 2031, http',
    );
    const unanswered = page.getByRole('region', { name: 'Not answered in the two articles' });
    expect(await unanswered.locator('li').allInnerTexts()).toEqual([
      'Who is to pay for the quay?',
      expect.stringMatching(
        /^How deep is the water there\?\s+Other reports: It is eleven metres deep \(The Salvera Pilot, 2030\)\.$/,
      ),
    ]);
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toContain(
      'do not agree. Other reports: A court',
    );
    await page.goto(new URL('../', page.url()).href);
    expect(await page.locator('.topics .reports').count()).toBe(1);
    await page.goto(new URL('sea-bed/', page.url()).href);
    const notes = page.locator('.note');
    expect(await notes.locator('.label').allInnerTexts()).toEqual([
      'Editor’s note',
      'Other reports, checked 12 June 2031',
    ]);
    // Not by colour alone.
    const borders = await notes.evaluateAll((all) =>
      all.map((note) => getComputedStyle(note).borderInlineStartStyle),
    );
    expect(borders).toEqual(['solid', 'double']);
    await page.context().close();
  });

  test('an entity without statements is an entry, and its former address answers', async () => {
    const page = await session.page('people/mateo-quiros/');
    expect(await page.locator('#spokesman').innerText()).toBe(
      'Withdrawn: The sheet on the quay says it.',
    );
    await page.locator('.lead a').click();
    await page.waitForURL(/\/people\/#mateo-quiros$/);
    const entry = (await page.locator('#mateo-quiros').innerText()).replace(/\s+/g, ' ');
    expect(entry).toContain('Spokesman of the fishermen.');
    expect(entry).toContain('also known as El Farero · also spelled كيروس');
    expect(await page.locator('#mateo-quiros small a').first().getAttribute('href')).toContain(
      '/quay/#',
    );
    await page.context().close();
  });

  test('says of an event what its date and its participants depend on', async () => {
    const page = await session.page('timeline/visit/');
    expect(await page.locator('.lead').innerText()).toBe('3 June 2031 (year inferred)');
    expect(await page.locator('.lane .inferred').count()).toBe(1);
    expect(await page.locator('.facts').innerText()).toContain(
      'The article calls her “the engineer”.',
    );
    await page.goto(new URL('../dredging/', page.url()).href);
    const head = (await page.locator('.head').innerText()).replace(/\s+/g, ' ');
    expect(head).toContain(
      'September 2031, announced in the articles; other reports say that it took place Other reports: Dredging began a week late',
    );
    await page.goto(new URL('../../people/samira-haddad/', page.url()).href);
    expect(await page.locator('.timeline').innerText()).toContain('The article calls her');
    await page.context().close();
  });

  test('draws its places inside the map, in the south and the west', async () => {
    const page = await session.page('map/');
    const picture = await page.locator('.place-map img').getAttribute('src');
    await page.goto(new URL(picture ?? '', page.url()).href);
    expect(await page.locator('svg').first().textContent()).toContain('Pacific Ocean');
    const frame = await page.locator('svg > rect').first().boundingBox();
    const boxes = await page
      .locator('circle')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    const [north, south] = boxes;
    if (!frame || !north || !south) expect.fail('not drawn');
    expect(boxes).toHaveLength(2);
    for (const { x, y, right, bottom } of boxes) {
      expect(x).toBeGreaterThan(frame.x);
      expect(y).toBeGreaterThan(frame.y);
      expect(right).toBeLessThan(frame.x + frame.width);
      expect(bottom).toBeLessThan(frame.y + frame.height);
    }
    // Puerto Alba is north and west of Caleta Sur.
    expect(north.y).toBeLessThan(south.y);
    expect(north.x).toBeLessThan(south.x);
    await page.context().close();
  });

  test('marks names in Arabic with their language and direction', async () => {
    const page = await session.page('people/samira-haddad/');
    const names = page.locator('main [lang="ar"][dir="rtl"]');
    expect(await names.allTextContents()).toContain('سميرة حداد');
    await page.context().close();
  });

  /** Whether the words of a quotation stand as they are typed, each to the left of the one before. */
  const isFromRightToLeft = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all
        .filter((element) => element.textContent.includes('Beam Works'))
        .map((element) => {
          const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const at = (word: string) => {
            text.currentNode = element;
            while (text.nextNode()) {
              const start = text.currentNode.nodeValue?.indexOf(word) ?? -1;
              if (start < 0) continue;
              const range = document.createRange();
              range.setStart(text.currentNode, start);
              range.setEnd(text.currentNode, start + word.length);
              return range.getBoundingClientRect();
            }
            throw new Error(`There is no “${word}”`);
          };
          const [before, name, after] = [at('شركة'), at('Beam'), at('رفضت')];
          // Where a line ends between them, the next begins at the right.
          const follows = (a: DOMRect, b: DOMRect) => b.top > a.bottom - 2 || b.right <= a.left + 1;
          return follows(before, name) && follows(name, after);
        }),
    );

  test.each([
    { name: 'Chromium', launch: launchChromium },
    ...(findProgram('firefox') === null ? [] : [{ name: 'Firefox', launch: launchFirefox }]),
  ])('a quotation in Arabic reads as typed in $name', async ({ launch }) => {
    const browser = await launch();
    try {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      await page.goto(`${session.preview.url}sea-bed/`);
      expect(await page.locator('.notes bdi[lang="ar"]').count()).toBeGreaterThan(3);
      expect(await isFromRightToLeft(page, '.gloss bdi')).toEqual([true]);
      await page.getByRole('button', { name: 'Evidence 5', exact: true }).click();
      expect(await isFromRightToLeft(page, 'li:popover-open bdi')).toEqual([true]);
      await page.goto(`${session.preview.url}articles/engineer-interview/`);
      expect(await isFromRightToLeft(page, '.sentence bdi')).toEqual([true]);
      await page.goto(`${session.preview.url}search/?q=${encodeURIComponent('رفضت التعليق')}`);
      // The title of its article, within an English line.
      const title = page.locator('.about bdi[lang="ar"]').first();
      expect(await title.innerText()).toContain('المهندسة سميرة حداد');
    } finally {
      await browser.close();
    }
  });

  test('and so it does in a PDF', () => {
    const { status, stderr } = project.run('brief', 'sea-bed', '--out', 'sea-bed.pdf');
    expect([status, stderr]).toEqual([0, '']);
    const path = join(project.folder, 'sea-bed.pdf');
    // As it is drawn: poppler writes every line from the left, whatever its direction.
    const [before, name, after] = ['شركة', 'Beam', 'رفضت'].map((word) =>
      wordBoxes(path, 1).findLast((box) =>
        [word, Array.from(word).reverse().join('')].includes(box.text),
      ),
    );
    if (!before || !name || !after) expect.fail('The words are not on the page');
    expect(before.x).toBeGreaterThan(name.x);
    expect(name.x).toBeGreaterThan(after.x);
  });

  test.each([
    ['dredging', '/quay/#dredging-starts'],
    ['western part rock', '/sea-bed/#western-rock'],
    ['سميرة حداد', '/people/samira-haddad/'],
    ['hadad', '/people/samira-haddad/'],
    ['كاليتا سور', '/places/caleta-sur/'],
    ['قاع البحر', '/sea-bed/#firm-sand'],
    ['Quiros', '/people/#mateo-quiros'],
    ['El Farero', '/people/#mateo-quiros'],
    ['stopped by a court', '/quay/'],
  ])('finds %s', async (query, address) => {
    const page = await session.page('search/');
    expect((await ask(page, query)).hits.slice(0, 3)).toContain(address);
    await page.context().close();
  });

  test('makes a PDF of everything', () => {
    const { status, stderr } = project.run('brief', 'dossier', '--out', 'brief.pdf');
    expect([status, stderr]).toEqual([0, '']);
    const text = textOf(join(project.folder, 'brief.pdf')).replace(/\s+/g, ' ');
    expect(text).toContain('Checked 12 June 2031.');
    expect(text).toMatch(
      /Other reports: A court of the islands has stopped the plan for now \(Radio/,
    );
    expect(text).toContain('B The vote, May');
    expect(text).toContain('Not answered in the two articles');
    expect(text).toContain('the council spoke of 48 million pesos');
    expect(text).toContain('Is the sea bed at Puerto Alba sand or rock?');
    expect(text).toContain('صخري');
  });

  test('has no word of the first subject anywhere', () => {
    // “Syriac” is the name of a script.
    const roots = /syria(?!c\b)|russia|\bassad|khmeimim|tartus|damascus|moscow|kremlin|\bputin/giu;
    const { site, entities, claims } = loadContent('.').dossier;
    const names = entities.flatMap(({ record }) => [
      record.title,
      ...Object.values(record.names).filter((name) => name !== undefined),
      ...record.aliases,
      ...record['stands-for'],
    ]);
    const own = [site.name, site['short-name'], site.title, site.description, ...names];
    // “US” is also a size of paper.
    const escaped = own
      .filter((name) => name !== 'US')
      .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('|');
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped})(?![\\p{L}\\p{N}])`, 'gu');
    const namedIn = (text: string) => [...text.matchAll(roots), ...text.matchAll(whole)].flat();

    const dist = join(project.folder, 'dist');
    const read = new Set<string>();
    const found: string[] = [];
    const search = (what: string, text: string) => {
      found.push(...namedIn(text).map((word) => `${what}: ${word}`));
    };
    for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      // Fonts are files of packages, compiled code too; what images say is looked at below.
      if (!entry.isFile() || /\.(?:woff2|png|wasm)$/.test(path)) continue;
      read.add(extname(path));
      const bytes = readFileSync(path);
      const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const text = () => (zipped ? gunzipSync(bytes) : bytes).toString();
      search(path, path.endsWith('.pdf') ? textOf(path) : text());
    }
    const { dossier } = loadContent(project.folder);
    search('share images', JSON.stringify([dossier.site, ...shareTexts(dossier).values()]));
    expect(found).toEqual([]);
    const kinds = '.html .json .js .css .pdf .xml .csv .bib .ris .pf_fragment .pf_index'.split(' ');
    expect([...read]).toEqual(expect.arrayContaining(kinds));
    // The same search does find them in the first dossier.
    const all = claims.map(({ text }) => text).join('\n');
    expect(new Set(namedIn(all)).size).toBeGreaterThan(10);
  });
});
