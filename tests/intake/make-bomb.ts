import { once } from 'node:events';
import { createDeflate } from 'node:zlib';
import { pdfBody, pdfOfObjects, type PdfObject } from './make-pdf.ts';

/** What a reader should find on the bomb's page, were it read. */
export const SHOWN = 'The old mill at Varn closes in May, its owner said.';
/** Draws it. */
export const DRAWN = `BT /F1 11 Tf 72 700 Td (${SHOWN}) Tj`;

/** Deflates a head, then some megabytes of one text over and over, then a tail, never holding them. */
export async function deflated(
  head: string,
  unit: string,
  megabytes: number,
  tail: string,
): Promise<Buffer> {
  const chunk = Buffer.from(unit.repeat(Math.ceil(1_000_000 / unit.length)));
  const stream = createDeflate({ level: 9 });
  const out: Buffer[] = [];
  stream.on('data', (part: Buffer) => out.push(part));
  stream.write(head);
  for (let n = 0; n < megabytes; n++) if (!stream.write(chunk)) await once(stream, 'drain');
  stream.end(tail);
  await once(stream, 'end');
  return Buffer.concat(out);
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
/** A page whose content is object 5. */
const page = (resources = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> ${resources} >> /Contents 5 0 R >>`;
const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';

/** A PDF of one page, whose content is a stream; `more` are objects from number 6, `resources` raw. */
export function pdfOfContent(
  filter: string,
  content: Buffer,
  { resources = '', more = [] }: { resources?: string; more?: readonly PdfObject[] } = {},
): Buffer {
  return pdfOfObjects([CATALOGUE, PAGES, page(resources), FONT, [filter, content], ...more]);
}

/** A row of the table of objects: whether free (0), at a place (1) or in a stream (2). */
function row(kind: 0 | 1 | 2, where: number, index: number): Buffer {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(kind, 0);
  bytes.writeUInt32BE(where, 1);
  bytes.writeUInt16BE(index, 5);
  return bytes;
}

/**
 * A PDF whose catalogue and list of pages stand in an object stream (6), with some megabytes of
 * spaces between them. The table of such a file is a stream too (7).
 */
export async function pdfOfObjectStream(megabytes: number): Promise<Buffer> {
  const index = `1 0 2 ${String(CATALOGUE.length + megabytes * 1_000_000)} `;
  const packed = await deflated(index + CATALOGUE, ' ', megabytes, PAGES);
  const entries = `/Type /ObjStm /N 2 /First ${String(index.length)} /Filter /FlateDecode`;
  const content = Buffer.from(`${DRAWN} ET`);
  const { body, offsets } = pdfBody([
    'null',
    'null',
    page(),
    FONT,
    ['', content],
    [entries, packed],
  ]);
  const rows = [
    row(0, 0, 65_535),
    ...[row(2, 6, 0), row(2, 6, 1)],
    ...[...offsets.slice(2), body.length].map((at) => row(1, at, 0)),
  ];
  const table = Buffer.concat(rows);
  return Buffer.concat([
    body,
    Buffer.from('7 0 obj\n<< /Type /XRef /Size 8 /Root 1 0 R /W [1 4 2] '),
    Buffer.from(`/Length ${String(table.length)} >>\nstream\n`),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${String(body.length)}\n%%EOF\n`),
  ]);
}
