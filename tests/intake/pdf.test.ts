import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, test } from 'vitest';
import { readArticleBytes } from '../../src/intake/read.ts';
import { setAsideOf } from '../../src/intake/set-aside.ts';
import { pdf, type PdfLine } from './make-pdf.ts';
import { ARABIC, ENGLISH, RUSSIAN } from './prose.ts';

const FONTS = join(import.meta.dirname, '..', '..', 'node_modules', '@expo-google-fonts');
const font = (...path: string[]) => readFileSync(join(FONTS, ...path));

/** An article set in narrow, justified, hyphenated columns, as a newspaper's PDF is. */
function set({ title, paragraphs }: typeof ENGLISH, language: string, face: string): Buffer {
  const compiler = NodeCompiler.create({
    fontArgs: [
      {
        fontBlobs: [
          font('source-serif-4', '400Regular', 'SourceSerif4_400Regular.ttf'),
          font('amiri', '400Regular', 'Amiri_400Regular.ttf'),
          font('vazirmatn', '400Regular', 'Vazirmatn_400Regular.ttf'),
        ],
      },
    ],
  });
  const source = `#set page(width: 320pt, height: 300pt, header: [The Varn Times], numbering: "1")
#set text(lang: "${language}", font: "${face}", hyphenate: true)
#set par(justify: true)
#text(size: 20pt)[${title}]

${paragraphs.join('\n\n')}

${paragraphs.map((text) => `${text} 2025`).join('\n\n')}`;
  const { result } = compiler.compile({ mainFileContent: source });
  if (!result) throw new Error('the PDF was not made');
  return compiler.pdf(result);
}

describe('a set article comes back word for word', () => {
  test.each([
    ['en', ENGLISH, 'Source Serif 4'],
    ['ru', RUSSIAN, 'Source Serif 4'],
    ['ar', ARABIC, 'Amiri'],
  ])('in %s', async (language, prose, face) => {
    const read = await readArticleBytes('mill.pdf', set(prose, language, face));
    const { title, paragraphs } = prose;
    const wanted = [title, ...paragraphs, ...paragraphs.map((text) => `${text} 2025`)];
    expect(read.text.replace(/\s+/g, ' ')).toBe(wanted.join(' '));
    expect(read).toMatchObject({ format: 'pdf', title, language });
    // Two pages, each with three words and a number.
    expect(read.dropped).toEqual([{ what: 'running heads and page numbers', words: 8 }]);
  });

  test('but not in a font that mixes up Arabic letters', async () => {
    await expect(readArticleBytes('mill.pdf', set(ARABIC, 'ar', 'Vazirmatn'))).rejects.toThrow(
      /^Unexpected PDF whose font mixes up Arabic letters/,
    );
  });
});

/** Lines one below the other, from a height on. */
const column = (texts: readonly string[], y = 700, x = 72): PdfLine[] =>
  texts.map((text, i) => ({ text, x, y: y - 14 * i }));
const textOf = async (...pages: PdfLine[][]) => (await readArticleBytes('a.pdf', pdf(pages))).text;

describe('paragraphs', () => {
  const first = [
    'The old mill at Varn closes in May, its',
    'owner said. The river is too low for it.',
  ];
  const second = ['Nobody has asked the millers, who would', 'leave.'];

  test('divided by a gap', async () => {
    const lines = [...column(first), ...column(second, 660)];
    expect(await textOf(lines)).toBe([first.join(' '), second.join(' ')].join('\n'));
  });
  test('divided by an indent', async () => {
    const [head = '', tail = ''] = second;
    const lines = [...column(first), ...column([head], 672, 90), ...column([tail], 658)];
    expect(await textOf(lines)).toBe([first.join(' '), second.join(' ')].join('\n'));
  });
  test('that go on over a page', async () => {
    const [head = '', tail = ''] = second;
    expect(await textOf([...column(first), ...column([head], 660)], column([tail]))).toBe(
      [first.join(' '), second.join(' ')].join('\n'),
    );
  });
  test('in two columns', async () => {
    const lines = [...column(first), ...column(second, 700, 320)];
    expect(await textOf(lines)).toBe([first.join(' '), second.join(' ')].join('\n'));
  });
  test('in two columns that are drawn across, a line of one of them indented', async () => {
    const left = [
      ...first,
      'Nobody has asked the eleven millers yet,',
      'who would leave the valley.',
    ];
    const right = [
      'The harbour has room for four of them,',
      'he wrote, and none',
      'for all of their sons.',
      'So it is.',
    ];
    const lines = left.flatMap((text, i) => [
      { text, x: i === 2 ? 84 : 72, y: 700 - 14 * i },
      { text: right[i] ?? '', x: 320, y: 700 - 14 * i },
    ]);
    expect(await textOf(lines)).toBe(
      [first.join(' '), left.slice(2).join(' '), right.slice(0, 3).join(' '), 'So it is.'].join(
        '\n',
      ),
    );
  });
  test('and cells of a table, which stay apart from sentences', async () => {
    const rows = [
      ['Mill', 'Wheels'],
      ['Varn', '10'],
    ];
    const cells = rows.flatMap(([a = '', b = ''], i) => [
      { text: a, x: 72, y: 672 - 14 * i },
      { text: b, x: 200, y: 672 - 14 * i },
    ]);
    expect(await textOf([...column(first), ...cells, ...column(second, 644)])).toBe(
      [first.join(' '), ...rows.flat(), second.join(' ')].join('\n'),
    );
  });
  test('a larger line is a heading, the largest the title', async () => {
    const read = await readArticleBytes(
      'a.pdf',
      pdf([
        [
          { text: 'Mill to Close', x: 72, y: 760, size: 22 },
          ...column(first),
          { text: 'A dry valley', x: 72, y: 665, size: 14 },
          ...column(second, 640),
        ],
      ]),
    );
    expect(read.title).toBe('Mill to Close');
    expect(setAsideOf(read, 'en').map(({ paragraph, kind }) => [paragraph, kind])).toEqual([
      [1, 'heading'],
      [3, 'heading'],
    ]);
  });
});

