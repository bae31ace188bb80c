import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WholeText } from '../../src/articles/whole-text.ts';
import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import type { Fingerprint } from '../../src/schemas/fingerprint.ts';
import { version1 } from '../bench/version-1.ts';
import { run } from '../cli/run.ts';
import { reviewProject } from '../reviewed.ts';
import { buildProject, removeProject, type SmallProject } from '../small-project.ts';

const SHEET = 'content/sheets/lease.md';
const PRINT = 'content/articles/harbour.fingerprint.json';
const QUOTED = 'has set aside nothing for the work';

let project: SmallProject;
beforeEach(() => {
  project = buildProject();
  reviewProject(project.root);
  // As `seal` itself writes it.
  seal('articles');
});
afterEach(() => {
  removeProject(project);
});
const read = (path: string) => readFileSync(join(project.root, path), 'utf8');
const write = (path: string, content: string) => {
  writeFileSync(join(project.root, path), content);
};
const seal = (...args: string[]) => run('seal', project.root, ...args);
const opened = () =>
  (JSON.parse(read(PRINT)) as Fingerprint).opened.map(({ words }) => words.join(' '));
const problems = () => check(loadContent(project.root)).messages.map(({ ruleId }) => ruleId ?? '');
/** Lets the sheet quote other words than it did. */
const quote = (words: string) => {
  write(SHEET, read(SHEET).replace(QUOTED, words));
};

test('what is sealed already stays byte for byte, with the texts and without', () => {
  const before = read(PRINT);
  for (const args of [['articles'], [], ['articles/harbour.txt']]) {
    expect(seal(...args)).toMatchObject({ code: 0, err: '' });
    expect(seal(...args).out).toMatch(/\nNothing to change\.\n$/);
    expect(read(PRINT)).toBe(before);
  }
});

test('opens what a claim quotes and closes what it no longer quotes, and says so in words', () => {
  quote('set aside nothing for the work so far');
  expect(problems()).toEqual(['quotation-not-found']);
  const { out, err, code } = seal('articles');
  expect({ err, code }).toEqual({ err: '', code: 0 });
  expect(out.split('\n').filter((line) => /^ {2}/.test(line))).toEqual([
    '  opened: so far',
    '  closed: has',
  ]);
  expect(out).toMatch(/^harbour: \d+ of \d+ words open \(\d+\.\d %\)$/m);
  expect(out).toContain(`wrote ${PRINT}`);
  expect(opened().join('|')).toContain('|set aside nothing for the work so far');
  expect(problems()).toEqual(['unreviewed']);
});

test('without the text it closes, but not for a slip in a quotation', () => {
  const before = read(PRINT);
  quote('has set aside nothing for the job');
  const slip = seal();
  expect(slip.code).toBe(1);
  expect(slip.err).toMatch(
    /^content\/sheets\/lease\.md:\d+:\d+: cannot open “has set aside nothing for the job” of lease#nothing-set-aside: it needs the text of `harbour`\n$/,
  );
  expect(read(PRINT)).toBe(before);
  write(SHEET, read(SHEET).replace('has set aside nothing for the job', 'set aside nothing'));
  expect(seal().out).toContain('  closed: has\n  closed: for the work\n');
  expect(opened()).toContain('set aside nothing');
});

test('with the text it says that the article does not have a quotation, and seals the rest', () => {
  quote('has set aside nothing for the job');
  const { err, code } = seal('articles');
  expect(code).toBe(1);
  expect(err).toContain('of lease#nothing-set-aside: `harbour` does not have it\n');
  expect(opened().join()).not.toContain('set aside nothing');
});

test('the environment names the texts, too', () => {
  quote('nothing for the work so far');
  const { out, code } = run('seal', project.root, { env: { ARTICLES: 'articles' } });
  expect(out).toContain('  opened: so far\n');
  expect(code).toBe(0);
});

test('a quotation from a worksheet needs no text', () => {
  const pier = join(project.root, '..', `pier-${String(process.pid)}.txt`);
  writeFileSync(
    pier,
    'Pier to Open\nThe new pier opens in 2031, says Tomas Beld, who built it for the town.',
  );
  try {
    expect(run('ingest', project.root, '--id', 'pier', pier).code).toBe(0);
    const line = 'A pier is to open in 2031.[^pier]';
    const note = '[^pier]: [pier](../articles/pier.md): “The new pier opens in 2031”';
    write(SHEET, `${read(SHEET).replace('## Money', `${line}\n\n## Money`)}\n${note}\n`);
    expect(problems()).toContain('unopened-quotation');
    expect(seal()).toMatchObject({ code: 0, err: '' });
    expect(problems()).not.toContain('unopened-quotation');
    expect(read('content/articles/pier.fingerprint.json')).toContain('"words":["the","new","pier"');
  } finally {
    rmSync(pier);
  }
});

test('version 1 is refused by check, and made again from its text, and from no other', () => {
  const sealedPrint = read(PRINT);
  const whole = new WholeText(project.texts.get('harbour') ?? '', 'en');
  write(PRINT, JSON.stringify(version1('harbour', whole)));
  const { messages } = check(loadContent(project.root));
  expect(messages.map(String).join()).toContain('version 1');
  expect(messages.map(String).join()).toContain('npm run seal');
  expect(seal().err).toBe(
    'Cannot seal `harbour`: its fingerprint has to be made again from the text. Run `npm run seal -- FILE`.\n',
  );
  write('articles/harbour.txt', 'Another text altogether, which has nothing to do with it.');
  expect(seal('articles').err).toContain(
    'Cannot seal `harbour`: its fingerprint is of another text.',
  );
  write('articles/harbour.txt', project.texts.get('harbour') ?? '');
  expect(seal('articles')).toMatchObject({ code: 0, err: '' });
  expect(read(PRINT)).toBe(sealedPrint);
});

test('a file with the marks of a merge is made again', () => {
  const sealedPrint = read(PRINT);
  const marked = sealedPrint
    .replace('\n  "opened"', '\n<<<<<<< ours\n  "opened"')
    .replace('\n  "seal"', '\n=======\n>>>>>>> theirs\n  "seal"');
  write(PRINT, marked);
  expect(problems()).toContain('fingerprint');
  expect(seal('articles').code).toBe(0);
  expect(read(PRINT)).toBe(sealedPrint);
});

test('a corrected text is not sealed in the place of the former one', () => {
  const before = read(PRINT);
  write('articles/harbour.txt', `${project.texts.get('harbour') ?? ''}And more.`);
  const { err, code } = seal('articles');
  expect(err).toBe(
    'Cannot seal `harbour`: this is not the text that was sealed. `npm run ingest -- --replace FILE` takes a corrected one.\n',
  );
  expect(code).toBe(1);
  expect(read(PRINT)).toBe(before);
});

test('nothing is sealed while a file can not be read, and an unknown text is named', () => {
  write(SHEET, '---\na: [\n---\n');
  expect(seal('articles').err).toMatch(/^content\/sheets\/lease\.md:\d+:\d+: /);
  removeProject(project);
  project = buildProject();
  write('articles/pier.txt', 'A text of its own, of no article.');
  expect(seal('articles/pier.txt')).toMatchObject({ code: 1 });
  expect(seal('articles/pier.txt').err).toBe(
    'Unknown article `pier`: `npm run ingest` takes it in.\n',
  );
});

test('an article without a fingerprint is named', () => {
  const whole = read(PRINT);
  write(PRINT, '{}');
  expect(seal().err).toContain('Cannot seal `harbour`');
  write(PRINT, whole);
});
