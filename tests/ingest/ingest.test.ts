import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArticleFile } from '../../src/intake/read.ts';
import { Refusal } from '../../src/files/refusal.ts';
import { sealed } from '../sealed.ts';
import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { givenOf, type Given } from '../../src/ingest/given.ts';
import { ingest } from './take-in.ts';
import { run } from '../cli/run.ts';

const MILL = [
  'Mill to Close',
  'The old mill at Varn closes in May. Its owner says the river is too low.',
  'Nobody asked the millers.',
  'The old mill at Varn closes in May. Its owner says the river is too low. They left.',
].join('\n');

/** Without these, no content is in order. */
const SETTINGS = 'tests/small-project/content/site.yaml';

let root = '';
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'ingest-')), 'project');
  mkdirSync(root);
});
afterEach(() => {
  rmSync(join(root, '..'), { recursive: true });
});

function file(name: string, content: string | Buffer): string {
  // Outside the project, as articles are.
  const path = join(root, '..', name);
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

/** Takes a file in, as the command does. */
async function take(path: string, given: Given = {}) {
  return ingest(root, await readArticleFile(path), given);
}

describe('an article in', () => {
  test('writes the draft, the fingerprint and the record, and tells of it', async () => {
    const ingested = await take(file('old-mill.txt', MILL));
    expect(ingested).toMatchObject({
      id: 'old-mill',
      title: 'Mill to Close',
      language: 'en',
      words: 41,
      sentences: 7,
      alike: [],
      written: [
        join('content', 'drafts', 'old-mill.md'),
        join('content', 'drafts', 'old-mill.fingerprint.json'),
        join('content', 'articles', 'old-mill.fingerprint.json'),
        join('content', 'articles', 'old-mill.md'),
      ],
    });
    expect(ingested.unused.map(({ sentence, reason }) => [sentence, reason])).toEqual([
      [1, 'heading'],
      [3, 'padding'],
      [7, 'padding'],
    ]);
    expect(written()).toEqual(
      ['articles', 'drafts', ...ingested.written.map((path) => relative('content', path))].sort(),
    );
    expect(read('old-mill.md')).toMatchInlineSnapshot(`
      "---
      title: "Mill to Close"
      type: "webpage"
      language: "en"
      unused:
        - sentences: 1
          reason: "heading"
          note: "Set aside by ingest: is the headline."
        - sentences: "3, 7"
          reason: "padding"
          note: "Set aside by ingest: nothing that a statement could cite. To be looked at."
      ---

      > [!NOTE]
      > To write: what is known of this article, and how far it can be relied on.
      "
    `);
    expect(readFileSync(join(root, 'content', 'drafts', 'old-mill.md'), 'utf8'))
      .toMatchInlineSnapshot(`
        "# Mill to Close

        This worksheet stays on your machine: git ignores it, for it shows the article’s words.

        - Date of the article: not stated, and nothing in it shows one. Set \`issued:\` in the record if you know it.
        - The site has no statements yet.

        For each sentence: the quotation proposed is **bold**, then the nearest statements of the site and what differs. Decide what it is:
        - **New:** write it in your own words at TO WRITE and move the line with its footnote to a sheet.
        - **Further evidence:** move only the quotation, into the footnote of the statement that says the same.
        - **A contradiction:** run the command below the statement.
        - **Not worth a statement:** delete the section, and list the sentence under \`unused:\` in [the record](../articles/old-mill.md), with a reason.

        The word in \`[^…]\` becomes an address for ever once it is published; change it now if another says it better.

        ## Sentence 2, paragraph 2

        > **The old mill at Varn closes in May**.

        - No entity has: Varn.
        - “May”: \`XXXX-05\` (no year is printed, and nothing near gives it).

        No statement of the site comes near.

        TO WRITE.[^old-mill-varn-closes]

        [^old-mill-varn-closes]: [old-mill](../articles/old-mill.md): “The old mill at Varn closes in May”

        ## Sentence 4, paragraph 3

        > **Nobody asked the millers**.

        No statement of the site comes near.

        TO WRITE.[^nobody-asked-millers]

        [^nobody-asked-millers]: [old-mill](../articles/old-mill.md): “Nobody asked the millers”

        ## Names that no entity has

        - Varn (sentence 2): \`npm run new -- entity varn --kind person --name 'Varn'\` (or \`--kind place\`, \`--kind organisation\`)
        "
      `);
    expect(JSON.parse(read('old-mill.fingerprint.json'))).toEqual(sealed('old-mill', MILL));
  });

  test('of which check says no more than what the editor has to do', async () => {
    await take(file('old-mill.txt', MILL));
    cpSync(SETTINGS, join(root, 'content', 'site.yaml'));
    const { messages } = check(loadContent(root));
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['unfinished', false],
      ['unreviewed', true],
    ]);
  });

  test('without a headline', async () => {
    await take(file('old-mill.txt', 'The old mill closes in May, and that is all that is known.'));
    expect(read('old-mill.md')).toContain('title: "old mill"\ntitle-basis: "Taken from the name');
  });

  test('whose headline is awkward in YAML', async () => {
    await take(
      file('mill.txt', 'Mill: "to close" # {now} — yes?\u00A0no\nThe old mill closes in May.'),
    );
    cpSync(SETTINGS, join(root, 'content', 'site.yaml'));
    const { dossier } = loadContent(root);
    expect(dossier.faults).toEqual([]);
    expect(dossier.articles[0]?.record.title).toBe('Mill: "to close" # {now} — yes?\u00A0no');
  });

  test('in another language, told by its letters or by the editor', async () => {
    await take(file('mill.txt', 'Старая мельница закрыта. Хозяин мельницы ничего не сказал.'));
    expect(read('mill.md')).toContain('language: "ru"');
    await take(file('pier.txt', 'Varn. Pier. Orla. Quay.'), { language: 'en' });
    expect(read('pier.md')).toContain('language: "en"');
  });

  test('with what the editor tells of it', async () => {
    const { issued } = await take(
      file('mill.txt', MILL),
      givenOf({
        title: 'The Mill',
        outlet: 'The Varn Post',
        author: ['Vane, Lena', 'Varn Press'],
        date: '2031-04',
        url: 'https://example.org/mill',
        accessed: '2031-05-01',
        added: '2031-05-02',
      }),
    );
    expect(issued).toEqual({ edtf: '2031-04', basis: null, where: '--date' });
    expect(loadContent(root).dossier.articles[0]?.record).toMatchObject({
      title: 'The Mill',
      'container-title': 'The Varn Post',
      author: [{ family: 'Vane', given: 'Lena' }, { literal: 'Varn Press' }],
      issued: '2031-04',
      URL: 'https://example.org/mill',
      accessed: '2031-05-01',
      added: '2031-05-02',
    });
  });

  test('with the day on which it was added: a given one, or that of the run', () => {
    file('mill.txt', MILL);
    file('pier.txt', 'Pier to Open\nThe new pier at Varn opens in May, its owner said on Monday.');
    expect(run('ingest', root, '--added', '2031-05-02', '../mill.txt').code).toBe(0);
    expect(read('mill.md')).toContain('added: "2031-05-02"\n');
    expect(run('ingest', root, '../pier.txt').code).toBe(0);
    expect(read('pier.md')).toMatch(/^added: "\d{4}-\d{2}-\d{2}"$/m);
  });

  test('that tells no date is from no earlier than the latest day in it', async () => {
    const { issued } = await take(
      file(
        'mill.txt',
        'The mill burnt on 3 May 2030. It was built again on 7 June 2030. They say so.',
      ),
    );
    expect(issued).toMatchObject({ edtf: '[2030-06-07..]' });
    expect(issued?.basis).toContain('7 June 2030');
    const ahead = 'The pier is closed, says its owner. It is planned to open again on 9 July 2031.';
    expect((await take(file('pier.txt', ahead))).issued).toBeNull();
    expect(loadContent(root).dossier.articles[0]?.record['issued-basis']).toBe(issued?.basis);
  });

  test('that was interrupted before its record is taken up again', async () => {
    await take(file('mill.txt', MILL));
    const record = read('mill.md');
    rmSync(join(articles(), 'mill.md'));
    await take(file('mill.txt', MILL));
    expect(read('mill.md')).toBe(record);
  });
});

