import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContent } from '../../src/dossier/load.ts';
import { ask } from '../search/search-page.ts';
import { SiteSession } from '../search/site-session.ts';
import { SmallProject } from './small-project.ts';

/** Next week's article on the small project's subject. */
const REPORT = [
  'Ferry Chains Fail Again',
  'LINDHOLM, 9 March 2024 — The ferry to Lindholm stopped on Friday, six days after its return, the harbour office said.',
  'Its director, Karl Moen, told the paper that a chain had broken in the night.',
  '“We will not sail before Easter,” Moen said.',
  `It remains to be seen what comes of all this, ${'quiet and grey, wet and cold, '.repeat(9)}as ever.`,
].join('\n');

/** An address as news sites have them: long, without a place to break, with the headline in it. */
const ADDRESS = `https://example.org/news/2024/03/09/${'ferry_to_lindholm_stopped_on_friday_'.repeat(4)}.html`;

let project: SmallProject;
let session: SiteSession | undefined;
beforeAll(() => {
  project = new SmallProject();
});
afterAll(async () => {
  await session?.close();
  project.remove();
});

/** Moves a statement of the draft to the sheet, as an editor would: the footnote is taken as it is. */
function move(label: string, words: string): void {
  const path = 'content/drafts/report.md';
  const draft = project.read(path);
  const footnote = new RegExp(`^\\[\\^${label}\\]:(?:.+\\n|\\n(?:    .*\\n)+)`, 'm').exec(
    draft,
  )?.[0];
  if (footnote === undefined) throw new Error(`${label} is not in the draft:\n${draft}`);
  project.write(path, draft.replace(`TO WRITE.[^${label}]\n`, '').replace(footnote, ''));
  const sheet = project.read('content/sheets/ferry.md');
  const [body = '', notes = ''] = sheet.split(/(?<=\n)(?=\[\^sails-again\]:)/);
  const text = `${body}${words}[^${label}]\n\n${notes.trimEnd()}\n\n${footnote}`;
  project.write('content/sheets/ferry.md', text);
}

test('an article in, three claims moved, a page renamed, checked, built, and found by search', async () => {
  const report = project.article('report.txt', REPORT);
  const given = ['--outlet', 'The Lindholm Mail', '--url', ADDRESS, '--date', '2024-03-09'];
  const taken = project.run('ingest', report, ...given);
  expect(taken.stderr).toBe('');
  expect(taken.stdout).toContain('to look at: 3 sentences.');

  // The draft alone stops nothing: it is counted, and its sentences wait.
  const pending = project.run('check');
  expect(pending.status).toBe(0);
  expect(pending.stdout).toContain('Draft of report: 3 sentences to work in');

  expect(pending.stdout).toContain('1 article pending, not on the site');

  const { dossier } = loadContent(project.folder);
  const labels = dossier.drafts[0]?.statements.map(({ label }) => label) ?? [];
  expect(labels).toHaveLength(3);
  const [stopped = '', director = '', easter = ''] = labels;
  move(stopped, 'The ferry stopped again, the office says.');
  move(director, 'Its director, by this account, is Karl Moen.');
  move(easter, 'It is not to sail before Easter, it is said.');
  expect(project.read('content/drafts/report.md')).not.toContain('TO WRITE.[^');
  expect(project.run('seal', report).stderr).toBe('');

  const used = project.run('check');
  expect(used.stdout).toContain('rule: draft,');
  const unread = [...used.stdout.matchAll(/ error: .*/g)].map(([line]) => line);
  expect(unread).toEqual([
    expect.stringContaining('never reviewed'),
    expect.stringContaining('has changed'),
  ]);
  expect(project.run('review', '--all', '--note', 'From the second article.').status).toBe(0);

  const renamed = project.run('rename', 'entity', 'vera-holm', 'vera-holm-of-lindholm');
  expect(renamed.stderr).toBe('');

  const built = project.run('build');
  expect(built.stderr).toBe('');
  expect(built.status).toBe(0);
  const page = project.read('dist/ferry/index.html');
  expect(page).toMatch(/is Karl .*Moen/);
  expect(page).not.toContain('TO WRITE');
  expect(project.read('dist/articles/report/index.html')).toContain('The Lindholm Mail');

  // What the site says of its sources comes from their records.
  expect(project.read('dist/about/index.html')).toContain(
    'The articles come without author, and some without outlet, date or address.',
  );

  // The former address answers, and leads each statement to its new place.
  const former = project.read('dist/people/vera-holm/index.html');
  expect(former).toContain('<a href="/people/vera-holm-of-lindholm/">Vera Holm</a>');
  expect(former).toMatch(
    /<li id="director">\s*<a href="\/people\/vera-holm-of-lindholm\/#director">/,
  );
  expect(former).toContain('content="noindex"');

  session = await SiteSession.open(join(project.folder, 'dist'));
  const search = await session.page('search/');
  const { hits } = await ask(search, 'sail before Easter');
  expect(hits[0]).toBe(`/ferry/#${easter}`);
  const viewport = { width: 320, height: 640 };
  const article = await session.page('articles/report/', { viewport });
  expect(await article.locator('.facts').innerText()).toContain(ADDRESS);
  const width = await article.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(viewport.width);
  expect(session.complaints).toEqual([]);
});

test('its contradiction becomes a dispute by one command', () => {
  const key = loadContent(project.folder).dossier.claims.find(({ text }) =>
    text.includes('Moen'),
  )?.key;
  const created = project.run(
    'new',
    'dispute',
    'director',
    '--claim',
    'entities/vera-holm-of-lindholm#director',
    '--claim',
    key ?? '',
  );
  expect(created.stderr).toBe('');
  expect(project.run('review', '--all', '--note', 'They differ.').status).toBe(0);
  const { status, stdout } = project.run('check');
  expect(status, stdout).toBe(0);
  const { disputes } = loadContent(project.folder).dossier;
  expect(disputes.find(({ id }) => id === 'director')?.positions).toHaveLength(2);
});
