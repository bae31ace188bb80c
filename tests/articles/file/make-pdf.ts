/** A line of a page: where its baseline starts, in points from the left and the bottom. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  size?: number;
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
  const objects: string[] = [
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
      `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    );
  });
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${String(body.length)}\n%%EOF\n`,
    'latin1',
  );
}
