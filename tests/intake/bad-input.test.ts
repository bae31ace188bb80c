import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOfStream, MAX_BYTES } from '../../src/intake/bytes.ts';
import { readArticleBytes, readArticleFile, readArticleStream } from '../../src/intake/read.ts';
import { Refusal } from '../../src/files/refusal.ts';
import { ENGLISH, RUSSIAN } from './prose.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const path = (name: string) => join(folder, name);
const TEXT = ['', ENGLISH.title, ...ENGLISH.paragraphs].join('\n');

async function refusal(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => new Error('not refused'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
}

describe('what is no file', () => {
  test('a folder', async () => {
    mkdirSync(path('folder.txt'));
    expect(await refusal(readArticleFile(path('folder.txt')))).toBe(
      'Unexpected folder, expected a file',
    );
  });
  test('a file that is not there', async () => {
    expect(await refusal(readArticleFile(path('none.txt')))).toBe(
      "Unexpected file that can't be read (no such file), expected an article",
    );
  });
  test.skipIf(process.platform === 'win32')('a circle of links', async () => {
    symlinkSync(path('b.txt'), path('a.txt'));
    symlinkSync(path('a.txt'), path('b.txt'));
    expect(await refusal(readArticleFile(path('a.txt')))).toBe(
      "Unexpected file that can't be read (its links lead in a circle), expected an article",
    );
  });
  test.skipIf(process.platform === 'win32')('a pipe that nobody writes to, a device', async () => {
    execFileSync('mkfifo', [path('pipe.txt')]);
    for (const place of [path('pipe.txt'), '/dev/zero']) {
      expect(await refusal(readArticleFile(place))).toBe(
        'Unexpected pipe or device, expected a file (or pipe it to standard input)',
      );
    }
  });
  test('a name that is too long', async () => {
    expect(await refusal(readArticleFile(path(`${'mill'.repeat(100)}.txt`)))).toMatch(
      /^Unexpected file that can't be read \(.*\), expected an article$/,
    );
  });
});

describe('what is too large', () => {
  test('a file of 100 MB, which is not read', async () => {
    writeFileSync(path('big.txt'), '');
    truncateSync(path('big.txt'), 100_000_000);
    expect(await refusal(readArticleFile(path('big.txt')))).toBe(
      'Unexpected file of 100 MB, expected a news article of at most 20 MB',
    );
  });
  test('a stream without end, of which no more is taken', async () => {
    let given = 0;
    function* endless() {
      for (;;) {
        given += 1_000_000;
        yield Buffer.alloc(1_000_000, 'mill ');
      }
    }
    expect(await refusal(readArticleStream(Readable.from(endless())))).toBe(
      'Unexpected input of more than 20 MB, expected a news article',
    );
    expect(given).toBeLessThan(MAX_BYTES * 2);
  });
  test('a stream at the bound is whole', async () => {
    const chunks = [Buffer.alloc(MAX_BYTES - 1), Buffer.alloc(1)];
    expect((await bytesOfStream(Readable.from(chunks))).length).toBe(MAX_BYTES);
  });
});

describe('names', () => {
  const idOf = async (name: string | null, text = TEXT) =>
    (await readArticleBytes(name, Buffer.from(text))).id;
  test.each([
    ['../../etc/passwd.txt', 'passwd'],
    ['..\\..\\mill.txt', 'mill'],
    ['mill\nrm -rf.txt', 'mill-rm-rf'],
    ['mill\u0000\u001b[31m.txt', 'mill-31m'],
    ['-rf.txt', 'rf'],
    ['con.TXT', 'con'],
    ['<script>.html.txt', 'script-html'],
    [
      `${'mill '.repeat(50)}.txt`,
      'mill-mill-mill-mill-mill-mill-mill-mill-mill-mill-mill-mill-mill-mill-mill-mill',
    ],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('%j makes %s', async (name, id) => {
    expect(await idOf(name)).toBe(id);
  });
  test.each(['мельница.txt', '….txt', '.txt', '..', null])(
    'of %j the title makes it',
    async (name) => {
      expect(await idOf(name)).toBe('mill-at-varn-to-close');
    },
  );
  test('an editor’s title makes it before the article’s', async () => {
    const file = await readArticleBytes(null, Buffer.from(RUSSIAN.paragraphs[0] ?? ''), {
      title: 'Varn Mill',
    });
    expect(file.id).toBe('varn-mill');
  });
  test.each<[string, string | null, string, string]>([
    [
      'neither',
      'мель\nница`.txt',
      RUSSIAN.title,
      'Unexpected file name `мель�ница�`, expected Latin letters or digits to make an id of: rename the file',
    ],
    [
      'a title on standard input',
      null,
      RUSSIAN.title,
      `Unexpected title \`${RUSSIAN.title}\`, expected Latin letters or digits to make an id of, or a file whose name has them`,
    ],
    [
      'no title on standard input',
      null,
      RUSSIAN.paragraphs[0] ?? '',
      'Unexpected article without a headline on standard input, expected a title to make an id of, or a file',
    ],
  ])('without Latin letters: %s', async (_what, name, text, message) => {
    expect(await refusal(readArticleBytes(name, Buffer.from(text)))).toBe(message);
  });
});

describe('what is no article', () => {
  test.each<[string, string, Buffer, string]>([
    ['nothing', 'a.html', Buffer.alloc(0), 'Unexpected empty file, expected an article'],
    ['nothing', 'a.pdf', Buffer.alloc(0), 'Unexpected empty file, expected an article'],
    ['nothing', 'a.docx', Buffer.alloc(0), 'Unexpected empty file, expected an article'],
    [
      'a picture',
      'a.jpg',
      Buffer.from('ffd8ffe000104a464946000101', 'hex'),
      'Unexpected binary file',
    ],
    [
      'RTF',
      'a.txt',
      Buffer.from('{\\rtf1 mill}'),
      'Unexpected RTF file, expected it saved as DOCX or plain text',
    ],
    [
      'an old Word file',
      'a.doc',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'Unexpected old Word file, expected it saved as DOCX',
    ],
  ])('%s called %s', async (_what, name, bytes, message) => {
    expect(await refusal(readArticleBytes(name, bytes))).toContain(message);
  });
});

test('a text longer than a book, whatever its format', async () => {
  const long = 'The old mill closes in May. '.repeat(80_000);
  const page = `<!doctype html><p>${long}</p>`;
  for (const [name, text] of [
    ['a.txt', long],
    ['a.md', long],
    ['a.html', page],
  ] as const) {
    expect(await refusal(readArticleBytes(name, Buffer.from(text)))).toBe(
      'Unexpected text of more than 1,000,000 characters, expected a news article',
    );
  }
});

test('unclosed tags that multiply', async () => {
  const open = Array.from({ length: 2_000 }, (_, i) => `<b id=${String(i)}>`).join('');
  const html = `<!doctype html><p>${open}</p>${`<p>${TEXT}</p>`.repeat(1_000)}`;
  expect(await refusal(readArticleBytes('a.html', Buffer.from(html)))).toMatch(
    /^Unexpected page of more than 100,000 elements/,
  );
});

test('comments and abbreviations without end take no time', async () => {
  const html = `${'<!--x-->'.repeat(10_000)}<!doctype html><p>${TEXT}</p>`;
  expect((await readArticleBytes('a.html', Buffer.from(html))).text).toContain('The old mill');
  const titles = `${TEXT}\n${'Dr. A. '.repeat(20_000)}`;
  expect((await readArticleBytes('a.txt', Buffer.from(titles))).text).toBe(titles);
});