describe('a word divided at a line’s end', () => {
  test('is made whole where it stands whole elsewhere', async () => {
    const lines = ['The millers left. A miller and his fellow mil-', 'lers went to the harbour.'];
    expect(await textOf(column(lines))).toBe(
      'The millers left. A miller and his fellow millers went to the harbour.',
    );
  });
  test('keeps its hyphen where nothing tells', async () => {
    const lines = ['It was a mill of the well-', 'known kind, said the owner.'];
    expect(await textOf(column(lines))).toBe(
      'It was a mill of the well-known kind, said the owner.',
    );
  });
});

describe('what is printed on every page', () => {
  const page = (n: number, text: string): PdfLine[] => [
    { text: `The Varn Times ${String(n)}`, x: 72, y: 800, size: 8 },
    ...column([text, 'and so on, it went on for years.']),
    { text: `Page ${String(n)} of 3`, x: 280, y: 30 },
  ];
  test('is left out and counted', async () => {
    const pages = [page(1, 'One mill,'), page(2, 'Two mills,'), page(3, 'Three mills,')];
    const read = await readArticleBytes('a.pdf', pdf(pages));
    expect(read.text).not.toMatch(/Times|Page/);
    expect(read.dropped).toEqual([{ what: 'running heads and page numbers', words: 24 }]);
  });
  test('a number in the text stays', async () => {
    expect(
      await textOf(
        column([
          'It was built in',
          '1925',
          'and closed a century later, it says.',
          'x',
          'y',
          'z',
          'w',
        ]),
      ),
    ).toContain('1925');
  });
});

describe('what it tells', () => {
  const embedded = async (info: string) =>
    readArticleBytes('a.pdf', pdf([column(['The old mill closes in May.'])], { info }));
  test('its title, and not who saved it', async () => {
    const { metadata, found } = await embedded('/Title (Mill to Close) /Author (Ann Lee)');
    expect(metadata).toEqual({ title: 'Mill to Close' });
    expect(found).toEqual({ title: 'PDF Info Title' });
  });
  test('not what software made up, nor when the file was made', async () => {
    const { metadata } = await embedded(
      '/Title (Microsoft Word - mill.docx) /Author (admin) /CreationDate (D:20250309120000Z)',
    );
    expect(metadata).toEqual({});
  });
});

describe('refuses in one line', () => {
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
  test.each<[string, Buffer, string]>([
    ['pictures of pages', pdf([[], []]), 'Unexpected PDF without text (pictures of pages?)'],
    [
      'an encrypted one',
      pdf([column(['x'])], { trailer: locked }),
      'Unexpected encrypted PDF, expected one that opens without a password',
    ],
    [
      'a broken one',
      Buffer.from('%PDF-1.7\nnothing follows'),
      'Unexpected broken PDF, expected a whole one',
    ],
    [
      'one of too many pages',
      pdf(Array<PdfLine[]>(101).fill([])),
      'Unexpected PDF of 101 pages, expected a news article of at most 100',
    ],
    [
      'a text called PDF',
      Buffer.from('The old mill closes.'),
      'Unexpected contents of a .pdf file, expected PDF',
    ],
  ])('%s', async (_what, bytes, message) => {
    await expect(readArticleBytes('a.pdf', bytes)).rejects.toThrow(message);
  });
});
