import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import type { Fingerprint } from '../../src/schemas/fingerprint.ts';
import { pendingPath } from '../../src/ingest/pending-record.ts';
import { run } from '../cli/run.ts';
import { reviewProject } from '../reviewed.ts';
import { buildProject, removeProject, type SmallProject } from '../small-project.ts';

const TEXT = readFileSync(
  join(import.meta.dirname, '..', 'small-project', 'articles', 'harbour.txt'),
  'utf8',
);

let project: SmallProject;
let folder = '';
beforeEach(() => {
  project = buildProject();
  reviewProject(project.root);
  folder = mkdtempSync(join(tmpdir(), 'take-back-'));
});
afterEach(() => {
  removeProject(project);
  rmSync(folder, { recursive: true });
});

const at = (path: string) => join(project.root, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
function text(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const problems = () =>
  check(loadContent(project.root)).messages.map(
    ({ file, ruleId }) => `${file ?? ''} ${ruleId ?? ''}`,
  );

describe('--replace', () => {
  test('takes a corrected text, and moves what is set aside with its sentences', () => {
    const corrected = TEXT.replace('The company declined', 'A new day came. The company declined');
    const { out, code } = run('ingest', project.root, '--replace', text('harbour.txt', corrected));
    expect(code).toBe(0);
    expect(out.replaceAll('\\', '/')).toBe(
      [
        'harbour: corrected text taken',
        '  the former text is not at hand (ARTICLES=DIR): its sentences were found again by their lengths and quoted words. Look at the numbers in `unused:`',
        '  new or changed: sentence 7',
        '  every quotation is still in the text',
        '  wrote content/articles/harbour.md',
        '  wrote content/articles/harbour.fingerprint.json',
        '',
      ].join('\n'),
    );
    // The sentence that was the ninth is the tenth now; all else in the record is as it was.
    expect(read('content/articles/harbour.md')).toContain('sentences: 10\n    reason: opinion');
    expect(read('content/articles/harbour.md')).toContain('note: People of the upper town');
    expect(problems()).toEqual(['content/articles/harbour.md uncovered-sentence']);
  });

  test('finds sentences again by their words, with the former text at hand', () => {
    const corrected = `${TEXT.trim().split('\n')[0] ?? ''}\n\nA new day came.\n\n${TEXT.slice(TEXT.indexOf('\n'))}`;
    const path = text('harbour.txt', corrected);
    const { out } = run('ingest', project.root, '--replace', path, {
      env: { ARTICLES: 'articles' },
    });
    expect(out).not.toContain('at hand');
    expect(out).toContain('new or changed: sentence 2\n');
    expect(read('content/articles/harbour.md')).toContain('sentences: 10\n    reason: opinion');
  });

  test('keeps quotations that only the former text had, so that check can say so', () => {
    const corrected = TEXT.replaceAll('3 million crowns', '5 million crowns');
    run('ingest', project.root, '--replace', text('harbour.txt', corrected));
    const { messages } = check(loadContent(project.root));
    expect(messages.map(String).join()).toContain('is from a former version of `harbour`');
    const print = JSON.parse(read('content/articles/harbour.fingerprint.json')) as Fingerprint;
    expect(print.former).toEqual(['would cost 3 million crowns'.split(' ')]);
  });

  test('lists the claims whose quotations no longer hold, which check then refuses', () => {
    const corrected = TEXT.replaceAll('3 million crowns', '5 million crowns');
    const { out } = run('ingest', project.root, '--replace', text('harbour.txt', corrected));
    const line =
      read('content/sheets/lease.md')
        .split('\n')
        .findIndex((l) => l.includes('would cost')) + 1;
    expect(out).toContain('no longer in the text: 1 quotation\n');
    expect(out).toContain(`content/sheets/lease.md:${String(line)}:`);
    expect(out).toContain('lease#repairs: “would cost 3 million crowns”');
    expect(out).toContain('\n      nearest now, sentence ');
    expect(out).toMatch(/nearest now, sentence \d+: “.*5 million crowns/);
    expect(problems()).toContain('content/sheets/lease.md quotation-not-found');
  });

  describe('with a draft', () => {
    const PIER = [
      'Pier to Open',
      'The new pier at Orla opens on 3 May 2031, says its owner.',
      'Ines Caro called it a gift on Monday.',
      'It cost the town of Orla 40 crowns.',
    ].join('\n');
    const label = 'new-pier-orla-opens';
    const draft = () => read('content/drafts/pier.md');
    const write = (content: string) => {
      writeFileSync(at('content/drafts/pier.md'), content);
    };
    beforeEach(() => {
      run('ingest', project.root, text('pier.txt', PIER));
    });
    const replace = (corrected: string) =>
      run('ingest', project.root, '--replace', text('pier.txt', corrected));

    test('writes a new worksheet and keeps the former beside it, word for word', () => {
      const mine = `The pier opens in spring.[^${label}]\n\nTo be asked of the owner.`;
      write(draft().replace(`TO WRITE.[^${label}]`, mine));
      const former = draft();
      const { out } = replace(PIER.replace('3 May', '9 June').replace('on Monday', 'on Tuesday'));
      expect(out).toContain('every quotation is still in the text');
      expect(out.replaceAll('\\', '/')).toContain('wrote content/drafts/pier.former.txt\n');
      expect(out.replaceAll('\\', '/')).toContain('wrote content/drafts/pier.md\n');
      expect(draft()).toContain('opens on 9 June 2031');
      expect(draft()).not.toMatch(/3 May|Monday/);
      expect(read('content/drafts/pier.former.txt')).toBe(former);
      expect(problems()).not.toContain('content/drafts/pier.md draft');
    });

    test('never writes over a worksheet that is kept', () => {
      replace(PIER.replace('3 May', '9 June'));
      const [now, former] = [draft(), read('content/drafts/pier.former.txt')];
      const { err, code } = replace(PIER.replace('3 May', '10 June'));
      expect(err.replaceAll('\\', '/')).toContain(
        '`content/drafts/pier.former.txt` is kept from before',
      );
      expect(code).toBe(1);
      expect([draft(), read('content/drafts/pier.former.txt')]).toEqual([now, former]);
      rmSync(at('content/drafts/pier.former.txt'));
      expect(replace(PIER.replace('3 May', '10 June')).code).toBe(0);
    });

    test('drafts nothing that a claim rests on by now', () => {
      const note =
        draft()
          .split('\n')
          .find((line) => line.startsWith(`[^${label}]: `)) ?? '';
      const sheet = read('content/sheets/lease.md');
      const used = sheet.replace(/\n\[\^/, `\nThe pier opens.[^${label}]\n\n[^`);
      writeFileSync(at('content/sheets/lease.md'), `${used.trimEnd()}\n${note}\n`);
      replace(PIER.replace('on Monday', 'on Tuesday'));
      expect(draft()).not.toContain('3 May');
      expect(draft()).toContain('on Tuesday');
    });

    test('takes the id by `--id`, whatever the file is called', () => {
      const other = text('pier-corrected.txt', PIER.replace('3 May', '9 June'));
      const { out, code } = run('ingest', project.root, '--replace', '--id', 'pier', other);
      expect(code).toBe(0);
      expect(out).toContain('pier: corrected text taken');
      expect(draft()).toContain('9 June');
    });
  });

  test('says what is no longer set aside, since it is gone', () => {
    const corrected = TEXT.replace(/ Residents of the upper town .*/, '');
    const { out } = run('ingest', project.root, '--replace', text('harbour.txt', corrected));
    expect(out).toContain('no longer set aside, since they are gone: former sentence 9');
    expect(read('content/articles/harbour.md')).not.toContain('opinion');
    // What is quoted is most of the text that is left.
    expect(problems()).toEqual(['content/articles/harbour.md quotation-share']);
  });

  test('writes nothing in a dry run', () => {
    const before = read('content/articles/harbour.fingerprint.json');
    const corrected = text('harbour.txt', TEXT.replace('twelve', 'ten'));
    const { out } = run('ingest', project.root, '--replace', '--dry-run', corrected);
    expect(out).toContain('would write content');
    expect(read('content/articles/harbour.fingerprint.json')).toBe(before);
  });

  test.each([
    [
      'an unknown article',
      'harbor.txt',
      TEXT,
      /^.*: Unexpected article `harbor`, expected a known one/,
    ],
    [
      'the same words',
      'harbour.txt',
      TEXT.toUpperCase(),
      /: Unexpected text of `harbour` with the words/,
    ],
  ])('refuses %s', (_what, name, content, message) => {
    const { err, code } = run('ingest', project.root, '--replace', text(name, content));
    expect(err).toMatch(message);
    expect(code).toBe(1);
    expect(problems()).toEqual([]);
  });
});

describe('--remove', () => {
  test('refuses while claims rest on the article, and lists them; nothing is removed', () => {
    const { err, code } = run('ingest', project.root, '--remove', 'harbour');
    expect(err.split('\n')[0]).toBe(
      'harbour: `harbour` is still in use. Remove or change these first:',
    );
    expect(err).toMatch(
      /content\/sheets\/lease\.md:\d+:\d+: lease#asked: “a lease of the old harbour/,
    );
    expect(code).toBe(1);
    expect(problems()).toEqual([]);
  });

  test('takes out an article on which nothing rests, its draft with it', () => {
    const pier = text(
      'pier.txt',
      'Pier to Open\nThe new pier at Orla opens on 3 May 2031, says its owner.',
    );
    expect(run('ingest', project.root, pier).code).toBe(0);
    // An interrupted `--replace` may have left this.
    const waiting = at(pendingPath('pier', '0'.repeat(64)));
    writeFileSync(waiting, '');
    const { out, code } = run('ingest', project.root, '--remove', 'pier');
    expect(out.replaceAll('\\', '/').split('\n')).toEqual([
      'pier: removed',
      '  removed content/articles/pier.md',
      '  removed content/articles/pier.fingerprint.json',
      '  removed content/drafts/pier.md',
      '  removed content/drafts/pier.fingerprint.json',
      '',
    ]);
    expect(code).toBe(0);
    expect(existsSync(at('content/drafts/pier.md'))).toBe(false);
    expect(existsSync(waiting)).toBe(false);
    expect(problems()).toEqual([]);
  });

  test('refuses an unknown article, with the nearest known one', () => {
    const { err } = run('ingest', project.root, '--remove', 'harbor');
    expect(err).toBe(
      'harbor: Unexpected article `harbor`, expected the id of a known one (did you mean `harbour`?)\n',
    );
  });
});
