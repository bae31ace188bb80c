import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { run } from '../cli/run.ts';
import { reviewProject } from '../reviewed.ts';
import { buildProject, removeProject, type SmallProject } from '../small-project.ts';

let project: SmallProject;
beforeEach(() => {
  project = buildProject();
  reviewProject(project.root);
});
afterEach(() => {
  removeProject(project);
});

const rename = (...args: string[]) => run('rename', project.root, ...args);
const content = () => join(project.root, 'content');
const problems = () => check(loadContent(project.root)).messages.map(String);
/** Everything below `content/`, by path. */
const snapshot = () =>
  Object.fromEntries(
    readdirSync(content(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

describe('npm run rename', () => {
  test.each([
    ['entity', 'ines-caro', 'mayor-caro', 'entities'],
    ['entity', 'orla', 'orla-town', 'entities'],
    ['sheet', 'lease', 'harbour-lease', 'sheets'],
    ['event', 'lease-request', 'request', 'events'],
    ['dispute', 'lease-alive', 'lease-dead-or-alive', 'disputes'],
    ['article', 'harbour', 'old-harbour', 'articles'],
  ])('%s %s: all references follow, and check has nothing to say', (kind, from, to, folder) => {
    const before = loadContent(project.root).dossier;
    const { out, code } = rename(kind, from, to);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${from} → ${to}: \\d+ references in \\d+ files\\n$`));
    expect(problems()).toEqual([]);
    expect(existsSync(join(content(), folder, `${from}.md`))).toBe(false);
    const after = loadContent(project.root).dossier;
    expect(after.claims.map(({ text }) => text).sort()).toEqual(
      before.claims.map(({ text }) => text).sort(),
    );
    expect(after.references.filter(({ resolved }) => !resolved)).toEqual([]);
    // Renamed back: all is as before, except that the old id is recorded.
    expect(rename(kind, to, from).code).toBe(0);
    expect(problems()).toEqual([]);
    const back = loadContent(project.root).dossier;
    const pages = [back.articles, back.sheets, back.entities, back.events, back.disputes].flat();
    // No page is called its own former name.
    expect(pages.find(({ id }) => id === from)?.record.formerly).toEqual([to]);
    expect(back.claims.map(({ key }) => key)).toEqual(before.claims.map(({ key }) => key));
  });

  test('keeps a file whole that has white space after the lines of `---`', () => {
    const old = join(content(), 'entities', 'ines-caro.md');
    const text = readFileSync(old, 'utf8');
    writeFileSync(old, text.replace(/^---$/gm, '---  '));
    expect(rename('entity', 'ines-caro', 'mayor-caro').code).toBe(0);
    expect(readFileSync(join(content(), 'entities', 'mayor-caro.md'), 'utf8')).toBe(
      text.replace('\n---\n', '\nformerly:\n  - ines-caro\n---\n'),
    );
  });

  test('adds to the ledger what was reviewed before, under its new key, and nothing else', () => {
    const ledger = () => readFileSync(join(content(), 'reviewed.jsonl'), 'utf8');
    const sheet = join(content(), 'sheets', 'lease.md');
    const text = readFileSync(sheet, 'utf8').replace('wants to look into', 'wants to hear of');
    writeFileSync(sheet, text);
    const before = ledger();
    rename('entity', 'ines-caro', 'mayor-caro');
    expect(ledger().startsWith(before)).toBe(true);
    const added = loadContent(project.root).dossier.ledger?.slice(
      before.trimEnd().split('\n').length,
    );
    expect(added?.map(({ key, formerly, kind }) => [key, formerly, kind])).toEqual([
      ['entities/mayor-caro', 'entities/ines-caro', 'renamed'],
      ['entities/mayor-caro#mayor', 'entities/ines-caro#mayor', 'renamed'],
      ['events/lease-request', undefined, 'renamed'],
    ]);
    expect(added?.[0]?.note).toBe('The entity `ines-caro` is called `mayor-caro` now.');
    // The claim that links to her was changed besides, so somebody has to read it.
    expect(problems()).toEqual([expect.stringContaining('Claim `lease#study` has changed')]);
    const { entities } = loadContent(project.root).dossier;
    expect(entities.find(({ id }) => id === 'mayor-caro')?.record.formerly).toEqual(['ines-caro']);
  });

  test('takes a draft along', () => {
    const input = 'Pier to Open\nTomas Beld said the new pier opens on 2 May 2031.';
    run('ingest', project.root, '--id', 'pier', { input });
    expect(rename('article', 'pier', 'new-pier').code).toBe(0);
    const { drafts } = loadContent(project.root).dossier;
    expect(drafts.map(({ id, pending }) => [id, pending.length])).toEqual([['new-pier', 1]]);
    expect(drafts[0]?.statements[0]?.evidence[0]?.article).toBe('new-pier');
  });

  test('leaves no words alone that only look like the id', () => {
    const sheet = join(content(), 'sheets', 'lease.md');
    const text = readFileSync(sheet, 'utf8').replace(
      '> Other reports: prices',
      '> Other reports: orla [orla](../entities/orla.md) prices',
    );
    writeFileSync(sheet, text);
    rename('entity', 'orla', 'orla-town');
    expect(readFileSync(sheet, 'utf8')).toContain(
      '> Other reports: orla [orla](../entities/orla-town.md) prices',
    );
  });

  test.each([
    ['a claim', ['claim', 'asked', 'wanted'], /^A claim cannot be renamed/],
    ['no kind', ['town', 'a', 'b'], /^Usage: /],
    ['an unknown page', ['entity', 'orle', 'x'], /^Unknown entity `orle`: did you mean `orla`/],
    ['an id that is taken', ['entity', 'orla', 'the-coast'], /^Id `the-coast` is taken by content/],
    ['an id that is none', ['entity', 'orla', 'Orla Town'], /^Unexpected id `Orla Town`, expected/],
    ['an address of the site', ['sheet', 'lease', 'map'], /^Id `map` is an address of the site/],
  ])('refuses %s, and changes nothing', (_what, args, message) => {
    const before = snapshot();
    const { out, err, code } = rename(...args);
    expect(err).toMatch(message);
    expect([out, code]).toEqual(['', 1]);
    expect(snapshot()).toEqual(before);
  });

  test('refuses while something can not be read', () => {
    writeFileSync(join(content(), 'sheets', 'case.md'), '---\ntitle: [\n---\n');
    const before = snapshot();
    const { err, code } = rename('entity', 'orla', 'orla-town');
    expect(err).toMatch(
      /^content\/sheets\/case\.md:\d+:\d+: Bracket `\[` is never closed.*\nNothing was renamed/,
    );
    expect(code).toBe(1);
    expect(snapshot()).toEqual(before);
  });
});