describe('a record that exists', () => {
  const RECORD = '---\ntitle: The editor was here\ntype: webpage\nlanguage: ru\n---\n';

  test('is never touched; its language holds', async () => {
    mkdirSync(articles(), { recursive: true });
    writeFileSync(join(articles(), 'mill.md'), RECORD);
    const text = 'Мельница закрыта. Г. И. Орлов уехал.';
    const { written: paths } = await take(file('mill.txt', text));
    expect(paths).toEqual([join('content', 'articles', 'mill.fingerprint.json')]);
    expect(read('mill.md')).toBe(RECORD);
    expect(JSON.parse(read('mill.fingerprint.json'))).toEqual(sealed('mill', text, 'ru'));
  });

  test('is kept when its fingerprint is made anew', async () => {
    const path = file('mill.txt', MILL);
    await take(path);
    writeFileSync(join(articles(), 'mill.md'), RECORD);
    rmSync(join(articles(), 'mill.fingerprint.json'));
    await take(path);
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
      'Старая мельница закрыта. Хозяин ничего не сказал.',
      /^Unexpected file name/,
    ],
    ['too large a file', 'a.txt', Buffer.alloc(20_000_001, 'word '), /^Unexpected file of 21 MB/],
  ])('%s', async (_what, name, content, message) => {
    const path = file(name, content);
    await expect(take(path)).rejects.toThrow(Refusal);
    await expect(take(path)).rejects.toThrow(message);
    expect(written()).toEqual([]);
  });

  test('a folder, and a file that is not there', async () => {
    mkdirSync(join(root, 'folder'));
    await expect(take(join(root, 'folder'))).rejects.toThrow(/^Unexpected folder/);
    await expect(take(join(root, 'none.txt'))).rejects.toThrow(/no such file/);
    expect(written()).toEqual([]);
  });

  test('an article that is known already, under whatever name and however it is set', async () => {
    await take(file('mill.txt', MILL));
    const before = written();
    await expect(take(file('mill.txt', MILL))).rejects.toThrow(/is known already as `mill`/);
    const reset = MILL.toUpperCase().replaceAll('\n', '\r\n\r\n').replaceAll(' ', '  ');
    await expect(take(file('other.txt', reset))).rejects.toThrow(/is known already as `mill`/);
    expect(written()).toEqual(before);
  });

  test('a second text for a known article', async () => {
    await take(file('mill.txt', MILL));
    const print = read('mill.fingerprint.json');
    await expect(take(file('mill.txt', `${MILL} And more.`))).rejects.toThrow(
      /^Unexpected second text for article `mill`, expected another file name/,
    );
    expect(read('mill.fingerprint.json')).toBe(print);
  });
});

