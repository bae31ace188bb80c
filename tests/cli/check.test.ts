import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reviewProject } from '../reviewed.ts';
import { buildProject, removeProject, type SmallProject } from '../small-project.ts';
import { sealProject } from '../sealed.ts';
import { run } from './run.ts';

let project: SmallProject;
const at = (...path: string[]) => join(project.root, 'content', ...path);
/** The lines of a text report that name a problem. */
const problems = (out: string) =>
  out.split('\n').filter((line) => /^ {2}\d+:\d+ (?:error|warning): /.test(line));

beforeEach(() => {
  project = buildProject();
  reviewProject(project.root);
});
afterEach(() => {
  removeProject(project);
});

test('a project in order: no problems, its coverage, exit code 0', () => {
  const { out, err, code } = run('check', project.root);
  expect(out).toBe(
    [
      'Coverage of the articles:',
      '  harbour: 9 sentences: 6 used, 1 heading, 1 opinion, 1 repeated: complete',
      '  lighthouse: 4 sentences: 4 used: complete',
      '',
      'The texts are not here (--articles DIR, ARTICLES=DIR): new quotations, copied prose, and doubts and denials that are cut off can’t be checked',
      '9 files, 15 claims, 17 quotations: no problems',
      '',
    ].join('\n'),
  );
  expect(err).toBe('');
  expect(code).toBe(0);
});

