import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../src/intake/bytes.ts';
import { readArticleFile } from '../../src/intake/read.ts';
import { Refusal } from '../../src/files/refusal.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-file-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('reads', () => {
  test('plain text as it is, a headline for a title', async () => {
    const path = file('old-mill.txt', 'Mill to Close\nThe old mill closes.\n');
    expect(await readArticleFile(path)).toEqual({
      id: 'old-mill',
      title: 'Mill to Close',
      text: 'Mill to Close\nThe old mill closes.\n',
      format: 'text',
      language: null,
      metadata: {},
      found: {},
      marked: new Map(),
      truncated: false,
      dropped: [],
      doubts: [],
    });
  });

  test('a first line that is a sentence is no title', async () => {
    const { title } = await readArticleFile(file('a.txt', 'The mill closes “in May.”\nYes.'));
    expect(title).toBeNull();
  });

  test('Markdown without its signs, front matter and footnotes', async () => {
    const markdown = [
      '---\ntitle: not this\n---',
      '# Mill *to* Close',
      'The [old\nmill](https://example.org) closes.[^1]',
      '- One.\n- Two.',
      '| a | b |\n| - | - |\n| c | d |',
      '[^1]: Not this either.',
    ].join('\n\n');
    expect(await readArticleFile(file('m.md', markdown))).toMatchObject({
      id: 'm',
      title: 'Mill to Close',
      text: 'Mill to Close\nThe old mill closes.\nOne.\nTwo.\na\nb\nc\nd',
    });
  });

  test('a byte-order mark and CRLF line ends', async () => {
    const { title } = await readArticleFile(
      file('bom.txt', '\uFEFFMill to Close\r\nIt closes.\r\n'),
    );
    expect(title).toBe('Mill to Close');
  });

  test.each([
    ['Second Meeting (1).txt', 'second-meeting-1'],
    ['Éléphant_blanc.TXT', 'elephant-blanc'],
    ['no-ending', 'no-ending'],
    ['--x--.txt', 'x'],
  ])('the id of %s is %s', async (name, id) => {
    expect((await readArticleFile(file(name, 'The old mill closes.'))).id).toBe(id);
  });
});

describe('refuses in one line', () => {
  const words = 'The old mill closes.';
  test.each<[string, string, string | Buffer, string]>([
    ['an empty file', 'e.txt', '', 'Unexpected empty file, expected an article'],
    ['only signs', 'signs.txt', ' \n—…\n', 'Unexpected empty file, expected an article'],
    ['one word', 'one.txt', 'Mill', 'Unexpected article of 1 word, expected at least 3'],
    ['two words', 'two.txt', 'Old mill', 'Unexpected article of 2 words, expected at least 3'],
    [
      'front matter alone',
      'f.md',
      '---\na: b\n---\n',
      'Unexpected empty file, expected an article',
    ],
    [
      'a binary file',
      'b.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'Unexpected binary file, expected text, Markdown, HTML, PDF or DOCX',
    ],
    [
      'control characters',
      'c.txt',
      `${words}\u0000`,
      'Unexpected binary file, expected text, Markdown, HTML, PDF or DOCX',
    ],
    [
      'too large a file',
      'big.txt',
      Buffer.alloc(MAX_BYTES + 1, 'word '),
      'Unexpected file of 21 MB, expected a news article of at most 20 MB',
    ],
    [
      'a name without letters',
      '!!!.txt',
      words,
      'Unexpected file name `!!!`, expected Latin letters or digits to make an id of: rename the file',
    ],
    [
      'a name in another script',
      'мельница.txt',
      words,
      'Unexpected file name `мельница`, expected Latin letters or digits to make an id of: rename the file',
    ],
  ])('%s', async (_what, name, content, message) => {
    const path = file(name, content);
    await expect(readArticleFile(path)).rejects.toThrow(Refusal);
    await expect(readArticleFile(path)).rejects.toThrow(message);
  });

  test('a folder', async () => {
    const path = join(folder, 'folder.txt');
    mkdirSync(path);
    await expect(readArticleFile(path)).rejects.toThrow('Unexpected folder, expected a file');
  });

  test('a file that is not there', async () => {
    await expect(readArticleFile(join(folder, 'none.txt'))).rejects.toThrow(
      "Unexpected file that can't be read (no such file), expected an article",
    );
  });
});