test('a text that shares much with a known one is named', async () => {
  await take(file('mill.txt', MILL));
  const { alike } = await take(file('again.txt', `${MILL} So it was written elsewhere.`));
  expect(alike).toMatchObject([{ id: 'mill', share: expect.closeTo(1, 1) as number }]);
  expect(read('again.md')).not.toContain('overlaps');
});

test('with the other text at hand it is measured, and the record keeps it', async () => {
  await take(file('mill.txt', MILL));
  const again = await readArticleFile(file('again.txt', `${MILL} So it was written elsewhere.`));
  const content = loadContent(root, new Map([['mill', MILL]]));
  const { alike } = ingest(root, again, {}, content);
  expect(alike).toEqual([{ id: 'mill', share: 1 }]);
  const { articles: records } = loadContent(root).dossier;
  expect(records.map(({ record }) => record.overlaps)).toEqual([
    [{ article: 'mill', share: 1 }],
    [],
  ]);
  // What is measured wins, whatever the sketches say.
  writeFileSync(join(articles(), 'again.md'), read('again.md').replace('share: 1', 'share: 0.1'));
  expect(loadContent(root).dossier.articles.map(({ source }) => source)).toEqual(['again', 'mill']);
});

test('nothing of an article is opened but in the worksheet', async () => {
  await take(file('mill.txt', MILL));
  expect(read('mill.fingerprint.json')).toContain('"opened": [],');
  const [draft] = loadContent(root).dossier.drafts;
  const quoted = draft?.statements.flatMap(({ evidence }) => evidence) ?? [];
  expect(quoted.length).toBeGreaterThan(0);
  for (const { found, quotation } of quoted) expect(found, quotation).toHaveLength(1);
  rmSync(join(root, 'content', 'drafts', 'mill.fingerprint.json'));
  const [shut] = loadContent(root).dossier.drafts;
  expect(shut?.statements.flatMap(({ evidence }) => evidence)[0]?.found).toEqual([]);
});

