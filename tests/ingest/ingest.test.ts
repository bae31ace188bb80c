import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../src/articles/file/refusal.ts';
import { fingerprint } from '../../src/articles/fingerprint.ts';
import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { run } from '../cli/run.ts';

const MILL = [
  'Mill to Close',
  'The old mill at Varn closes in May. Its owner says the river is too low.',
  'Nobody asked the millers.',
  'The old mill at Varn closes in May. Its owner says the river is too low. They left.',
].join('\n');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ingest-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function file(name: string, content: string | Buffer): string {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
}
const articles = () => join(root, 'content', 'articles');
/** Every file below `content/`, so that nothing half-written goes unseen. */
const written = () => {
  try {
    return readdirSync(join(root, 'content'), { recursive: true }).map(String).sort();
  } catch {
    return [];
  }
};
const read = (name: string) => readFileSync(join(articles(), name), 'utf8');

describe('an article in', () => {
  test('writes the skeleton of a record and the fingerprint, and tells of it', async () => {
    expect(await ingest(root, file('old-mill.txt', MILL))).toEqual({
      id: 'old-mill',
      written: [
        join('content', 'articles', 'old-mill.md'),
        join('content', 'articles', 'old-mill.fingerprint.json'),
      ],
      words: 41,
      sentences: 7,
      repeats: [{ from: 5, to: 6, of: 2 }],
      alike: [],
    });
    expect(written()).toEqual([
      'articles',
      join('articles', 'old-mill.fingerprint.json'),
      join('articles', 'old-mill.md'),
    ]);
    expect(read('old-mill.md')).toMatchInlineSnapshot(`
      "---
      title: "Mill to Close"
      type: "webpage"
      language: "en"
      unused: []
      ---

      > [!NOTE]
      > What is known of this article, and how far it can be relied on, is still to be written.
      "
    `);
    expect(JSON.parse(read('old-mill.fingerprint.json'))).toEqual(
      fingerprint('old-mill', MILL, 'en'),
    );
  });

  test('of which check says no more than what the editor has to do', async () => {
    await ingest(root, file('old-mill.txt', MILL));
    const { messages } = check(loadContent(root));
    expect(new Set(messages.map(({ ruleId }) => ruleId))).toEqual(new Set(['uncovered-sentence']));
  });

  test('without a headline', async () => {
    await ingest(root, file('old-mill.txt', 'The old mill closes.'));
    expect(read('old-mill.md')).toContain('title: "old mill"\ntitle-basis: "Taken from the name');
  });

  test('whose headline is awkward in YAML', async () => {
    await ingest(
      root,
      file('mill.txt', 'Mill: "to close" # {now} — yes?\u00A0no\nThe old mill closes.'),
    );
    const { dossier } = loadContent(root);
    expect(dossier.faults).toEqual([]);
    expect(dossier.articles[0]?.record.title).toBe('Mill: "to close" # {now} — yes?\u00A0no');
  });

  test('in another language', async () => {
    await ingest(root, file('mill.txt', 'Старая мельница закрыта.'), 'ru');
    expect(read('mill.md')).toContain('language: "ru"');
  });
});

describe('a record that exists', () => {
  const RECORD = '---\ntitle: The editor was here\ntype: webpage\nlanguage: ru\n---\n';

  test('is never touched; its language holds', async () => {
    mkdirSync(articles(), { recursive: true });
    writeFileSync(join(articles(), 'mill.md'), RECORD);
    const text = 'Мельница закрыта. Г. И. Орлов уехал.';
    const { written: paths } = await ingest(root, file('mill.txt', text));
    expect(paths).toEqual([join('content', 'articles', 'mill.fingerprint.json')]);
    expect(read('mill.md')).toBe(RECORD);
    expect(JSON.parse(read('mill.fingerprint.json'))).toEqual(fingerprint('mill', text, 'ru'));
  });

  test('is kept when its fingerprint is made anew', async () => {
    const path = file('mill.txt', MILL);
    await ingest(root, path);
    writeFileSync(join(articles(), 'mill.md'), RECORD);
    rmSync(join(articles(), 'mill.fingerprint.json'));
    await ingest(root, path);
    expect(read('mill.md')).toBe(RECORD);
  });
});

