import { describe, expect, test } from 'vitest';
import { BOUNDS, readInThread } from '../../src/intake/in-thread.ts';
import { readArticleBytes } from '../../src/intake/read.ts';
import { setAsideOf } from '../../src/intake/set-aside.ts';
import { archive, docx, paragraph } from './make-archive.ts';
import { ARABIC, ENGLISH, RUSSIAN } from './prose.ts';

const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="a5"><w:name w:val="caption"/></w:style></w:styles>`;
const CORE = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Mill &amp; more</dc:title>
  <dc:creator>Somebody Else</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>`;
const body = paragraph(ENGLISH.paragraphs.join(' '));

describe('DOCX', () => {
  test.each([
    ['en', ENGLISH],
    ['ru', RUSSIAN],
    ['ar', ARABIC],
  ])('in %s, styles by their names whatever their ids', async (language, prose) => {
    const [first = '', ...rest] = prose.paragraphs;
    const file = docx(
      paragraph(prose.title, 'a3') +
        paragraph(first) +
        paragraph('1925', '1') +
        paragraph('1926', 'a5') +
        rest.map((text) => paragraph(text)).join(''),
      { 'word/styles.xml': STYLES },
    );
    const read = await readArticleBytes('mill.docx', file);
    expect(read).toMatchObject({ id: 'mill', format: 'docx', title: prose.title, language });
    expect(read.text).toBe([prose.title, first, '1925', '1926', ...rest].join('\n'));
    expect(setAsideOf(read, language).map(({ paragraph: at, kind }) => [at, kind])).toEqual([
      [1, 'heading'],
      [3, 'heading'],
      [4, 'caption'],
    ]);
  });

  test('words that runs divide, and none that were deleted or are codes', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const text =
      `<w:p>${run('The mi')}${run('ll')}<w:r><w:tab/></w:r>` +
      `<w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins>${run('closes')}</w:ins>` +
      `<w:r><w:instrText>PAGE</w:instrText></w:r>${run(' in May.')}</w:p>`;
    expect((await readArticleBytes('a.docx', docx(text))).text).toBe('The mill closes in May.');
  });

  test('tells its title, and not who saved it', async () => {
    const read = await readArticleBytes('a.docx', docx(body, { 'docProps/core.xml': CORE }));
    expect(read.metadata).toEqual({ title: 'Mill & more' });
    expect(read.found).toEqual({ title: 'DOCX dc:title' });
  });
});

describe('refuses in one line', () => {
  const bomb = () => docx(paragraph('mill '.repeat(6_000_000)));
  /** The same, its headers telling that it unpacks to a hundred bytes. */
  const lyingBomb = () => {
    const file = bomb();
    for (const [signature, offset] of [
      ['504b0304', 22],
      ['504b0102', 24],
    ] as const) {
      const mark = Buffer.from(signature, 'hex');
      for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 4)) {
        file.writeUInt32LE(100, at + offset);
      }
    }
    return file;
  };
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const inflated = 'Unexpected archive that unpacks to more than 20 MB, expected a news article';
  test.each<[string, string, () => Buffer, string]>([
    ['a bomb', 'a.docx', bomb, inflated],
    [
      'a bomb that lies about its size',
      'a.docx',
      lyingBomb,
      "Unexpected docx file that can't be read, expected a news article",
    ],
    [
      'entities in a DOCX',
      'a.docx',
      () =>
        archive({
          'word/document.xml': `${laughs}<w:document><w:p><w:t>&b;</w:t></w:p></w:document>`,
        }),
      'Unexpected entity declared in `word/document.xml`, expected plain XML',
    ],
    [
      'half an archive',
      'a.docx',
      () => docx(body).subarray(0, 300),
      'Unexpected broken archive, expected a whole DOCX',
    ],
    [
      'another archive',
      'a.docx',
      () => archive({ 'x.txt': 'x' }),
      'Unexpected archive without a document, expected DOCX',
    ],
    [
      'a text called DOCX',
      'a.docx',
      () => Buffer.from('The old mill closes.'),
      'Unexpected contents of a .docx file, expected DOCX',
    ],
    [
      'an empty document',
      'a.docx',
      () => docx(paragraph('')),
      'Unexpected empty file, expected an article',
    ],
    [
      'an EPUB',
      'a.epub',
      () => archive({ mimetype: 'application/epub+zip' }),
      'Unexpected archive without a document, expected DOCX',
    ],
  ])('%s', async (_what, name, make, message) => {
    await expect(readArticleBytes(name, make())).rejects.toThrow(message);
  });
});

test('paragraphs without end are refused when they fill the memory', async () => {
  const file = docx('<w:p/>'.repeat(1_000_000));
  await expect(readInThread('docx', file, { ...BOUNDS, memory: 200_000_000 })).rejects.toThrow(
    'Unexpected DOCX that takes more than 200 MB of memory to read, expected a news article',
  );
});
