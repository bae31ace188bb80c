import { deflateSync } from 'node:zlib';
import { isStream, type PdfParts } from './pdf-objects.ts';

/** Objects in one object stream. To read one of them, a program unpacks the whole stream. */
const PER_STREAM = 250;

interface Entry {
  number: number;
  /** 1 for an object at a byte offset, 2 for one in an object stream. */
  type: 1 | 2;
  /** The offset, or the number of the object stream. */
  at: number;
  /** Position in the object stream. */
  index: number;
}

function compressed(entries: string, bytes: Buffer): Buffer {
  const packed = deflateSync(bytes);
  const length = String(packed.length);
  const head = Buffer.from(`<<${entries}/Filter/FlateDecode/Length ${length}>>stream\n`, 'latin1');
  return Buffer.concat([head, packed, Buffer.from('\nendstream')]);
}

/** The cross-reference stream: type, place and index of each object, in 1, 4 and 2 bytes (7.5.8). */
function crossReferences(entries: readonly Entry[], size: number): Buffer {
  const table = Buffer.alloc(size * 7);
  table.writeUInt16BE(0xffff, 5);
  for (const { number, type, at, index } of entries) {
    table.writeUInt8(type, number * 7);
    table.writeUInt32BE(at, number * 7 + 1);
    table.writeUInt16BE(index, number * 7 + 5);
  }
  return table;
}

/**
 * Writes a PDF with its small objects (mostly the structure tree and links) compressed in object
 * streams (ISO 32000-1, 7.5.7), which Typst does not do. The file is about 60 % smaller.
 */
export function writePdf({ header, objects, trailer }: PdfParts): Buffer {
  const chunks: Buffer[] = [Buffer.from(header, 'latin1')];
  let length = header.length;
  const entries: Entry[] = [];
  const add = (number: number, body: Buffer) => {
    entries.push({ number, type: 1, at: length, index: 0 });
    const parts = [Buffer.from(`${String(number)} 0 obj\n`), body, Buffer.from('\nendobj\n')];
    for (const part of parts) length += part.length;
    chunks.push(...parts);
  };
  for (const object of objects) {
    if (isStream(object)) add(object.number, Buffer.from(object.body, 'latin1'));
  }
  const small = objects.filter((object) => !isStream(object));
  let next = Math.max(...objects.map(({ number }) => number)) + 1;
  for (let from = 0; from < small.length; from += PER_STREAM) {
    const part = small.slice(from, from + PER_STREAM);
    let offset = 0;
    const index = part.map(({ number, body }, i) => {
      entries.push({ number, type: 2, at: next, index: i });
      const pair = `${String(number)} ${String(offset)}`;
      offset += body.length + 1;
      return pair;
    });
    const first = `${index.join(' ')}\n`;
    const bytes = Buffer.from(first + part.map(({ body }) => `${body}\n`).join(''), 'latin1');
    const head = `/Type/ObjStm/N ${String(part.length)}/First ${String(first.length)}`;
    add(next, compressed(head, bytes));
    next++;
  }
  const at = length;
  entries.push({ number: next, type: 1, at, index: 0 });
  const size = next + 1;
  const head = `/Type/XRef/W[1 4 2]/Size ${String(size)}${trailer}`;
  add(next, compressed(head, crossReferences(entries, size)));
  return Buffer.concat([...chunks, Buffer.from(`startxref\n${String(at)}\n%%EOF\n`)]);
}
