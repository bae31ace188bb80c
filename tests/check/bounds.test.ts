import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { buildProject, removeProject, type SmallProject } from '../small-project.ts';

let project: SmallProject;
beforeEach(() => {
  project = buildProject();
});
afterEach(() => {
  removeProject(project);
});

const at = (...path: string[]) => join(project.root, 'content', ...path);

/** Places and reasons of what is wrong with the files of this test, without those that follow from it. */
function faults(): string[] {
  return check(loadContent(project.root))
    .messages.filter(({ file = '' }) => file.includes('case'))
    .map(({ name, reason }) => `${name}: ${reason}`);
}

const FRONT = '---\ntitle: Case\nquestion: What of it?\nsummary: A case.\norder: 2\n';
const BODY =
  'The firm says nothing.[^a]\n\n[^a]: [harbour](../articles/harbour.md): “The company declined to comment”\n';
const sheet = (body: string, front = '') => {
  writeFileSync(at('sheets', 'case.md'), `${FRONT}${front}reviewed: 2031-04-01\n---\n\n${body}`);
};

test('the sheet of these tests is in order', () => {
  sheet(BODY);
  expect(faults().filter((fault) => !fault.includes('review'))).toEqual([]);
});

describe('hidden characters', () => {
  test.each([
    [
      'in a title',
      () => {
        sheet(BODY, 'note: "\u0010"\n');
      },
      'content/sheets/case.md:6:8: Unexpected hidden character U+0010: delete it',
    ],
    [
      'written as an escape of YAML',
      () => {
        writeFileSync(
          at('sheets', 'case.md'),
          `${FRONT.replace('Case', '"A \\x10 case"')}reviewed: 2031-04-01\n---\n\n${BODY}`,
        );
      },
      'content/sheets/case.md:2:8: Unexpected hidden character U+0010, expected the text without it',
    ],
    [
      'that turns the direction of a quotation',
      () => {
        sheet(BODY.replace('declined', '\u202Edeclined'));
      },
      'content/sheets/case.md:11:55: Unexpected hidden character U+202E: delete it',
    ],
    [
      'written as an entity',
      () => {
        sheet(BODY.replace('The firm', 'The &#x202E;firm'));
      },
      'content/sheets/case.md:9:1: Unexpected hidden character U+202E, expected the text without it',
    ],
  ])('%s', (_what, write, message) => {
    write();
    expect(faults()).toContain(message);
  });
});

describe('more than a parser takes in a moment', () => {
  const deep = 'Lists, quotations or fields are nested too deeply to be read: use a few levels';
  test.each([
    ['a line of list marks', '- '.repeat(8_000), deep],
    ['a line of quotation marks', `${'>'.repeat(100_000)} a`, deep],
    [
      'levels by indentation',
      Array.from({ length: 300 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
      deep,
    ],
    [
      'signs of emphasis',
      '*a_ '.repeat(12_000),
      'More than 3,000 signs of emphasis and the like in one block: split it',
    ],
    [
      'signs of emphasis over lines',
      '*a_ b_\n'.repeat(5_000),
      'More than 3,000 signs of emphasis and the like in one block: split it',
    ],
    [
      'lines',
      '- a\n'.repeat(100_000),
      'Cannot read the file: it has 100,014 lines, expected at most 10,000',
    ],
    [
      'bytes',
      'The ferry lay still. '.repeat(100_000),
      'Cannot read the file: it has 2,100,199 bytes, expected at most 1,000,000',
    ],
  ])('%s', (_what, body, reason) => {
    sheet(`${body}\n\n${BODY}`);
    expect(faults()).toContainEqual(
      expect.stringMatching(`^content/sheets/case\\.md:\\d+:\\d+: ${reason}$`),
    );
  });

  test('fields nested without end', () => {
    sheet(BODY, `x: ${'['.repeat(20_000)}\n`);
    expect(faults()[0]).toMatch(/^content\/sheets\/case\.md:\d+:\d+: /);
  });

  test('sentence numbers by the million', () => {
    const entry = `  - sentences: "${Array.from({ length: 2_000 }, () => '1-10000').join(',')}"\n    reason: heading\n`;
    writeFileSync(
      at('articles', 'case.md'),
      `---\ntitle: Case\ntype: webpage\nunused:\n${entry.repeat(20)}---\n`,
    );
    expect(faults()[0]).toMatch(/^content\/articles\/case\.md:\d+:\d+: /);
  });
});

describe('what is no plain file of the project', () => {
  test('a pipe', () => {
    expect(spawnSync('mkfifo', [at('sheets', 'case.md')]).status).toBe(0);
    expect(faults()).toContain(
      'content/sheets/case.md:1:1: Cannot read the file: it is no plain file',
    );
  });

  test.each(['/dev/zero', '/etc/hostname'])('a link to %s', (target) => {
    symlinkSync(target, at('sheets', 'case.md'));
    expect(faults()).toContain(
      'content/sheets/case.md:1:1: Cannot read the file: it is a link to a file outside `content/`',
    );
  });
});