describe('refuses, and writes nothing', () => {
  test.each<[string, string, string | Buffer, RegExp]>([
    ['an empty file', 'a.txt', '', /^Unexpected empty file/],
    ['a binary file', 'a.txt', Buffer.from([1, 0, 255]), /^Unexpected binary file/],
    [
      'another encoding',
      'a.txt',
      Buffer.from('f0d2c9d7c5d42c20cdc5ccd8cec9c3c120dac1cbd2d9d4c12e', 'hex'),
      /^Unexpected encoding/,
    ],
    [
      'a name and a title without Latin letters',
      '…!.txt',
      'Старая мельница закрыта',
      /^Unexpected file name/,
    ],
    ['too large a file', 'a.txt', Buffer.alloc(20_000_001, 'word '), /^Unexpected file of 21 MB/],
  ])('%s', async (_what, name, content, message) => {
    const path = file(name, content);
    await expect(ingest(root, path)).rejects.toThrow(Refusal);
    await expect(ingest(root, path)).rejects.toThrow(message);
    expect(written()).toEqual([]);
  });

  test('a folder, and a file that is not there', async () => {
    mkdirSync(join(root, 'folder'));
    await expect(ingest(root, join(root, 'folder'))).rejects.toThrow(/^Unexpected folder/);
    await expect(ingest(root, join(root, 'none.txt'))).rejects.toThrow(/no such file/);
    expect(written()).toEqual([]);
  });

  test('an article that is known already, under whatever name and however it is set', async () => {
    await ingest(root, file('mill.txt', MILL));
    const before = written();
    await expect(ingest(root, file('mill.txt', MILL))).rejects.toThrow(
      /is known already as `mill`/,
    );
    const reset = MILL.toUpperCase().replaceAll('\n', '\r\n\r\n').replaceAll(' ', '  ');
    await expect(ingest(root, file('other.txt', reset))).rejects.toThrow(
      /is known already as `mill`/,
    );
    expect(written()).toEqual(before);
  });

  test('a second text for a known article', async () => {
    await ingest(root, file('mill.txt', MILL));
    const print = read('mill.fingerprint.json');
    await expect(ingest(root, file('mill.txt', `${MILL} And more.`))).rejects.toThrow(
      /^Unexpected second text for article `mill`, expected another file name/,
    );
    expect(read('mill.fingerprint.json')).toBe(print);
  });
});

test('a text that shares much with a known one is named', async () => {
  await ingest(root, file('mill.txt', MILL));
  const { alike } = await ingest(root, file('again.txt', `${MILL} So it was written elsewhere.`));
  expect(alike).toEqual([{ id: 'mill', share: 1 }]);
});

test('a known fingerprint that can not be read is left to the check', async () => {
  mkdirSync(articles(), { recursive: true });
  writeFileSync(join(articles(), 'bad.fingerprint.json'), '{');
  expect((await ingest(root, file('mill.txt', MILL))).id).toBe('mill');
});

describe('the command', () => {
  test('does the good files and lists the bad ones', () => {
    file('mill.txt', MILL);
    file('empty.txt', '');
    file('copy.txt', MILL);
    file('pier.txt', 'The old pier at Varn is closed. Nobody minds.');
    const { out, err, code } = run('ingest', root, 'mill.txt', 'empty.txt', 'copy.txt', 'pier.txt');
    expect(out.replaceAll('\\', '/').split('\n')).toEqual([
      'mill: 41 words in 7 sentences',
      '  sentences 5–6 repeat 2–3 word for word',
      '  wrote content/articles/mill.md',
      '  wrote content/articles/mill.fingerprint.json',
      'pier: 9 words in 2 sentences',
      '  wrote content/articles/pier.md',
      '  wrote content/articles/pier.fingerprint.json',
      '',
    ]);
    expect(err.split('\n')).toEqual([
      'empty.txt: Unexpected empty file, expected an article',
      'copy.txt: Unexpected article that is known already as `mill`, expected a new one',
      '',
    ]);
    expect(code).toBe(1);
    expect(written().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    ['no file', [], /^Usage: /],
    ['an unknown option', ['--lang', 'en', 'a.txt'], /^Unknown option '--lang'/],
    ['a language that is none', ['--language', 'en_!', 'a.txt'], /^Unexpected language `en_!`/],
  ])('%s is refused', (_what, args, message) => {
    const { out, err, code } = run('ingest', root, ...args);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n {4}at /);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  test('a folder that can not be written is told in a line', () => {
    file('content', 'in the way');
    file('mill.txt', MILL);
    const { err, code } = run('ingest', root, 'mill.txt');
    expect(err).toMatch(/^mill\.txt: E\w+: .*\n$/);
    expect(code).toBe(1);
  });
});
