import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticleBytes } from '../../src/intake/read.ts';
import { pdfOfContent } from './make-bomb.ts';

/** Files by many programs, and what a reader of them sees. */
const read = (name: string) =>
  readArticleBytes(name, readFileSync(join(import.meta.dirname, 'fixtures', name)));

const COUNCIL = 'The council of Varnby voted to close the old hall at the end of the year.';
const MAYOR = 'Mayor Lena Orsk told residents that the repair would cost three million crowns.';
const VOTE =
  'The council of Varnby voted on Tuesday to close the old swimming hall at the end of the year, after engineers found cracks in three of its beams.';
const TABLE = [
  'The hall of Varnby closes',
  'The council of Varnby voted on Tuesday evening to close the old swimming hall at the end of the year, after engineers found cracks in three of its supporting beams.',
  'Mayor Lena Orsk told residents that the repair would cost more than a new roof for every school in the town, and that no ministry had offered to share the bill.',
  'It was 10 2 times said that 3 million crowns 2 is a lot.',
];
const ARABIC = [
  'إغلاق المسبح القديم في فارنبي',
  'صوّت مجلس بلدة فارنبي مساء الثلاثاء على إغلاق المسبح القديم في نهاية عام 2024، بعد أن وجد المهندسون شقوقاً في ثلاث من عوارضه.',
  'وقالت رئيسة البلدية إن الإصلاح سيكلف 25 مليون كرونة (نحو 60 بالمئة من الميزانية)، وإن الوزارة لم تعرض المساعدة.',
  'وذكر تقرير شركة Beam Works أن السقف "لن يصمد" حتى 3.5 أعوام. الرحمة والكلام الواضح خير من الإطالة، والله أعلم.',
];

test.each([
  ['document2.docx', [COUNCIL, MAYOR]],
  ['deleted-row.docx', [COUNCIL, 'A row that stays where it is.', MAYOR]],
  [
    'deleted-mark.docx',
    ['The ferry company asked the council for a lease of twelve years on Monday.', MAYOR],
  ],
  ['hidden.docx', [COUNCIL, MAYOR]],
  [
    'raised-number.docx',
    [
      'The repair would cost 3 million crowns and more.',
      'It costs 10 2 crowns per head, they said at the meeting.',
    ],
  ],
  [
    'raised-number.pdf',
    [
      'The floor of the hall measures 10 2 metres on each side. Mayor Lena Orsk told residents that the repair would cost a lot.',
    ],
  ],
  ['bold-line.pdf', [VOTE]],
  ['bold-title.pdf', ['Hall of Varnby closes', VOTE]],
  ['columns-of-a-table.pdf', TABLE],
  [
    'columns-drawn-across.pdf',
    [
      'Hall of Varnby closes',
      VOTE,
      'Mayor Lena Orsk told residents that the repair would cost more than a new roof for every school in the town, and that no ministry had offered to share.',
    ],
  ],
  ['arabic-amiri.pdf', ARABIC],
  ['arabic-dejavu.pdf', ARABIC],
  ['arabic-vazirmatn.pdf', ARABIC],
])('%s', async (name, lines) => {
  expect((await read(name)).text.split('\n')).toEqual(lines);
});

test('a font that does not name its letters is refused', async () => {
  await expect(read('arabic-noto.pdf')).rejects.toThrow(
    'Unexpected PDF whose font does not name its letters, expected the article as HTML, DOCX or text',
  );
});

test('what columns make doubtful is said', async () => {
  expect((await read('columns-drawn-across.pdf')).doubts).toEqual([
    'page 1 has columns or a table: compare the order of its sentences',
  ]);
  expect((await read('bold-title.pdf')).doubts).toEqual([]);
});

test('what a program recognised in a picture is doubtful', async () => {
  const behind = `BT 3 Tr /F1 11 Tf 72 700 Td (${COUNCIL}) Tj ET`;
  const { text, doubts } = await readArticleBytes('a.pdf', pdfOfContent('', Buffer.from(behind)));
  expect(text).toBe(COUNCIL);
  expect(doubts).toEqual(['page 1 is a picture whose words a program recognised: compare each']);
});
