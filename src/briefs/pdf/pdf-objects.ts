/** One indirect object of a PDF. */
export interface PdfObject {
  number: number;
  /** The text between `obj` and `endobj`, one character per byte. */
  body: string;
}

/** A PDF split into its objects, one character per byte. */
export interface PdfParts {
  header: string;
  /** In the order of the file. */
  objects: PdfObject[];
  /** The entries of the trailer's dictionary, without its size. */
  trailer: string;
}

/** Whether an object is a stream, which may contain any bytes. */
export function isStream({ body }: PdfObject): boolean {
  return body.endsWith('endstream');
}

/**
 * Splits a PDF as Typst writes it: one cross-reference table, one generation, no object streams
 * (ISO 32000-1, 7.5). Throws on any other form.
 */
export function parsePdf(pdf: Buffer): PdfParts {
  const text = pdf.toString('latin1');
  const end = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const head = /^xref\s+0 (\d+)\s+/.exec(text.slice(end, end + 40));
  if (!head) throw new Error('The PDF must have one cross-reference table');
  const offsets: [number: number, offset: number][] = [];
  for (let number = 1; number < Number(head[1]); number++) {
    const entry = text.slice(end + head[0].length + number * 20).slice(0, 18);
    if (entry.endsWith('n')) offsets.push([number, Number(entry.slice(0, 10))]);
  }
  offsets.sort((a, b) => a[1] - b[1]);
  const objects = offsets.map(([number, from], i): PdfObject => {
    const object = text.slice(from, offsets[i + 1]?.[1] ?? end);
    const body = /^\d+ 0 obj\s+([^]*?)\s+endobj\s*$/.exec(object)?.[1];
    if (body === undefined || !object.startsWith(`${String(number)} `)) {
      throw new Error(`The PDF object ${String(number)} is not of the form \`n 0 obj … endobj\``);
    }
    return { number, body };
  });
  const trailer = /trailer\s*<<([^]*)>>\s*startxref/.exec(text.slice(end))?.[1] ?? '';
  return {
    header: text.slice(0, offsets[0]?.[1] ?? 0),
    objects,
    trailer: trailer.replace(/\/Size \d+\s*/, '').trim(),
  };
}
