import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadContent } from '../../src/dossier/load.ts';
import { reviewProject } from '../reviewed.ts';
import { buildProject, removeProject, type SmallProject } from '../small-project.ts';
import { run } from './run.ts';

let project: SmallProject;
const at = (...path: string[]) => join(project.root, 'content', ...path);
const ledger = () => readFileSync(at('reviewed.jsonl'), 'utf8');
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(at(file), text.replace(from, to));
};
const review = (...options: string[]) => run('review', project.root, ...options);

beforeEach(() => {
  project = buildProject();
  reviewProject(project.root);
});
afterEach(() => {
  removeProject(project);
});

test('without a change there is nothing to do', () => {
  const before = ledger();
  expect(review()).toEqual({ out: 'Everything is reviewed.\n', err: '', code: 0 });
  expect(review('--all', '--note', 'x').out).toBe('content/reviewed.jsonl: 0 entries added\n');
  expect(ledger()).toBe(before);
});

test('without a terminal it shows what changed, beside quotations and sentences, and fails', () => {
  edit('sheets/lease.md', 'wants to look into it', 'does not want to look into it');
  edit('sheets/lease.md', 'in crowns of 2031', 'in pounds of 2031');
  const before = ledger();
  const { out, err, code } = review('--articles', 'articles');
  expect(out).toBe(
    [
      'lease (reworded, last reviewed on 2031-04-01) content/sheets/lease.md:1:1',
      '- > prices are in crowns of 2031 ([Mint of Orla, 2 January 2031](https://example.org/mint)).',
      '+ > prices are in pounds of 2031 ([Mint of Orla, 2 January 2031](https://example.org/mint)).',
      '',
      'lease#study (reworded, last reviewed on 2031-04-01) content/sheets/lease.md:15:121',
      '- The mayor, Ines Caro, wants to look into it.',
      '+ The mayor, Ines Caro, does not want to look into it.',
      '- (as written) The mayor, [Ines Caro](../entities/ines-caro.md), wants to look into it.',
      '+ (as written) The mayor, [Ines Caro](../entities/ines-caro.md), does not want to look into it.',
      '  harbour, sentence 3: “Caro said the council would study the request” — said twice',
      '      Mayor Ines Caro said the council would study the request before the summer.',
      '',
      '2 not reviewed. Accept what you have read: --accept KEY… --note "What changed"',
      '',
    ].join('\n'),
  );
  expect([err, code]).toEqual(['', 1]);
  expect(ledger()).toBe(before);
});