test('a sheet with twenty faults of different kinds: all at their places in one run', () => {
  const sheet = join(import.meta.dirname, 'fixtures', 'twenty-faults.md');
  copyFileSync(sheet, at('sheets', 'twenty-faults.md'));
  sealProject(project.root, project.texts);
  const { out, err, code } = run('check', project.root, '--articles', 'articles');
  expect(out).toMatch(/^content\/sheets\/twenty-faults\.md\n/);
  const rules = [...out.matchAll(/^ {4}rule: (.*), see src\/check\/RULES.md#\1$/gm)];
  const found = problems(out).map((line, i) => {
    const [place = ''] = line.trim().split(' ');
    return `${place} [${rules[i]?.[1] ?? ''}]`;
  });
  expect(found).toEqual([
    '3:11 [front-matter]',
    '5:8 [front-matter]',
    '6:11 [edtf]',
    '7:1 [front-matter]',
    '9:9 [vanished-claim]',
    '14:1 [markdown]',
    '16:10 [markdown]',
    '16:17 [markdown]',
    '16:40 [prose-without-evidence]',
    '16:70 [footnote]',
    '18:20 [footnote]',
    '18:54 [footnote]',
    '19:7 [outside-link]',
    '19:43 [internal-link]',
    '19:62 [unknown-reference]',
    '20:3 [unsupported-term]',
    '20:3 [unsupported-term]',
    '21:3 [quoted-words]',
    '22:3 [copied-prose]',
    '24:1 [markdown]',
    '26:29 [footnote]',
    '46:51 [quotation-not-found]',
    '48:53 [quotation-ambiguous]',
    '50:47 [quotation-length]',
    '52:46 [quotation-length]',
    '56:15 [evidence-syntax]',
    '58:16 [unknown-reference]',
    '60:1 [footnote]',
    '62:1 [duplicate-claim-id]',
  ]);
  expect(out).toMatch(/29 errors, 0 warnings\n$/);
  expect(err).toBe('');
  expect(code).toBe(1);
});

test('bad input: one clear message, no stack trace', () => {
  rmSync(at('articles'), { recursive: true });
  mkdirSync(at('articles'));
  const { out, err, code } = run('check', project.root);
  expect(problems(out)).toEqual([
    '  1:1 error: No articles yet: add one with `npm run ingest -- FILE`',
  ]);
  expect(out + err).not.toMatch(/\n {4}at |node:internal/);
  expect(err).toBe('');
  expect(code).toBe(1);
});

describe('options', () => {
  test('--format json can be parsed', () => {
    const { out, code } = run('check', project.root, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      messages: [],
      errors: 0,
      warnings: 0,
      counts: { files: 9, claims: 15, evidence: 17 },
    });
    expect(code).toBe(0);
  });

  test('a summary is written where GitHub Actions asks for one', () => {
    const summary = join(project.root, 'summary.md');
    vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
    try {
      run('check', project.root);
      rmSync(at('reviewed.jsonl'));
      run('check', project.root, '--format', 'github');
    } finally {
      vi.unstubAllEnvs();
    }
    const [first, second, ...more] = readFileSync(summary, 'utf8').split('**Check:**').slice(1);
    expect(first).toMatch(/: no problems\n$/);
    expect(second).toMatch(/: 1 error, 0 warnings\n[^]*\| error: Missing [^]*unreviewed \|\n$/);
    expect(more).toEqual([]);
  });

  test('--format github prints nothing if nothing is wrong', () => {
    expect(run('check', project.root, '--format', 'github')).toEqual({ out: '', err: '', code: 0 });
  });

  test('--articles proves the fingerprints', () => {
    const { out, code } = run('check', project.root, '--articles', 'articles');
    expect(out).toMatch(/\n2 fingerprints compared with the texts\n.* no problems\n$/);
    expect(code).toBe(0);
  });

  test('--articles names texts that are missing and fingerprints that are stale', () => {
    const texts = join(project.root, 'articles');
    rmSync(join(texts, 'lighthouse.txt'));
    writeFileSync(join(texts, 'harbour.txt'), 'Another text altogether.');
    const { out, code } = run('check', project.root, '--articles', 'articles');
    expect(out).toContain(
      'content/articles/harbour.fingerprint.json\n  1:1 error: Fingerprint of `harbour` does not match its text',
    );
    expect(out).toMatch(/\nThe texts are not here .*\n.* 1 error, 0 warnings\n$/);
    expect(code).toBe(1);
  });

  test('--articles shows the sentence nearest to a quotation', () => {
    const path = at('sheets', 'lease.md');
    const text = readFileSync(path, 'utf8').replace('company can pay”', 'company will pay”');
    writeFileSync(path, text);
    const { out } = run('check', project.root, '--articles', 'articles');
    expect(out).toContain(
      'Its words “some traders doubt that the company” are in paragraph 2, sentence 4. The nearest sentence, 4, reads: Some traders doubt that the company can pay.',
    );
  });

  test('ARTICLES names the folder of texts, too', () => {
    const { out } = run('check', project.root, { env: { ARTICLES: 'articles' } });
    expect(out).toContain('\n2 fingerprints compared with the texts\n');
  });

  /** Makes the check find one warning: text that is still to write. */
  const leaveUnfinished = () => {
    const path = at('events', 'lease-request.md');
    const text = readFileSync(path, 'utf8').replace(
      'title: Request for a lease',
      'title: To write',
    );
    writeFileSync(path, text);
    reviewProject(project.root);
  };

  test('warnings pass, unless more than --max-warnings', () => {
    leaveUnfinished();
    expect(run('check', project.root)).toMatchObject({ code: 0 });
    expect(run('check', project.root, '--max-warnings', '1')).toMatchObject({ code: 0 });
    const { out, code } = run('check', project.root, '--max-warnings', '0');
    expect(out).toContain('0 errors, 1 warning');
    expect(code).toBe(1);
  });

  test.each([
    [
      'an unknown format',
      ['--format', 'toString'],
      'Unexpected `--format toString`, expected one of: text, json, github',
    ],
    ['a number that is none', ['--max-warnings', 'few'], 'Unexpected `--max-warnings few`'],
    ['a folder that is not there', ['--articles', 'texts'], 'Unexpected `texts` that is no folder'],
    [
      'a file for a folder',
      ['--articles', 'content/site.yaml'],
      'Unexpected `content/site.yaml` that is no folder',
    ],
    ['an unknown option', ['--artcles', 'x'], "Unknown option '--artcles'"],
    ['a stray word', ['content'], "Unexpected argument 'content'"],
  ])('%s is refused', (_what, args, message) => {
    const { out, err, code } = run('check', project.root, ...args);
    expect(err.split('\n')[0]).toContain(message);
    expect(err).not.toMatch(/\n {4}at /);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  test('a text that can not be read is named', () => {
    writeFileSync(join(project.root, 'articles', 'harbour.txt'), '');
    const { err, code } = run('check', project.root, '--articles', 'articles');
    expect(err).toBe(
      `${join('articles', 'harbour.txt')}: Unexpected empty file, expected an article\n`,
    );
    expect(code).toBe(1);
  });
});
