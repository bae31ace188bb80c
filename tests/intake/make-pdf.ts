/** A line of a page: where its baseline starts, in points from the left and the bottom. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** An object of a PDF in Latin-1: raw, or the entries of a dictionary and its stream. */
export type PdfObject = string | readonly [entries: string, stream: Buffer];

const bytesOf = (object: PdfObject): Buffer =>
  typeof object === 'string'
    ? Buffer.from(object, 'latin1')
    : Buffer.concat([
        Buffer.from(`<< ${object[0]} /Length ${String(object[1].length)} >>\nstream\n`),
        object[1],
        Buffer.from('\nendstream'),
      ]);

/** The start of a file, with some objects from number 1 on, and where each of them starts. */
export function pdfBody(objects: readonly PdfObject[]): { body: Buffer; offsets: number[] } {
  const parts = [Buffer.from('%PDF-1.7\n')];
  let length = 9;
  const offsets = objects.map((object, i) => {
    const at = length;
    const head = Buffer.from(`${String(i + 1)} 0 obj\n`);
    const part = Buffer.concat([head, bytesOf(object), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
    return at;
  });
  return { body: Buffer.concat(parts), offsets };
}

/** A PDF of objects, the first of which is its catalogue; `trailer` is raw PDF. */
export function pdfOfObjects(objects: readonly PdfObject[], trailer = ''): Buffer {
  const { body, offsets } = pdfBody(objects);
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${String(body.length)}\n%%EOF\n`;
  return Buffer.concat([body, Buffer.from(end, 'latin1')]);
}

const string = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/**
 * A PDF of lines in Helvetica, Latin-1 only, written out by hand so that every line stands where the
 * test says. `info` and `trailer` are raw PDF: `/Title (Mill)`.
 */
export function pdf(
  pages: readonly (readonly PdfLine[])[],
  { info = '', trailer = '' }: { info?: string; trailer?: string } = {},
): Buffer {
  const objects: PdfObject[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${String(5 + 2 * i)} 0 R`).join(' ')}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
  ];
  pages.forEach((lines, i) => {
    const content = lines
      .map(
        ({ text, x, y, size = 11 }) =>
          `BT /F1 ${String(size)} Tf ${String(x)} ${String(y)} Td ${string(text)} Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(6 + 2 * i)} 0 R >>`,
      ['', Buffer.from(content, 'latin1')],
    );
  });
  return pdfOfObjects(objects, `/Info 4 0 R ${trailer}`);
}