test('--accept takes what it names, with a note, and leaves the rest', () => {
  edit('sheets/lease.md', 'wants to look into it', 'will look into it');
  edit(
    'sheets/lease.md',
    '“according to an engineer who was not named”',
    '“according to an engineer”',
  );
  edit('entities/orla.md', 'A town with', 'A small town with');
  const before = ledger();
  const note = ['--note', 'Says it shorter.', '--date', '2031-05-01', '--cause', 'correction'];
  expect(review('--accept', 'lease#repairs', 'entities/orla', ...note)).toEqual({
    out: 'content/reviewed.jsonl: 2 entries added\n',
    err: '',
    code: 0,
  });
  expect(ledger().startsWith(before)).toBe(true);
  const said = { date: '2031-05-01', cause: 'correction', note: 'Says it shorter.' };
  const { dossier } = loadContent(project.root);
  expect(dossier.faults).toEqual([]);
  expect(dossier.ledger?.slice(-2)).toMatchObject([
    { key: 'lease#repairs', kind: 'evidence changed', ...said },
    { key: 'entities/orla', kind: 'reworded', ...said },
  ]);
  expect(review().out).toMatch(/^lease#study [^]*\n1 not reviewed\. Accept [^\n]+\n$/);
});

test('--all makes the ledger where there is none, and `check` then passes', () => {
  rmSync(at('reviewed.jsonl'));
  expect(run('check', project.root).code).toBe(1);
  expect(review('--all', '--note', 'First entry.').code).toBe(0);
  expect(run('check', project.root, '--max-warnings', '0').code).toBe(0);
  const { ledger: entries } = loadContent(project.root).dossier;
  expect(new Set(entries?.map(({ kind }) => kind))).toEqual(new Set(['new', 'withdrawn']));
});

test('a withdrawal gets an entry, and the claim stays known', () => {
  edit(
    'sheets/lease.md',
    '| The firm | It would say nothing.[^silence]                                     |\n',
    '',
  );
  edit(
    'sheets/lease.md',
    '[^silence]: [harbour](../articles/harbour.md): “The company declined to comment”\n',
    '',
  );
  expect(run('check', project.root).out).toContain(
    'Published claim `lease#silence` no longer exists',
  );
  const withdrawn =
    'withdrawn:\n  - id: silence\n    date: 2031-05-01\n    reason: It says nothing.';
  edit('sheets/lease.md', 'withdrawn:', withdrawn);
  expect(review().out).toContain('lease#silence (withdrawn, last reviewed on 2031-04-01)');
  expect(review('--all', '--note', 'Withdrawn.').code).toBe(0);
  expect(loadContent(project.root).dossier.ledger?.at(-1)).toMatchObject({
    key: 'lease#silence',
    kind: 'withdrawn',
  });
});

test('--kind makes an entry for what has not changed itself', () => {
  const options = ['--accept', 'lease#study', '--note', 'The keeper denies it.'];
  expect(review(...options).err).toMatch(/^`lease#study` has not changed since its review/);
  expect(review(...options, '--kind', 'disputed').code).toBe(0);
  expect(loadContent(project.root).dossier.ledger?.at(-1)?.kind).toBe('disputed');
});

test('a ledger without an end of line gets one', () => {
  writeFileSync(at('reviewed.jsonl'), ledger().trimEnd());
  edit('entities/orla.md', 'A town with', 'A small town with');
  expect(review('--all', '--note', 'x').code).toBe(0);
  expect(loadContent(project.root).dossier.faults).toEqual([]);
});

test.each([
  ['a file that can not be read', 'sheets/lease.md', '---\na: [\n---\n'],
  ['a ledger that can not be read', 'reviewed.jsonl', '{"key":'],
])('nothing is accepted while there is %s', (_what, file, content) => {
  writeFileSync(at(file), content);
  const before = ledger();
  const { err, code } = review('--all', '--note', 'x');
  expect(err).toMatch(/^content\/.*: .*\nNothing was accepted\. Run `npm run check` and correct/);
  expect(code).toBe(1);
  expect(ledger()).toBe(before);
});

test.each([
  ['a missing note', ['--all'], 'Say with `--note "…"` what changed'],
  ['an empty note', ['--all', '--note', ' '], 'Say with `--note "…"` what changed'],
  [
    'an unknown key',
    ['--accept', 'lease#stdy', '--note', 'x'],
    'Unknown `lease#stdy`: did you mean `lease#study`?',
  ],
  [
    'a day that is none',
    ['--all', '--note', 'x', '--date', '2031-02-30'],
    'Unexpected `--date 2031-02-30`, expected a day such as `2031-04-01`',
  ],
  [
    'an unknown cause',
    ['--cause', 'whim'],
    'Unexpected `--cause whim`, expected one of: article, correction, review',
  ],
  [
    'an unknown kind',
    ['--kind', 'odd'],
    'Unexpected `--kind odd`, expected one of: new, reworded, evidence added, evidence changed, disputed, answered, withdrawn, renamed',
  ],
  ['keys without --accept', ['lease'], 'Usage: npm run review -- [options]'],
  ['both --all and --accept', ['--all', '--accept', 'lease'], 'Usage: npm run review -- [options]'],
])('%s is refused', (_what, args, message) => {
  const { out, err, code } = review(...args);
  expect(err.split('\n')[0]).toBe(message);
  expect([out, code]).toEqual(['', 1]);
});