test('a known fingerprint that can not be read is left to the check', async () => {
  mkdirSync(articles(), { recursive: true });
  writeFileSync(join(articles(), 'bad.fingerprint.json'), '{');
  expect((await take(file('mill.txt', MILL))).id).toBe('mill');
});

describe('the command', () => {
  test('does the good files and lists the bad ones', () => {
    file('mill.txt', MILL);
    file('empty.txt', '');
    file('copy.txt', MILL);
    file('pier.txt', 'The old pier at Varn is closed, and nobody in the town minds.');
    const { out, err, code } = run(
      'ingest',
      root,
      '../mill.txt',
      '../empty.txt',
      '../copy.txt',
      '../pier.txt',
    );
    expect(out.replaceAll('\\', '/')).toMatchInlineSnapshot(`
      "mill: English, 41 words in 7 sentences: Mill to Close
        date: not stated, and nothing in it shows one
        sentence 1: Set aside by ingest: is the headline.
        sentences 3, 7: Set aside by ingest: nothing that a statement could cite. To be looked at.
        to look at: 2 sentences. The site has no statements yet.
        wrote content/drafts/mill.md
        wrote content/drafts/mill.fingerprint.json
        wrote content/articles/mill.fingerprint.json
        wrote content/articles/mill.md
      Next: open content/drafts/mill.md, and write in the record what is known of the article
      pier: English, 13 words in 1 sentence: pier
        date: not stated, and nothing in it shows one
        to look at: 1 sentence. The site has no statements yet.
        wrote content/drafts/pier.md
        wrote content/drafts/pier.fingerprint.json
        wrote content/articles/pier.fingerprint.json
        wrote content/articles/pier.md
      Next: open content/drafts/pier.md, and write in the record what is known of the article
      "
    `);
    expect(err.split('\n')).toEqual([
      '../empty.txt: Unexpected empty file, expected an article',
      '../copy.txt: Unexpected article that is known already as `mill`, expected a new one',
      '',
    ]);
    expect(code).toBe(1);
    expect(written().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    ['nothing on standard input', [], /^Usage:\n/],
    ['two things at once', ['--list', '--replace'], /^Use only one of --list/],
    [
      'a title for several',
      ['--title', 'x', 'a.txt', 'b.txt'],
      /^`--title` can only be used with one file/,
    ],
    ['no date', ['--date', 'May', 'a.txt'], /^Unexpected `--date May`, expected an EDTF date/],
    ['no day', ['--added', '2031-05', 'a.txt'], /^Unexpected `--added 2031-05`, expected a day/],
    ['an unknown option', ['--lang', 'en', 'a.txt'], /^Unknown option '--lang'/],
    ['a language that is none', ['--language', 'en_!', 'a.txt'], /^Unexpected `--language en_!`/],
  ])('%s is refused', (_what, args, message) => {
    const { out, err, code } = run('ingest', root, ...args);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n {4}at /);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  test('warns first of all where an article breaks off', () => {
    file(
      'mill.html',
      '<article><h1>Mill to Close</h1><p>The old mill at Varn closes in May.</p><p>Its owner in Varn says that the river is too low for the wheel, and that nobody has come to the',
    );
    const { out } = run('ingest', root, '../mill.html');
    expect(out.split('\n')[0]).toBe(
      'mill: warning: the article breaks off: its last sentence stops in the middle. Look for the whole of it',
    );
  });

  test('a file inside the project is refused: its text is not ours', () => {
    mkdirSync(join(root, 'content'));
    writeFileSync(join(root, 'content', 'mill.txt'), MILL);
    const { err, code } = run('ingest', root, join('content', 'mill.txt'));
    expect(err).toBe(
      `${join('content', 'mill.txt')}: The file is inside the project. Move it outside: texts of articles must not be committed\n`,
    );
    expect(code).toBe(1);
  });

  test('tells programs the outcome of each file, with the reason where it failed', () => {
    file('mill.txt', MILL);
    file('empty.txt', '');
    const { out, code } = run('ingest', root, '--dry-run', '--json', '../mill.txt', '../empty.txt');
    expect(JSON.parse(out)).toMatchObject([
      { file: '../mill.txt', id: 'mill', written: [], wouldWrite: { length: 4 } },
      { file: '../empty.txt', error: 'Unexpected empty file, expected an article' },
    ]);
    expect(code).toBe(1);
  });

  test('a folder that can not be written is told in a line', () => {
    writeFileSync(join(root, 'content'), 'in the way');
    file('mill.txt', MILL);
    const { err, code } = run('ingest', root, '../mill.txt');
    expect(err).toMatch(/^\.\.\/mill\.txt: E\w+: .*\n$/);
    expect(code).toBe(1);
  });

  test('writes nothing in a dry run, and tells programs all of it', () => {
    file('mill.txt', MILL);
    const { out, err, code } = run('ingest', root, '--dry-run', '--json', '../mill.txt');
    expect([err, code, written()]).toEqual(['', 0, []]);
    expect(JSON.parse(out)).toMatchObject([
      {
        id: 'mill',
        words: 41,
        worksheet: {
          items: [
            { sentence: 2, nearest: [] },
            { sentence: 4, nearest: [] },
          ],
        },
      },
    ]);
  });

  test('reads standard input, whose id the title makes', () => {
    const { out, code } = run('ingest', root, { input: MILL }, '--outlet', 'The Varn Post');
    expect([out.split(':', 1)[0], code]).toEqual(['mill-to-close', 0]);
    expect(read('mill-to-close.md')).toContain('container-title: "The Varn Post"');
  });

  test('lists what is left in the worksheets', () => {
    expect(run('ingest', root, '--list').out).toBe('No worksheets.\n');
    file('mill.txt', MILL);
    run('ingest', root, '../mill.txt');
    expect(run('ingest', root, '--list').out).toBe(
      'mill: 2 sentences left (2, 4): content/drafts/mill.md\n',
    );
    expect(JSON.parse(run('ingest', root, '--list', '--json').out)).toEqual({
      drafts: [{ article: 'mill', file: 'content/drafts/mill.md', pending: [2, 4] }],
    });
  });

  test('refuses an article in a language that it can not read', () => {
    file(
      'muehle.txt',
      'Die alte Mühle ist seit Mai geschlossen. Der Besitzer wollte nichts dazu sagen.',
    );
    const { err, code } = run('ingest', root, '../muehle.txt');
    expect(err).toBe(
      '../muehle.txt: Unexpected language `de`, expected an article in English, Russian or Arabic\n',
    );
    expect([code, written()]).toEqual([1, []]);
  });

  test('prints a hostile file name on one line', () => {
    const { err } = run('ingest', root, '../a\nb\u001b[31m.txt');
    expect(err).toBe(
      "../a\\nb\\u001b[31m.txt: Unexpected file that can't be read (no such file), expected an article\n",
    );
  });
});

test('an article is called as `--id` says, whatever its file is called', () => {
  const path = file('статья.txt', MILL);
  expect(run('ingest', root, '--id', 'mill-of-varn', path).code).toBe(0);
  expect(written()).toContain(join('articles', 'mill-of-varn.md'));
  const { err, code } = run('ingest', root, '--id', 'The Mill', path);
  expect(err).toBe('Unexpected `--id The Mill`, expected lower-case words joined by hyphens\n');
  expect(code).toBe(1);
});
