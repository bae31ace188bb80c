import { expect, test } from 'vitest';
import { faultsOf, footnotes, read } from './read.ts';

test.each([
  [
    'raw HTML',
    'It is <b>so</b>.[^a]',
    ['1:7 markdown: Unexpected raw HTML `<b>`', '1:12 markdown: Unexpected raw HTML `</b>`'],
  ],
  [
    'a block of HTML',
    'It is so.[^a]\n\n<div\nonclick="x">',
    ['3:1 markdown: Unexpected raw HTML `<div`'],
  ],
  [
    'a comment',
    'It is so.[^a]\n\n<!-- note -->',
    ['3:1 markdown: Unexpected raw HTML `<!-- note -->`'],
  ],
  ['a picture', 'It is ![so](x.png) so.[^a]', ['1:7 markdown: Unexpected image `![so](x.png)`']],
  ['code', 'It is so.[^a]\n\n```js\nx\n```', ['3:1 markdown: Unexpected code block ````js`']],
  ['a line across', 'It is so.[^a]\n\n---', ['3:1 markdown: Unexpected horizontal line `---`']],
  [
    'a link by name',
    'It is [so][x].[^a]\n\n[x]: ../entities/x.md',
    [
      '1:7 markdown: Unexpected reference link `[so][x]`',
      '3:1 markdown: Unexpected link definition `[x]: ../entities/x.md`',
    ],
  ],
  ['a quotation', '> It is so.[^a]', ['1:1 markdown: Unexpected block quotation']],
  [
    'a note of another kind',
    '> [!TIP]\n> It is so.[^a]',
    ['1:1 markdown: Unexpected block quotation'],
  ],
  ['a heading of level 1', '# So\n\nIt is so.[^a]', ['1:1 markdown: Unexpected heading level `#`']],
  [
    'a heading of level 5',
    '##### So\n\nIt is so.[^a]',
    ['1:1 markdown: Unexpected heading level `#####`'],
  ],
  [
    'a heading too deep',
    '### So\n\nIt is so.[^a]',
    ['1:1 markdown: Unexpected heading level `###`'],
  ],
  [
    'a heading two levels down',
    '## So\n\nIt is so.[^a]\n\n#### Down',
    ['5:1 markdown: Unexpected heading level `####`'],
  ],
  [
    'an empty heading',
    '##\n\nIt is so.[^a]',
    ['1:1 markdown: Unexpected heading `##` without words'],
  ],
  [
    'a heading of signs',
    '## ???\n\nIt is so.[^a]',
    ['1:1 markdown: Unexpected heading `##` without words'],
  ],
  [
    'asterisks that close nothing',
    'At **“3 million”**crowns.[^a]',
    ['1:1 markdown: Unexpected `**` that marks nothing'],
  ],
  ['an asterisk in an address', 'See <https://x.org/2025*/a>.[^a]', []],
  [
    'a sentence that begins with a figure',
    '3. million crowns.[^a]',
    ['1:1 markdown: Unexpected list that begins with 3'],
  ],
  [
    'a heading with a link',
    '## [So](x.md)\n\nIt is so.[^a]',
    ['1:1 markdown: Unexpected link in heading `So`'],
  ],
  [
    'a heading in a list',
    '- ## So\n\nIt is so.[^a]',
    ['1:3 markdown: Unexpected heading `##` inside a list or quotation'],
  ],
  [
    'a heading underlined',
    'So\n===\n\nIt is so.[^a]',
    ['1:1 markdown: Unexpected heading level `#`'],
  ],
  [
    'lists without end',
    `${'>'.repeat(3000)} It is so.[^a]`,
    ['-2:1 readable-file: Lists or quotations are nested too deeply to be read: use a few levels'],
  ],
  [
    'lists nested deep',
    `${Array.from({ length: 60 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')}\n\nIt is so.[^a]`,
    ['-2:1 readable-file: Lists or quotations are nested too deeply to be read: use a few levels'],
  ],
])('%s', (_what, body, expected) => {
  const faults = faultsOf(read(body + footnotes('a'))).filter((fault) =>
    / (?:markdown|readable-file): /.test(fault),
  );
  expect(faults.map((fault) => fault.replace(/, expected.*/, ''))).toEqual(expected);
});

test.each([
  [
    'what a sheet may contain',
    '## One\n\n*It* **is** ~~not~~ `so`.[^a]\n\n### Two\n\n#### Three\n\n## Four',
  ],
  [
    'a note',
    '> [!NOTE]\n> Other reports: of the editor, [here](https://example.org).\n>\n> - More.\n\nIt is so.[^a]',
  ],
  ['a note of one line', '> [!NOTE] \n\nIt is so.[^a]'],
  ['lists of five levels', '- a[^a]\n  - b[^a]\n    - c[^a]\n      - d[^a]\n        - e[^a]'],
])('%s is taken', (_what, body) => {
  expect(faultsOf(read(body + footnotes('a')))).toEqual([]);
});

test('CRLF line ends make no difference', () => {
  const body = `> [!NOTE]\n> Of the editor.\n\nIt is\nso.[^a]${footnotes('a')}\n    a note`;
  const [unix, windows] = [read(body), read(body.replaceAll('\n', '\r\n'))];
  expect(windows.faults).toEqual(unix.faults);
  expect(windows.claims).toEqual(unix.claims);
  expect(windows.footnotes).toEqual(unix.footnotes);
  expect(windows.remarks).toEqual(unix.remarks);
  expect(unix.footnotes.get('a')?.evidence[0]?.note).toBe('a note');
});

test("the editor's own prose is kept apart", () => {
  const note = '> [!NOTE]\n> The editor *says* so.\n> And so.';
  const sheet = read(`${note}\n\nIt is so.[^a]${footnotes('a')}`);
  expect(sheet.remarks.map(({ text }) => text)).toEqual(['The editor says so. And so.']);
  expect(sheet.bare).toEqual([]);
  const dispute = read(
    `- It is so.[^a]\n\nIs it?\n\n## Assessment\n\nPerhaps.\n\n### More\n\nOr not.\n\n## Other\n\nBare.${footnotes('a')}`,
    'disputes',
  );
  expect(dispute.remarks.map(({ text }) => text)).toEqual(['Perhaps.', 'Or not.']);
  expect(dispute.bare.map(({ text }) => text)).toEqual(['Is it?', 'Bare.']);
});
