import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { applied, changesOf } from '../../src/check/fix.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { run } from '../cli/run.ts';
import { reviewProject } from '../reviewed.ts';
import { buildProject, removeProject, type SmallProject } from '../small-project.ts';

let project: SmallProject;
const at = (file: string) => join(project.root, 'content', file);
const read = (file: string) => readFileSync(at(file), 'utf8');
const edit = (file: string, from: string, to: string) => {
  const text = read(file);
  expect(text).toContain(from);
  writeFileSync(at(file), text.replace(from, to));
};
const verdict = () => check(loadContent(project.root));
/** The rules that are broken; what is new or changed is still to be reviewed. */
const broken = () =>
  verdict().messages.flatMap(({ ruleId }) => (ruleId === 'unreviewed' ? [] : ruleId));
const fix = (...options: string[]) => run('check', project.root, '--fix', ...options);

beforeEach(() => {
  project = buildProject();
  reviewProject(project.root);
});
afterEach(() => {
  removeProject(project);
});

type Slip = [what: string, file: string, right: string, wrong: string, change: string];

/** Slips with one answer: after the correction the file is as it was. */
const SLIPS: Slip[] = [
  ['a topic', 'events/lease-request.md', '- lease', '- laese', '`laese` → `lease`'],
  [
    'a link',
    'sheets/lease.md',
    '[lease](../events/lease-request.md)',
    '[lease](../events/lease-requst.md)',
    '`lease-requst` → `lease-request`',
  ],
  [
    'a link whose words are a name',
    'sheets/lease.md',
    '[Orla](../entities/orla.md)',
    '[Orla](../entities/orl.md)',
    '`orl` → `orla`',
  ],
  [
    'evidence',
    'sheets/lease.md',
    '[^silence]: [harbour](../articles/harbour.md)',
    '[^silence]: [harbor](../articles/harbor.md)',
    '`harbor` → `harbour`',
  ],
  [
    'a path of evidence',
    'sheets/lease.md',
    '[^silence]: [harbour](../articles/harbour.md)',
    '[^silence]: [harbour](articles/harbour.md)',
    '`articles/harbour.md` → `../articles/harbour.md`',
  ],
  ['a position', 'disputes/lease-alive.md', '[never]\n', '[nevr]\n', '`nevr` → `never`'],
  ['a claim', 'disputes/lease-alive.md', 'lease#study:', 'lease#stduy:', '`stduy` → `study`'],
  ['a field', 'sheets/lease.md', 'summary: A', 'sumary: A', '`sumary` → `summary`'],
  ['a reference', 'sheets/lease.md', 'money.[^doubt]', 'money.[^dobut]', '`[^dobut]` → `[^doubt]`'],
  ['its case', 'sheets/lease.md', 'money.[^doubt]', 'money.[^Doubt]', '`[^Doubt]` → `[^doubt]`'],
];

test.each(SLIPS)('corrects a slip in %s', (_what, file, right, wrong, change) => {
  edit(file, right, wrong);
  const { out, err, code } = fix();
  expect(err).toMatch(/^changed content\/[^\n]*\n$/);
  expect(err).toContain(`: ${change}\n`);
  expect(out).toMatch(/: no problems\n$/);
  expect(code).toBe(0);
  expect(read(file)).toContain(right);
  expect(fix()).toEqual({ out, err: '', code: 0 });
});

test('corrects a slip in a link to a claim', () => {
  edit(
    'sheets/lease.md',
    'event](../events/lease-request.md)',
    'event](../events/lease-request.md#requestd)',
  );
  expect(fix().err).toContain(': `requestd` → `requested`\n');
  expect(read('sheets/lease.md')).toContain('event](../events/lease-request.md#requested)');
});

test('follows a page to its new id', () => {
  expect(run('rename', project.root, 'entity', 'the-coast', 'the-shore').code).toBe(0);
  edit('events/lease-request.md', 'place: orla', 'place: the-coast');
  edit('disputes/lease-alive.md', 'touches:', 'touches:\n  entities/the-coast#ferries: studied');
  expect(verdict().messages.map(({ note }) => note)).toEqual([
    'It is called `entities/the-shore#ferries` now.',
    'It is called `the-shore` now.',
  ]);
  fix();
  expect(broken()).toEqual([]);
  expect(read('events/lease-request.md')).toContain('place: the-shore\n');
  expect(read('disputes/lease-alive.md')).toContain('\n  entities/the-shore#ferries: studied\n');
});

describe('leaves alone what has several answers', () => {
  test.each([
    [
      'another number',
      () => {
        edit('events/lease-request.md', 'topics:\n  - lease', 'topics:\n  - lease2');
      },
    ],
    [
      'two letters',
      () => {
        edit('events/lease-request.md', '- lease', '- leeese');
      },
    ],
    [
      'two candidates',
      () => {
        const head =
          'title: Case\nquestion: What of it?\nsummary: A case.\norder: 2\nreviewed: 2031-04-01';
        writeFileSync(at('sheets/leash.md'), `---\n${head}\n---\n`);
        edit('events/lease-request.md', '- lease', '- leas');
      },
    ],
    [
      'an entity, which may be another',
      () => {
        edit('events/lease-request.md', 'place: orla', 'place: orl');
      },
    ],
    [
      'a link to an entity whose words are no name of it',
      () => {
        edit('sheets/lease.md', '[Orla](../entities/orla.md)', '[place](../entities/orlo.md)');
      },
    ],
    [
      'a field that is there already',
      () => {
        edit('sheets/lease.md', 'order: 1', 'order: 1\nordr: 2');
      },
    ],
  ])('%s', (_what, spoil) => {
    spoil();
    expect(broken()).toHaveLength(1);
    expect(verdict().fixes).toEqual([]);
  });

  test('a former id of two pages', () => {
    for (const id of ['orla', 'the-coast']) {
      edit(`entities/${id}.md`, 'kind: place', 'kind: place\nformerly:\n  - old-shore');
    }
    edit('events/lease-request.md', 'place: orla', 'place: old-shore');
    // That it is one of two is a mistake of its own.
    expect(broken().sort()).toEqual(['reserved-id', 'unknown-reference']);
    expect(verdict().fixes).toEqual([]);
  });
});

test('accepts nothing: what is new or changed is left to a reader', () => {
  edit('sheets/lease.md', 'It would say nothing', 'It would not say a thing');
  const { errors, fixes } = verdict();
  expect(errors).toBe(1);
  expect(fixes).toEqual([]);
});

test('only says what it would change with --dry-run', () => {
  edit('events/lease-request.md', '- lease', '- leas');
  const before = read('events/lease-request.md');
  const { out, err, code } = fix('--dry-run');
  expect(err).toBe('would change content/events/lease-request.md:8:5: `leas` → `lease`\n');
  expect(out).toContain('1 problem can be corrected by `npm run check -- --fix`');
  expect(code).toBe(1);
  expect(read('events/lease-request.md')).toBe(before);
  expect(run('check', project.root, '--dry-run').err).toMatch(/^`--dry-run` needs `--fix`\n/);
});

test('keeps the rest of a file, byte for byte', () => {
  const file = 'sheets/lease.md';
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const before = windows(read(file));
  edit(file, 'summary: A', 'sumary: A');
  edit(file, 'money.[^doubt]', 'money.[^dobut]');
  writeFileSync(at(file), windows(read(file)));
  const { fixes } = verdict();
  expect(changesOf(fixes)).toHaveLength(2);
  expect(applied(project.root, fixes)).toEqual([
    { path: at(file), content: before, replace: true },
  ]);
});
