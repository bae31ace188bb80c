import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { isUnresolved } from '../../src/dossier/dispute.ts';
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

const begin = (...args: string[]) => run('new', project.root, ...args);
const read = (path: string) => readFileSync(join(project.root, path), 'utf8');
/** What check says: errors by rule; warnings but for what is left to write and to review. */
const problems = () =>
  check(loadContent(project.root))
    .messages.map(({ ruleId = '' }) => ruleId)
    .filter((rule) => rule !== 'unfinished' && rule !== 'unreviewed');

describe('npm run new', () => {
  test.each([
    ['sheet', ['sheet', 'quays'], 'content/sheets/quays.md'],
    ['entity', ['entity', 'ana-ruiz', '--kind', 'person'], 'content/entities/ana-ruiz.md'],
    ['event', ['event', 'storm', '--date', '2031-03'], 'content/events/storm.md'],
    [
      'dispute',
      ['dispute', 'who-pays', '--claim', 'lease#repairs', '--claim', 'entities/tomas-beld#blame'],
      'content/disputes/who-pays.md',
    ],
  ])('begins a valid %s, in which only what is to write is left', (_what, args, path) => {
    expect(begin(...args)).toEqual({ out: `wrote ${path}\n`, err: '', code: 0 });
    const before = read(path);
    expect(problems()).toEqual([]);
    const unfinished = check(loadContent(project.root)).messages.filter(
      ({ ruleId }) => ruleId === 'unfinished',
    );
    expect(unfinished.map(({ file }) => file)).toContain(path);
    expect(begin(...args)).toMatchObject({ code: 1, out: '' });
    expect(read(path)).toBe(before);
  });

  test('puts a sheet last, as gone through on a day', () => {
    begin('sheet', 'quays', '--title', 'The quays', '--reviewed', '2031-05-01');
    const { record } = loadContent(project.root).dossier.sheets.at(-1) ?? {};
    expect(record).toMatchObject({ title: 'The quays', order: 2, reviewed: '2031-05-01' });
  });

  test('keeps a name in its script', () => {
    begin('entity', 'ana-ruiz', '--name', 'Ана Руис');
    expect(read('content/entities/ana-ruiz.md')).toContain(
      'names:\n  en: Ana Ruiz\n  ru: Ана Руис\n',
    );
    begin('entity', 'port-said', '--kind', 'place', '--name', 'بورسعيد');
    expect(read('content/entities/port-said.md')).toContain('  ar: بورسعيد\n');
  });

  test('makes a dispute of claims: their words, links and quotations, none typed', () => {
    begin(
      'dispute',
      'lease-or-not',
      '--claim',
      'lease#asked',
      '--claim',
      'entities/tomas-beld#leave',
    );
    const { claims, disputes } = loadContent(project.root).dossier;
    const made = disputes.find(({ id }) => id === 'lease-or-not');
    const of = (key: string) => claims.find((claim) => claim.key === key);
    expect(made?.record).toMatchObject({
      topics: ['lease'],
      touches: { 'lease#asked': 'asked', 'entities/tomas-beld#leave': 'leave' },
    });
    expect(made && isUnresolved(made)).toBe(true);
    expect(made?.positions).toHaveLength(2);
    for (const key of ['lease#asked', 'entities/tomas-beld#leave']) {
      const label = key.split('#')[1] ?? '';
      const position = of(`disputes/lease-or-not#${label}`);
      expect(position?.text).toBe(of(key)?.text);
      expect(position?.evidence.map(({ quotation }) => quotation)).toEqual(
        of(key)?.evidence.map(({ quotation }) => quotation),
      );
    }
  });

  test('gives a dispute the topics of its claims, wherever they live', () => {
    const second = read('content/sheets/lease.md').replace('order: 1', 'order: 0');
    writeFileSync(
      join(project.root, 'content', 'sheets', 'a-first.md'),
      second.replace(/\n---\n[\s\S]*/, '\n---\n'),
    );
    const of = (id: string, key: string) => {
      begin('dispute', id, '--claim', key, '--claim', 'entities/tomas-beld#leave');
      const { disputes } = loadContent(project.root).dossier;
      return disputes.find((dispute) => dispute.id === id)?.record.topics;
    };
    expect(of('of-an-event', 'events/lease-request#requested')).toEqual(['lease']);
    expect(of('of-an-entity', 'entities/ines-caro#mayor')).toEqual(['lease']);
  });

  test('takes a position from a draft, whose words are left to write', () => {
    const input =
      'Pier to Open\nTomas Beld said the lease of the old harbour was signed on 2 May 2031.';
    run('ingest', project.root, '--id', 'pier', { input });
    const label = loadContent(project.root).dossier.drafts[0]?.statements[0]?.label ?? '';
    begin('dispute', 'signed', '--claim', 'lease#asked', '--claim', `drafts/pier#${label}`);
    expect(read('content/disputes/signed.md')).toContain(`- TO WRITE.[^${label}]`);
    expect(read('content/disputes/signed.md')).toMatch(new RegExp(`\\[\\^${label}\\]: \\[pier\\]`));
    // It can't be published so.
    expect(problems()).toContain('unwritten');
    expect(problems()).not.toContain('unsupported-term');
  });

  test.each([
    ['no kind', ['quay', 'a'], /^Usage: /],
    ['no id', ['sheet'], /^Usage: /],
    [
      'an id that is none',
      ['sheet', 'The Quays'],
      /^Unexpected id `The Quays`, expected lower-case/,
    ],
    ['an address of the site', ['sheet', 'search'], /^Id `search` is an address of the site/],
    ['an id that is taken', ['entity', 'orla'], /^Id `orla` is taken by content/],
    [
      'a kind that is none',
      ['entity', 'x', '--kind', 'town'],
      /^Unexpected `--kind town`, expected/,
    ],
    ['no date', ['event', 'storm'], /^Missing `--date`/],
    ['a date that is none', ['event', 'storm', '--date', 'May'], /^Unexpected `--date May`/],
    ['one position', ['dispute', 'x', '--claim', 'lease#asked'], /^A dispute needs two positions/],
    [
      'an unknown claim',
      ['dispute', 'x', '--claim', 'lease#ask', '--claim', 'lease#asked'],
      /^Unexpected `--claim lease#ask`.*did you mean `lease#asked`/,
    ],
    [
      'an unknown topic',
      ['event', 'x', '--date', '2031', '--topic', 'leese'],
      /^Unexpected `--topic leese`.*did you mean `lease`/,
    ],
  ])('refuses %s', (_what, args, message) => {
    const { out, err, code } = begin(...args);
    expect(err).toMatch(message);
    expect([out, code]).toEqual(['', 1]);
    expect(existsSync(join(project.root, 'content', 'sheets', 'search.md'))).toBe(false);
    expect(problems()).toEqual([]);
  });
});
